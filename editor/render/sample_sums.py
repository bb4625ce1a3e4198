"""Convolution straight from a picture's samples, without a picture of floats between."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import BYTES, Image
from filters import Kernel, convolve
from filters.convolution.padded import padded
from filters.pixels.border import Border
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]


def sums_of_samples(image: Image, kernel: Kernel, border: Border, region: Region) -> Floats:
    """Return `region` of an opaque picture under a kernel: float32, 0..1, as many channels."""
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    grown = Region(
        region.top - row,
        region.left - column,
        region.rows + rows - 1,
        region.columns + columns - 1,
    )
    field = padded(image.samples, grown, border)
    if field.dtype == np.uint8:
        values = np.asarray(cv2.LUT(field, BYTES), np.float32).reshape(field.shape)
    else:
        values = np.divide(field, np.float32(image.full_scale), dtype=np.float32)
    return np.asarray(convolve(values, kernel, region=region.relative_to(grown)), np.float32)
