"""Padded: a rectangle of an image, with a border added where it reaches beyond."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.pixels.border import CV2_RULE, Border
from filters.pixels.region import Region

Samples = npt.NDArray[np.uint8 | np.uint16 | np.float32]
Floats = npt.NDArray[np.float32]
FULL_SCALE: Final = {"uint8": 255.0, "uint16": 65535.0, "float32": 1.0}


@lru_cache(maxsize=16)
def full_scale(dtype: np.dtype[Any]) -> float:
    """Return the sample that means 1.0; KeyError for a type that none of these is.

    numpy builds a type's name at each call, which takes as long as to sum a thousand samples.
    """
    return FULL_SCALE[dtype.name]


def padded(pixels: Samples, region: Region, border: Border, has_alpha: bool = False) -> Samples:
    """Return `region` of `pixels`, (rows, columns, channels): a view where it lies inside.

    The region may reach beyond the image on any side, by any length, or miss it altogether. The
    colour outside has an alpha of its own only where the pixels' last channel is one. The dtype
    is `pixels`' own, or float32 (in the same units) where no integer is as the border: between two,
    or beyond their range.
    """
    image = Region.of_shape(pixels.shape[0], pixels.shape[1])
    if image.contains(region):
        return pixels[region.slices]
    inside = region.clip(image)
    down, across = inside.relative_to(region).slices
    out: Samples
    if border.is_constant:
        out = np.empty((region.rows, region.columns, pixels.shape[2]), pixels.dtype)
        colour = outside_colour(border, pixels.shape[2], has_alpha)
        colour *= FULL_SCALE.get(pixels.dtype.name, 1.0)
        if pixels.dtype.kind == "u" and not _is_held(colour, FULL_SCALE[pixels.dtype.name]):
            out = np.empty(out.shape, np.float32)
        out[...] = colour
        if not inside.is_empty:
            out[down, across] = pixels[inside.slices]
        return out
    if border.is_within(inside, region):
        pads = down.start, region.rows - down.stop, across.start, region.columns - across.stop
        return _laid(pixels[inside.slices], pads, CV2_RULE[border.rule])
    rows = border.places(region.top, region.bottom, image.rows)
    columns = border.places(region.left, region.right, image.columns)
    if inside.is_empty:
        return pixels[rows[:, None], columns]
    out = np.empty((region.rows, region.columns, pixels.shape[2]), pixels.dtype)
    out[down, across] = pixels[inside.slices]
    for some in (slice(0, down.start), slice(down.stop, None)):
        out[some, across] = pixels[rows[some], inside.slices[1]]
    for some in (slice(0, across.start), slice(across.stop, None)):
        out[:, some] = pixels[rows[:, None], columns[some]]
    return out


def _is_held(colour: npt.NDArray[np.float64], top: float) -> bool:
    """Whether integer samples up to `top` can have that colour."""
    return bool(((colour == np.rint(colour)) & (colour >= 0) & (colour <= top)).all())


def _laid(inside: Samples, pads: tuple[int, int, int, int], rule: int) -> Samples:
    """Lay a border above, below, left and right: by cv2, a tenth of numpy's time."""
    shape = inside.shape[0] + pads[0] + pads[1], inside.shape[1] + pads[2] + pads[3]
    grown = cv2.copyMakeBorder(inside, *pads, rule)
    return np.asarray(grown, inside.dtype).reshape(*shape, inside.shape[2])


def as_rows(pixels: Samples) -> Samples:
    """Return (rows, columns, channels) of dense rows as (rows, samples); a view."""
    return pixels.reshape(len(pixels), pixels.shape[1] * pixels.shape[2])


def has_dense_rows(pixels: Samples) -> bool:
    """Whether rows are whole pixels one after the other, as cv2 wants them."""
    item, channels = pixels.itemsize, pixels.shape[2]
    return pixels.strides[0] > 0 and pixels.strides[1:] == (item * channels, item)


def outside_colour(border: Border, channels: int, has_alpha: bool) -> npt.NDArray[np.float64]:
    """Return the colour outside in full scale; without alpha every channel has the same value."""
    colour = border.colour(4)
    return np.array((colour[0],) * (channels - 1) + (colour[3 if has_alpha else 0],))
