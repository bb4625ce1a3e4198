"""Curves of stored values and of lightness."""

from __future__ import annotations

from typing import Annotated

import numpy as np

from filters.pixels.channels import colours, widened
from filters.pixels.colour_space import ColourSpace
from filters.plugin import Curve, Group, Pixels, image_filter

Each, Light = Group("Each channel"), Group("Lightness")


@image_filter("Curves", group="Tone", channels="any")
def curves(
    pixels: Pixels,
    rgb: Curve = Curve(),
    red: Annotated[Curve, Each] = Curve(),
    green: Annotated[Curve, Each] = Curve(),
    blue: Annotated[Curve, Each] = Curve(),
    lightness: Annotated[Curve, Light] = Curve(),
) -> Pixels:
    """Map stored values to others, by curves that are drawn through points.

    Between its points a curve is a monotone cubic (Fritsch and Butland 1984), which is never above
    or below both neighbours. Each channel's own curve comes first and then the one of all three, as
    gimp:curves; last CIE L* (CIE 15), with a* and b* as they are, of sRGB's tone curve and
    primaries.

    Parameters
    ----------
    rgb
        Of red, green and blue alike.
    red
        Of the red channel only.
    green
        Of the green channel only.
    blue
        Of the blue channel only.
    lightness
        Of how light colours are: hue and strength stay.
    """
    each = (red, green, blue)
    makes_colour = pixels.shape[2] <= 2 and not red == green == blue
    out = np.array(widened(pixels, pixels.shape[2] + 2) if makes_colour else pixels)
    for index in range(colours(out).shape[2]):
        out[..., index] = rgb.of(each[index].of(out[..., index]))
    if not lightness.is_straight:
        colours(out)[...] = _lightened(colours(out), lightness)
    return out


def _lightened(colour: Pixels, curve: Curve) -> Pixels:
    space = ColourSpace()
    lab = space.to_lab(widened(np.ascontiguousarray(colour), 3))
    lab[..., 0] = curve.of(lab[..., 0])
    return space.from_lab(lab)[..., : colour.shape[2]]
