"""The generator that fits a polynomial: Savitzky-Golay in two dimensions."""

from __future__ import annotations

import math
from typing import Annotated

import numpy as np

from filters.design.generator import generator
from filters.design.plane import places
from filters.kernel import MAX_SIDE, Kernel, KernelError
from filters.params import Range

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
    powers = [
        (i, j)
        for i in range(min(degree, columns - 1) + 1)
        for j in range(min(degree - i, rows - 1) + 1)
    ]
    if (across, down) not in powers:
        raise KernelError(
            f"a derivative of orders {across},{down} is not in a polynomial of degree {degree} "
            f"over {rows}x{columns} taps: raise the degree or the sides"
        )
    x, y = places(rows, columns)
    wide, high = max(1.0, (columns - 1) / 2), max(1.0, (rows - 1) / 2)  # so that powers stay near 1
    basis = np.stack([(x / wide) ** i * (y / high) ** j for i, j in powers], -1)
    fit = np.linalg.pinv(basis.reshape(-1, len(powers)))[powers.index((across, down))]
    scale = math.factorial(across) * math.factorial(down) / (wide**across * high**down)
    return Kernel((fit * scale).reshape(rows, columns))
