"""Generators that sharpen or carve: the picture itself with differences added."""

from __future__ import annotations

from typing import Annotated, Literal

import numpy as np

from filters.design.builtin.smoothing import gaussian_weights
from filters.design.generator import generator
from filters.design.plane import Angle, FittedSide, Plane, Sigma, along_across, fitted, places
from filters.kernel import Kernel
from filters.params.kinds.number import Range


def delta(side: int) -> Plane:
    """Return the weights of the identity, (side, side)."""
    weights: Plane = np.zeros((side, side))
    weights[(side - 1) // 2, (side - 1) // 2] = 1.0
    return weights


@generator("Emboss", group="Sharpening and relief")
def emboss(
    angle: Angle = 135.0,
    depth: Annotated[float, Range(0, 20, soft_maximum=6)] = 2.0,
    radius: Annotated[int, Range(1, 15, "px", 1, 7)] = 1,
    keep_photo: bool = True,
) -> Kernel:
    """Carve the photo in relief, lit from an angle: 1 in the middle less a plane towards the light.

    Without the photo the relief stands on grey (offset 0.5).

    Parameters
    ----------
    angle
        Where the light comes from, counter-clockwise from the right.
    depth
        The largest weight of the plane.
    radius
        Of the kernel: 1 is 3x3, 3 is 7x7.
    keep_photo
        Add the relief to the photo; otherwise the relief alone.

    References
    ----------
    -depth u / max|u|, u the way towards the light; at 135° and depth 2 the -2 -1 0 / -1 1 1 /
    0 1 2 of GIMP's manual (Convolution Matrix, emboss).
    """
    side = 2 * radius + 1
    u, _ = along_across(*places(side, side), angle)
    u = np.where(np.abs(u) < 1e-12, 0.0, u)
    weights = -depth * u / np.abs(u).max()
    if keep_photo:
        return Kernel(weights + delta(side))
    return Kernel(weights, offset=0.5)


@generator("Unsharp mask", group="Sharpening and relief")
def unsharp_mask(
    sigma: Sigma = 1.5,
    amount: Annotated[float, Range(0, 20, soft_maximum=4)] = 1.0,
    side: FittedSide = 0,
) -> Kernel:
    """Add what a Gaussian blur takes away: δ + amount (δ - G(σ)).

    Parameters
    ----------
    sigma
        Of the blur.
    amount
        How much of the difference.
    side
        Rows and columns; 0: three standard deviations to every side. Odd ones only make sense.

    References
    ----------
    R. C. Gonzalez, R. E. Woods, Digital Image Processing, 3.6; scikit-image, unsharp_mask.
    """
    side = fitted(side, 3 * sigma)
    return Kernel((1 + amount) * delta(side) - amount * gaussian_weights(side, sigma))


@generator("High-boost", group="Sharpening and relief")
def high_boost(
    boost: Annotated[float, Range(1, 20, soft_maximum=5)] = 1.0,
    neighbours: Literal["4", "8"] = "8",
) -> Kernel:
    """Add the photo's Laplacian to A times the photo, divided by A.

    Parameters
    ----------
    boost
        A: 1 sharpens most, more keeps more of the photo.
    neighbours
        Of the Laplacian.

    References
    ----------
    R. C. Gonzalez, R. E. Woods, Digital Image Processing, 2nd edition, figure 3.42: -1 around
    A + 4 or A + 8.
    """
    corner = -1.0 if neighbours == "8" else 0.0
    weights = np.array([[corner, -1, corner], [-1, 0, -1], [corner, -1, corner]])
    weights[1, 1] = boost - weights.sum()
    return Kernel(weights, divisor=boost)
