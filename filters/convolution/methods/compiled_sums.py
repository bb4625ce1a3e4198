"""Sums by compiled loops: strip by strip, each in runs of columns that a cache holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, Protocol

import numpy as np

from filters.convolution.aligned import in_lines
from filters.convolution.compiled.jobs import SPREAD
from filters.convolution.compiled.loops import ROW_LEAST, Loops, Rounding
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.core_cache import core_floats
from filters.convolution.methods.nonfinite import is_finite, marked_sum
from filters.convolution.padded import Floats, Samples, as_rows, has_dense_rows
from filters.convolution.partition import Partition, block_parts, even_parts, share_out
from filters.convolution.sum_request import Scratch, SumRequest
from filters.pixels.region import Region
from filters.pixels.rounding import snapping
from filters.threads import parallel_for_with

STRIP_ROWS: Final = 128
STRIP_NS: Final = 1e6  # what a strip takes at least: some times what Python takes to begin one
PASS_NS: Final = 0.25  # about what one core takes for a sample, and for each tap of it; only how
TAP_NS: Final = 0.03  # many threads are worth it, and how many strips, hangs on these
COPY_NS: Final = 0.04  # likewise, for a byte of a strip that a border is laid around
FRAME_NS: Final = 150_000  # likewise, for the four sides of a frame, before any is summed
Part = tuple[Region, ...]  # more than one are of the same rows, and are summed side by side


def run_compiled(job: SumRequest, sums: FieldSums, shares: Partition) -> None:
    """Sum the region's inner part from the pixels as they lie, and its frame from padded ones."""
    summing = _Summing(job, sums)
    parallel_for_with(Scratch, summing.part, parts_of(job, shares), shares.workers)


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

    @property
    def least(self) -> int:
        """Samples beside each other that are: at least so many are asked for."""

    def into(self, field: Samples, out: Samples, scratch: Scratch) -> bool:
        """Sum where the taps fit inside (rows, columns, channels) with dense rows, into the like.

        Say whether all sums are known to be finite.
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
        return self.taps.row_step

    @property
    def least(self) -> int:
        """Samples beside each other that are."""
        return SPREAD * self.taps.apart or ROW_LEAST // self.taps.together

    def into(self, field: Samples, out: Samples, scratch: Scratch) -> bool:
        """Sum as `FieldSums` does."""
        given, done = as_rows(field), as_rows(out)
        span = len(given) - len(done) + self.rows
        beyond = given.shape[1] - done.shape[1]
        is_sound = True
        for first, end in block_parts(done.shape[1], core_floats() // span - beyond, self.least):
            reads, gives = given[:, first : end + beyond], done[:, first:end]
            ring = scratch.floats("ring", (span, in_lines(reads.shape[1])))
            is_sound &= self.loops.run(reads, gives, self.taps, self.rounding, ring)
        return is_sound


class _Summing:
    """One request's sums, part by part."""

    def __init__(self, job: SumRequest, sums: FieldSums) -> None:
        self.job, self.sums = job, sums

    def part(self, scratch: Scratch, part: Part) -> None:
        """Sum a part of the region."""
        fields, outs = [self._field(one) for one in part], [self.job.into(one) for one in part]
        field, out = fields[0], outs[0]
        is_small = out.shape[0] < self.sums.rows or out.shape[1] * out.shape[2] < self.sums.least
        if len(part) == 1 and has_dense_rows(out) and not is_small:
            if self.sums.into(field, out, scratch):
                return
        else:
            self._beside(fields, outs, scratch)
        if out.dtype == np.float32:
            for field, out in zip(fields, outs, strict=True):
                self._keep_to_fields(field, out, scratch)

    def _field(self, part: Region) -> Samples:
        """Return what a part is summed from, of dense rows."""
        field = self.job.field(part)
        if not has_dense_rows(field):
            field = np.ascontiguousarray(field)
        if field.dtype == np.float32 and self.job.in_full_scale:
            # a colour outside that is between two levels: the loop scales integers only
            field = np.divide(field, np.float32(self.job.top_sample))
        return field

    def _beside(self, fields: Sequence[Samples], outs: Sequence[Samples], scratch: Scratch) -> None:
        """Sum fields of as many rows side by side, filled up with zeros until the loop can."""
        (rows, _, channels), across = outs[0].shape, fields[0].shape[1] - outs[0].shape[1]
        *lefts, wide = accumulate((field.shape[1] for field in fields), initial=0)
        many = max(rows, self.sums.rows), max(wide - across, -(-self.sums.least // channels))
        down = many[0] - rows + fields[0].shape[0]
        shape = down, many[1] + across, channels
        grown = scratch.samples("grown", shape, fields[0].dtype)
        grown[fields[0].shape[0] :] = 0
        grown[:, wide:] = 0
        for left, field in zip(lefts, fields, strict=True):
            grown[: field.shape[0], left : left + field.shape[1]] = field
        done = scratch.samples("grown sums", (*many, channels), outs[0].dtype)
        self.sums.into(grown, done, scratch)
        for left, out in zip(lefts, outs, strict=True):
            np.copyto(out, done[:rows, left : left + out.shape[1]])

    def _keep_to_fields(self, field: Samples, out: Samples, scratch: Scratch) -> None:
        """Mend floats: a weight of 0, and rows that share taps, spread a nan."""
        floats = np.asarray(field, np.float32)
        if is_finite(np.asarray(out, np.float32)):
            return

        def summed(finite: Floats) -> Floats:
            sums = np.empty(out.shape, np.float32)
            self._beside([finite], [sums], scratch)
            return sums

        np.copyto(out, marked_sum(floats, self.job.taps, summed))


def parts_of(job: SumRequest, shares: Partition) -> list[Part]:
    """Cut into strips that lie as they are in the pixels, and the frame that a border has part in.

    The frame comes last: its columns touch every page of a new result, and what the system clears
    is still in a cache only where a strip is written at once.
    """
    region, inner = job.region, job.inner
    is_mostly_frame = 2 * inner.rows * inner.columns < region.rows * region.columns
    is_narrow = inner.columns * job.out.shape[2] < ROW_LEAST
    is_whole = inner == region or is_narrow or is_mostly_frame
    if is_whole or job.out.nbytes * COPY_NS < FRAME_NS:
        return [(strip,) for strip in region.cut(shares.rows, max(1, region.columns))]
    frame = region.without(inner)
    sides = [side for side in frame if side.columns < region.columns]
    strips = inner.cut(shares.rows, inner.columns)
    apart = [(one,) for one in (*strips, *frame) if one not in sides]
    beside = 2 * ROW_LEAST * inner.rows * job.out.itemsize  # bytes read and written
    pieces = max(shares.workers, beside // (4 * core_floats()))
    cuts = even_parts(inner.rows, pieces) if sides else []
    return [
        *apart,
        *(
            tuple(Region(side.top + top, side.left, end - top, side.columns) for side in sides)
            for top, end in cuts
        ),
    ]
