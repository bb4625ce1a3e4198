"""Frames: several pictures of a series, of which one is made."""

import numpy as np

from kernelroom.plugin import Frames, Pixels, Region, image_filter

API = 2
__version__ = "1.0"
__author__ = "Kernelroom"


@image_filter("Median of a series", group="Examples", seconds=120)
def median_stack(
    pixels: Pixels,
    where: Region,
    frames: Frames = Frames(),
) -> Pixels:
    """Take the middle of all pictures at each place: who walks through the series is gone.

    Parameters
    ----------
    frames
        The other pictures of the series.
    """
    out = np.median(np.stack([pixels, *frames.at(where)]), axis=0).astype(np.float32)
    out[..., 3] = pixels[..., 3]
    return out
