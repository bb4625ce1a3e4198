"""The generator that fits a polynomial: Savitzky-Golay in two dimensions."""

from __future__ import annotations

import math
from typing import Annotated

import numpy as np

from filters.design.generator import generator
from filters.design.plane import Plane
from filters.kernel import MAX_SIDE, Kernel, KernelError
from filters.params.kinds.number import Range

Sides = Annotated[int, Range(1, MAX_SIDE, "px", 1, 31)]
Order = Annotated[int, Range(0, 4)]


@generator("Savitzky-Golay", group="Smoothing")
def savitzky_golay(
    rows: Sides = 7,
    columns: Sides = 7,
    degree: Annotated[int, Range(0, 8, soft_maximum=5)] = 2,
    across: Order = 0,
    down: Order = 0,
) -> Kernel:
    """Fit a polynomial of x and y by least squares, and take its value or derivative in the middle.

    Parameters
    ----------
    rows
        Height of the window.
    columns
        Width of the window.
    degree
        Highest sum of the powers of x and y.
    across
        Order of the derivative by x, rightwards; 0 smooths.
    down
        Order of the derivative by y, downwards.

    References
    ----------
    A. Savitzky, M. Golay, Anal. Chem. 36 (1964); J. E. Kuo et al., Multidimensional least-squares
    smoothing using orthogonal polynomials, Anal. Chem. 63 (1991); scipy.signal.savgol_coeffs.
    """
    if across + down > degree or across >= columns or down >= rows:
        raise KernelError(
            f"a derivative of orders {across},{down} is not in a polynomial of degree {degree} "
            f"over {rows}x{columns} taps: raise the degree or the sides"
        )
    x, x_slopes = _orthonormal(columns, degree, across)
    y, y_slopes = _orthonormal(rows, degree, down)
    orders = np.add.outer(np.arange(y.shape[1]), np.arange(x.shape[1]))
    shares = np.where(orders <= degree, np.outer(y_slopes, x_slopes), 0.0)
    return Kernel(y @ shares @ x.T)


def _orthonormal(count: int, degree: int, order: int) -> tuple[Plane, Plane]:
    """Return polynomials orthonormal over `count` taps, (count, terms), and their derivatives at 0.

    Products of those of x and y are orthonormal over the grid, so that the fit is a projection.
    """
    reach = max(1.0, (count - 1) / 2)  # so that powers stay near 1
    powers = np.arange(min(degree, count - 1) + 1)
    basis, upper = np.linalg.qr(((np.arange(count) - (count - 1) / 2) / reach)[:, None] ** powers)
    coefficients = np.linalg.inv(upper)  # the rows are powers
    return basis, coefficients[order] * math.factorial(order) / reach**order
