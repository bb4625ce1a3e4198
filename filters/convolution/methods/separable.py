"""Separable sums: taps that are a sum of few products of a column and a row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.methods.tiled import scratch_partition, through_scratch
from filters.convolution.padded import Floats
from filters.convolution.partition import Partition, sum_ns
from filters.convolution.sum_request import Scratch, SumRequest
from filters.convolution.taps import Taps
from filters.pixels.region import Region

EXACT: Final = 2e-7  # what the factors may leave over, as a part of the sum of |taps|
MOST_TERMS: Final = 4
LONGEST: Final = 129
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
    """Share a region out among the tiles of so many terms' sums."""
    return scratch_partition(region, channels, taps, sum_ns(sum(taps) * terms))


def run_separable(job: SumRequest) -> None:
    """Sum along rows, then along columns, tile by tile."""
    found = factors(job.taps)
    if found is None:
        raise ValueError("these taps are no sum of few products")

    def field_sum(field: Floats, scratch: Scratch) -> Floats:
        return separable(field, job.taps, found, job.delta, scratch)

    shares = separable_partition(job.region, job.out.shape[2], job.taps.shape, len(found.terms))
    through_scratch(job, shares, field_sum)


def separable(field: Floats, taps: Taps, found: Factors, offset: float, scratch: Scratch) -> Floats:
    """Sum over each place of a float32 field where the taps fit inside, plus `offset`.

    The result is a view of `scratch`.
    """
    rows, columns = (a - b + 1 for a, b in zip(field.shape[:2], taps.shape, strict=True))
    across = scratch.floats("across", field.shape)
    total = scratch.floats("total", (field.shape[0], columns, field.shape[2]))
    for index, (column, row) in enumerate(found.terms):
        _along(field, row[None], across, 0.0)
        place = scratch.floats("term", total.shape) if index else total
        _along(across[:, :columns], column[:, None], place, 0.0 if index else offset)
        if index:
            cv2.add(total, place, total)
    return total[:rows]


def _along(field: Floats, line: Vector, out: Floats, offset: float) -> None:
    """Sum along one axis; cv2.filter2D would take its DFT for a line of 130 taps.

    Two calls of it on a narrow tile take half the time of one of cv2.sepFilter2D.
    """
    border = cv2.BORDER_REPLICATE
    if line.size <= LONGEST:
        cv2.filter2D(field, -1, line, out, (0, 0), delta=offset, borderType=border)
        return
    one = np.ones(1)
    row, column = (line[0], one) if line.shape[0] == 1 else (one, line[:, 0])
    cv2.sepFilter2D(field, -1, row, column, out, (0, 0), delta=offset, borderType=border)
