"""Banks for textures: Gabor, Leung-Malik, Schmid, Maximum Response, Laws."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np

from filters.banks.filter_bank import FilterBank, Labelled, Plane
from filters.design.builtin.gaussians import gabor
from filters.design.plane import along_across, places

SUPPORT: Final = 49  # rows and columns, as in Varma and Zisserman's code
GABOR_SIDE: Final = 15
GABOR_WAVELENGTHS: Final = (3.0, 3.0 * math.sqrt(2), 6.0)
GABOR_SIGMA: Final = 0.56  # of the wavelength: a bandwidth of one octave
DIRECTIONS: Final = 6
SCHMID: Final = (
    *((2, 1), (4, 1), (4, 2), (6, 1), (6, 2), (6, 3)),
    *((8, 1), (8, 2), (8, 3), (10, 1), (10, 2), (10, 3), (10, 4)),
)  # sigma, tau
LAWS: Final = {
    "L5": (1, 4, 6, 4, 1),
    "E5": (-1, -2, 0, 2, 1),
    "S5": (-1, 0, 2, 0, -1),
    "W5": (-1, 2, 0, -2, 1),
    "R5": (1, -4, 6, -4, 1),
}


def _gabor() -> Labelled:
    found = []
    for wavelength in GABOR_WAVELENGTHS:
        for step in range(8):
            angle = 22.5 * step
            kernel = gabor(wavelength, angle, GABOR_SIGMA * wavelength, side=GABOR_SIDE)
            found.append((f"{wavelength:.1f} px, {angle:g}°", kernel.weights / kernel.divisor))
    return found


def normalized(plane: Plane) -> Plane:
    """Take the mean away and make the absolute values add up to 1."""
    level = plane - plane.mean()
    return np.asarray(level / np.abs(level).sum())


def gaussian_line(x: Plane, sigma: float, order: int) -> Plane:
    """Compute a Gaussian of x, or its first or second derivative."""
    g = np.exp(-(x**2) / (2 * sigma**2)) / (math.sqrt(2 * math.pi) * sigma)
    if order == 1:
        return np.asarray(-g * x / sigma**2)
    return np.asarray(g * (x**2 - sigma**2) / sigma**4 if order else g)


def _oriented(sigmas: Sequence[float]) -> Labelled:
    """Make the edges, and then the bars, of each scale: three times as long as wide."""
    found = []
    for order, word in ((1, "edge"), (2, "bar")):
        for sigma in sigmas:
            for step in range(DIRECTIONS):
                angle = 180 / DIRECTIONS * step
                along, across = along_across(*places(SUPPORT, SUPPORT), angle)
                plane = gaussian_line(along, 3 * sigma, 0) * gaussian_line(-across, sigma, order)
                found.append((f"{word} {sigma:.2g} px, {angle:g}°", normalized(plane)))
    return found


def _round(sigma: float) -> tuple[tuple[str, Plane], tuple[str, Plane]]:
    """Make a Gaussian and its Laplacian, both of zero mean."""
    x, y = places(SUPPORT, SUPPORT)
    squared = x**2 + y**2
    under = np.exp(-squared / (2 * sigma**2))
    return (
        (f"blob {sigma:.2g} px", normalized(under)),
        (f"ring {sigma:.2g} px", normalized((squared - 2 * sigma**2) * under)),
    )


def _leung_malik() -> Labelled:
    sigmas = [math.sqrt(2) ** n for n in range(1, 5)]
    found = list(_oriented(sigmas[:3]))
    for sigma in sigmas:
        found += [*_round(sigma), _round(3 * sigma)[1]]
    return found


def _maximum_response() -> Labelled:
    return *_oriented((1, 2, 4)), *_round(10)


def schmid_plane(sigma: float, tau: float) -> Plane:
    """Compute cos(pi tau r / sigma) exp(-r² / 2 sigma²), of zero mean and absolute sum 1."""
    r = np.hypot(*places(SUPPORT, SUPPORT))
    return normalized(np.cos(math.pi * tau * r / sigma) * np.exp(-(r**2) / (2 * sigma**2)))


def _schmid() -> Labelled:
    return tuple((f"{sigma} px, {tau} rings", schmid_plane(sigma, tau)) for sigma, tau in SCHMID)


def _laws() -> Labelled:
    return tuple(
        (f"{down}{across}", np.outer(LAWS[down], LAWS[across]).astype(np.float64))
        for down in LAWS
        for across in LAWS
    )


GABOR: Final = FilterBank(
    "gabor",
    "Gabor 8 × 3",
    "waves of 8 directions and 3 lengths, 15×15, of zero sum",
    "J. G. Daugman, Uncertainty relation for resolution in space, spatial frequency, and "
    "orientation (1985); the generator Gabor",
    _gabor,
)
LEUNG_MALIK: Final = FilterBank(
    "leung-malik",
    "Leung-Malik",
    "edges and bars of 3 scales and 6 directions, 8 rings, 4 blobs, 49×49",
    "T. Leung, J. Malik, Representing and recognizing the visual appearance of materials (2001); "
    "scales as in Varma and Zisserman's LM small",
    _leung_malik,
)
SCHMID_BANK: Final = FilterBank(
    "schmid",
    "Schmid",
    "13 waves that run round, 49×49",
    "C. Schmid, Constructing models for content-based image retrieval (2001)",
    _schmid,
)
MAXIMUM_RESPONSE: Final = FilterBank(
    "maximum-response",
    "Maximum Response",
    "the 38 filters of MR8: edges and bars of 3 scales and 6 directions, a blob, a ring, 49×49",
    "M. Varma, A. Zisserman, A statistical approach to texture classification (2005)",
    _maximum_response,
)
LAWS_BANK: Final = FilterBank(
    "laws",
    "Laws 5 × 5",
    "products of level, edge, spot, wave and ripple: a column's name, then a row's",
    "K. I. Laws, Textured image segmentation (1980)",
    _laws,
)
