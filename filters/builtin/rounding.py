"""Differences that are no more than roundings: flat grey lies right between two levels."""

from __future__ import annotations

from typing import Final

import numpy as np

from filters.plugin import Pixels

ROUNDING: Final = np.float32(2.0**-22)  # of what sums are made of, full scale


def without_rounding(difference: Pixels, source: Pixels, gain: float = 1.0) -> Pixels:
    """Set to 0 what sums of `source`, with weights of up to `gain` in all, are not sure of."""
    sure = np.float32(gain) * ROUNDING * np.maximum(1, np.abs(source))
    return np.where(np.abs(difference) <= sure, np.float32(0), difference)
