"""Sums in float32, tile by tile, each thread with buffers of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from filters.convolution.methods.nonfinite import is_finite, marked_sum
from filters.convolution.padded import Floats
from filters.convolution.partition import Partition, share_out
from filters.convolution.sum_request import Scratch, SumRequest
from filters.pixels.region import Region
from filters.threads import parallel_for_with

# With their halo and buffers they stay in a core's cache, and each call of cv2 is long against
# handing over the interpreter's lock.
TILE_ROWS: Final = 256
TILE_COLUMNS: Final = 768


def scratch_partition(
    region: Region, channels: int, taps: tuple[int, int], each_ns: float
) -> Partition:
    """Share a region out among tiles for `through_scratch`."""
    most = max(TILE_ROWS, 2 * taps[0]), max(TILE_COLUMNS, 2 * taps[1])
    return share_out(region, channels, taps, most, each_ns)


def through_scratch(
    job: SumRequest, shares: Partition, field_sum: Callable[[Floats, Scratch], Floats]
) -> None:
    """Sum tile by tile in float32, with what is not finite kept to its field."""

    def work(scratch: Scratch, tile: Region) -> None:
        field = job.floats(tile, scratch)
        sums = field_sum(field, scratch)
        if job.out.dtype == np.float32 and not is_finite(sums):  # here, while it is in the cache
            sums = marked_sum(field, job.taps, lambda finite: field_sum(finite, scratch))
        job.write(tile, sums)

    parallel_for_with(Scratch, work, job.tiles(shares.rows, shares.columns), shares.workers)
