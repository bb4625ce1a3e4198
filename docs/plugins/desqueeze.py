"""Another size: the photo of an anamorphic lens, as wide as the scene was."""

import math
from typing import Annotated

import numpy as np

from kernelroom.plugin import Job, Pixels, Range, Region, image_filter

API = 1
__version__ = "1.0"
__author__ = "Kernelroom"


def size(rows: int, columns: int, factor: float) -> tuple[int, int]:
    """Return the result's (rows, columns) for a photo's."""
    return rows, max(1, round(columns * factor))


def reads(region: Region, rows: int, columns: int, factor: float) -> Region:
    """Return what of the photo a region of the result needs."""
    first = math.floor((region.left + 0.5) / factor - 0.5)
    last = math.floor((region.right - 0.5) / factor - 0.5) + 1
    return Region(region.top, first, region.rows, last + 1 - first)


@image_filter("Desqueeze", group="Examples", size=size, reads=reads, halo=1)
def desqueeze(
    pixels: Pixels,
    where: Region,
    job: Job,
    factor: Annotated[float, Range(1, 2, "x")] = 1.33,
) -> Pixels:
    """Make the photo wider, between two pixels in a straight line.

    Parameters
    ----------
    factor
        How much wider; it stands on the lens.
    """
    columns = (np.arange(job.wanted.left, job.wanted.right) + 0.5) / factor - 0.5
    left = np.floor(columns).astype(int)
    share = np.float32(columns - left)[:, None]
    one, other = pixels[:, left - where.left], pixels[:, left + 1 - where.left]
    return one + (other - one) * share
