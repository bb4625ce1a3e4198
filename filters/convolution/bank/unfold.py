"""A bank as a product of matrices: patches unfolded into columns (im2col), few results at a time.

It keeps what is not finite to the results that read it, and needs no compiler.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.lib.stride_tricks import as_strided

from filters.convolution.bank.work import BankWork, Plane
from filters.pixels.region import Region
from filters.threads import cores, parallel_for

PATCH_BYTES: Final = 1 << 20  # unfolded patches that are held at a time
WIDEST: Final = 1024  # results


def run_unfold(work: BankWork) -> None:
    """Sum a tile at a time."""
    width = max(1, min(work.region.columns, WIDEST) // work.unit) * work.unit
    tiles = work.region.cut(max(1, 4 * _block_size(work) // width), width)
    for maps, planes in work.group_slices():

        def one(tile: Region, maps: slice = maps, planes: slice = planes) -> None:
            unfold_tile(work, tile, maps, work.read(tile, planes))

        parallel_for(one, tiles, cores())


def unfold_tile(work: BankWork, tile: Region, maps: slice, planes: Plane) -> None:
    """Compute results from their planes (depth, rows, columns), a few rows at a time."""
    weights, (sy, sx), (dy, dx) = work.weights[maps], work.stride, work.dilation
    taps = np.nonzero(weights.any(axis=0))
    matrix = weights[:, taps[0], taps[1], taps[2]]
    columns, step = tile.columns, max(1, _block_size(work) // tile.columns)
    plane, row, column = planes.strides
    with np.errstate(invalid="ignore", over="ignore"):  # nan and inf of a float file are allowed
        for part in tile.cut(step, columns):
            patches = as_strided(
                planes[:, (part.top - tile.top) * sy :],
                (*weights.shape[1:], part.rows, columns),
                (plane, dy * row, dx * column, sy * row, sx * column),
                writeable=False,
            )[taps].reshape(len(taps[0]), part.rows * columns)
            sums = (matrix @ patches.astype(np.float32, copy=False)).reshape(-1, part.rows, columns)
            work.finish(part, maps, sums)


def _block_size(work: BankWork) -> int:
    """Return how many results' patches, or sums, fit into the cache."""
    taps = int(np.count_nonzero(work.weights.any(axis=0)))
    return max(1, PATCH_BYTES // (4 * max(taps, len(work.weights))))
