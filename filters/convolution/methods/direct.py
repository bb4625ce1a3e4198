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
from filters.convolution.methods.tiled import scratch_partition, through_scratch
from filters.convolution.padded import Floats
from filters.convolution.partition import Partition, sum_ns
from filters.convolution.sum_request import Scratch, SumRequest
from filters.convolution.taps import Taps
from filters.pixels.region import Region

SIDE: Final = 11  # taps of a block
MOST_TAPS: Final = SIDE * SIDE
Block = tuple[int, int, npt.NDArray[np.float64]]  # row and column of its first tap, weights


def run_direct(job: SumRequest) -> None:
    """Sum tap by tap, by the compiled loop where there is one."""
    compiled, shares = loops(), direct_partition(job.region, job.out.shape[2], job.taps)
    if compiled is not None:
        rounding, channels = rounding_of(job), job.out.shape[2]
        are_laid = job.pixels.dtype != np.float32
        taps = TapList.of(job.taps, channels, are_laid, compiled.lanes)
        run_compiled(job, TapSums(compiled, taps, rounding), shares)
        return
    blocks = blocks_of(job.taps)

    def field_sum(field: Floats, scratch: Scratch) -> Floats:
        return direct(field, job.taps, blocks, job.delta, scratch)

    through_scratch(job, shares, field_sum)


def adds_alike() -> bool:
    """Whether every result is added up in the same order, by the same instructions.

    cv2's are others at the end of a row.
    """
    return loops() is not None


def direct_partition(region: Region, channels: int, taps: Taps) -> Partition:
    """Share a region out among strips or tiles."""
    if loops() is not None:
        return compiled_partition(region, channels, taps.shape, taps.direct_work)
    return scratch_partition(region, channels, taps.shape, sum_ns(direct_size(taps)))


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
    rows, columns = taps.shape
    corners = [(top, left) for top in range(0, rows, SIDE) for left in range(0, columns, SIDE)]
    found = [
        (top, left, np.ascontiguousarray(taps.weights[top : top + SIDE, left : left + SIDE]))
        for top, left in corners
    ]
    return [block for block in found if block[2].any()] or found[:1]
