"""Learning a kernel: gradient descent on a pair of pictures, beside the least squares' own."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from filters.fitting.equations import Equations, Fit

Floats = npt.NDArray[np.float64]
BIAS_UNIT: Final = 64.0  # levels: about how far pixels are from their mean, so that steps go alike


def weights_error(weights: npt.NDArray[Any], wanted: npt.NDArray[Any]) -> float:
    """Return how far weights are from others: the root of the mean square.

    >>> weights_error(np.array([1.0, 0.0]), np.array([1.0, 2.0]))
    1.4142135623730951
    """
    return float(np.sqrt(np.mean((weights - wanted) ** 2)))


@dataclass(frozen=True, eq=False)
class LearningTask:
    """What is to be learned: weights and a bias that bring a picture to another.

    The error is the mean square over all places, E(v) = (v G v - 2 m v + s) / n, with the sums of
    the normal equations; so a step costs the same whatever the picture's size. The unknowns v are
    the weights, row by row, and the bias, in units of `BIAS_UNIT`, about the middle grey.

    Parameters
    ----------
    equations
        The pair's normal equations.
    """

    equations: Equations

    @cached_property
    def _units(self) -> Floats:
        units = np.ones(len(self.equations.moments))
        units[-1] = BIAS_UNIT
        return units

    @cached_property
    def _hessian(self) -> Floats:
        scaled = self.equations.gram * self._units[:, None] * self._units[None]
        return np.asarray(2 * scaled / self.equations.count)

    @cached_property
    def _pull(self) -> Floats:
        return np.asarray(2 * self.equations.moments * self._units / self.equations.count)

    @cached_property
    def largest_rate(self) -> float:
        """The rate from which on descent does not end: 2 over the largest curvature.

        Y. LeCun et al., Efficient backprop (1998), section 5.2.
        """
        return 2 / max(float(np.linalg.eigvalsh(self._hessian)[-1]), 1e-12)

    @cached_property
    def best(self) -> Fit:
        """The least squares' solution, in one go."""
        return self.equations.solved(ridge=1e-9 * float(np.trace(self.equations.gram)))

    @property
    def best_error(self) -> float:
        """What least squares leaves: root of the mean square, in levels of 255."""
        return math.sqrt(self.best.rest / self.equations.count)

    @cached_property
    def _lowest(self) -> Floats:
        fit = self.best
        middle = fit.offset + self.equations.centre * fit.weights.sum()
        return np.append(fit.weights.ravel(), middle / BIAS_UNIT)

    def error(self, values: Floats) -> float:
        """Return what unknowns leave: root of the mean square, in levels of 255.

        It is what the lowest point leaves and what the way from there adds: a difference of large
        sums would leave nothing near it but their roundings.
        """
        way = values - self._lowest
        return math.sqrt(self.best_error**2 + max(0.0, float(way @ self._hessian @ way) / 2))

    def gradient(self, values: Floats) -> Floats:
        """Return the error's derivative by each unknown: 2 (G v - m) / n."""
        return np.asarray(self._hessian @ values - self._pull)

    def fit(self, values: Floats) -> Fit:
        """Return weights, offset in levels, and what is left."""
        equations = self.equations
        weights = values[:-1].reshape(equations.taps.rows, equations.taps.columns)
        offset = float(values[-1] * BIAS_UNIT - equations.centre * weights.sum())
        return equations.fit_of(weights, offset)

    def begun(self, seed: int | None = None) -> Descent:
        """Return the start: zeros, or weights by chance."""
        values = np.zeros(len(self.equations.moments))
        if seed is not None:
            taps = len(values) - 1
            values[:-1] = np.random.default_rng(seed).standard_normal(taps) / math.sqrt(taps)
        return Descent(self, values, np.zeros_like(values))


@dataclass(frozen=True, eq=False)
class Descent:
    """Where learning has come to.

    Parameters
    ----------
    task
        What is learned.
    values, velocity
        The unknowns, and how far each went in the last step.
    number
        Of steps so far.
    """

    task: LearningTask
    values: Floats
    velocity: Floats
    number: int = 0

    def further(self, rate: float, momentum: float = 0.0) -> Descent:
        """Return it one step on: downhill, and on by a share of the step before (B. Polyak, 1964).

        Parameters
        ----------
        rate
            How far, as a share of `LearningTask.largest_rate`: above 1 it goes ever farther away.
        momentum
            0 to below 1.
        """
        step = rate * self.task.largest_rate * self.task.gradient(self.values)
        velocity = momentum * self.velocity - step
        return Descent(self.task, self.values + velocity, velocity, self.number + 1)

    @property
    def fit(self) -> Fit:
        """Its weights, offset in levels, and what is left."""
        return self.task.fit(self.values)

    @property
    def error(self) -> float:
        """What is left: root of the mean square, in levels of 255."""
        return self.task.error(self.values)

    @property
    def has_left(self) -> bool:
        """Whether it went so far away that numbers end."""
        return not np.isfinite(self.values).all() or float(np.abs(self.values).max()) > 1e9
