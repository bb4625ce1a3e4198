"""Taps: a kernel as the arithmetic needs it: scaled weights, cropped to those that are not 0."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.kernel import Kernel
from filters.pixels.region import Region

# What a sample read for two rows takes, of what one takes that is read for each row by itself: in
# floats, as they lie, and in integers, whose rows are laid so that they are read sooner.
PAIR_COST: Final = 0.48
LAID_PAIR_COST: Final = 0.62
LONG_ROW: Final = 24  # taps of a row from which on most are summed in pairs (`spread_assembly`)
LONG_ROW_COST: Final = 0.65  # of such a tap, likewise
# A small kernel takes longer to prepare than a small picture to sum, and one is often asked for
# again: for the next tile, picture or edit. What is made of a larger one would take much memory.
SMALL: Final = 1024  # taps
KEPT: Final = 32  # kernels
CANCELLED: Final = 1e-12  # of the sum of |weights|: what float64 leaves of weights that cancel


@dataclass(frozen=True, eq=False)
class Taps:
    """Weights (rows, columns) float64 whose first one lies `top`, `left` from the output pixel."""

    weights: npt.NDArray[np.float64]
    top: int
    left: int

    @classmethod
    def of(cls, weights: npt.NDArray[np.float64], origin: tuple[int, int]) -> Taps:
        """Crop away outer rows and columns of zeros; one zero is left of nothing but zeros.

        Equal small ones of late are the same object, with all that has been made of it.
        """
        weights = np.asarray(weights, np.float64)  # its bytes are read below
        make = _cropped_once if weights.size <= SMALL else _cropped
        return make(weights.tobytes(), weights.shape, origin)

    @classmethod
    def of_kernel(cls, kernel: Kernel) -> Taps:
        """Return the kernel's weights over what they are divided by."""
        return cls.of(kernel.taps / kernel.gain_divisor, kernel.origin)

    @cached_property
    def gain(self) -> float:
        """Sum of the weights' magnitudes."""
        return float(np.abs(self.weights).sum())

    @cached_property
    def total(self) -> float:
        """Sum of the weights, without what float64 leaves where they cancel or add up to 1."""
        total = float(self.weights.sum())
        near = float(round(total))
        return near if abs(total - near) <= CANCELLED * self.gain else total

    @cached_property
    def count(self) -> int:
        """How many are not 0."""
        return int(np.count_nonzero(self.weights))

    @cached_property
    def are_equal(self) -> bool:
        """Whether all are one weight that is not 0."""
        first = self.weights[0, 0]
        return bool(first != 0 and (self.weights == first).all())

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self.weights.shape[0], self.weights.shape[1]

    @cached_property
    def row_pairs(self) -> npt.NDArray[np.bool_]:
        """(rows + 1, columns) bool: which samples two rows of results read, one below the other."""
        there = self.weights != 0
        pairs = np.zeros((there.shape[0] + 1, there.shape[1]), np.bool_)
        pairs[:-1] |= there
        pairs[1:] |= there
        return pairs

    def paired_work(self, cost: float) -> float:
        """Return how much work a sum is in two rows at a time, in taps that are summed row by row.

        A sample of the first or the last of the rows that are read is of one result alone.

        Parameters
        ----------
        cost
            Of a sample that is read for both.
        """
        alone = int(np.count_nonzero(self.weights[0])) + int(np.count_nonzero(self.weights[-1]))
        return alone / 2 + cost * (int(np.count_nonzero(self.row_pairs)) - alone)

    @cached_property
    def direct_work(self) -> float:
        """How much work a sum is, in taps that are summed row by row."""
        if len(self.weights) == 1 and self.count >= LONG_ROW:
            return LONG_ROW_COST * self.count
        return max(1.0, min(self.count, self.paired_work(LAID_PAIR_COST)))

    def field(self, region: Region) -> Region:
        """Return the pixels that the output `region` is summed from."""
        return region.under(self.shape, self.top, self.left)


def _cropped(data: bytes, shape: tuple[int, int], origin: tuple[int, int]) -> Taps:
    weights = np.frombuffer(data).reshape(shape)
    rows, columns = (np.flatnonzero(weights.any(axis=axis)) for axis in (1, 0))
    if not rows.size:
        return Taps(np.zeros((1, 1)), 0, 0)
    down, across = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    cropped = np.ascontiguousarray(weights[down, across])
    return Taps(cropped, int(rows[0]) - origin[0], int(columns[0]) - origin[1])


_cropped_once = lru_cache(maxsize=KEPT)(_cropped)
