"""A Gaussian in the place of free taps, where equations tell no difference.

A wide blur has hundreds of taps a colour, and a JPEG keeps little of a blurred picture: each tap
for itself is known badly, and their errors show. A Gaussian has one number, its sigma.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.equations import Equations, by_chance
from filters.fitting.scientific import optimize
from filters.fitting.snapping import kernel_of
from filters.kernel import Kernel
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
TOGETHER: Final = 2.0  # times chance: a JPEG's errors go together, and kernels share what is left
FAR: Final = 2.5  # sigmas: what lies beyond is 4 % of the weight
LIKE: Final = 1.5  # of what the free taps leave: it is no other shape
NARROWEST: Final = 0.25  # px: what is narrower is the pixel itself


def gaussian_of(equations: Equations, left: float, unknowns: int, spare: float) -> Kernel | None:
    """Return the Gaussian that leaves as little as free taps do; None where none does.

    Parameters
    ----------
    equations
        Of a window about the pixel, whose variance is not known.
    left
        Sum of squares that the free taps leave.
    unknowns
        Of the free taps.
    spare
        Equations beyond all unknowns: by that many, `left` over their variance is chi squared.
    """
    taps = equations.taps
    if spare < unknowns:
        return None

    sigma, rest = _nearest(equations)
    chance = TOGETHER * by_chance(left / spare, unknowns)
    if rest - left > chance + equations.slack * left:
        return None
    weights = gaussian_window(taps, sigma)
    return kernel_of(taps, equations.fit_of(weights, equations.best_offset(weights)))


def is_cut_off(equations: Equations, left: float) -> bool:
    """Whether what is found looks like a Gaussian that goes on outside the window.

    `left` is the sum of squares that the free taps leave.
    """
    sigma, rest = _nearest(equations)
    reach = min(equations.taps.rows, equations.taps.columns) // 2
    return FAR * sigma > reach and rest < LIKE * left


def _nearest(equations: Equations) -> tuple[float, float]:
    """Return the sigma of the Gaussian that leaves least, px, and what it leaves."""
    taps = equations.taps

    def rest(sigma: float) -> float:
        weights = gaussian_window(taps, sigma)
        return equations.fit_of(weights, equations.best_offset(weights)).rest

    widest = max(NARROWEST * 2, min(taps.rows, taps.columns) / 2)
    found = optimize.minimize_scalar(rest, bounds=(NARROWEST, widest), method="bounded")
    return float(found.x), float(found.fun)


def gaussian_window(taps: Region, sigma: float) -> Floats:
    """Return the weights of a Gaussian about the pixel, of sum 1 in a window; `sigma` in px."""
    down, across = (
        np.exp(-(np.arange(first, first + count) ** 2) / (2 * sigma**2))
        for first, count in ((taps.top, taps.rows), (taps.left, taps.columns))
    )
    weights = np.outer(down, across)
    return np.asarray(weights / weights.sum())
