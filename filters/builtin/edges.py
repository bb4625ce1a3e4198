"""Edge detection."""

from __future__ import annotations

from typing import Annotated

import cv2
import numpy as np

from filters.builtin.length import length
from filters.pixels.channels import has_alpha
from filters.pixels.transparency import carried, is_opaque
from filters.plugin import Pixels, Range, image_filter


@image_filter(
    "Sobel magnitude",
    group="Edges",
    version=2,
    halo=1,
    channels="any",
    alpha="straight",
    updated=lambda _, values: {"gain": 0.25, **values},
)
def sobel_magnitude(pixels: Pixels, gain: Annotated[float, Range(0, 10)] = 1.0) -> Pixels:
    """Length of the Sobel gradient in each colour channel; transparency stays.

    Parameters
    ----------
    gain
        Factor on the length: 1 as cv2.Sobel, 0.25 makes a step from black to white 1.
    """
    given = pixels if is_opaque(pixels) else carried(pixels)
    across = np.asarray(cv2.Sobel(given, cv2.CV_32F, 1, 0, ksize=3), np.float32)
    down = np.asarray(cv2.Sobel(given, cv2.CV_32F, 0, 1, ksize=3), np.float32)
    out = length(across, down, gain).reshape(pixels.shape)
    if has_alpha(pixels):
        out[..., -1] = pixels[..., -1]
    return out
