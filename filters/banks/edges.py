"""Banks of derivatives: Sobel's pair, the Laplacian pyramid's levels, steerable filters."""

from __future__ import annotations

from typing import Final

import numpy as np

from filters.banks.filter_bank import FilterBank, Labelled, Plane
from filters.design.plane import places

PYRAMID_LEVELS: Final = 3
BURT_ADELSON: Final = np.array([0.05, 0.25, 0.4, 0.25, 0.05])  # their w with a = 0.4
STEERABLE_SIDE: Final = 9
STEERABLE_STEP: Final = 0.67  # of x and y from tap to tap, as in the paper's tables


def _sobel() -> Labelled:
    across = np.outer([1.0, 2, 1], [-1, 0, 1])
    return ("across", across), ("down", across.T)


def _laplacian_pyramid() -> Labelled:
    """Make the kernels by which each level comes of the picture itself, nothing thrown away.

    The Gaussians are h(k + 1) = h(k) with w laid over it, its taps 2^k apart; the levels are the
    differences of neighbours, and the coarsest Gaussian is what is left: all add up to the picture.
    """
    reach = 2 * (2**PYRAMID_LEVELS - 1)
    line = np.zeros(2 * reach + 1)
    line[reach] = 1
    gaussians = [line]
    for level in range(PYRAMID_LEVELS):
        spread = np.zeros(4 * 2**level + 1)
        spread[:: 2**level] = BURT_ADELSON
        gaussians.append(np.convolve(gaussians[-1], spread, "same"))
    planes = [np.outer(one, one) for one in gaussians]
    levels = [
        (f"level {level}", planes[level] - planes[level + 1]) for level in range(PYRAMID_LEVELS)
    ]
    return *levels, ("what is left", planes[-1])


def steerable_basis(x: Plane, y: Plane) -> dict[str, Plane]:
    """Compute the basis of the first and second derivative of a Gaussian, and of its quadrature.

    `x` to the right and `y` downwards. The second derivative at an angle t, counter-clockwise as
    seen, is cos²t G2a - 2 cos t sin t G2b + sin²t G2c.
    """
    under = np.exp(-(x**2 + y**2))
    return {
        "G1a": -2 * x * under,
        "G1b": -2 * y * under,
        "G2a": 0.9213 * (2 * x**2 - 1) * under,
        "G2b": 1.843 * x * y * under,
        "G2c": 0.9213 * (2 * y**2 - 1) * under,
        "H2a": 0.9780 * (-2.254 * x + x**3) * under,
        "H2b": 0.9780 * (-0.7515 + x**2) * y * under,
        "H2c": 0.9780 * (-0.7515 + y**2) * x * under,
        "H2d": 0.9780 * (-2.254 * y + y**3) * under,
    }


def _steerable() -> Labelled:
    x, y = places(STEERABLE_SIDE, STEERABLE_SIDE)
    return tuple(steerable_basis(x * STEERABLE_STEP, y * STEERABLE_STEP).items())


SOBEL: Final = FilterBank(
    "sobel",
    "Sobel pair",
    "the difference across and down, smoothed along the edge",
    "I. Sobel, G. Feldman, A 3x3 isotropic gradient operator for image processing (1968)",
    _sobel,
)
LAPLACIAN_PYRAMID: Final = FilterBank(
    "laplacian-pyramid",
    "Laplacian pyramid",
    f"{PYRAMID_LEVELS} levels of detail, fine to coarse, and the blur that is left",
    "P. J. Burt, E. H. Adelson, The Laplacian pyramid as a compact image code (1983), a = 0.4; "
    "without decimation",
    _laplacian_pyramid,
)
STEERABLE: Final = FilterBank(
    "steerable",
    "Steerable",
    "bases of a Gaussian's derivatives G1, G2 and G2's quadrature H2: sums give any angle",
    "W. T. Freeman, E. H. Adelson, The design and use of steerable filters (1991), tables III, V",
    _steerable,
)
