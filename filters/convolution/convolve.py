"""The public call: arrays of any depth in, the same shape and depth out."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


def weighted_sum(pixels: Floats, taps: npt.NDArray[np.float64], origin: tuple[int, int]) -> Floats:
    """Lay `taps` as drawn with `origin` on each pixel; what lies beyond the array is clamped."""
    anchor = (origin[1], origin[0])
    return np.asarray(
        cv2.filter2D(pixels, cv2.CV_32F, taps, anchor=anchor, borderType=cv2.BORDER_REPLICATE),
        np.float32,
    )
