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


def spectra_of(
    weights: npt.NDArray[np.floating],
    dilation: tuple[int, int],
    shape: tuple[int, int],
    dtype: npt.DTypeLike = np.float32,
) -> Pairs:
    """Transform kernels for correlations by a product: (..., rows, samples, 2).

    Scaled so that the inverse needs no scaling.

    Parameters
    ----------
    weights
        (..., rows, columns).
    dilation
        (rows, samples) from one tap to the next.
    shape
        (rows, samples) of the transform.
    """
    many = weights.reshape(-1, *weights.shape[-2:])
    spectra = np.zeros((len(many), *shape, 2), dtype)
    # against the rows: a correlation, not a convolution
    down, across = (-step * np.arange(n) for step, n in zip(dilation, many.shape[1:], strict=True))
    for spectrum, kernel in zip(spectra, many, strict=True):
        spectrum[down[:, None], across, 0] = kernel / (shape[0] * shape[1])
        cv2.dft(spectrum, spectrum)
    return np.asarray(spectra.reshape(*weights.shape[:-2], *shape, 2), dtype)


def multiply(pairs: Pairs, spectrum: Pairs, product: Pairs) -> None:
    """Multiply complex numbers into `product`; cv2.mulSpectrums takes six times as long."""
    with np.errstate(all="ignore"):  # a sum too large for float32 is infinite
        np.multiply(_complex(pairs), _complex(spectrum), out=_complex(product))


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
    spectrum = spectra_of(taps.weights, (1, 1), (high, wide), np.float64)
    buffer = np.zeros((high, wide, 2))
    for index in range(source.shape[2]):
        buffer[...] = 0
        buffer[: source.shape[0], : source.shape[1], 0] = source[..., index]
        cv2.dft(buffer, buffer)
        multiply(buffer, spectrum, buffer)
        cv2.dft(buffer, buffer, cv2.DFT_INVERSE)
        out[..., index] = buffer[:rows, :columns, 0] + offset
    return out


def _complex(pairs: Pairs) -> npt.NDArray[np.complexfloating]:
    kind = np.complex64 if pairs.dtype == np.float32 else np.complex128
    return np.asarray(pairs.view(kind)[..., 0])
