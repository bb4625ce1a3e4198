"""Separable sums: taps that are a sum of few products of a column and a row."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.aligned import aligned, in_lines
from filters.convolution.compiled.jobs import SPREAD, Jobs
from filters.convolution.compiled.loops import PLAIN, ROW_LEAST, Loops, Rounding, loops
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.core_cache import core_floats
from filters.convolution.methods.compiled_sums import (
    compiled_partition,
    rounding_of,
    run_compiled,
)
from filters.convolution.methods.direct import run_direct
from filters.convolution.padded import Floats, Samples
from filters.convolution.partition import Partition, block_parts
from filters.convolution.sum_request import Scratch, SumRequest
from filters.convolution.taps import KEPT, Taps
from filters.pixels.region import Region

EXACT: Final = 2e-7  # what the factors may leave over, as a part of the sum of |taps|
MOST_TERMS: Final = 4
MOST_SIZES: Final = 16  # of strips, whose sums are kept as they are listed
FIELD, LAID, OUT = range(3)  # the arrays of a job
Vector = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Factors:
    """Taps as a sum of ``outer(column, row)``."""

    terms: tuple[tuple[Vector, Vector], ...]


def factors(taps: Taps) -> Factors | None:
    """Return the fewest exact terms (SVD), or None where more than `MOST_TERMS` are needed."""
    return _factors(taps.weights.tobytes(), taps.shape)


@lru_cache(maxsize=KEPT)
def _factors(data: bytes, shape: tuple[int, int]) -> Factors | None:
    weights = np.frombuffer(data).reshape(shape)
    left, sizes, right = np.linalg.svd(weights, full_matrices=False)
    rest, total = weights.copy(), np.abs(weights).sum()
    terms = []
    for index in range(min(MOST_TERMS, len(sizes))):
        column = left[:, index] * np.sqrt(sizes[index])
        row = right[index] * np.sqrt(sizes[index])
        rest -= np.outer(column, row)
        terms.append((column, row))
        if np.abs(rest).sum() <= EXACT * total:
            return Factors(tuple(terms))
    return None


def separable_partition(
    region: Region, channels: int, taps: tuple[int, int], terms: int
) -> Partition:
    """Share a region out among the strips of so many terms' sums."""
    return compiled_partition(region, channels, taps, sum(taps) * terms)


def run_separable(job: SumRequest) -> None:
    """Sum along rows, then along columns; tap by tap where there is no compiled loop."""
    found, compiled = factors(job.taps), loops()
    if found is None:
        raise ValueError("these taps are no sum of few products")
    if compiled is None:
        run_direct(job)
        return
    channels = job.out.shape[2]
    shares = separable_partition(job.region, channels, job.taps.shape, len(found.terms))
    run_compiled(job, _line_sums(compiled, found, channels, rounding_of(job)), shares)


