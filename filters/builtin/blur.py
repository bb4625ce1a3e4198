"""Blurs."""

from __future__ import annotations

import math
from typing import Annotated

import cv2
import numpy as np

from filters.plugin import Pixels, Range, image_filter


@image_filter("Gaussian blur", group="Blur", halo=lambda sigma: math.ceil(4 * sigma))
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
    alpha = pixels[..., 3:]
    carried = np.concatenate((pixels[..., :3] * alpha, alpha), axis=-1)
    side = 2 * math.ceil(4 * sigma) + 1
    blurred = np.asarray(
        cv2.GaussianBlur(carried, (side, side), sigma, borderType=cv2.BORDER_REPLICATE), np.float32
    )
    weight = blurred[..., 3:]
    blurred[..., :3] /= np.where(weight > 1e-6, weight, np.float32(1))
    return blurred
