"""Generators made of Gaussians: differences, derivatives and waves under them."""

from __future__ import annotations

import math
from typing import Annotated, Literal

import numpy as np

from filters.design.builtin.smoothing import gaussian_weights
from filters.design.generator import generator
from filters.design.plane import Angle, FittedSide, Plane, Sigma, along_across, fitted, places
from filters.kernel import Kernel
from filters.params.kinds.number import Range


@generator("Difference of Gaussians", group="Edges and detail")
def difference_of_gaussians(
    sigma: Sigma = 1.0,
    ratio: Annotated[float, Range(1.01, 10, soft_maximum=4)] = 1.6,
    side: FittedSide = 0,
) -> Kernel:
    """Take a wide Gaussian from a narrow one: G(σ) - G(kσ), a band-pass that sums to 0.

    Parameters
    ----------
    sigma
        Of the narrow one.
    ratio
        k, the wide sigma over the narrow one; 1.6 nears the Laplacian of Gaussian.
    side
        Rows and columns; 0: three wide standard deviations to every side.

    References
    ----------
    D. Marr, E. Hildreth, Theory of edge detection, Proc. R. Soc. B 207 (1980).
    """
    side = fitted(side, 3 * sigma * ratio)
    return Kernel(gaussian_weights(side, sigma) - gaussian_weights(side, sigma * ratio))


@generator("Laplacian of Gaussian", group="Edges and detail")
def laplacian_of_gaussian(
    sigma: Sigma = 1.4, positive_centre: bool = False, balanced: bool = True, side: FittedSide = 0
) -> Kernel:
    """Sum the second derivatives of a Gaussian: (r² / σ⁴ - 2 / σ²) G(σ), with G of sum 1.

    Parameters
    ----------
    sigma
        Of the Gaussian.
    positive_centre
        Change every sign, as for sharpening.
    balanced
        Take the mean away, so that flat areas give exactly 0.
    side
        Rows and columns; 0: four standard deviations to every side.

    References
    ----------
    D. Marr, E. Hildreth (1980); scipy.ndimage.gaussian_laplace.
    """
    side = fitted(side, 4 * sigma)
    x, y = places(side, side)
    weights = ((x**2 + y**2) / sigma**4 - 2 / sigma**2) * gaussian_weights(side, sigma)
    if balanced:
        weights = weights - weights.mean()
    return Kernel(-weights if positive_centre else weights)


@generator("Derivative of Gaussian", group="Derivatives")
def gaussian_derivative(
    order: Literal["first", "second"] = "first",
    sigma: Sigma = 1.0,
    angle: Angle = 0.0,
    side: FittedSide = 0,
) -> Kernel:
    """Measure how brightness changes along an angle: u / σ² G, or (u² / σ⁴ - 1 / σ²) G.

    Parameters
    ----------
    order
        First: the slope, positive where it gets brighter that way. Second: the curvature.
    sigma
        Of the Gaussian, whose sum is 1.
    angle
        The direction, counter-clockwise from the right.
    side
        Rows and columns; 0: four standard deviations to every side.

    References
    ----------
    W. Freeman, E. Adelson, The design and use of steerable filters, IEEE PAMI 13 (1991);
    scipy.ndimage.gaussian_filter with order 1 and 2 (the kernel here is applied as drawn).
    """
    side = fitted(side, 4 * sigma)
    u, _ = along_across(*places(side, side), angle)
    factor = u / sigma**2 if order == "first" else u**2 / sigma**4 - 1 / sigma**2
    return Kernel(factor * gaussian_weights(side, sigma))


@generator("Gabor", group="Edges and detail")
def gabor(
    wavelength: Annotated[float, Range(2, 100, "px", 2, 30)] = 8.0,
    angle: Angle = 0.0,
    sigma: Sigma = 3.0,
    aspect: Annotated[float, Range(0.1, 10, soft_maximum=3)] = 1.0,
    phase: Angle = 0.0,
    zero_sum: bool = True,
    side: FittedSide = 0,
) -> Kernel:
    """Answer to waves of one length and direction: exp(-(u² + γ²v²) / 2σ²) cos(2πu / λ + φ).

    The divisor is the larger of the positive and the negative sum: photos give at most ±1.

    Parameters
    ----------
    wavelength
        λ, from crest to crest.
    angle
        The direction the waves go, counter-clockwise from the right.
    sigma
        Of the Gaussian under which they stand.
    aspect
        γ: the Gaussian's width over its length; less than 1 makes long stripes.
    phase
        φ: 0 for lines, 90 for edges.
    zero_sum
        Lower the wave until flat areas give 0.
    side
        Rows and columns; 0: three standard deviations to every side.

    References
    ----------
    OpenCV, getGaborKernel (its theta runs clockwise); T. S. Lee, Image representation using 2D
    Gabor wavelets, IEEE PAMI 18 (1996), for the zero sum.
    """
    side = fitted(side, 3 * sigma * max(1.0, 1 / aspect))
    u, v = along_across(*places(side, side), angle)
    under: Plane = np.exp(-((u / sigma) ** 2 + (aspect * v / sigma) ** 2) / 2)
    wave = np.cos(2 * math.pi * u / wavelength + math.radians(phase))
    if zero_sum:
        wave = wave - float((under * wave).sum() / under.sum())
    weights = under * wave
    most = max(float(weights[weights > 0].sum()), -float(weights[weights < 0].sum()))
    return Kernel(weights, divisor=most if most > 1e-12 else 1.0)
