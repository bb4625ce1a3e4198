"""Separable sums: taps that are a sum of few column times row products, by cv2.sepFilter2D."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.direct import through_floats
from filters.convolution.in_place import fits_in_place, in_place, repair
from filters.convolution.job import Job
from filters.convolution.taps import Taps
from filters.convolution.window import Floats, Samples

EXACT: Final = 2e-7  # what the factors may leave over, as a part of the sum of |taps|
MOST_TERMS: Final = 4
Vector = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Factors:
    """Taps as a sum of ``outer(column, row)``."""

    terms: tuple[tuple[Vector, Vector], ...]


def factors(taps: Taps) -> Factors | None:
    """Give the fewest exact terms (SVD), or None where more than `MOST_TERMS` are needed."""
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


def run_separable(job: Job) -> None:
    """Sum by columns and rows; one term of a float image in one call of cv2."""
    found = factors(job.taps)
    if found is None:
        raise ValueError("these taps are no sum of few products")

    def field_sum(field: Floats) -> Floats:
        return separable(field, job.taps, found, job.offset)

    one_call = len(found.terms) == 1 and job.out.dtype == np.float32
    if one_call and fits_in_place(job):
        column, row = found.terms[0]

        def call(pixels: Samples, out: Samples, anchor: tuple[int, int], border: int) -> None:
            cv2.sepFilter2D(
                pixels, -1, row, column, out, anchor, delta=job.offset, borderType=border
            )

        in_place(job, call, field_sum, not job.taps.weights.all())
        return
    through_floats(job, field_sum)
    if job.out.dtype == np.float32:
        repair(job, field_sum)


def separable(field: Floats, taps: Taps, found: Factors, offset: float) -> Floats:
    """Sum over each place of a float32 field where the taps fit inside, plus `offset`."""
    rows, columns = (a - b + 1 for a, b in zip(field.shape[:2], taps.shape, strict=True))
    total: Floats | None = None
    for column, row in found.terms:
        summed = np.asarray(
            cv2.sepFilter2D(
                field,
                -1,
                row,
                column,
                anchor=(0, 0),
                delta=offset if total is None else 0.0,
                borderType=cv2.BORDER_REPLICATE,
            ),
            np.float32,
        ).reshape(field.shape)[:rows, :columns]
        total = summed if total is None else np.add(total, summed, out=total)
    assert total is not None
    return total
