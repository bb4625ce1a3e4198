"""Simple numbers: whole weights with a divisor, where they explain as much as those found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.equations import Fit
from filters.fitting.simplify import Simplified
from filters.kernel import Kernel
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
LARGEST_DIVISOR: Final = 4096
LARGEST_ROUGH: Final = 64  # where a JPEG's errors hide the last digits
ROUGH: Final = 0.005
TRIED: Final = 4  # divisors
TIED: Final = 5e-4  # of a weight: by which halves that all go one way, or as floats err, draw a fit
LEVELS: Final = 255.0
NEAR: Final = 0.15  # of a whole number, at most
DECIMALS: Final = (10, 100, 1000)


def snapped(found: Simplified, is_bent: bool = False) -> Iterator[Kernel]:
    """Yield kernels of whole weights that explain as much as the fit, smallest divisor first.

    Divisors 10, 100 and 1000 are decimals in the weights: they were typed that way. In linear
    light, where `is_bent`, rounding goes with the picture, and a fit is off by a thousandth: what
    is whole to that is tried, whatever the equations say, and bytes decide. So it is with weights
    over a small divisor, of which many sums lie halfway between two levels.
    """
    tried: dict[int, int] = {True: 0, False: 0}
    for divisor, whole, offset, is_firm in _whole(found, is_bent):
        if tried[is_firm] < TRIED:
            yield from _kernels(found.equations.taps, whole, divisor, offset)
            tried[is_firm] += 1
        if tried[True] == TRIED:
            return


def _whole(found: Simplified, is_bent: bool) -> Iterator[tuple[int, Floats, float, bool]]:
    """Yield divisors, weights, offsets in levels, and whether the equations bear them out."""
    fit = found.fit
    is_rough = found.equations.slack > 0 or is_bent
    errors = np.maximum(fit.errors, ROUGH if is_rough else 1e-9)
    for divisor in range(1, (LARGEST_ROUGH if is_rough else LARGEST_DIVISOR) + 1):
        scaled = fit.weights * divisor
        whole = np.rint(scaled)
        apart = np.abs(scaled - whole)
        is_firm = bool((apart <= np.minimum(NEAR, 5 * errors * divisor + 1e-6)).all())
        is_near = divisor <= LARGEST_ROUGH and bool((apart <= TIED * divisor).all())
        if not whole.any() or not (is_firm or is_near):
            continue
        weights = whole / divisor
        offset = found.equations.best_offset(weights)
        left = found.equations.fit_of(weights, offset).rest
        if not is_bent and not found.equations.is_as_good(left, fit.rest, fit.weights.size):
            is_firm = False
        if is_firm or is_near:
            yield divisor, whole, offset, is_firm


def _kernels(taps: Region, whole: Floats, divisor: int, offset: float) -> Iterator[Kernel]:
    # Half a step of the sums is what programs differ in that round a half up, to even, or down.
    tie = 0.25 / divisor
    near = round(2 * offset) / 2
    for value in dict.fromkeys((near, near + tie, near - tie, offset)):
        if abs(value - offset) < 1.0 / divisor + 0.02:
            if divisor in DECIMALS:
                yield laid(taps, whole / divisor, value)
            else:
                yield laid(taps, whole, value, divisor)


def kernel_of(taps: Region, fit: Fit) -> Kernel:
    """Return the fit as a kernel."""
    return laid(taps, fit.weights, fit.offset)


def laid(taps: Region, weights: Floats, offset: float, divisor: float = 1.0) -> Kernel:
    """Return weights over a window as a kernel; the window grows to hold the pixel itself.

    `offset` is in levels.
    """
    top, left = max(0, taps.top), max(0, taps.left)
    bottom, right = max(0, 1 - taps.bottom), max(0, 1 - taps.right)
    grown = np.pad(weights, ((top, bottom), (left, right)))
    origin = (top - taps.top, left - taps.left)
    return Kernel(grown, origin, divisor, offset / LEVELS)
