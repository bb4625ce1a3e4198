"""Taps: a kernel as the arithmetic needs it: scaled weights, cropped to those that are not 0."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.kernel import Kernel
from filters.pixels.region import Region

# What a sample read for two rows takes, of what one takes that is read for each row by itself: in
# floats, as they lie, and in integers, whose rows are laid so that they are read sooner.
PAIR_COST: Final = 0.62
LAID_PAIR_COST: Final = 0.76


@dataclass(frozen=True, eq=False)
class Taps:
    """Weights (rows, columns) float64 whose first one lies `top`, `left` from the output pixel."""

    weights: npt.NDArray[np.float64]
    top: int
    left: int

    @classmethod
    def of(cls, weights: npt.NDArray[np.float64], origin: tuple[int, int]) -> Taps:
        """Crop away outer rows and columns of zeros; one zero is left of nothing but zeros."""
        rows, columns = (np.flatnonzero(weights.any(axis=axis)) for axis in (1, 0))
        if not rows.size:
            return cls(np.zeros((1, 1)), 0, 0)
        down, across = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
        cropped = np.ascontiguousarray(weights[down, across])
        return cls(cropped, int(rows[0]) - origin[0], int(columns[0]) - origin[1])

    @classmethod
    def of_kernel(cls, kernel: Kernel) -> Taps:
        """Return the kernel's weights over what they are divided by."""
        return cls.of(kernel.taps / kernel.gain_divisor, kernel.origin)

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

    @cached_property
    def direct_work(self) -> float:
        """How much work a sum is, in taps that are summed row by row."""
        by_rows = int(np.count_nonzero(self.weights))
        return max(1.0, min(by_rows, PAIR_COST * int(np.count_nonzero(self.row_pairs))))

    def field(self, region: Region) -> Region:
        """Return the pixels that the output `region` is summed from."""
        rows, columns = self.shape
        return Region(
            region.top + self.top,
            region.left + self.left,
            region.rows + rows - 1,
            region.columns + columns - 1,
        )
