"""Demands: what a designed kernel has to be besides: its symmetry, zeros, sum, whole numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

import numpy as np

from filters.fitting.reducing import of_integers
from filters.kernel import Kernel, KernelError
from filters.kernel.orbits import Orbits

Total = Literal["as it comes", "1", "0"]
Evenness = Literal["none", "both", "rotational 8", "antisymmetric"]
TOTALS: Final[tuple[Total, ...]] = get_args(Total)
EVENNESSES: Final[tuple[Evenness, ...]] = get_args(Evenness)


@dataclass(frozen=True)
class Demands:
    """What holds of every weight, whatever the response then is.

    Parameters
    ----------
    total
        The sum of the weights.
    evenness
        Which taps are equal: images across both axes, or in all eight; or opposite and negative.
    zeros
        Share of the largest weight (0..1) under which a tap becomes 0.
    divisor
        Of whole numbers; None for any weights.
    """

    total: Total = "as it comes"
    evenness: Evenness = "none"
    zeros: float = 0.0
    divisor: int | None = None


def demanded(kernel: Kernel, demands: Demands) -> Kernel:
    """Return the kernel nearest to another that does as demanded.

    Nearest in the mean square of the response over all frequencies, which is that of the weights
    (Parseval): equal taps are means, and what lacks of the sum is shared out evenly over the taps
    that are not 0. Whole numbers come last, and keep the sum to half a part of the divisor. Raises
    KernelError.
    """
    weights = np.array(kernel.taps / kernel.gain_divisor)
    if demands.evenness != "none":
        weights = _evened(weights, demands.evenness)
    kept = np.abs(weights) > demands.zeros * np.abs(weights).max()
    if not kept.any():
        raise KernelError("no tap is left with these demands")
    weights[~kept] = 0.0
    if demands.total != "as it comes":
        if demands.evenness == "antisymmetric" and demands.total == "1":
            raise KernelError("a kernel whose halves are opposite has the sum 0: 1 is not allowed")
        weights[kept] += (float(demands.total) - weights.sum()) / kept.sum()
    made = Kernel(weights, kernel.origin, offset=kernel.offset)
    return made if demands.divisor is None else of_integers(made, demands.divisor)


def _evened(weights: np.ndarray, evenness: Evenness) -> np.ndarray:
    """Return the mean over each group of images."""
    if evenness == "rotational 8":  # a square's: what is swapped across both axes and a diagonal
        weights = (weights + weights.T) / 2 if weights.shape[0] == weights.shape[1] else weights
        evenness = "both"
    orbits = Orbits.of((weights.shape[0], weights.shape[1]), evenness)
    flat = weights.ravel() * orbits.sign
    count = np.bincount(orbits.label, np.abs(orbits.sign), minlength=flat.size)
    means = np.bincount(orbits.label, flat, minlength=flat.size) / np.maximum(count, 1)
    return np.asarray((means[orbits.label] * orbits.sign).reshape(weights.shape))
