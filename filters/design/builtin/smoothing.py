"""Generators that smooth: their weights are all of one sign and sum to the divisor."""

from __future__ import annotations

import math
from typing import Annotated, Literal

import numpy as np

from filters.design.coverage import disk_coverage
from filters.design.generator import generator
from filters.design.plane import Angle, FittedSide, Plane, Side, Sigma, along_across, fitted, places
from filters.kernel import Kernel
from filters.params.kinds.number import Range

Radius = Annotated[float, Range(0.5, 120, "px", 0.5, 20)]


def mean_of(weights: Plane) -> Kernel:
    """Return weights with their sum as the divisor, so that a flat picture stays as it is."""
    return Kernel(weights, divisor=math.fsum(weights.ravel()))


def gaussian_weights(side: int, sigma: float, sigma_across: float = 0.0, angle: float = 0) -> Plane:
    """Return exp(-(u^2 / sigma^2 + v^2 / sigma_across^2) / 2), (side, side), with a sum of 1."""
    u, v = along_across(*places(side, side), angle)
    across = max(sigma_across, 0.1) if sigma_across else sigma  # less, and no tap is left
    weights: Plane = np.exp(-((u / sigma) ** 2 + (v / across) ** 2) / 2)
    weights /= weights.sum()
    return weights


@generator("Gaussian", group="Smoothing", relevant={"angle": lambda sigma_across: sigma_across > 0})
def gaussian(
    sigma: Sigma = 1.0,
    sigma_across: Annotated[float, Range(0, 40, "px", 0, 10)] = 0.0,
    angle: Angle = 0.0,
    side: FittedSide = 0,
) -> Kernel:
    """Weight by distance: exp(-(u² / σ² + v² / τ²) / 2), sampled, with a sum of 1.

    Parameters
    ----------
    sigma
        Standard deviation, along the angle.
    sigma_across
        Standard deviation at right angles to it; 0: the same, a round Gaussian.
    angle
        Direction of sigma, counter-clockwise from the right.
    side
        Rows and columns; 0: three standard deviations to every side.

    References
    ----------
    OpenCV, getGaussianKernel; R. C. Gonzalez, R. E. Woods, Digital Image Processing, 3.5.
    """
    side = fitted(side, 3 * max(sigma, sigma_across))
    return Kernel(gaussian_weights(side, sigma, sigma_across, angle))


@generator("Box", group="Smoothing")
def box(rows: Side = 3, columns: Side = 3) -> Kernel:
    """Take the mean of a rectangle.

    Parameters
    ----------
    rows
        Height.
    columns
        Width.

    References
    ----------
    OpenCV, blur: every weight 1, divided by their number.
    """
    return mean_of(np.ones((rows, columns)))


@generator("Disk", group="Smoothing")
def disk(radius: Radius = 3.0, smooth_edge: bool = True) -> Kernel:
    """Take the mean of a disk, as a lens out of focus does.

    Parameters
    ----------
    radius
        Of the disk.
    smooth_edge
        Weigh each pixel by the exact area that the disk covers of it; otherwise 1 where its
        centre lies in the disk.

    References
    ----------
    scikit-image, morphology.disk (x² + y² ≤ r²); with the smooth edge, the area of intersection.
    """
    return mean_of(_disk(radius, smooth_edge, _disk_side(radius, smooth_edge)))


@generator("Ring", group="Smoothing")
def ring(
    radius: Radius = 5.0,
    thickness: Annotated[float, Range(0.1, 60, "px", 0.5, 10)] = 1.0,
    smooth_edge: bool = True,
) -> Kernel:
    """Take the mean of a ring, as a mirror lens out of focus does.

    Parameters
    ----------
    radius
        Of the middle of the ring's line.
    thickness
        Of the line.
    smooth_edge
        Weigh each pixel by the exact area that the ring covers of it; otherwise 1 where its
        centre lies on the ring.

    References
    ----------
    The disk of radius + thickness / 2 less the disk of radius - thickness / 2.
    """
    outer, inner = radius + thickness / 2, radius - thickness / 2
    side = min(255, _disk_side(outer, smooth_edge))
    weights = _disk(outer, smooth_edge, side)
    if inner > 0:
        x, y = places(side, side)
        weights = weights - (
            disk_coverage(inner, side) if smooth_edge else (np.hypot(x, y) < inner).astype(float)
        )
    return mean_of(weights if weights.any() else _disk(outer, True, side))


def _disk_side(radius: float, smooth_edge: bool) -> int:
    return 2 * (math.ceil(radius - 0.5) if smooth_edge else math.floor(radius)) + 1


def _disk(radius: float, smooth_edge: bool, side: int) -> Plane:
    if smooth_edge:
        return disk_coverage(radius, side)
    x, y = places(side, side)
    return (x**2 + y**2 <= radius**2).astype(np.float64)


@generator("Pyramid", group="Smoothing")
def pyramid(side: Side = 5, shape: Literal["pyramid", "cone"] = "pyramid") -> Kernel:
    """Weigh less towards the edge, in a straight line.

    Parameters
    ----------
    side
        Rows and columns.
    shape
        A pyramid is 1 2 3 2 1 times the same; a cone falls with the distance.

    References
    ----------
    The pyramid is a box composed with a box (Bartlett window); the cone is max(0, R - r) of
    R = (side + 1) / 2.
    """
    if shape == "cone":
        x, y = places(side, side)
        return mean_of(np.maximum(0.0, (side + 1) / 2 - np.hypot(x, y)))
    tent = np.minimum(np.arange(1, side + 1), np.arange(side, 0, -1)).astype(np.float64)
    return mean_of(np.outer(tent, tent))


@generator("Binomial", group="Smoothing")
def binomial(order: Annotated[int, Range(1, 24)] = 4) -> Kernel:
    """Take rows of Pascal's triangle, which near a Gaussian of σ² = order / 4 in whole numbers.

    Parameters
    ----------
    order
        Row of the triangle; one less than the side.

    References
    ----------
    R. A. Haddad, A. N. Akansu, A class of fast Gaussian binomial filters, IEEE TSP 39 (1991).
    """
    row = np.array([math.comb(order, k) for k in range(order + 1)], np.float64)
    return Kernel(np.outer(row, row), divisor=4.0**order)
