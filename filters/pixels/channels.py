"""Channels: 1 grey, 2 grey and alpha, 3 RGB, 4 RGBA; the last of 2 or 4 is straight alpha."""

from __future__ import annotations

from typing import Any, Final, TypeVar, cast

import cv2
import numpy as np
import numpy.typing as npt

from filters.pixels.mixing import mixed
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Depth = TypeVar("Depth", bound=np.generic)
LUMA: Final = ((0.299, 0.587, 0.114),)  # Rec. ITU-R BT.601-7, 2.5.1
SAME: Final = 1e-6  # full scale; colours that differ by less are rounding, not colour


def has_alpha(pixels: npt.NDArray[np.generic]) -> bool:
    """Whether the last channel of (rows, columns, channels) is alpha."""
    return pixels.shape[2] in (2, 4)


def colours(pixels: npt.NDArray[Depth]) -> npt.NDArray[Depth]:
    """Return the grey or red, green and blue of (rows, columns, channels): a view."""
    return pixels[..., : pixels.shape[2] - has_alpha(pixels)]


def brightness(pixels: Floats) -> Floats:
    """Return the luma of Rec. ITU-R BT.601 (grey as it is): contiguous (rows, columns)."""
    colour = narrowed(pixels)
    if colour.shape[2] == 1:
        return colour[..., 0]
    return mixed(colour, LUMA)[..., 0]


def narrowed(pixels: Floats) -> Floats:
    """Return the colours, contiguous."""
    if pixels.shape[2] == 4:  # numpy takes ten times as long
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGBA2RGB), np.float32)
    return np.ascontiguousarray(colours(pixels))


def widened(pixels: npt.NDArray[Depth], channels: int) -> npt.NDArray[Depth]:
    """Return pixels with as many channels or more: grey repeated, opaque where there was no alpha.

    The same array where nothing is to be added, else a new one. Whole numbers are levels of their
    type's full scale.
    """
    if pixels.shape[2] == channels:
        return pixels
    out = np.empty((*pixels.shape[:2], channels), pixels.dtype)
    if pixels.shape[2] == 3 and channels == 4 and pixels.dtype == np.float32 and pixels.size:
        cv2.cvtColor(cast("Floats", pixels), cv2.COLOR_RGB2RGBA, cast("Floats", out))
        return out  # numpy takes ten times as long
    colours(out)[...] = colours(pixels)
    if has_alpha(out):
        out[..., -1] = pixels[..., -1] if has_alpha(pixels) else _opaque(pixels.dtype)
    return out


def _opaque(dtype: np.dtype[Any]) -> int:
    return int(np.iinfo(dtype).max) if np.issubdtype(dtype, np.integer) else 1


def alike(parts: list[Floats]) -> list[Floats]:
    """Widen arrays to the channels that all of them need together."""
    grey = all(part.shape[2] <= 2 for part in parts)
    count = (1 if grey else 3) + any(map(has_alpha, parts))
    return [widened(part, count) for part in parts]


def at_least(pixels: npt.NDArray[Depth], channels: int) -> npt.NDArray[Depth]:
    """Widen pixels to the colour and the alpha that so many channels have."""
    count = max(pixels.shape[2] - has_alpha(pixels), 1 if channels <= 2 else 3)
    return widened(pixels, count + (has_alpha(pixels) or channels in (2, 4)))


def pieced(size: tuple[int, int], places: list[Region], parts: list[Floats]) -> Floats:
    """Lay parts at their places of a picture of (rows, columns), in channels that hold all."""
    parts = alike(parts)
    out = np.empty((*size, parts[0].shape[2]), np.float32)
    for place, part in zip(places, parts, strict=True):
        out[place.slices] = part
    return out


def is_grey(pixels: npt.NDArray[Any]) -> bool:
    """Whether red, green and blue of all that is seen are the same but for rounding; nan is as nan.

    Colour under an alpha of 0 can't be seen, so it doesn't matter.
    """
    colour = colours(pixels)
    if has_alpha(pixels) and not (seen := pixels[..., -1] != 0).all():
        colour = colour[seen]
    return all(
        np.allclose(some[..., 1:], some[..., :1], rtol=SAME, atol=SAME, equal_nan=True)
        for some in (colour[::64], colour)  # most colour pictures are known by some rows
    )


def as_grey(pixels: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return RGB or RGBA as grey, with its alpha: red stands for all three."""
    return pixels if pixels.shape[2] <= 2 else pixels[..., [0, 3] if has_alpha(pixels) else [0]]
