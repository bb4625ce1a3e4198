"""Direct sums: by the compiled loop, or where there is none by cv2.filter2D in float32.

cv2.filter2D too passes over the taps that are not 0 only, but takes a whole-image DFT where the
kernel's sides make 130 or more, whatever is in it: so a larger kernel is cut into blocks.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.compiled.loops import loops
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.methods.compiled_sums import (
    TapSums,
    compiled_partition,
    rounding_of,
    run_compiled,
)
from filters.convolution.methods.nonfinite import is_finite, marked_sum
from filters.convolution.padded import Floats
from filters.convolution.partition import Partition, share_out
from filters.convolution.sum_request import Scratch, SumRequest
from filters.convolution.taps import Taps
from filters.pixels.region import Region
from filters.threads import parallel_for_with

# Tiles of cv2's sums: with their halo and buffers they stay in a core's cache, and each call of cv2
# is long against handing over the interpreter's lock.
TILE_ROWS: Final = 256
TILE_COLUMNS: Final = 768
# About what one core takes for a sample by cv2, and for each of its taps; only how many threads are
# worth it, and how many tiles, hangs on these.
PASS_NS: Final = 0.45
TAP_NS: Final = 0.035
SIDE: Final = 11  # taps of a block
MOST_TAPS: Final = SIDE * SIDE
Block = tuple[int, int, npt.NDArray[np.float64]]  # row and column of its first tap, weights


def run_direct(job: SumRequest) -> None:
    """Sum tap by tap, by the compiled loop where there is one."""
    compiled, channels = loops(), job.out.shape[2]
    shares = direct_partition(job.region, channels, job.taps)
    if compiled is None:
        _run_by_cv2(job, shares)
        return
    are_laid = job.pixels.dtype != np.float32
    taps = TapList.of(job.taps, channels, are_laid, compiled.lanes)
    run_compiled(job, TapSums(compiled, taps, rounding_of(job)), shares)


def adds_alike() -> bool:
    """Whether every result is added up in the same order, by the same instructions.

    cv2's are others at the end of a row.
    """
    return loops() is not None


def direct_partition(region: Region, channels: int, taps: Taps) -> Partition:
    """Share a region out among strips or tiles."""
    if loops() is not None:
        return compiled_partition(region, channels, taps.shape, taps.direct_work)
    most = max(TILE_ROWS, 2 * taps.shape[0]), max(TILE_COLUMNS, 2 * taps.shape[1])
    return share_out(region, channels, taps.shape, most, PASS_NS + TAP_NS * direct_size(taps))


def _run_by_cv2(job: SumRequest, shares: Partition) -> None:
    """Sum tile by tile in float32, with what is not finite kept to its field."""
    blocks = blocks_of(job.taps)

    def work(scratch: Scratch, tile: Region) -> None:
        def summed(field: Floats) -> Floats:
            return direct(field, job.taps, blocks, job.delta, scratch)

        field = job.floats(tile, scratch)
        sums = summed(field)
        if job.out.dtype == np.float32 and not is_finite(sums):  # here, while it is in the cache
            sums = marked_sum(field, job.taps, summed)
        job.write(tile, sums)

    tiles = job.region.cut(shares.rows, shares.columns)
    parallel_for_with(Scratch, work, tiles, shares.workers)


def direct(
    field: Floats, taps: Taps, blocks: list[Block], offset: float, scratch: Scratch
) -> Floats:
    """Sum over each place of a float32 field where the taps fit inside, plus `offset`.

    The result is a view of `scratch`.
    """
    rows, columns = (a - b + 1 for a, b in zip(field.shape[:2], taps.shape, strict=True))
    total: Floats | None = None
    for row, column, weights in blocks:
        part = field[row : row + rows + weights.shape[0] - 1]
        part = part[:, column : column + columns + weights.shape[1] - 1]
        into = scratch.floats("total" if total is None else "term", part.shape)
        delta = offset if total is None else 0.0
        cv2.filter2D(part, -1, weights, into, (0, 0), delta=delta, borderType=cv2.BORDER_REPLICATE)
        into = into[:rows, :columns]
        total = into if total is None else np.asarray(cv2.add(total, into, total), np.float32)
    assert total is not None
    return total


def direct_size(taps: Taps) -> float:
    """Return what the costs of a direct sum rise with: taps, as far as they take time."""
    if loops() is not None:
        return taps.direct_work
    return max(1, taps.count)  # cv2.filter2D leaves the zeros out


def blocks_of(taps: Taps) -> list[Block]:
    """Cut into blocks, leaving out those of nothing but zeros; at least one."""
    found = [
        (block.top, block.left, np.ascontiguousarray(taps.weights[block.slices]))
        for block in Region.of_shape(*taps.shape).cut(SIDE, SIDE)
    ]
    return [block for block in found if block[2].any()] or found[:1]
