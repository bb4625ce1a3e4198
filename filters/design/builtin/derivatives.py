"""Derivatives of any order, accuracy and direction: rows for each axis, steered by an angle."""

from __future__ import annotations

import math
from typing import Annotated, Final, Literal

import numpy as np

from filters.design.builtin.gradients import FARID_SIMONCELLI
from filters.design.generator import generator
from filters.design.plane import Angle, Plane
from filters.kernel import Kernel, KernelError
from filters.params.kinds.number import Range

Way = Literal["finite differences", "Farid-Simoncelli", "Scharr-optimal"]
Accuracy = Literal["2", "4", "6", "8"]
Rows = tuple[Plane, ...]  # of the derivatives of orders 0, 1 ..., of one odd length
# Smoothing, first and second derivative; those of 9 taps have no second.
SECOND: Final = {
    5: (
        [0.030320, 0.249724, 0.439911, 0.249724, 0.030320],
        [-0.104550, -0.292315, 0.0, 0.292315, 0.104550],
        [0.232905, 0.002668, -0.471147, 0.002668, 0.232905],
    ),
    7: (
        [0.004711, 0.069321, 0.245410, 0.361117, 0.245410, 0.069321, 0.004711],
        [-0.018708, -0.125376, -0.193091, 0.0, 0.193091, 0.125376, 0.018708],
        [0.055336, 0.137778, -0.056554, -0.273118, -0.056554, 0.137778, 0.055336],
    ),
}
SCHARR: Final = {
    3: ([3 / 16, 10 / 16, 3 / 16], [-0.5, 0.0, 0.5]),
    5: (
        [5.96 / 256, 61.81 / 256, 120.46 / 256, 61.81 / 256, 5.96 / 256],
        [-21.38 / 256, -85.24 / 256, 0.0, 85.24 / 256, 21.38 / 256],
    ),
}


@generator("Derivative", group="Derivatives")
def derivative(
    order: Annotated[int, Range(1, 4)] = 1,
    way: Way = "finite differences",
    accuracy: Accuracy = "4",
    angle: Angle = 0.0,
) -> Kernel:
    """Derivative of an order along an angle, in levels a pixel to that power.

    Parameters
    ----------
    order
        1 is the slope, 2 the curvature; 3 and 4 by finite differences only.
    way
        Finite differences: exact for polynomials, and noise stays as it is. Farid-Simoncelli and
        Scharr-optimal smooth across, so that the direction is true.
    accuracy
        The error falls with this power of the detail's size; the other two have one tap more
        (Farid-Simoncelli 3 to 9, Scharr 3 or 5).
    angle
        Along which it is taken, from the axes' own derivatives (steered).

    References
    ----------
    B. Fornberg, Mathematics of Computation 51 (1988); H. Farid, E. P. Simoncelli, IEEE Trans. Image
    Processing 13 (2004), tables 1 to 3; J. Weickert, H. Scharr, J. Visual Communication and Image
    Representation 13 (2002); steering: W. T. Freeman, E. H. Adelson, IEEE PAMI 13 (1991).
    """
    rows = _rows(order, way, int(accuracy))
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    weights = np.zeros((len(rows[0]),) * 2)
    for across in range(order + 1):
        up = rows[order - across][::-1]  # rows of a kernel are counted downwards
        share = math.comb(order, across) * cosine**across * sine ** (order - across)
        weights += share * np.outer(up, rows[across])
    weights[np.abs(weights) < 1e-12 * np.abs(weights).max()] = 0.0
    return Kernel(_trimmed(weights))


def _rows(order: int, way: Way, accuracy: int) -> Rows:
    if way == "finite differences":
        length = max(len(finite_difference(k, accuracy)) for k in range(order + 1))
        return tuple(_widened(finite_difference(k, accuracy), length) for k in range(order + 1))
    if way == "Scharr-optimal":
        if order > 1:
            raise KernelError(f"order {order} is not allowed for Scharr-optimal: it has order 1")
        return tuple(np.array(row) for row in SCHARR[3 if accuracy == 2 else 5])
    if order > 2:
        raise KernelError(f"order {order} is not allowed for Farid-Simoncelli: 1 or 2")
    if order == 1:
        return tuple(np.array(row) for row in FARID_SIMONCELLI[f"{accuracy + 1} taps"])
    return tuple(np.array(row) for row in SECOND[min(max(accuracy + 1, 5), 7)])


def finite_difference(order: int, accuracy: int) -> Plane:
    """Return the central difference of an order whose error is of that even power.

    Its weights times the places to the power m give order! for m = order, and 0 for every other m
    below order + accuracy.
    """
    if order == 0:
        return np.ones(1)
    reach = (order + 1) // 2 - 1 + accuracy // 2
    places = np.arange(-reach, reach + 1, dtype=np.float64)
    powers = np.vander(places, increasing=True).T
    wanted = np.zeros(2 * reach + 1)
    wanted[order] = math.factorial(order)
    found = np.linalg.solve(powers, wanted)
    sign = -1.0 if order % 2 else 1.0
    return np.asarray((found + sign * found[::-1]) / 2)  # without the solver's last digits


def _widened(row: Plane, length: int) -> Plane:
    return np.pad(row, (length - len(row)) // 2)


def _trimmed(weights: Plane) -> Plane:
    """Cut off rows and columns of zeros, as many on each side."""
    for axis in (0, 1):
        lines = np.flatnonzero(weights.any(1 - axis))
        margin = min(int(lines[0]), weights.shape[axis] - 1 - int(lines[-1]))
        kept = slice(margin, weights.shape[axis] - margin)
        weights = weights[kept] if axis == 0 else weights[:, kept]
    return weights
