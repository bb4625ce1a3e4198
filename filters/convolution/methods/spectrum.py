"""Spectra: a kernel's taps transformed, and sums by them in double precision."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.padded import Floats
from filters.convolution.taps import Taps

LOUDEST: Final = 1e7  # full scale, above which double precision is not enough
Pairs = npt.NDArray[np.float32 | np.float64]  # (rows, columns, real and imaginary)


def spectrum_of(
    taps: Taps, channels: int, rows: int, columns: int, dtype: npt.DTypeLike = np.float32
) -> Pairs:
    """Transform taps that lie `channels` samples apart, for a correlation by a product.

    Scaled so that the inverse needs no scaling. (rows, columns, 2).
    """
    spectrum = np.zeros((rows, columns, 2), dtype)
    down = -np.arange(taps.shape[0])  # against the rows: a correlation, not a convolution
    across = -channels * np.arange(taps.shape[1])
    spectrum[down[:, None], across, 0] = taps.weights / (rows * columns)
    return np.asarray(cv2.dft(spectrum, spectrum), dtype)


def multiply(pairs: Pairs, spectrum: Pairs) -> None:
    """Multiply complex numbers in place; cv2.mulSpectrums takes six times as long."""
    with np.errstate(all="ignore"):  # a sum too large for float32 is infinite
        np.multiply(_complex(pairs), _complex(spectrum), out=_complex(pairs))


def precise_sum(source: Floats, taps: Taps, offset: float) -> Floats:
    """Sum in double precision what fits inside the field; tap by tap where even that is short."""
    rows, columns = (a - b + 1 for a, b in zip(source.shape[:2], taps.shape, strict=True))
    out = np.empty((rows, columns, source.shape[2]), np.float32)
    if np.abs(source).max(initial=0) > LOUDEST:
        total = np.zeros(out.shape)
        for row, column in np.argwhere(taps.weights):
            weight = taps.weights[row, column]
            total += weight * source[row : row + rows, column : column + columns]
        return (total + offset).astype(np.float32)
    high, wide = (cv2.getOptimalDFTSize(n) for n in source.shape[:2])
    spectrum = spectrum_of(taps, 1, high, wide, np.float64)
    buffer = np.zeros((high, wide, 2))
    for index in range(source.shape[2]):
        buffer[...] = 0
        buffer[: source.shape[0], : source.shape[1], 0] = source[..., index]
        cv2.dft(buffer, buffer)
        multiply(buffer, spectrum)
        cv2.dft(buffer, buffer, cv2.DFT_INVERSE)
        out[..., index] = buffer[:rows, :columns, 0] + offset
    return out


def _complex(pairs: Pairs) -> npt.NDArray[np.complexfloating]:
    kind = np.complex64 if pairs.dtype == np.float32 else np.complex128
    return np.asarray(pairs.view(kind)[..., 0])
