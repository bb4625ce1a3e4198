"""Kernels of a JPEG's equations: the simplest that they bear out, and kernels as unknowns."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.equations import Equations
from filters.fitting.pixel_equations import CENTRE
from filters.fitting.simplify import Simplified
from filters.fitting.snapping import snapped
from filters.kernel import Kernel
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
ORDER: Final = (1, 0, 2)  # in which colours are made simple: green first, which is known best


def simplest_of(found: Simplified) -> Kernel | None:
    """Return a kernel of simple numbers that the equations bear out; None where there is none."""
    equations: Equations = found.equations
    for kernel in snapped(found):
        fit = equations.fit_of(_on(kernel, equations.taps), kernel.offset * 255)
        if equations.is_as_good(fit.rest, found.fit.rest, found.fit.weights.size):
            return kernel
    return None


def unknowns_of(kernel: Kernel, taps: Region) -> Floats:
    """Return a kernel's taps in a window, and its offset at the level that samples are about."""
    weights = _on(kernel, taps)
    return np.append(weights.ravel(), kernel.offset * 255 + CENTRE * weights.sum())


def _on(kernel: Kernel, taps: Region) -> Floats:
    """Return a kernel's taps over its divisor in a window, which may leave out zeros."""
    grid = np.zeros((taps.rows, taps.columns))
    weights = kernel.taps / kernel.gain_divisor
    for (row, column), weight in np.ndenumerate(weights):
        place = row - kernel.origin[0] - taps.top, column - kernel.origin[1] - taps.left
        if 0 <= place[0] < taps.rows and 0 <= place[1] < taps.columns:
            grid[place] = weight
    return grid
