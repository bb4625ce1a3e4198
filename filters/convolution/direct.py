"""Direct sums by cv2.filter2D, in blocks small enough that it does not turn to its own DFT."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.in_place import Call, FieldSum, fits_in_place, in_place, repair
from filters.convolution.job import Job, spread
from filters.convolution.taps import Taps
from filters.convolution.window import Floats, Samples
from filters.region import Region

BLOCK_SIDE: Final = 11  # cv2.filter2D takes a whole-image DFT from 130 taps on
TILE_SAMPLES: Final = 1 << 18  # 1 MB of float32: stays in a core's cache between the passes


def run_direct(job: Job) -> None:
    """Sum tap by tap; 8-bit and float pixels straight by cv2, the rest through float32."""
    if _is_one_block(job.taps) and job.pixels.dtype != np.uint16 and fits_in_place(job):
        spreads = not job.taps.weights.all()  # 0 times nan is nan
        in_place(job, _call(job), lambda field: direct(field, job.taps, job.offset), spreads)
        return
    through_floats(job, lambda field: direct(field, job.taps, job.offset))
    if job.out.dtype == np.float32:
        repair(job, lambda field: direct(field, job.taps, job.offset))


def through_floats(job: Job, field_sum: FieldSum) -> None:
    """Sum tile by tile in float32 on all cores."""

    def work(tile: Region) -> None:
        job.write(tile, field_sum(np.asarray(job.field(tile), np.float32)))

    spread(work, job.tiles(TILE_SAMPLES, 8), job.samples)


def direct(field: Floats, taps: Taps, offset: float) -> Floats:
    """Sum `taps` over each place of a float32 field where they fit inside, plus `offset`."""
    rows, columns = (a - b + 1 for a, b in zip(field.shape[:2], taps.shape, strict=True))
    total: Floats | None = None
    for (row, column), weights in _blocks(taps.weights):
        delta = offset if total is None else 0.0
        part = field[row : row + rows + weights.shape[0] - 1]
        part = part[:, column : column + columns + weights.shape[1] - 1]
        summed = np.asarray(
            cv2.filter2D(
                part, -1, weights, anchor=(0, 0), delta=delta, borderType=cv2.BORDER_CONSTANT
            ),
            np.float32,
        ).reshape(part.shape)[:rows, :columns]
        total = summed if total is None else np.add(total, summed, out=total)
    if total is None:
        return np.full((rows, columns, field.shape[2]), offset, np.float32)
    return total


def _call(job: Job) -> Call:
    def call(pixels: Samples, out: Samples, anchor: tuple[int, int], border: int) -> None:
        cv2.filter2D(pixels, -1, job.taps.weights, out, anchor, delta=job.offset, borderType=border)

    return call


def _is_one_block(taps: Taps) -> bool:
    return taps.weights.size <= BLOCK_SIDE**2


def _blocks(
    weights: npt.NDArray[np.float64],
) -> list[tuple[tuple[int, int], npt.NDArray[np.float64]]]:
    """Cut into pieces that cv2 sums directly, leaving out those of nothing but zeros."""
    if weights.size <= BLOCK_SIDE**2:
        return [((0, 0), weights)]
    pieces = []
    for row in range(0, weights.shape[0], BLOCK_SIDE):
        for column in range(0, weights.shape[1], BLOCK_SIDE):
            piece = np.ascontiguousarray(
                weights[row : row + BLOCK_SIDE, column : column + BLOCK_SIDE]
            )
            if piece.any():
                pieces.append(((row, column), piece))
    return pieces
