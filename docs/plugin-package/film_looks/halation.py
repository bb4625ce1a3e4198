"""Light that is scattered back by the film's base."""

from typing import Annotated

import numpy as np

from kernelroom.plugin import Kernel, Pixels, Range, convolve, image_filter

from .light import lightness


@image_filter("Halation", group="Film", halo=lambda radius: radius)
def halation(
    pixels: Pixels,
    radius: Annotated[int, Range(1, 60, "px", soft_maximum=20)] = 6,
    amount: Annotated[float, Range(0, 2)] = 0.5,
) -> Pixels:
    """Let bright places glow red.

    Parameters
    ----------
    radius
        How far the glow reaches.
    amount
        How strong it is.
    """
    bright = np.maximum(lightness(pixels) - 0.7, 0)
    side = 2 * radius + 1
    glow = convolve(bright, Kernel(np.ones((side, side)), normalize=True))
    out = pixels.copy()
    out[..., :1] += amount * glow
    return out