class LineSums:
    """Sums along rows into planes, one for each term, and along the columns of all planes."""

    rows = 2

    def __init__(self, loops: Loops, found: Factors, channels: int, rounding: Rounding) -> None:
        columns, rows = zip(*found.terms, strict=True)
        self._loops = loops
        apart = math.lcm(loops.lanes, channels)
        self._across = [_lines(rows[i : i + 2], channels, apart) for i in range(0, len(rows), 2)]
        self.least = max(ROW_LEAST, *(SPREAD * taps.apart for taps in self._across))
        self._columns = Taps(np.stack(columns, axis=1), 0, 0)
        self._laid, self._rounded = replace(PLAIN, scale_in=rounding.scale_in), rounding
        self._jobs: dict[tuple[object, ...], Jobs] = {}

    def into(self, field: Samples, out: Samples, scratch: Scratch) -> bool:
        """Sum as `FieldSums` does."""
        rows, terms = field.shape[0], self._columns.shape[1]
        beyond = (field.shape[1] - out.shape[1]) * out.shape[2]
        most = core_floats() // (rows * terms) - beyond
        runs = block_parts(out.shape[1] * out.shape[2], most, self.least)
        wide = in_lines(max(end - first for first, end in runs))
        laid = scratch.floats("laid", (terms, rows, wide))
        ring = scratch.floats("ring", (1, wide + beyond))
        key = field.dtype, field.shape, field.strides, out.shape, out.strides
        jobs = self._jobs.get(key)
        if jobs is None:
            jobs = self._listed(field, laid, out, runs)
            if len(self._jobs) >= MOST_SIZES:
                self._jobs.clear()
            self._jobs[key] = jobs
        offsets = aligned((jobs.most_taps,), np.int64)
        return self._loops.run_jobs(jobs.placed(field, laid, out, offsets=offsets, ring=ring))

    def _listed(
        self, field: Samples, laid: Floats, out: Samples, runs: list[tuple[int, int]]
    ) -> Jobs:
        """List the sums of all runs of columns: along rows, then along the columns of that."""
        beyond = (field.shape[1] - out.shape[1]) * out.shape[2]
        down = TapList.of(self._columns, math.prod(laid.shape[1:]))
        jobs, arrays = [], []
        for run in runs:
            for plane, taps in zip(range(0, len(laid), 2), self._across, strict=True):
                jobs.append(self._across_job(taps, field, laid, plane, run, beyond))
                arrays.append((FIELD, LAID))
            jobs.append(self._down_job(down, laid, out, run))
            arrays.append((LAID, OUT))
        sources, outs = np.array(arrays, np.int64).T
        owners = (down, *self._across)
        most = max(len(taps.rows) for taps in owners)
        return Jobs(np.array(jobs, np.int64), sources, outs, most, owners)

    def _across_job(
        self,
        taps: TapList,
        field: Samples,
        laid: Floats,
        plane: int,
        run: tuple[int, int],
        beyond: int,
    ) -> list[int]:
        """Sum along rows into one plane or two; `beyond` is what a row reads more than it gives."""
        (_, rows, wide), (first, end) = laid.shape, run
        return self._loops.job(
            taps,
            field.dtype,
            rounding=self._laid,
            is_in_place=False,
            source=first * field.itemsize,
            source_stride=field.strides[0] // field.itemsize,
            out=plane * laid.strides[0],
            out_stride=wide,
            result_stride=taps.apart or rows * wide,
            ring_stride=wide + beyond,
            rows=rows,
            width=end - first,
            reach=end - first + beyond,
        )

    def _down_job(
        self, taps: TapList, laid: Floats, out: Samples, run: tuple[int, int]
    ) -> list[int]:
        """Sum along the columns of all planes."""
        (_, rows, wide), high, (first, end) = laid.shape, out.shape[0], run
        of_row = out.strides[0] // out.itemsize
        return self._loops.job(
            taps,
            laid.dtype,
            out.dtype,
            self._rounded,
            source_stride=wide,
            out=first * out.itemsize,
            out_stride=of_row,
            result_stride=of_row,
            rows=high,
            row_step=taps.together,
            width=end - first,
            span=rows - high + taps.together,
            reach=end - first,
        )


@lru_cache(maxsize=KEPT)
def _line_sums(loops: Loops, found: Factors, channels: int, rounding: Rounding) -> LineSums:
    """Return the sums of late again: to list them takes as long as to sum a small picture."""
    return LineSums(loops, found, channels, rounding)


def _lines(rows: Sequence[Vector], channels: int, apart: int) -> TapList:
    """Return the taps of one row, in pairs that lie `apart`, or of two over the same samples."""
    weights = np.asarray(rows, np.float32).T
    places = np.flatnonzero(weights.any(axis=1))
    if not places.size:  # too small for float32: a sum of nothing has a tap too
        places = np.zeros(1, np.int64)
    listed, columns = np.ascontiguousarray(weights[places]), places * channels
    spread = TapList.spread(listed[:, 0], columns, apart) if len(rows) == 1 else None
    return spread or TapList(len(rows), np.zeros_like(places), columns, listed)
