"""Generators of small gradient operators: steered by an angle, or of the eight compass points."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Annotated, Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.design.generator import generator
from filters.design.plane import Angle, Plane, places
from filters.kernel import Kernel
from filters.kernel.transforms import rotate45
from filters.params.kinds.number import Range

Direction = Literal[
    "right", "up-right", "up", "up-left", "left", "down-left", "down", "down-right"
]  # counter-clockwise
ROOT: Final = math.sqrt(2)


def steered(across: npt.ArrayLike, angle: float, unit_gain: bool) -> Kernel:
    """Turn an operator whose weights grow to the right: cos t Gx + sin t Gy, Gy its upward twin.

    With `unit_gain` a ramp that rises by 1 a pixel in that direction gives 1.
    """
    right = np.asarray(across, np.float64)
    up = right.T[::-1]
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    weights = cosine * right + sine * up
    weights = np.where(np.abs(weights) < 1e-12 * np.abs(right).max(), 0.0, weights)
    x, _ = places(*right.shape)
    return Kernel(weights, divisor=float((right * x).sum()) if unit_gain else 1.0)


def derivative_rows(radius: int) -> tuple[Plane, Plane]:
    """Return Sobel's smoothing and differentiating rows of 2 radius + 1 taps."""
    smooth = np.array([math.comb(2 * radius, k) for k in range(2 * radius + 1)], np.float64)
    inner = [math.comb(2 * radius - 2, k) for k in range(2 * radius - 1)]
    return smooth, np.convolve(np.array(inner, np.float64), [-1.0, 0.0, 1.0])


@generator("Sobel", group="Derivatives")
def sobel(
    angle: Angle = 0.0, radius: Annotated[int, Range(1, 7, "px")] = 1, unit_gain: bool = False
) -> Kernel:
    """Difference along an angle, smoothed across it by a binomial.

    Parameters
    ----------
    angle
        The direction in which it gets brighter where the result is positive.
    radius
        1 is the usual 3x3.
    unit_gain
        Divide so that the result is the slope per pixel (by 8 for 3x3).

    References
    ----------
    I. Sobel, G. Feldman (1968); OpenCV, getDerivKernels; angles by Freeman and Adelson (1991).
    """
    smooth, difference = derivative_rows(radius)
    return steered(np.outer(smooth, difference), angle, unit_gain)


@generator("Scharr", group="Derivatives")
def scharr(angle: Angle = 0.0, unit_gain: bool = False) -> Kernel:
    """Difference along an angle, smoothed by 3 10 3: its direction is truer than Sobel's.

    Parameters
    ----------
    angle
        The direction in which it gets brighter where the result is positive.
    unit_gain
        Divide by 32, so that the result is the slope per pixel.

    References
    ----------
    H. Scharr, dissertation, Heidelberg (2000); OpenCV, getDerivKernels with FILTER_SCHARR.
    """
    return steered(np.outer([3, 10, 3], [-1, 0, 1]), angle, unit_gain)


FARID_SIMONCELLI: Final[Mapping[str, tuple[list[float], list[float]]]] = {
    "3 taps": ([0.229879, 0.540242, 0.229879], [-0.425287, 0.0, 0.425287]),
    "5 taps": (
        [0.037659, 0.249153, 0.426375, 0.249153, 0.037659],
        [-0.109604, -0.276691, 0.0, 0.276691, 0.109604],
    ),
    "7 taps": (
        [0.004711, 0.069321, 0.245410, 0.361117, 0.245410, 0.069321, 0.004711],
        [-0.018708, -0.125376, -0.193091, 0.0, 0.193091, 0.125376, 0.018708],
    ),
    "9 taps": (
        [0.000721, 0.015486, 0.090341, 0.234494, 0.317916, 0.234494, 0.090341, 0.015486, 0.000721],
        [-0.003059, -0.035187, -0.118739, -0.143928, 0.0, 0.143928, 0.118739, 0.035187, 0.003059],
    ),
}


@generator("Farid-Simoncelli", group="Derivatives")
def farid_simoncelli(
    size: Literal["3 taps", "5 taps", "7 taps", "9 taps"] = "5 taps", angle: Angle = 0.0
) -> Kernel:
    """Take the slope along an angle, by rows matched so that its direction is true.

    Parameters
    ----------
    size
        More taps are truer for fine detail.
    angle
        The direction in which it gets brighter where the result is positive.

    References
    ----------
    H. Farid, E. P. Simoncelli, Differentiation of discrete multidimensional signals, IEEE Trans.
    Image Processing 13 (2004), 496-508, first derivatives.
    """
    smooth, difference = FARID_SIMONCELLI[size]
    return steered(np.outer(smooth, difference), angle, False)


@generator("Prewitt", group="Derivatives")
def prewitt(angle: Angle = 0.0, unit_gain: bool = False) -> Kernel:
    """Difference along an angle, smoothed by the mean of three.

    Parameters
    ----------
    angle
        The direction in which it gets brighter where the result is positive.
    unit_gain
        Divide by 6, so that the result is the slope per pixel.

    References
    ----------
    J. Prewitt, Object enhancement and extraction (1970); scikit-image, filters.prewitt.
    """
    return steered(np.outer([1, 1, 1], [-1, 0, 1]), angle, unit_gain)


