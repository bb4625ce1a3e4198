"""Windows: a rectangle of an image, with its border laid around where it reaches beyond."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.border import Border
from filters.region import Region

Samples = npt.NDArray[np.uint8 | np.uint16 | np.float32]
Floats = npt.NDArray[np.float32]
FULL_SCALE: Final = {"uint8": 255.0, "uint16": 65535.0, "float32": 1.0}


def window(pixels: Samples, region: Region, border: Border, has_alpha: bool = False) -> Samples:
    """Give `region` of `pixels`, (rows, columns, channels): a view where it lies inside.

    The region may reach beyond the image on any side, by any length, or miss it altogether. The
    colour outside has an alpha of its own only where the pixels' last channel is one. The dtype
    is `pixels`' own, or float32 (in the same units) where a border lies between two integers.
    """
    image = Region.of_shape(pixels.shape[0], pixels.shape[1])
    if image.contains(region):
        return pixels[region.slices]
    out: Samples = np.empty((region.rows, region.columns, pixels.shape[2]), pixels.dtype)
    inside = region.clip(image)
    down, across = inside.relative_to(region).slices
    if border.is_constant:
        colour = outside_colour(border, pixels.shape[2], has_alpha)
        colour *= FULL_SCALE[pixels.dtype.name]
        if (colour != np.rint(colour)).any():  # no integer sample can hold it
            out = out.astype(np.float32)
        out[...] = colour
        if not inside.is_empty:
            out[down, across] = pixels[inside.slices]
        return out
    if inside.is_empty:
        down = across = slice(0, 0)
    rows = _inside(np.arange(region.top, region.bottom), image.rows, border)
    columns = _inside(np.arange(region.left, region.right), image.columns, border)
    middle = slice(inside.left, inside.right) if not inside.is_empty else slice(0, 0)
    out[down, across] = pixels[inside.slices] if not inside.is_empty else 0
    for some in (slice(0, down.start), slice(down.stop, None)):
        out[some, across] = pixels[rows[some], middle]
    for some in (slice(0, across.start), slice(across.stop, None)):
        out[:, some] = pixels[rows[:, None], columns[some]]
    return out


def has_dense_rows(pixels: Samples) -> bool:
    """Whether rows are whole pixels one after the other, as cv2 wants them."""
    item, channels = pixels.itemsize, pixels.shape[2]
    return pixels.strides[0] > 0 and pixels.strides[1:] == (item * channels, item)


def outside_colour(border: Border, channels: int, has_alpha: bool) -> npt.NDArray[np.float64]:
    """Give the colour outside in full scale; without alpha every channel has the same value."""
    colour = border.colour(4)
    return np.array((colour[0],) * (channels - 1) + (colour[3 if has_alpha else 0],))


def _inside(places: npt.NDArray[np.int_], size: int, border: Border) -> npt.NDArray[np.int_]:
    """Give for each place, which may be outside 0..size, the place whose pixel it repeats."""
    if border.rule == "wrap":
        return places % size
    if border.rule == "clamp" or size == 1:
        return np.clip(places, 0, size - 1)
    period = 2 * size if border.rule == "mirror" else 2 * size - 2
    folded = places % period
    return np.where(
        folded < size, folded, (2 * size - 1 if period == 2 * size else period) - folded
    )
