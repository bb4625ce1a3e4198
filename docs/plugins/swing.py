"""Frames: a light that swings over the photo, saved as GIF, WebP or the pages of a TIFF."""

from collections.abc import Iterator
from typing import Annotated

import numpy as np

from kernelroom.plugin import Job, Pixels, Range, Region, image_filter

API = 2
__version__ = "1.0"
__author__ = "Kernelroom"
COUNT = 12


@image_filter("Swinging light", group="Examples", frames=COUNT)
def swing(
    pixels: Pixels, where: Region, job: Job, width: Annotated[float, Range(0.05, 1)] = 0.3
) -> Iterator[Pixels]:
    """Have a band of light go to and fro, in 12 frames.

    Parameters
    ----------
    width
        Of the band, in photos.
    """
    across = (np.arange(where.left, where.right) + 0.5) / job.columns
    for turn in np.arange(COUNT) / COUNT:
        middle = 0.5 + 0.4 * np.sin(2 * np.pi * turn)
        light = np.exp(-(((across - middle) / width) ** 2)).astype(np.float32)
        out = pixels.copy()
        out[..., :3] *= (0.3 + 0.7 * light)[:, None]
        yield out
