"""Sums in float64: for samples of float64, and where float32 has too few digits."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

Doubles = npt.NDArray[np.float64]


def tap_by_tap(field: npt.NDArray[Any], weights: Doubles) -> Doubles:
    """Sum where the weights fit inside (rows, columns, channels)."""
    rows, columns = (a - b + 1 for a, b in zip(field.shape[:2], weights.shape, strict=True))
    total = np.zeros((field.shape[2], rows, columns))
    for index, sums in enumerate(total):  # a plane at a time: more of it stays in a cache
        plane = field[..., index].astype(np.float64)
        for row, column in np.argwhere(weights):
            sums += weights[row, column] * plane[row : row + rows, column : column + columns]
    return np.moveaxis(total, 0, 2)


def by_frequencies(field: npt.NDArray[Any], weights: Doubles) -> Doubles:
    """Sum likewise, by a transform of the whole: each sum is as far off as the loudest needs."""
    rows, columns = (a - b + 1 for a, b in zip(field.shape[:2], weights.shape, strict=True))
    shape = [cv2.getOptimalDFTSize(side) for side in field.shape[:2]]
    transfer = np.conj(np.fft.rfft2(weights, shape))  # a correlation, not a convolution
    total = np.empty((rows, columns, field.shape[2]))
    for index in range(field.shape[2]):
        spectrum = np.fft.rfft2(field[..., index].astype(np.float64), shape) * transfer
        total[..., index] = np.fft.irfft2(spectrum, shape)[:rows, :columns]
    return total
