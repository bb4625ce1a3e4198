"""A glance at a busy part of a pair: whether a search for large kernels can be spared."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.fitting.busiest import busiest
from filters.fitting.naming import PATCH, bilateral_trials, rank_trials
from filters.fitting.pixel_equations import Planes, pixel_equations
from filters.pixels.region import Region

Bytes = npt.NDArray[np.uint8]
SIDE: Final = 7  # taps of the kernel that a known change is compared with
SHARE: Final = 250  # of the work of a fit: of some 300x300 pixels every eighth row
ROUNDED: Final = 0.6  # levels a kernel leaves: it explains all but rounding
FAR_BETTER: Final = 0.35  # of what the kernel leaves


def is_known_change(before: Bytes, after: Bytes) -> bool:
    """Whether a median, a morphology or a bilateral filter explains far more than a small kernel.

    `before` and `after` are (rows, columns, 1 or 3); of them some 320x320 pixels are looked at,
    where most goes on. A kernel larger than 7x7 makes nothing that such a filter makes as well.
    """
    part = busiest(before, PATCH)
    b, a = np.ascontiguousarray(before[part.slices]), np.ascontiguousarray(after[part.slices])
    if min(b.shape[:2]) < 4 * SIDE:
        return False
    left = _left_by_kernel(b, a)
    if left < ROUNDED:
        return False
    most = FAR_BETTER * left
    if any(trial.left < most for trial in rank_trials(b, a)):
        return True
    return any(trial.left < most for trial in bilateral_trials(b, a))


def _left_by_kernel(before: Bytes, after: Bytes) -> float:
    """Return the root mean square, in levels, of what a kernel of 7x7 leaves at least."""
    reach = SIDE // 2
    taps = Region(-reach, -reach, SIDE, SIDE)
    total, count = 0.0, 0.0
    for channel in range(after.shape[2]):
        b, a = (one[..., channel].astype(np.float32) for one in (before, after))
        usable = cv2.inRange(after[..., channel], 1, 254) > 0
        equations = pixel_equations(Planes(b, a, usable), taps, SHARE)
        if equations.count > 2 * SIDE**2:
            total, count = total + equations.solved().rest, count + equations.count
    return math.sqrt(max(0.0, total) / count) if count else 0.0
