"""Convolution straight from an opaque picture's samples, the quickest exact way."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.render.beyond import extended
from editor.render.rounding_error import has_exact_ties, has_sure_levels
from filters import Kernel, convolve
from filters.convolution.engine import levels_of_floats
from filters.convolution.padded import Samples, padded
from filters.convolution.sum_request import BYTES, FloatUnits
from filters.convolution.taps import Taps
from filters.kernel.reach import read_by
from filters.pixels.border import Border
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]


def stored_field(image: Image, region: Region, border: Border) -> Samples:
    """Return a region that may reach beyond a picture, as `padded` does; read where it is a file's.

    All that the border repeats is read too, and nothing else.
    """
    if image.is_held:
        return padded(image.samples, region, border)
    if border.is_constant or border.rule == "clamp":
        inside = region.clip(image.region)
        if not inside.is_empty:
            return padded(image.part(inside), region.relative_to(inside), border)
        if border.is_constant:
            some = image.part(Region(0, 0, 1, 1))
            return padded(some, region.moved(image.region.rows + 1, 0), border)
    read: Any = image.part
    return np.asarray(extended(region, image.region, border, 1, read), image.dtype)


def image_or_field(
    image: Image, kernel: Kernel, border: Border, region: Region
) -> tuple[Samples, Region]:
    """Return samples to sum over, and where `region` lies in them."""
    if image.is_held:
        return image.samples, region
    grown = read_by(kernel, region)
    return stored_field(image, grown, border), region.relative_to(grown)


def sums_of_samples(image: Image, kernel: Kernel, border: Border, region: Region) -> Floats:
    """Return `region` under a kernel: float32, 0..1, as many channels."""
    grown = read_by(kernel, region)
    field = stored_field(image, grown, border)
    if field.dtype == np.uint8:
        values = np.asarray(cv2.LUT(field, BYTES), np.float32).reshape(field.shape)
    else:
        values = np.divide(field, np.float32(image.full_scale), dtype=np.float32)
    return np.asarray(convolve(values, kernel, region=region.relative_to(grown)), np.float32)


def levels_of_samples(image: Image, kernel: Kernel, border: Border, region: Region) -> Bytes | None:
    """Return what `sums_of_samples` rounds to in the picture's own 8 bits.

    Where no rounding can change a level (`has_sure_levels`) its integers are summed as they are;
    else bit for bit as the floats are. None where that can not be done any quicker.
    """
    samples, within = image_or_field(image, kernel, border, region)
    if samples.dtype != np.uint8:
        return None
    is_sure = has_sure_levels(kernel, border, image.full_scale)
    if is_sure and has_exact_ties(kernel, image.full_scale):
        return np.asarray(convolve(samples, kernel, border=border, region=within), np.uint8)
    taps = Taps.of_kernel(kernel)
    units: FloatUnits = "levels" if is_sure else "full scale"
    done = levels_of_floats(samples, taps, kernel.offset, border, within, units)
    return None if done is None else np.asarray(done, np.uint8)
