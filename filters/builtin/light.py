"""Light: exposure, brightness and contrast."""

from __future__ import annotations

from typing import Annotated, Final

import numpy as np

from filters.kernel import Kernel
from filters.pixels.channels import colours
from filters.plugin import Pixels, Range, image_filter

GREY: Final = 0.5  # the value that contrast turns about


@image_filter("Exposure", group="Tone", light="linear", channels="any", alpha="straight")
def exposure(
    pixels: Pixels,
    stops: Annotated[float, Range(-10, 10, "EV", soft_minimum=-4, soft_maximum=4)] = 0.0,
) -> Pixels:
    """Multiply linear light by 2 to the stops: one stop is a shutter twice as slow.

    v 2^stops, as gegl:exposure at a black level of 0. Nothing is clipped before the photo is saved,
    so a later step can bring highlights back.

    Parameters
    ----------
    stops
        Each is twice or half the light.
    """
    out = pixels.copy()
    if stops:
        colours(out)[...] *= np.float32(2.0**stops)
    return out


def _straight(brightness: float, contrast: float) -> Kernel:
    gain = 1 + contrast / 100
    return Kernel([[gain]], offset=GREY * (1 - gain) + brightness / 100)


@image_filter(
    "Brightness and contrast", group="Tone", channels="any", alpha="straight", convolution=_straight
)
def brightness_contrast(
    pixels: Pixels,
    brightness: Annotated[float, Range(-100, 100, "%")] = 0.0,
    contrast: Annotated[float, Range(-100, 400, "%", soft_maximum=100)] = 0.0,
) -> Pixels:
    """Move stored values, and stretch them about middle grey.

    (v - 1/2) (1 + contrast) + 1/2 + brightness, as gegl:brightness-contrast.

    Parameters
    ----------
    brightness
        Added to each value, of full scale.
    contrast
        How much steeper; -100 % leaves grey alone.
    """
    kernel = _straight(brightness, contrast)
    out = pixels.copy()
    colours(out)[...] = colours(pixels) * np.float32(kernel.taps[0, 0]) + np.float32(kernel.offset)
    return out
