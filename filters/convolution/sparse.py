"""Sparse sums: few taps in a large kernel (motion lines, rings), as shifted scaled additions."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from filters.convolution.in_place import repair
from filters.convolution.job import Job, spread
from filters.convolution.taps import Taps
from filters.convolution.window import Floats
from filters.region import Region

TILE_SAMPLES: Final = 1 << 16  # a quarter of a MB of sums, which every tap passes over


def run_sparse(job: Job) -> None:
    """Add the pixels under each tap that is not 0, tile by tile."""
    columns = min(job.region.columns, 1024)
    rows = max(1, TILE_SAMPLES // (columns * job.out.shape[2]))
    strips = [
        Region(strip.top, left, strip.rows, min(columns, strip.right - left))
        for strip in job.strips(max(rows, min(64, job.taps.shape[0])))
        for left in range(strip.left, strip.right, columns)
    ]

    def work(tile: Region) -> None:
        field = np.asarray(job.field(tile), np.float32)
        job.write(tile, sparse(field, job.taps, job.offset))

    spread(work, strips, job.samples)
    if job.out.dtype == np.float32:
        repair(job, lambda field: sparse(field, job.taps, job.offset))


def sparse(field: Floats, taps: Taps, offset: float) -> Floats:
    """Sum over each place of a float32 field where the taps fit inside, plus `offset`."""
    rows, columns = (a - b + 1 for a, b in zip(field.shape[:2], taps.shape, strict=True))
    total = np.full((rows, columns, field.shape[2]), offset, np.float32)
    for row, column in np.argwhere(taps.weights):
        part = field[row : row + rows, column : column + columns]
        cv2.scaleAdd(part, float(taps.weights[row, column]), total, total)
    return total
