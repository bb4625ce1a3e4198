"""Direct sums by the compiled loop: strip by strip, each in runs of columns that a cache holds."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import numpy as np

from filters.convolution.compiled.loops import LEAST, Loops, Rounding
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.methods.nonfinite import is_finite, marked_sum
from filters.convolution.padded import Samples, has_dense_rows
from filters.convolution.partition import Partition, share_out
from filters.convolution.sum_request import Scratch, SumRequest
from filters.convolution.taps import Taps
from filters.pixels.region import Region
from filters.pixels.rounding import snapping
from filters.threads import parallel_for_with

RING_FLOATS: Final = 1 << 16  # of rows that the results at hand read: half of a small L2 cache
STRIP_ROWS: Final = 128
STRIP_NS: Final = 1e6  # what a strip takes at least: some times what Python takes to begin one
PASS_NS: Final = 0.25  # about what one core takes for a sample, and for each tap of it; only how
TAP_NS: Final = 0.03  # many threads are worth it, and how many strips, hangs on these
COPY_NS: Final = 0.15  # likewise, for a sample of a strip that a border is laid around
FRAME_NS: Final = 250_000  # likewise, for the four sides of a frame, before any is summed


def run_compiled(job: SumRequest, loops: Loops) -> None:
    """Sum the region's inner part from the pixels as they lie, and its frame from padded ones."""
    channels = job.out.shape[2]
    taps = TapList.of(job.taps, channels)
    shares = compiled_partition(job.region, channels, job.taps)
    summing = _Summing(job, loops, taps)
    parallel_for_with(Scratch, summing.part, _parts(job, shares.rows), shares.workers)


def compiled_partition(region: Region, channels: int, taps: Taps) -> Partition:
    """Share a region out among strips."""
    each_ns = PASS_NS + TAP_NS * taps.direct_work
    worth = int(STRIP_NS / (each_ns * max(1, region.columns * channels)))
    most = max(STRIP_ROWS, 4 * taps.shape[0], min(region.rows, worth)), region.columns
    return share_out(region, channels, taps.shape, most, each_ns)


class _Summing:
    """One request's sums, part by part."""

    def __init__(self, job: SumRequest, loops: Loops, taps: TapList) -> None:
        self.job, self.loops, self.taps = job, loops, taps
        scale = job.top_sample if job.in_full_scale else 1.0
        snap = 0.0
        if job.out.dtype != np.float32:
            snap = float(snapping(job.top_sample, job.error))
        self.rounding = Rounding(job.delta, scale, scale, job.top_sample, snap)

    def part(self, scratch: Scratch, part: Region) -> None:
        """Sum a part of the region."""
        job = self.job
        field, out = job.field(part), job.into(part)
        if not has_dense_rows(field):
            field = np.ascontiguousarray(field)
        is_small = out.shape[0] < self.taps.together or out.shape[1] * out.shape[2] < LEAST
        if has_dense_rows(out) and not is_small:
            is_sound = self._sum(field, out, scratch)
        else:
            np.copyto(out, self._aside(field, out.shape, scratch))
            is_sound = False
        if not is_sound and out.dtype == np.float32 and not is_finite(np.asarray(out, np.float32)):
            # a weight of 0, and rows that share taps, spread a nan; a field's own is kept to it
            marked = marked_sum(
                np.asarray(field, np.float32),
                job.taps,
                lambda finite: np.asarray(self._aside(finite, out.shape, scratch), np.float32),
            )
            np.copyto(out, marked)

    def _aside(self, field: Samples, shape: tuple[int, ...], scratch: Scratch) -> Samples:
        """Sum into a new array; a small field is filled up with zeros until the loop can."""
        rows, columns, channels = shape
        need = max(rows, self.taps.together), max(columns, -(-LEAST // channels)), channels
        grown = np.zeros(
            (need[0] - rows + field.shape[0], need[1] - columns + field.shape[1], channels),
            field.dtype,
        )
        grown[: field.shape[0], : field.shape[1]] = field
        out = np.empty(need, self.job.out.dtype)
        self._sum(grown, out, scratch)
        return out[:rows, :columns]

    def _sum(self, field: Samples, out: Samples, scratch: Scratch) -> bool:
        """Sum a run of columns at a time, such that the rows that results read stay in a cache.

        Say whether all sums are known to be finite.
        """
        if field.dtype == np.float32 and self.rounding.scale_in != 1:
            # a colour outside that is between two levels: the loop scales integers only
            field = np.divide(field, np.float32(self.rounding.scale_in))
        span = field.shape[0] - out.shape[0] + self.taps.together
        beyond = (field.shape[1] - out.shape[1]) * out.shape[2]
        given, done = _flat(field), _flat(out)
        most = max(LEAST, RING_FLOATS // span - beyond)
        runs = max(1, done.shape[1] // most)
        edges = [done.shape[1] * i // runs for i in range(runs + 1)]
        is_sound = True
        for first, end in pairwise(edges):
            reads = given[:, first : end + beyond]
            ring = scratch.floats("ring", (span, reads.shape[1]))
            is_sound &= self.loops.run(reads, done[:, first:end], self.taps, self.rounding, ring)
        return is_sound


def _flat(pixels: Samples) -> Samples:
    """Return (rows, samples) of pixels whose rows are dense."""
    rows, columns, channels = pixels.shape
    return pixels.reshape(rows, columns * channels)  # as rows are dense, a view


def _parts(job: SumRequest, rows: int) -> list[Region]:
    """Cut into strips that lie as they are in the pixels, and the frame that a border has part in.

    The frame's sides are as wide as the loop sums at once, whatever of it the border reaches.
    """
    region, inside = job.region, job.inner
    is_mostly_frame = 2 * inside.rows * inside.columns < region.rows * region.columns
    if inside == region or is_mostly_frame or job.samples * COPY_NS < FRAME_NS:
        return _strips(region, rows)
    side = -(-LEAST // job.out.shape[2])
    left = max(inside.left, region.left + side) if inside.left > region.left else region.left
    right = min(inside.right, region.right - side) if inside.right < region.right else region.right
    if right - left < side:
        return _strips(region, rows)
    inner = Region(inside.top, left, inside.rows, right - left)
    return [*region.without(inner), *_strips(inner, rows)]


def _strips(region: Region, rows: int) -> list[Region]:
    return [
        Region(top, region.left, rows, region.columns).clip(region)
        for top in range(region.top, region.bottom, rows)
    ]
