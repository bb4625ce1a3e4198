"""Sums by compiled loops: strip by strip, each in runs of columns that a cache holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Protocol

import numpy as np

from filters.convolution.aligned import in_lines
from filters.convolution.compiled.loops import LEAST, Loops, Rounding
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.core_cache import core_floats
from filters.convolution.methods.nonfinite import is_finite, marked_sum
from filters.convolution.padded import Samples, has_dense_rows
from filters.convolution.partition import Partition, block_parts, share_out
from filters.convolution.sum_request import Scratch, SumRequest
from filters.pixels.region import Region
from filters.pixels.rounding import snapping
from filters.threads import parallel_for_with

STRIP_ROWS: Final = 128
STRIP_NS: Final = 1e6  # what a strip takes at least: some times what Python takes to begin one
PASS_NS: Final = 0.25  # about what one core takes for a sample, and for each tap of it; only how
TAP_NS: Final = 0.03  # many threads are worth it, and how many strips, hangs on these
COPY_NS: Final = 0.15  # likewise, for a sample of a strip that a border is laid around
FRAME_NS: Final = 250_000  # likewise, for the four sides of a frame, before any is summed


def run_compiled(
    job: SumRequest, sums: FieldSums, turned: Callable[[], FieldSums], shares: Partition
) -> None:
    """Sum the region's inner part from the pixels as they lie, and its frame from padded ones.

    `turned` makes what sums a field whose rows and columns have changed places, into the like.
    """
    summing = _Summing(job, sums, turned)
    parallel_for_with(Scratch, summing.part, parts_of(job, shares.rows), shares.workers)


def compiled_partition(
    region: Region, channels: int, taps: tuple[int, int], work: float
) -> Partition:
    """Share a region out among strips; `work` is the taps of a sample, as far as they take time."""
    each_ns = PASS_NS + TAP_NS * work
    worth = int(STRIP_NS / (each_ns * max(1, region.columns * channels)))
    most = max(STRIP_ROWS, 4 * taps[0], min(region.rows, worth)), region.columns
    return share_out(region, channels, taps, most, each_ns)


def rounding_of(job: SumRequest) -> Rounding:
    """Return how a request's sums become samples."""
    scale = job.top_sample if job.in_full_scale else 1.0
    snap = 0.0
    if job.out.dtype != np.float32:
        snap = float(snapping(job.top_sample, job.error))
    return Rounding(job.delta, scale, scale, job.top_sample, snap)


class FieldSums(Protocol):
    """What sums a field by compiled loops."""

    @property
    def rows(self) -> int:
        """Rows of results that are summed at a time: at least so many are asked for."""

    def into(self, field: Samples, out: Samples, scratch: Scratch) -> bool:
        """Sum where the taps fit inside (rows, columns, channels) with dense rows, into the like.

        `out` has at least `LEAST` samples a row. Say whether all sums are known to be finite.
        """


@dataclass(frozen=True, eq=False)
class TapSums:
    """Sums tap by tap, in runs of columns such that the rows that are read stay in a cache."""

    loops: Loops
    taps: TapList
    rounding: Rounding

    @property
    def rows(self) -> int:
        """Rows of results that are summed at a time."""
        return self.taps.together

    def into(self, field: Samples, out: Samples, scratch: Scratch) -> bool:
        """Sum as `FieldSums` does."""
        span = field.shape[0] - out.shape[0] + self.taps.together
        is_sound = True
        for reads, done in column_runs(field, out, core_floats() // span):
            ring = scratch.floats("ring", (span, in_lines(reads.shape[1])))
            is_sound &= self.loops.run(reads, done, self.taps, self.rounding, ring)
        return is_sound


def column_runs(field: Samples, out: Samples, most: int) -> Iterator[tuple[Samples, Samples]]:
    """Yield what runs of columns read, and give, as (rows, samples): about `most` are read."""
    beyond = (field.shape[1] - out.shape[1]) * out.shape[2]
    given, done = _flat(field), _flat(out)
    for first, end in block_parts(done.shape[1], most - beyond, LEAST):
        yield given[:, first : end + beyond], done[:, first:end]


class _Summing:
    """One request's sums, part by part."""

    def __init__(self, job: SumRequest, sums: FieldSums, turned: Callable[[], FieldSums]) -> None:
        self.job, self.sums, self._make_turned = job, sums, turned

    @cached_property
    def turned(self) -> FieldSums:
        """What sums turned fields; few requests have any."""
        return self._make_turned()

    def part(self, scratch: Scratch, part: Region) -> None:
        """Sum a part of the region."""
        job = self.job
        field, out = job.field(part), job.into(part)
        if not has_dense_rows(field):
            field = np.ascontiguousarray(field)
        if field.dtype == np.float32 and job.in_full_scale:
            # a colour outside that is between two levels: the loop scales integers only
            field = np.divide(field, np.float32(job.top_sample))
        is_small = out.shape[0] < self.sums.rows or out.shape[1] * out.shape[2] < LEAST
        if has_dense_rows(out) and not is_small:
            is_sound = self.sums.into(field, out, scratch)
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
        """Sum into a new array: a high and narrow field turned, so that its rows are long."""
        rows, columns, channels = shape
        if columns >= rows or columns * channels >= LEAST:
            return self._grown(self.sums, field, shape, scratch)
        out = self._grown(self.turned, field.transpose(1, 0, 2), (columns, rows, channels), scratch)
        return out.transpose(1, 0, 2)

    def _grown(
        self, sums: FieldSums, field: Samples, shape: tuple[int, ...], scratch: Scratch
    ) -> Samples:
        """Sum into a new array; a small field is filled up with zeros until the loop can."""
        rows, columns, channels = shape
        need = max(rows, sums.rows), max(columns, -(-LEAST // channels)), channels
        grown = np.zeros(
            (need[0] - rows + field.shape[0], need[1] - columns + field.shape[1], channels),
            field.dtype,
        )
        grown[: field.shape[0], : field.shape[1]] = field
        out = np.empty(need, self.job.out.dtype)
        sums.into(grown, out, scratch)
        return out[:rows, :columns]


def _flat(pixels: Samples) -> Samples:
    """Return (rows, samples) of pixels whose rows are dense."""
    rows, columns, channels = pixels.shape
    return pixels.reshape(rows, columns * channels)  # as rows are dense, a view


def parts_of(job: SumRequest, rows: int) -> list[Region]:
    """Cut into strips that lie as they are in the pixels, and the frame that a border has part in.

    The frame comes last: its columns touch every page of a new result, and what the system clears
    is still in a cache only where a strip is written at once.
    """
    region, inner = job.region, job.inner
    is_mostly_frame = 2 * inner.rows * inner.columns < region.rows * region.columns
    is_narrow = inner.columns * job.out.shape[2] < LEAST
    is_whole = inner == region or is_narrow or is_mostly_frame
    if is_whole or job.samples * COPY_NS < FRAME_NS:
        return _strips(region, rows)
    return [*_strips(inner, rows), *region.without(inner)]


def _strips(region: Region, rows: int) -> list[Region]:
    return [
        Region(top, region.left, rows, region.columns).clip(region)
        for top in range(region.top, region.bottom, rows)
    ]
