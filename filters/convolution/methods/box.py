"""Running sums for boxes: the same time for any size, by cv2.boxFilter."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from filters.convolution.methods.dft import sum_large
from filters.convolution.padded import Floats, Samples
from filters.convolution.partition import Partition, share_out
from filters.convolution.sum_request import Scratch, SumRequest
from filters.convolution.taps import Taps
from filters.pixels.region import Region
from filters.threads import parallel_for_with

TILE_ROWS: Final = 128
SUM_NS: Final = 0.7  # about what one core takes for a sample
TILE_PIXELS: Final = TILE_ROWS * 1536
MOST_WHOLE: Final = 1 << 15  # taps over 16 bits, whose sums cv2's 32-bit integers hold
LOUDEST: Final = 1e6  # a running sum in double keeps a residue of what has left it


def run_box(job: SumRequest) -> None:
    """Sum by adding what enters and subtracting what leaves; exact for integers."""

    def work(scratch: Scratch, tile: Region) -> None:
        field = job.field(tile)
        if field.dtype == np.float32 and not cv2.norm(field, cv2.NORM_L2SQR) <= LOUDEST**2:
            sum_large(job, tile, np.asarray(field, np.float32))  # nan and infinity too
        elif job.out.dtype == np.float32:
            box(field, job.taps, job.offset, scratch, job.into(tile))
        else:
            job.write(tile, box(field, job.taps, job.offset, scratch))

    shares = box_partition(job.region, job.out.shape[2], job.taps)
    parallel_for_with(Scratch, work, job.region.cut(shares.rows, shares.columns), shares.workers)


def box_partition(region: Region, channels: int, taps: Taps) -> Partition:
    """Share a region out among tiles."""
    high = max(TILE_ROWS, 3 * taps.shape[0])
    wide = max(TILE_PIXELS // high, 2 * taps.shape[1])
    return share_out(region, channels, taps.shape, (high, wide), SUM_NS)


def box(
    field: Samples, taps: Taps, offset: float, scratch: Scratch, out: Samples | None = None
) -> Floats:
    """Sum over each place of a field where the box fits inside, times its weight.

    The result is a view of `scratch`, or `out` where there is one.
    """
    rows, columns = (a - b + 1 for a, b in zip(field.shape[:2], taps.shape, strict=True))
    if field.dtype == np.uint16 and taps.weights.size > MOST_WHOLE:
        field = scratch.as_floats("field", field)
    size, room = (taps.shape[1], taps.shape[0]), scratch.floats("total", field.shape)
    cv2.boxFilter(field, cv2.CV_32F, size, room, (0, 0), False, cv2.BORDER_REPLICATE)
    summed = room[:rows, :columns]
    total = summed if out is None else np.asarray(out, np.float32)
    np.multiply(summed, np.float32(taps.weights[0, 0]), out=total)
    if offset:
        np.add(total, np.float32(offset), out=total)
    return total
