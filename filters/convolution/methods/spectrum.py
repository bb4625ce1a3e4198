"""Spectra: kernels' taps transformed, and products of them."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

Pairs = npt.NDArray[np.float32]  # (rows, columns, real and imaginary)


def spectra_of(
    weights: npt.NDArray[np.floating],
    dilation: tuple[int, int],
    shape: tuple[int, int],
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
    spectra = np.zeros((len(many), *shape, 2), np.float32)
    # against the rows: a correlation, not a convolution
    down, across = (-step * np.arange(n) for step, n in zip(dilation, many.shape[1:], strict=True))
    for spectrum, kernel in zip(spectra, many, strict=True):
        spectrum[down[:, None], across, 0] = kernel / (shape[0] * shape[1])
        cv2.dft(spectrum, spectrum)
    return spectra.reshape(*weights.shape[:-2], *shape, 2)


def multiply(pairs: Pairs, spectrum: Pairs, product: Pairs) -> None:
    """Multiply complex numbers into `product`; cv2.mulSpectrums takes six times as long."""
    with np.errstate(all="ignore"):  # a sum too large for float32 is infinite
        np.multiply(as_complex(pairs), as_complex(spectrum), out=as_complex(product))


def as_complex(pairs: Pairs) -> npt.NDArray[np.complex64]:
    """Return the same numbers; a view."""
    return pairs.view(np.complex64)[..., 0]
