"""Simple tone: invert, posterize, threshold."""

from __future__ import annotations

from typing import Annotated

import numpy as np

from filters.kernel import Kernel
from filters.pixels.channels import brightness, colours
from filters.plugin import Pixels, Range, image_filter


@image_filter(
    "Invert",
    group="Tone",
    channels="any",
    alpha="straight",
    convolution=Kernel([[-1.0]], offset=1.0),
)
def invert(pixels: Pixels) -> Pixels:
    """Turn each stored value v into 1 - v, as a negative.

    As gegl:invert-gamma; a later step can bring back what lies beyond 0..1.
    """
    out = pixels.copy()
    colours(out)[...] = np.float32(1) - colours(pixels)
    return out


@image_filter("Posterize", group="Artistic", channels="any")
def posterize(pixels: Pixels, levels: Annotated[int, Range(2, 256, soft_maximum=16)] = 5) -> Pixels:
    """Leave so many levels of each channel: the nearest of equal steps, as gimp:posterize.

    round(v (levels - 1)) / (levels - 1) of stored values v, ties to even.

    Parameters
    ----------
    levels
        How many, black and white among them.
    """
    steps = np.float32(levels - 1)
    out = pixels.copy()
    colours(out)[...] = np.rint(colours(pixels) * steps) / steps
    return out


@image_filter("Threshold", group="Tone", channels="any")
def threshold(
    pixels: Pixels,
    level: Annotated[float, Range(0, 100, "%")] = 50.0,
    softness: Annotated[float, Range(0, 100, "%", soft_maximum=30)] = 0.0,
) -> Pixels:
    """Make white what is as light as a level or lighter, and black what is darker.

    By the luma of Rec. ITU-R BT.601; with softness s, (luma - level) / s + 1/2 within 0..1.

    Parameters
    ----------
    level
        The luma from which on it is white.
    softness
        Width of the ramp between black and white.
    """
    luma, edge = brightness(pixels), np.float32(level / 100)
    if softness >= 0.01:
        shade = np.clip((luma - edge) * np.float32(100 / softness) + np.float32(0.5), 0, 1)
    else:
        shade = (luma >= edge).astype(np.float32)
    out = pixels.copy()
    colours(out)[...] = shade[..., None]
    return out
