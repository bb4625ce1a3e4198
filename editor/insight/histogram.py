"""Histogram: how often each level is in a picture as it is shown, and what of it is clipped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

LEVELS: Final = 256
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Histogram:
    """Counts of the levels, and shares of pixels at the ends.

    Parameters
    ----------
    counts
        (3, 256) float32: of red, green and blue.
    black, white
        Share of pixels with a channel at the lowest, or highest, level, 0..1.
    """

    counts: npt.NDArray[np.float32]
    black: float
    white: float


def histogram(screen: Bytes, has_alpha: bool) -> Histogram:
    """Count the levels of a picture; pixels that nothing is seen of don't count.

    Parameters
    ----------
    screen
        (rows, columns, 4) uint8 in the order blue, green, red, alpha.
    has_alpha
        Whether the last channel is one.
    """
    planes = cv2.split(screen)
    mask = planes[3] if has_alpha else None
    least = cv2.min(cv2.min(planes[0], planes[1]), planes[2])
    most = cv2.max(cv2.max(planes[0], planes[1]), planes[2])
    blue, green, red, least_counts, most_counts = (
        cv2.calcHist([plane], [0], mask, [LEVELS], [0, LEVELS]).ravel()
        for plane in (*planes[:3], least, most)
    )
    total = float(least_counts.sum()) or 1.0
    black, white = float(least_counts[0]) / total, float(most_counts[-1]) / total
    return Histogram(np.stack((red, green, blue)), black, white)