@generator("Kirsch", group="Derivatives")
def kirsch(direction: Direction = "right") -> Kernel:
    """Find edges brighter on one of eight sides: three 5s against five -3s.

    Parameters
    ----------
    direction
        Where it is bright.

    References
    ----------
    R. Kirsch, Computer determination of the constituent structure of biological images,
    Computers and Biomedical Research 4 (1971).
    """
    return _compass([[-3, -3, 5], [-3, 0, 5], [-3, -3, 5]], direction)


@generator("Robinson", group="Derivatives")
def robinson(
    direction: Direction = "right", levels: Literal["3-level", "5-level"] = "5-level"
) -> Kernel:
    """Find edges brighter on one of eight sides, by Sobel's or Prewitt's numbers turned.

    Parameters
    ----------
    direction
        Where it is bright.
    levels
        -1 0 1, or -2 -1 0 1 2.

    References
    ----------
    G. Robinson, Edge detection by compass gradient masks, CGIP 6 (1977).
    """
    middle = 2 if levels == "5-level" else 1
    return _compass([[-1, 0, 1], [-middle, 0, middle], [-1, 0, 1]], direction)


def _compass(right: npt.ArrayLike, direction: Direction) -> Kernel:
    return rotate45(Kernel(right), -get_args(Direction).index(direction))


@generator("Roberts", group="Derivatives")
def roberts(diagonal: Literal["falling", "rising"] = "falling") -> Kernel:
    """Difference of two pixels that touch by a corner.

    Parameters
    ----------
    diagonal
        Falling: upper left less lower right. Rising: upper right less lower left.

    References
    ----------
    L. Roberts, Machine perception of three-dimensional solids (1963); scikit-image,
    filters.roberts_pos_diag and roberts_neg_diag.
    """
    return Kernel([[1, 0], [0, -1]] if diagonal == "falling" else [[0, 1], [-1, 0]])


FREI_CHEN: Final[Mapping[str, tuple[float, list[list[float]]]]] = {
    "1": (2 * ROOT, [[1, ROOT, 1], [0, 0, 0], [-1, -ROOT, -1]]),
    "2": (2 * ROOT, [[1, 0, -1], [ROOT, 0, -ROOT], [1, 0, -1]]),
    "3": (2 * ROOT, [[0, -1, ROOT], [1, 0, -1], [-ROOT, 1, 0]]),
    "4": (2 * ROOT, [[ROOT, -1, 0], [-1, 0, 1], [0, 1, -ROOT]]),
    "5": (2.0, [[0, 1, 0], [-1, 0, -1], [0, 1, 0]]),
    "6": (2.0, [[-1, 0, 1], [0, 0, 0], [1, 0, -1]]),
    "7": (6.0, [[1, -2, 1], [-2, 4, -2], [1, -2, 1]]),
    "8": (6.0, [[-2, 1, -2], [1, 4, 1], [-2, 1, -2]]),
    "9": (3.0, [[1, 1, 1], [1, 1, 1], [1, 1, 1]]),
}


@generator("Frei-Chen", group="Derivatives", relevant={"angle": lambda mask: mask == "gradient"})
def frei_chen(
    mask: Literal["gradient", "1", "2", "3", "4", "5", "6", "7", "8", "9"] = "gradient",
    angle: Angle = 0.0,
) -> Kernel:
    """Take the gradient with √2 in the middle, or one of the nine orthonormal masks.

    Parameters
    ----------
    mask
        1 and 2 are gradients, 3 and 4 ripples, 5 and 6 lines, 7 and 8 Laplacians, 9 the mean.
    angle
        The gradient's direction, counter-clockwise from the right.

    References
    ----------
    W. Frei, C.-C. Chen, Fast boundary detection, IEEE Trans. Computers C-26 (1977).
    """
    if mask == "gradient":
        right = np.outer([1, ROOT, 1], [-1, 0, 1])
        return Kernel(steered(right, angle, False).weights, divisor=2 * ROOT)
    divisor, weights = FREI_CHEN[mask]
    return Kernel(weights, divisor=divisor)


@generator("Laplacian", group="Edges and detail", relevant={"alpha": lambda kind: kind == "shaped"})
def laplacian(
    kind: Literal["4-neighbours", "8-neighbours", "isotropic", "shaped"] = "4-neighbours",
    alpha: Annotated[float, Range(0, 1)] = 0.2,
    positive_centre: bool = False,
) -> Kernel:
    """Compare a pixel with its neighbours: the sum of the second differences.

    Parameters
    ----------
    kind
        Over the 4 or 8 neighbours, the isotropic 1 4 1 / 4 -20 4 / 1 4 1 (divided by 6), or
        shaped by alpha.
    alpha
        0 is the 4-neighbour one; 0.5 the 8-neighbour one divided by 3.
    positive_centre
        Change every sign, as for sharpening.

    References
    ----------
    J. S. Lim, Two-dimensional signal and image processing (1990); M. Patra, M. Karttunen, Stencils
    with isotropic discretization error, Numer. Methods PDE 22 (2006); alpha as MATLAB's fspecial.
    """
    sign = -1.0 if positive_centre else 1.0
    edge, corner, middle, divisor = {
        "4-neighbours": (1.0, 0.0, -4.0, 1.0),
        "8-neighbours": (1.0, 1.0, -8.0, 1.0),
        "isotropic": (4.0, 1.0, -20.0, 6.0),
        "shaped": (1 - alpha, alpha, -4.0, 1 + alpha),
    }[kind]
    weights = np.array([[corner, edge, corner], [edge, middle, edge], [corner, edge, corner]])
    return Kernel(sign * weights, divisor=divisor)
