"""Separable sums: taps that are a sum of few products of a column and a row."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.aligned import in_lines
from filters.convolution.compiled.jobs import SPREAD
from filters.convolution.compiled.loops import ROW_LEAST, Loops, Rounding, loops
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.core_cache import core_floats
from filters.convolution.methods.compiled_sums import (
    column_runs,
    compiled_partition,
    rounding_of,
    run_compiled,
)
from filters.convolution.methods.direct import run_direct
from filters.convolution.padded import Samples
from filters.convolution.partition import Partition
from filters.convolution.sum_request import Scratch, SumRequest
from filters.convolution.taps import Taps
from filters.pixels.region import Region

EXACT: Final = 2e-7  # what the factors may leave over, as a part of the sum of |taps|
MOST_TERMS: Final = 4
PLAIN: Final = Rounding(0.0)
Vector = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Factors:
    """Taps as a sum of ``outer(column, row)``."""

    terms: tuple[tuple[Vector, Vector], ...]


def factors(taps: Taps) -> Factors | None:
    """Return the fewest exact terms (SVD), or None where more than `MOST_TERMS` are needed."""
    return _factors(taps.weights.tobytes(), taps.shape)


@lru_cache(maxsize=32)
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
    run_compiled(job, LineSums(compiled, found, channels, rounding_of(job)), shares)


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
        self._down: dict[int, TapList] = {}  # by how far planes lie apart: for most strips as far
        self._laid, self._rounded = replace(PLAIN, scale_in=rounding.scale_in), rounding

    def into(self, field: Samples, out: Samples, scratch: Scratch) -> bool:
        """Sum as `FieldSums` does."""
        (rows, _, _), terms = field.shape, self._columns.shape[1]
        is_sound = True
        for reads, done in column_runs(field, out, core_floats() // (rows * terms), self.least):
            wide = in_lines(done.shape[1])
            laid = scratch.floats("laid", (terms, rows, wide))[..., : done.shape[1]]
            ring = scratch.floats("ring", (1, reads.shape[1]))
            for first, taps in zip(range(0, terms, 2), self._across, strict=True):
                self._loops.run(reads, laid[first : first + 2], taps, self._laid, ring)
            down = self._down_planes(rows * wide)
            is_sound &= self._loops.run(laid[0], done, down, self._rounded, ring)
        return is_sound

    def _down_planes(self, apart: int) -> TapList:
        found = self._down.get(apart)
        if found is None:
            found = self._down[apart] = TapList.of(self._columns, apart)
        return found


def _lines(rows: Sequence[Vector], channels: int, apart: int) -> TapList:
    """Return the taps of one row, in pairs that lie `apart`, or of two over the same samples."""
    weights = np.asarray(rows, np.float32).T
    places = np.flatnonzero(weights.any(axis=1))
    if not places.size:  # too small for float32: a sum of nothing has a tap too
        places = np.zeros(1, np.int64)
    listed, columns = np.ascontiguousarray(weights[places]), places * channels
    spread = TapList.spread(listed[:, 0], columns, apart) if len(rows) == 1 else None
    return spread or TapList(len(rows), np.zeros_like(places), columns, listed)
