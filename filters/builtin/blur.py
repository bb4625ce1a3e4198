"""Blurs."""

from __future__ import annotations

import math
from typing import Annotated

import cv2
import numpy as np

from filters.kernel import MAX_SIDE, Kernel
from filters.kernel.algebra import outer
from filters.pixels.channels import has_alpha
from filters.pixels.transparency import carried, straightened
from filters.plugin import Pixels, Range, image_filter


def bell(sigma: float) -> Kernel | None:
    """Return a Gaussian that is cut off at 4 sigma; None where no kernel is as large."""
    side = 2 * math.ceil(4 * sigma) + 1
    if side > MAX_SIDE:
        return None
    line = cv2.getGaussianKernel(side, sigma, cv2.CV_64F) if sigma else np.ones((1, 1))
    return outer(line, line)


@image_filter(
    "Gaussian blur",
    group="Blur",
    halo=lambda sigma: math.ceil(4 * sigma),
    channels="grey",
    alpha="straight",
    convolution=bell,
)
def gaussian_blur(
    pixels: Pixels, sigma: Annotated[float, Range(0, 100, "px", soft_maximum=20)] = 2.0
) -> Pixels:
    """Blur by a Gaussian of standard deviation sigma, cut off at 4 sigma; no dark fringes.

    Parameters
    ----------
    sigma
        Standard deviation of the Gaussian.
    """
    if sigma == 0:
        return pixels
    given = carried(pixels) if has_alpha(pixels) else pixels
    blurred = bell_mean(given, sigma)
    return straightened(blurred) if has_alpha(pixels) else blurred


def bell_mean(pixels: Pixels, sigma: float) -> Pixels:
    """Return each channel, or a plane, under a Gaussian that is cut off at 4 sigma."""
    side = 2 * math.ceil(4 * sigma) + 1
    blurred = cv2.GaussianBlur(pixels, (side, side), sigma, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(blurred, np.float32).reshape(pixels.shape)
