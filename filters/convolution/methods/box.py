"""Running sums for boxes: the same time for any size, by cv2.boxFilter."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.methods.dft import run_dft
from filters.convolution.methods.strips import fits_in_place, repair, sum_in_strips
from filters.convolution.padded import Floats, Samples
from filters.convolution.partition import Partition, share_out
from filters.convolution.sum_request import SumRequest
from filters.convolution.taps import Taps
from filters.pixels.region import Region
from filters.threads import parallel_for

TILE_ROWS: Final = 256
SUM_NS: Final = 0.7  # about what one core takes for a sample
TILE_PIXELS: Final = TILE_ROWS * 1536
LARGEST_IN_PLACE: Final = 63  # beyond it the frame that is done again takes much memory
LOUDEST: Final = 1e6  # a running sum in double keeps a residue of what has left it


def is_box(taps: Taps) -> bool:
    """Whether all taps are equal."""
    first = taps.weights[0, 0]
    return bool(first != 0 and (taps.weights == first).all())


def is_float_mean(dtype: npt.DTypeLike, taps: Taps) -> bool:
    """Whether a box's taps make a mean that cv2 can write straight into a float result."""
    is_mean = abs(taps.weights.sum() - 1.0) < 1e-12 and max(taps.shape) <= LARGEST_IN_PLACE
    return np.dtype(dtype) == np.float32 and bool(is_mean)


def run_box(job: SumRequest) -> None:
    """Sum by adding what enters and subtracting what leaves; exact for integers."""
    if job.out.dtype == np.float32 and not cv2.norm(_read(job), cv2.NORM_INF) <= LOUDEST:
        run_dft(job)  # which keeps large and non-finite pixels to their field
        return
    if is_float_mean(job.out.dtype, job.taps) and job.offset == 0.0 and fits_in_place(job):
        _run_mean(job)
        return

    def work(tile: Region) -> None:
        job.write(tile, box(job.field(tile), job.taps, job.offset))

    shares = box_partition(job.region, job.out.shape[2], job.taps)
    parallel_for(work, job.tiles(shares.rows, shares.columns), shares.workers)
    if job.out.dtype == np.float32:
        repair(job, lambda field: box(field, job.taps, job.offset))


def _read(job: SumRequest) -> Samples:
    """Return all pixels that a region's sums read, and some around them."""
    image = Region.of_shape(job.pixels.shape[0], job.pixels.shape[1])
    if job.border.rule == "wrap" and not job.is_inside:
        return job.pixels
    # what a border repeats lies no further inside than the taps reach outside
    near = job.region.grow(*job.taps.shape).grow(abs(job.taps.top), abs(job.taps.left))
    return job.pixels[near.clip(image).slices]


def _run_mean(job: SumRequest) -> None:
    """Have cv2 write float means straight into the result, a part of it on each core."""
    size = (job.taps.shape[1], job.taps.shape[0])

    def call(pixels: Samples, out: Samples, anchor: tuple[int, int], border: int) -> None:
        cv2.boxFilter(pixels, -1, size, out, anchor, borderType=border)

    def field_sum(field: Floats) -> Floats:
        return box(field, job.taps, job.offset)

    shares = mean_partition(job.region, job.out.shape[2], job.taps)
    sum_in_strips(job, shares, call, field_sum, spreads=True)


def mean_partition(region: Region, channels: int, taps: Taps) -> Partition:
    """Share a region of float means out, a strip a core."""
    return share_out(region, channels, taps.shape, (region.rows, region.columns), SUM_NS, 1)


def box_partition(region: Region, channels: int, taps: Taps) -> Partition:
    """Share a region of any other box's sums out among tiles."""
    high = max(TILE_ROWS, 2 * taps.shape[0])
    wide = max(TILE_PIXELS // high, 2 * taps.shape[1])
    return share_out(region, channels, taps.shape, (high, wide), SUM_NS)


def box(field: Samples, taps: Taps, offset: float) -> Floats:
    """Sum over each place of a field where the box fits inside, times its weight."""
    rows, columns = (a - b + 1 for a, b in zip(field.shape[:2], taps.shape, strict=True))
    if field.dtype == np.uint16:  # cv2 sums it in 32-bit integers, which a large box overflows
        field = field.astype(np.float32)
    size = (taps.shape[1], taps.shape[0])
    summed = cv2.boxFilter(
        field, cv2.CV_32F, size, anchor=(0, 0), normalize=False, borderType=cv2.BORDER_REPLICATE
    )
    total: Floats = np.asarray(summed, np.float32).reshape(field.shape)[:rows, :columns]
    np.multiply(total, np.float32(taps.weights[0, 0]), out=total)
    if offset:
        np.add(total, np.float32(offset), out=total)
    return total
