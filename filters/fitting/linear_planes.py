"""Equations in linear light: how much a level is worth there, whatever the rounding made of it."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.pixel_equations import Planes
from filters.pixels.light import SRGB

Plane = npt.NDArray[np.float32]
SIMPSON: Final = ((-0.5, 1 / 6), (0.0, 4 / 6), (0.5, 1 / 6))  # of the mean over a level
LEAST: Final = 1e-3  # of a level, that one of light is worth


def linear(levels: Plane) -> Plane:
    """Return the light of stored levels, in levels of light."""
    stored = np.asarray(levels / np.float32(255), np.float32)
    return np.asarray(SRGB.to_linear(stored) * np.float32(255), np.float32)


def linear_planes(before: Plane, after: Plane, usable: npt.NDArray[np.bool_]) -> Planes:
    """Return a channel's equations in linear light, (rows, columns) of stored levels.

    A rounded result stands for the mean light of all that is rounded to it.
    """
    light = sum(np.float32(share) * linear(after + np.float32(step)) for step, share in SIMPSON)
    low, high = (linear(after + np.float32(step)) for step in (-0.5, 0.5))
    worth = np.maximum(high - low, LEAST)
    return Planes(linear(before), np.asarray(light, np.float32), usable, worth)
