"""Direct sums by cv2.filter2D, in blocks small enough that it does not turn to its own DFT.

It passes over the taps that are not 0 only, but takes a whole-image DFT where the kernel's sides
make 130 or more, whatever is in it: so a larger kernel is cut into blocks below that.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.in_place import Call, fits_in_place, in_place, through_scratch
from filters.convolution.job import Job, Scratch
from filters.convolution.taps import Taps
from filters.convolution.window import Floats, Samples
from filters.cores import cores, spread
from filters.region import Region

MOST_TAPS: Final = 129
SMALL: Final = 1 << 20  # samples up to which strips cost more than they give
LARGE: Final = 1 << 25  # samples from which on strips are narrow,
STRIP_ROWS: Final = 128
FEW_TAPS: Final = 30  # for up to so many taps
SHAPES: Final = ((11, 11), (5, 25), (25, 5), (3, 43), (43, 3), (1, 129), (129, 1))
Block = tuple[int, int, npt.NDArray[np.float64]]  # row and column of its first tap, weights


def run_direct(job: Job) -> None:
    """Sum tap by tap; 8-bit and float pixels straight by cv2, the rest through float32.

    Strip by strip on threads of our own: cv2's wake late after a rest, which doubles a preview's
    time, and take 1.3 times as long for 24 MP and 5x5.
    """
    if not is_one_block(job.taps) or job.pixels.dtype == np.uint16 or not fits_in_place(job):
        run_blocks(job)
        return
    spreads = not job.taps.weights.all()  # 0 times nan is nan

    def field_sum(field: Floats) -> Floats:
        return direct(field, job.taps, blocks_of(job.taps), job.offset, Scratch())

    def work(strip: Region) -> None:
        part = job.part(strip)
        if fits_in_place(part):
            in_place(part, _call(job), field_sum, spreads)
        else:
            run_blocks(part)

    spread(work, job.strips(max(_strip_rows(job), 4 * job.taps.shape[0])), job.samples)


def _strip_rows(job: Job) -> int:
    """Choose a strip's height; the rows at the seams are done twice."""
    rows = job.region.rows
    if job.samples <= SMALL:
        return rows
    if job.samples < LARGE:
        return -(-rows // (4 * cores()))
    # Of a large picture cv2's own threads are awake all along, and as quick for many taps.
    return STRIP_ROWS if job.taps.weights.size <= FEW_TAPS else rows


def run_blocks(job: Job) -> None:
    """Sum block by block, tile by tile, in float32."""
    blocks = blocks_of(job.taps)

    def field_sum(field: Floats, scratch: Scratch) -> Floats:
        return direct(field, job.taps, blocks, job.offset, scratch)

    through_scratch(job, field_sum)


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


def is_one_block(taps: Taps) -> bool:
    """Whether one call of cv2.filter2D sums them tap by tap."""
    return taps.weights.size <= MOST_TAPS


def blocks_of(taps: Taps) -> list[Block]:
    """Cut into the fewest blocks, leaving out those of nothing but zeros; at least one."""
    if is_one_block(taps):
        return [(0, 0, taps.weights)]
    return min((_cut(taps.weights, *shape) for shape in SHAPES), key=len)


def _cut(weights: npt.NDArray[np.float64], rows: int, columns: int) -> list[Block]:
    return [
        (top, left, np.ascontiguousarray(weights[top : top + rows, left : left + columns]))
        for top in range(0, weights.shape[0], rows)
        for left in range(0, weights.shape[1], columns)
        if weights[top : top + rows, left : left + columns].any()
    ]


def _call(job: Job) -> Call:
    def call(pixels: Samples, out: Samples, anchor: tuple[int, int], border: int) -> None:
        cv2.filter2D(pixels, -1, job.taps.weights, out, anchor, delta=job.offset, borderType=border)

    return call
