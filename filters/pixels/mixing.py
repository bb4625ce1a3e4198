"""Mixing: sums of a pixel's channels, as luma is, and the matrices between colour spaces."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Rows = Sequence[Sequence[float]] | npt.NDArray[np.floating]


def mixed(colour: Floats, matrix: Rows) -> Floats:
    """Return the sums of the channels by each row of a matrix: (rows, columns, its rows).

    To the last bit they hang on the pixel alone, not on where it lies in the array. OpenCV keeps to
    that for one row, but not for three at once or in cvtColor, and numpy's @ doesn't.

    Parameters
    ----------
    colour
        (rows, columns, channels), contiguous.
    matrix
        (rows, channels).
    """
    weights = np.asarray(matrix, np.float64)
    sums = [cv2.transform(colour, row[None]) for row in weights]
    made = sums[0] if len(sums) == 1 else cv2.merge(sums)
    return np.asarray(made, np.float32).reshape(*colour.shape[:2], len(weights))
