"""Round kernels of one row: McClellan's transform of a design in one dimension."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.scientific import optimize, signal
from filters.kernel import KernelError

Floats = npt.NDArray[np.float64]
# cos w becomes this kernel's gain, whose contours are nearly circles (J. H. McClellan, 1973; the
# matrix of J. S. Lim, Two-dimensional signal and image processing, 1990, 4.4).
CIRCLES: Final = np.array([[1, 2, 1], [2, -4, 2], [1, 2, 1]]) / 8
FREQUENCIES: Final = 16  # a tap, at which a row's error is bounded


def transformed(row: Floats) -> Floats:
    """Return the square kernel whose gain along a row and a column is that of `row`.

    `row` is (n,), odd and the same from both ends. Its gain is a polynomial of cos w, which is
    Chebyshev's sum of T_k(cos w); the powers of cos w are taken of CIRCLES instead. Raises
    KernelError.
    """
    if len(row) % 2 == 0 or not np.allclose(row, row[::-1], atol=1e-9):
        raise KernelError("McClellan's transform needs an odd row that is the same from both ends")
    reach = len(row) // 2
    total = np.zeros((len(row), len(row)))
    total[reach, reach] = row[reach]
    older, newer = np.ones((1, 1)), CIRCLES
    for order in range(1, reach + 1):
        place = slice(reach - order, reach + order + 1)
        total[place, place] += 2 * row[reach + order] * newer
        next_ = 2 * signal.convolve2d(newer, CIRCLES)  # the other way round takes n^4
        next_[2:-2, 2:-2] -= older
        older, newer = newer, next_
    return total


def minimax_row(gains: Floats, side: int) -> Floats:
    """Return the symmetric row of `side` taps whose greatest error is the least.

    `gains` (n,) are those wanted from frequency 0 to 0.5, evenly. A linear program (L. R. Rabiner,
    IEEE Trans. Audio Electroacoust. 20, 1972); of bands it gives what the Remez exchange does.
    """
    reach = side // 2
    f = np.linspace(0, 0.5, max(64, FREQUENCIES * (reach + 1)))
    wanted = np.interp(f, np.linspace(0, 0.5, len(gains)), gains)
    waves = 2 * np.cos(2 * math.pi * np.outer(f, np.arange(reach + 1)))
    waves[:, 0] = 1.0
    bound = np.ones((len(f), 1))
    found = optimize.linprog(
        np.append(np.zeros(reach + 1), 1.0),
        np.vstack((np.hstack((waves, -bound)), np.hstack((-waves, -bound)))),
        np.append(wanted, -wanted),
        bounds=[(None, None)] * (reach + 1) + [(0, None)],
    )
    if found.x is None:
        raise KernelError(f"no row of {side} taps was found for this response")
    half = found.x[:-1]
    return np.concatenate((half[:0:-1], half))
