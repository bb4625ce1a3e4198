"""A halo: a filter that reads pixels around each says how far."""

import math
from typing import Annotated

import numpy as np

from kernelroom.plugin import Kernel, Pixels, Range, convolve, image_filter

API = 1
__version__ = "1.0"
__author__ = "Kernelroom"


@image_filter("Glow", group="Examples", halo=lambda radius: math.ceil(3 * radius), light="linear")
def glow(
    pixels: Pixels,
    radius: Annotated[float, Range(0.5, 40, "px", soft_maximum=20)] = 6.0,
    amount: Annotated[float, Range(0, 4)] = 0.6,
) -> Pixels:
    """Let bright parts shine over what is around them.

    Parameters
    ----------
    radius
        How far the light spreads.
    amount
        How much of it is added.
    """
    reach = math.ceil(3 * radius)
    along = np.arange(-reach, reach + 1.0)
    bell = Kernel(np.exp(-(along[:, None] ** 2 + along**2) / (2 * radius**2)), normalize=True)
    bright = np.maximum(pixels - np.float32(0.5), 0)
    out = pixels + np.float32(amount) * convolve(bright, bell)
    out[..., 3] = pixels[..., 3]
    return out
