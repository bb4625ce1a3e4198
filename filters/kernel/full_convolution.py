"""The full convolution of two small grids of taps: what two kernels in a row come to."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Grid = npt.NDArray[np.float64]


def full_convolution(first: Grid, second: Grid) -> Grid:
    """Return the sum over all taps of `first` times `second` moved there.

    Both are (rows, columns); the result has their rows and their columns added up, less 1. It is
    `scipy.signal.convolve2d`, without the second that importing it takes at the program's start.

    Rows of the result's width, one behind the other, make it a convolution of two lines: what a
    row runs over lies at the beginning of the next.

    >>> full_convolution(np.array([[1.0, 2.0]]), np.array([[1.0], [3.0]])).tolist()
    [[1.0, 2.0], [3.0, 6.0]]
    """
    rows = first.shape[0] + second.shape[0] - 1
    columns = first.shape[1] + second.shape[1] - 1
    lines = [np.pad(grid, ((0, 0), (0, columns - grid.shape[1]))) for grid in (first, second)]
    line = np.convolve(lines[0].ravel(), lines[1].ravel())
    return line[: rows * columns].reshape(rows, columns)
