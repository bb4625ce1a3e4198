"""Equations: the sums of a least-squares problem whose unknowns are a kernel's taps and its offset.

Each equation says: the taps times the samples under them, plus the offset, are the result. Only
their sums are kept, so any smaller window, any symmetry and any constraint is solved from the same
sums without going over the pixels again.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from filters.fitting.scientific import linalg
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
UNSEEN: Final = 0.0007  # levels; a difference in the result below it changes 1 byte in 1800
FIRMNESS: Final = 2.5  # standard deviations beyond which a difference is no chance


@dataclass(frozen=True, eq=False)
class Fit:
    """A solution: `weights` (rows, columns) over `taps`, `offset`, and the `rest` it leaves.

    `errors` are the standard errors of the weights; `rest` is the sum of squares that is left.
    """

    taps: Region
    weights: Floats
    offset: float
    rest: float
    errors: Floats


@dataclass(frozen=True, eq=False)
class Equations:
    """The normal equations of `count` equations over a window of taps and an offset.

    Parameters
    ----------
    taps
        The window: its top and left are those of the first tap, counted from the pixel.
    gram
        (n + 1, n + 1) sums of products of the samples under two taps; the last is the offset's 1.
    moments
        (n + 1,) sums of products of the samples and the result.
    squares
        Sum of the squares of the result.
    count
        Of equations.
    centre
        What was taken from the samples so that their sums stay small.
    slack
        Share of what is left that a simpler fit may leave more: what errors that go together hide.
    """

    taps: Region
    gram: Floats
    moments: Floats
    squares: float
    count: float
    centre: float = 0.0
    slack: float = 0.0

    def __add__(self, other: Equations) -> Equations:
        return Equations(
            self.taps,
            self.gram + other.gram,
            self.moments + other.moments,
            self.squares + other.squares,
            self.count + other.count,
            self.centre,
            self.slack,
        )

    @property
    def spread(self) -> float:
        """Sum of the squares of the results about their mean."""
        mean = float(self.moments[-1]) ** 2 / max(1.0, float(self.gram[-1, -1]))
        return max(1e-12, self.squares - mean)

    def within(self, taps: Region) -> Equations:
        """Return the same equations for a smaller window inside this one."""
        index = np.arange(self.taps.rows * self.taps.columns).reshape(
            self.taps.rows, self.taps.columns
        )
        kept = np.append(taps.relative_to(self.taps).of(index).ravel(), len(self.moments) - 1)
        return Equations(
            taps,
            self.gram[np.ix_(kept, kept)],
            self.moments[kept],
            self.squares,
            self.count,
            self.centre,
            self.slack,
        )

    def solved(
        self,
        basis: Floats | None = None,
        pulls: tuple[tuple[Floats, float], ...] = (),
        ridge: float = 1e-3,
        has_errors: bool = False,
    ) -> Fit:
        """Solve for the taps.

        Parameters
        ----------
        basis
            (n, unknowns): the taps are this times the unknowns, as where some are equal or 0.
        pulls
            Sums that must hold exactly: factors (n + 1) of taps and offset (in levels about the
            centre), and their total.
        ridge
            Added to the diagonal, in the units of one equation: what is not seen stays small.
        has_errors
            Compute the standard errors as well, which takes longer.
        """
        if basis is None:
            full, gram, moments = None, self.gram.copy(), self.moments
        else:
            full = with_offset(basis)
            gram, moments = full.T @ self.gram @ full, full.T @ self.moments
        gram[np.diag_indices_from(gram)] += ridge
        factor = linalg.cho_factor(gram, check_finite=False)
        unknowns = linalg.cho_solve(factor, moments, check_finite=False)
        if pulls:
            sides = np.array([factors if full is None else factors @ full for factors, _ in pulls])
            wanted = np.array([total for _, total in pulls])
            across = linalg.cho_solve(factor, sides.T, check_finite=False)
            share = across @ np.linalg.pinv(sides @ across)
            unknowns = unknowns - share @ (sides @ unknowns - wanted)
        values = unknowns if full is None else full @ unknowns
        rest = self._rest(values)
        weights = values[:-1].reshape(self.taps.rows, self.taps.columns)
        offset = float(values[-1] - self.centre * weights.sum())
        if not has_errors:
            return Fit(self.taps, weights, offset, rest, np.zeros(weights.shape))
        inverse = linalg.cho_solve(factor, np.eye(len(gram)), check_finite=False)
        spread = np.diag(inverse) if full is None else ((full @ inverse) * full).sum(1)
        variance = rest / max(1.0, self.count - len(unknowns))
        errors = np.sqrt(np.maximum(spread * variance, 0.0))[:-1].reshape(weights.shape)
        return Fit(self.taps, weights, offset, rest, errors)

    def fit_of(self, weights: Floats, offset: float) -> Fit:
        """Return what weights and an offset that are given leave."""
        values = np.append(weights.ravel(), offset + self.centre * weights.sum())
        return Fit(self.taps, weights, offset, self._rest(values), np.zeros(weights.shape))

    def best_offset(self, weights: Floats) -> float:
        """Return the offset that goes best with weights that are given."""
        flat = weights.ravel()
        left = self.moments[-1] - self.gram[-1, :-1] @ flat
        return float(left / max(1.0, self.gram[-1, -1]) - self.centre * flat.sum())

    def is_as_good(self, simpler: float, fuller: float, unknowns: int) -> bool:
        """Whether a simpler fit leaves no more than chance, and than bytes can tell.

        `simpler` and `fuller` are sums of squares that are left; the fuller fit has so many
        `unknowns` more, which by chance alone take away as many variances (chi squared).
        """
        variance = fuller / max(1.0, self.count)
        chance = by_chance(variance, unknowns)
        unseen = self.count * UNSEEN**2 * max(1.0, 12 * variance)
        return simpler - fuller <= chance + unseen + self.slack * fuller

    def _rest(self, values: Floats) -> float:
        rest = self.squares - 2 * values @ self.moments + values @ self.gram @ values
        return max(float(rest), 0.0)

    @classmethod
    def empty(cls, taps: Region, centre: float = 0.0) -> Self:
        """Return the sums of no equation."""
        size = taps.rows * taps.columns + 1
        return cls(taps, np.zeros((size, size)), np.zeros(size), 0.0, 0.0, centre)


def by_chance(variance: float, unknowns: int) -> float:
    """Return what so many more unknowns take away of the sum of squares by chance alone.

    It is chi squared, times the variance of an equation; `FIRMNESS` says how far from its mean.
    """
    return variance * (unknowns + FIRMNESS * math.sqrt(2 * max(1, unknowns)))


def with_offset(basis: Floats) -> Floats:
    """Return a change of a kernel's taps that leaves its offset, the last unknown, as it is."""
    full = np.zeros((basis.shape[0] + 1, basis.shape[1] + 1))
    full[:-1, :-1] = basis
    full[-1, -1] = 1.0
    return full
