"""A region: `where` says which pixels of the photo are given, so that grain stays in its place."""

from typing import Annotated

import numpy as np

from kernelroom.plugin import Pixels, Range, Region, image_filter

API = 1
__version__ = "1.0"
__author__ = "Kernelroom"


@image_filter("Film grain", group="Examples")
def grain(
    pixels: Pixels,
    where: Region,
    amount: Annotated[float, Range(0, 100, "%", soft_maximum=30)] = 8.0,
    seed: Annotated[int, Range(0, 9999)] = 1,
) -> Pixels:
    """Add noise that is the same wherever the photo is looked at from.

    Parameters
    ----------
    amount
        Standard deviation, of full scale.
    seed
        Another number, another grain.
    """
    rows = np.arange(where.top, where.bottom, dtype=np.uint32)[:, None]
    columns = np.arange(where.left, where.right, dtype=np.uint32)
    first, second = (_mixed(rows, columns, seed * 2 + n) for n in (0, 1))
    noise = np.sqrt(-2 * np.log(first)) * np.cos(2 * np.pi * second)  # Box and Muller, 1958
    out = pixels.copy()
    out[..., :3] += (amount / 100 * noise)[..., None].astype(np.float32)
    return out


def _mixed(rows, columns, seed):
    """Return numbers of 0..1 that hang on the place and the seed alone."""
    mixed = rows * np.uint32(73856093) ^ columns * np.uint32(19349663)
    mixed = mixed ^ np.uint32(seed * 83492791 % 2**32)
    for shift in (16, 15):
        mixed = (mixed ^ (mixed >> np.uint32(shift))) * np.uint32(0x45D9F3B)
    return (mixed ^ (mixed >> np.uint32(16))).astype(np.float64) / 2**32 + 1e-9
