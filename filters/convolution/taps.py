"""Taps: a kernel as the arithmetic needs it: scaled weights, cropped to those that are not 0."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from filters.kernel import Kernel
from filters.pixels.region import Region


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

    def field(self, region: Region) -> Region:
        """Return the pixels that the output `region` is summed from."""
        rows, columns = self.shape
        return Region(
            region.top + self.top,
            region.left + self.left,
            region.rows + rows - 1,
            region.columns + columns - 1,
        )
