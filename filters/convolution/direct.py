"""Direct sums by cv2.filter2D, in blocks small enough that it does not turn to its own DFT."""

from __future__ import annotations

import cv2
import numpy as np

from filters.convolution.taps import Taps
from filters.convolution.window import Samples

MOST_TAPS = {"uint8": 120, "uint16": 40, "float32": 120}  # cv2 takes a DFT from 130, 50, 130 on


def direct(field: Samples, taps: Taps, offset: float) -> Samples:
    """Sum each tap-sized place of `field`, (rows, columns, channels); gives what fits inside it.

    The sum is float32, plus `offset` in the samples' units, rounded half to even and clamped for
    integers.
    """
    rows, columns = taps.shape
    summed: Samples = np.asarray(
        cv2.filter2D(
            field, -1, taps.weights, anchor=(0, 0), delta=offset, borderType=cv2.BORDER_CONSTANT
        ),
        field.dtype,
    ).reshape(field.shape)
    return summed[: field.shape[0] - rows + 1, : field.shape[1] - columns + 1]
