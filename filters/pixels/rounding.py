"""Rounding to whole levels: one rule for the screen, for files and for sums of stored samples."""

from __future__ import annotations

import math
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
UNIT: Final = 2.0**-24  # what one float32 operation errs by at most, of its result
ERROR: Final = 8 * UNIT  # of full scale; for results of which nothing more is known
LEAST: Final = 2.0**-23  # of full scale: float32 holds no finer parts of a level beside its top
COARSEST: Final = 0.5  # of a level: beyond it a tie is nothing that could be known


def rounded_into(
    place: npt.NDArray[Any],
    values: Floats,
    top: float,
    error: float = ERROR,
    scale: float = 1.0,
    buffer: Floats | None = None,
) -> None:
    """Write values as whole levels: clamped, and rounded half to even.

    What lies as near to a tie as it may err is one: else noise in the last bits decides, and a
    flat grey area of 127.5 becomes speckles of 127 and 128. So values are rounded to a grid first
    that has the ties on it and is twice as coarse as the error (at most half a level).

    Parameters
    ----------
    place
        Where to: uint8 or uint16, of dense rows, as cv2 wants them. Float32 takes values as they
        are.
    values
        Of the same shape. What is not a number becomes 0.
    top
        The highest level, that means 1.0.
    error
        How far a value may lie from the exact one, of full scale: `sum_error` for a convolution.
    scale
        What a value of 1 is in levels: 1.0 where values are levels, `top` in full scale.
    buffer
        Of the values' shape, overwritten on the way; the values themselves where there is none.
    """
    if place.dtype == np.float32:
        np.copyto(place, values)
        return
    levels = values if buffer is None else buffer
    snap = float(snapping(top, error))
    if levels is not values or scale != 1:  # by itself: cv2 fuses it with a sum in parts of a row
        with np.errstate(over="ignore"):
            np.multiply(values, np.float32(scale), out=levels)
    # By cv2: on rows of a wider array numpy takes 3 times as long. What its thresholds make of what
    # is no number hangs on the processor. Too large is cut off first: beyond 2^31 cv2 gives 0.
    cv2.patchNaNs(levels, 0.0)
    cv2.threshold(levels, top, 0, cv2.THRESH_TRUNC, levels)
    if place.dtype == np.uint8:
        cv2.threshold(levels, 0, 0, cv2.THRESH_TOZERO, levels)  # below: absolute values
    cv2.addWeighted(levels, 1.0, levels, 0.0, snap, levels)
    if place.dtype == np.uint8:
        cv2.convertScaleAbs(levels, place, 1, -snap)
    else:
        cv2.addWeighted(levels, 1.0, levels, 0.0, -snap, place, dtype=cv2.CV_16U)


def snapping(top: float, error: float) -> np.float32:
    """Return the number that is added and taken off again to round levels to the grid.

    A float32 of 1.5 x 2^23 grids holds just whole ones, as long as what is added stays below half
    a 2^23 of them.
    """
    return np.float32(1.5 * 2**23 * _grid(top, error))


def tolerance(top: float, error: float) -> float:
    """Return how near to a tie levels are rounded as one, in levels."""
    return _grid(top, error) / 2


def _grid(top: float, error: float) -> float:
    return min(COARSEST, 2.0 ** math.ceil(math.log2(2 * max(error, LEAST) * top)))


def sum_error(gain: float, taps: int, offset: float = 0.0, size: float = 1.0) -> float:
    """Return how far a float32 sum of weighted samples may lie from the exact one, of full scale.

    Measured over noise, edges, ramps and flat pictures, in units of 2^-24 of the largest value: 7
    by a DFT or products of lines, 3 for 9 taps one by one, 11 for 36, and no more for many, as runs
    of them are summed each by itself. Where there is no compiled loop, cv2 errs by up to 37 for 121
    nearly equal taps on a flat picture; that is left out: elsewhere too much would count as a tie.

    Parameters
    ----------
    gain
        Sum of the weights' magnitudes.
    taps
        How many weights there are.
    offset
        What is added to the sum.
    size
        The largest sample's magnitude; 1.0 for a photo's own.
    """
    roundings = min(max(6.0, taps / 3), 12.0)
    return UNIT * (roundings * (gain * size + abs(offset)) + 1)
