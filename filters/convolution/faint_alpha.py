"""Faint alpha: sums in float64 where the weights of a kernel let the alpha below all but cancel.

Colour is divided by the filtered alpha. Where that is a small part of what was added up, float32
leaves few digits of it, others in a tile than in the whole.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.double import Doubles, by_frequencies
from filters.convolution.padded import padded
from filters.kernel import Kernel
from filters.kernel.reach import read_by
from filters.pixels.border import Border
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
FAINT: Final = 0.05  # of the sum of |weights|: below it, float32 is off by 1e-5 and more
LITTLE: Final = 1 / 8  # alpha: more is worth no second sum, however large the weights
ONE_BY_ONE: Final = 60  # products for each sample; frequencies are quicker than more


def sum_where_faint(out: Floats, field: Floats, kernel: Kernel) -> None:
    """Sum again, in place, where the filtered alpha is faint; colour and alpha alike.

    Parameters
    ----------
    out
        Sums of colour times alpha, and of alpha, over the kernel's divisor.
    field
        What was summed: straight alpha; larger than `out` by the kernel, or as large (then what
        lies outside is as at the edge).
    """
    weights = kernel.taps / kernel.gain_divisor
    if weights.min() >= 0 or weights.max() <= 0 or kernel.sum == 0.0:
        return
    most = min(FAINT * np.abs(weights).sum(), LITTLE * abs(weights.sum()))
    faint = np.abs(out[..., -1]) < most
    if not faint.any():
        return
    grown = _grown(field, out.shape, kernel)
    faint &= _near_something(grown[..., -1], kernel.shape)
    places = np.nonzero(faint)
    if places[0].size:
        out[places] = _sums(_carried(grown), weights, places)


def _grown(field: Floats, shape: tuple[int, ...], kernel: Kernel) -> Floats:
    if field.shape[:2] != shape[:2] or kernel.taps.size == 1:
        return field
    grown = padded(field, read_by(kernel, Region.of_shape(shape[0], shape[1])), Border())
    return np.asarray(grown, np.float32)


def _near_something(alpha: Floats, shape: tuple[int, int]) -> npt.NDArray[np.bool_]:
    """Whether a kernel laid there reads anything that isn't fully transparent."""
    seen = cv2.dilate((alpha != 0).astype(np.uint8), np.ones(shape, np.uint8), anchor=(0, 0))
    rows, columns = (a - b + 1 for a, b in zip(alpha.shape, shape, strict=True))
    return np.asarray(seen[:rows, :columns], np.bool_)


def _carried(field: Floats) -> Doubles:
    """Return colour times alpha, and alpha, each in whole digits."""
    out, alpha = field.astype(np.float64), field[..., -1]
    with np.errstate(invalid="ignore", over="ignore"):  # what is not finite stays so
        for index in range(field.shape[2] - 1):  # numpy's broadcasting is slow
            out[..., index] *= alpha
    out[alpha == 0] = 0
    return out


def _sums(field: Doubles, weights: Doubles, places: tuple[npt.NDArray[np.intp], ...]) -> Doubles:
    """Return (places, channels)."""
    taps, (rows, columns) = np.argwhere(weights), places
    are_many = rows.size * len(taps) > ONE_BY_ONE * field[..., 0].size
    if are_many and np.isfinite(field).all():
        return by_frequencies(field, weights)[places]
    pixels, first = field.reshape(-1, field.shape[2]), rows * field.shape[1] + columns
    found = np.zeros((first.size, field.shape[2]))
    for row, column in taps:
        found += weights[row, column] * pixels.take(first + row * field.shape[1] + column, 0)
    return found
