"""Direct sums: by the compiled loop, or where there is none by cv2.filter2D.

cv2.filter2D too passes over the taps that are not 0 only, but takes a whole-image DFT where the
kernel's sides make 130 or more, whatever is in it: so a larger kernel is cut into blocks below.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.compiled.loops import loops
from filters.convolution.methods.compiled_sums import compiled_partition, run_compiled
from filters.convolution.methods.strips import (
    Call,
    fits_in_place,
    scratch_partition,
    sum_in_strips,
    through_scratch,
)
from filters.convolution.padded import Floats, Samples
from filters.convolution.partition import Partition, share_out, sum_ns
from filters.convolution.sum_request import Scratch, SumRequest
from filters.convolution.taps import Taps
from filters.pixels.region import Region
from filters.threads import cores

MOST_TAPS: Final = 129
MOST_INTEGER_TAPS: Final = 40  # beyond it 8 bits are summed sooner in float32
MOST_TURNS: Final = 2  # strips a thread does, so that a core that is held up holds up little
STRIP_NS: Final = 1_000_000  # a strip takes a thread about this or more
LARGE: Final = 1 << 25  # samples from which on strips are narrow,
STRIP_ROWS: Final = 128
FEW_TAPS: Final = 30  # for up to so many taps
SHAPES: Final = ((11, 11), (5, 25), (25, 5), (3, 43), (43, 3), (1, 129), (129, 1))
Block = tuple[int, int, npt.NDArray[np.float64]]  # row and column of its first tap, weights


def run_direct(job: SumRequest) -> None:
    """Sum tap by tap, by the compiled loop where there is one."""
    compiled = loops()
    if compiled is None:
        run_by_cv2(job)
    else:
        run_compiled(job, compiled)


def run_by_cv2(job: SumRequest) -> None:
    """Sum tap by tap; float pixels and few taps of 8 bits straight by cv2, else in float32.

    Strip by strip on threads of our own: cv2's wake late after a rest, which doubles a preview's
    time, and take 1.3 times as long for 24 MP and 5x5.
    """
    dtype = job.pixels.dtype.name
    if not _fits_cv2(job):
        run_blocks(job)
        return
    spreads = not job.taps.weights.all()  # 0 times nan is nan

    def field_sum(field: Floats) -> Floats:
        return direct(field, job.taps, blocks_of(job.taps), job.delta, Scratch())

    shares = direct_partition(job.region, job.out.shape[2], dtype, job.taps)
    sum_in_strips(job, shares, _call(job), field_sum, spreads)


def sums_in_place(job: SumRequest) -> bool:
    """Whether cv2 writes the sums into the result by itself, rounded as it does."""
    return loops() is None and _fits_cv2(job)


def adds_alike() -> bool:
    """Whether every result is added up in the same order, by the same instructions.

    cv2's are others at the end of a row.
    """
    return loops() is not None


def _fits_cv2(job: SumRequest) -> bool:
    is_in_floats = job.in_floats is not None or _is_in_floats(job.pixels.dtype.name, job.taps)
    return not is_in_floats and fits_in_place(job)


def direct_partition(region: Region, channels: int, dtype: str, taps: Taps) -> Partition:
    """Share a region out among strips, whose rows at the seams are done twice; or tiles."""
    if loops() is not None:
        return compiled_partition(region, channels, taps)
    each_ns = sum_ns(int(np.count_nonzero(taps.weights)))  # cv2.filter2D leaves the zeros out
    if _is_in_floats(dtype, taps):
        return block_partition(region, channels, taps)
    samples = region.rows * region.columns * channels
    if samples >= LARGE and taps.weights.size > FEW_TAPS:
        # cv2's own threads are awake all along, and as quick
        return Partition(region.rows, region.columns, 1, 1, samples // cores())
    if samples >= LARGE:
        most = max(STRIP_ROWS, 4 * taps.shape[0]), region.columns
        return share_out(region, channels, taps.shape, most, each_ns)
    turns = min(
        MOST_TURNS,
        int(samples * each_ns / cores() / STRIP_NS),
        region.rows // (4 * taps.shape[0] * cores()),
    )
    whole = region.rows, region.columns
    return share_out(region, channels, taps.shape, whole, each_ns, max(1, turns))


def _is_in_floats(dtype: str, taps: Taps) -> bool:
    """Whether they are summed in float32 whatever they are stored as, as cv2 is quicker there."""
    many = {"uint8": MOST_INTEGER_TAPS, "uint16": 0}.get(dtype, MOST_TAPS)
    return taps.weights.size > many


def run_blocks(job: SumRequest) -> None:
    """Sum block by block, tile by tile, in float32."""
    blocks = blocks_of(job.taps)

    def field_sum(field: Floats, scratch: Scratch) -> Floats:
        return direct(field, job.taps, blocks, job.delta, scratch)

    through_scratch(job, block_partition(job.region, job.out.shape[2], job.taps), field_sum)


def block_partition(region: Region, channels: int, taps: Taps) -> Partition:
    """Share a region out among the tiles of `run_blocks`."""
    return scratch_partition(
        region, channels, taps.shape, sum_ns(int(np.count_nonzero(taps.weights)))
    )


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
    return max(1, int(np.count_nonzero(taps.weights)))  # cv2.filter2D leaves the zeros out


def is_one_block(taps: Taps) -> bool:
    """Whether one call sums them tap by tap."""
    return loops() is not None or taps.weights.size <= MOST_TAPS


def blocks_of(taps: Taps) -> list[Block]:
    """Cut into the fewest blocks, leaving out those of nothing but zeros; at least one."""
    if taps.weights.size <= MOST_TAPS:
        return [(0, 0, taps.weights)]
    there = taps.weights != 0
    cuts = ((_corners(there, shape), shape) for shape in SHAPES)
    corners, (rows, columns) = min(cuts, key=lambda cut: len(cut[0]))
    found: list[Block] = []
    for top, left in corners.tolist():
        weights = taps.weights[top : top + rows, left : left + columns]
        found.append((top, left, np.ascontiguousarray(weights)))
    return found


def _corners(there: npt.NDArray[np.bool_], shape: tuple[int, int]) -> npt.NDArray[np.intp]:
    """Return (first row, first column) of each block of that shape that has a tap."""
    rows, columns = (np.arange(0, n, step) for n, step in zip(there.shape, shape, strict=True))
    any_down = np.logical_or.reduceat(there, rows, axis=0)
    return np.argwhere(np.logical_or.reduceat(any_down, columns, axis=1)) * shape


def _call(job: SumRequest) -> Call:
    def call(pixels: Samples, out: Samples, anchor: tuple[int, int], border: int) -> None:
        cv2.filter2D(pixels, -1, job.taps.weights, out, anchor, delta=job.delta, borderType=border)

    return call
