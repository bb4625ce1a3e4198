"""Pixels that are not finite: they reach what their taps reach and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.padded import Floats
from filters.convolution.taps import Taps

Kind = TypeVar("Kind", np.float32, np.float64)
Mask = npt.NDArray[np.bool_]


def is_finite(samples: Floats) -> bool:
    """Whether every sample is finite; one pass, nothing allocated."""
    if np.isfinite(cv2.norm(samples, cv2.NORM_L2SQR)):
        return True
    return bool(np.isfinite(samples).all())  # squares of large numbers overflow too


def marked_sum(
    field: npt.NDArray[Kind],
    taps: Taps,
    summing: Callable[[npt.NDArray[Kind]], npt.NDArray[Kind]],
) -> npt.NDArray[Kind]:
    """Sum with 0 in place of what is not finite, then lay nan and infinity where it reaches.

    `summing` gives the sums that fit inside a (rows, columns, channels) field; the result is as
    IEEE arithmetic over the taps that are not 0 has it.
    """
    out = summing(np.where(np.isfinite(field), field, field.dtype.type(0)))
    plus, minus = taps.weights > 0, taps.weights < 0
    above, below = field == np.inf, field == -np.inf
    rising = _reached(above, plus) | _reached(below, minus)
    falling = _reached(above, minus) | _reached(below, plus)
    out[rising] = np.inf
    out[falling] = -np.inf
    out[(rising & falling) | _reached(np.isnan(field), plus | minus)] = np.nan
    return out


def _reached(marks: Mask, support: Mask) -> Mask:
    """Say where a tap of `support` lies on a mark."""
    rows, columns = (a - b + 1 for a, b in zip(marks.shape[:2], support.shape, strict=True))
    if not marks.any() or not support.any():
        return np.zeros((rows, columns, marks.shape[2]), np.bool_)
    counts = np.asarray(
        cv2.filter2D(
            marks.astype(np.float32),
            -1,
            support.astype(np.float64),
            anchor=(0, 0),
            borderType=cv2.BORDER_CONSTANT,
        )
    ).reshape(marks.shape)
    found: Mask = counts[:rows, :columns] > 0.5
    return found
