"""Scope: how often each level is in a whole result, as a histogram and column by column."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import Samples
from editor.insight.clipping import TILE, clipped, depth_of, samples_of
from editor.render.pipeline import Pipeline, never
from filters.pixels.channels import colours, has_alpha, widened
from filters.pixels.colour_space import ColourSpace
from filters.pixels.region import Region
from filters.progress import Cancelled, ignore

LEVELS: Final = 256
ACROSS: Final = 256  # columns of a waveform, at most
LUMA: Final = ((0.2126, 0.7152, 0.0722),)  # of stored values: Rec. ITU-R BT.709-6, 3.2
Lightness = Literal["luma", "L*"]
Counts = npt.NDArray[np.int64]
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Scope:
    """Counts of the levels of a picture; pixels that nothing is seen of don't count.

    Parameters
    ----------
    wave
        (4, across, 256): of red, green, blue and how light they are (luma, or CIE L* of 0 to 100),
        for each strip from left to right.
    pixels
        That were counted.
    black, white
        Of those, with a channel at the lowest, or highest, level.
    low, high
        Samples at these levels; a pixel has three.
    """

    wave: Counts
    pixels: int
    black: int
    white: int
    low: int
    high: int

    @property
    def counts(self) -> Counts:
        """(4, 256): how often each level is, of red, green, blue and how light they are."""
        return np.asarray(self.wave.sum(axis=1), np.int64)

    def plus(self, other: Scope) -> Scope:
        """Return what both hold together."""
        return Scope(
            self.wave + other.wave,
            self.pixels + other.pixels,
            self.black + other.black,
            self.white + other.white,
            self.low + other.low,
            self.high + other.high,
        )


def scope(
    levels: Samples, left: int = 0, columns: int = 0, space: ColourSpace | None = None
) -> Scope:
    """Count integer levels (rows, columns, 1 to 4 channels), of 8 or 16 bits.

    Parameters
    ----------
    left, columns
        Where they begin in a picture of so many columns; alone where not given.
    space
        What the levels mean, for CIE L*; where not given luma is counted.
    """
    whole = columns or levels.shape[1]
    low, high = clipped(levels)
    seen = levels[..., -1] > 0 if has_alpha(levels) else np.ones(levels.shape[:2], np.bool_)
    small = _bytes(np.asarray(widened(levels, 4)[..., :3]))
    if space is None:
        light = cv2.transform(small, np.array(LUMA)).reshape(small.shape[:2])
    else:
        light = _lightness(levels, space)
    strips = min(ACROSS, whole)
    at = (left + np.arange(levels.shape[1])) * strips // whole * LEVELS
    wave = np.stack([
        np.bincount((plane + at)[seen], minlength=strips * LEVELS).reshape(strips, LEVELS)
        for plane in (*np.moveaxis(small, 2, 0), light)
    ])  # fmt: skip
    return Scope(
        wave.astype(np.int64),
        int(seen.sum()),
        int(low.any(axis=2).sum()),
        int(high.any(axis=2).sum()),
        samples_of(low),
        samples_of(high),
    )


def scope_of_result(
    pipeline: Pipeline,
    cancelled: Callable[[], bool] = never,
    progress: Callable[[float], None] = ignore,
    lightness: Lightness = "luma",
) -> Scope:
    """Count every pixel of the whole result, as it is saved. Raises as `Pipeline.levels` does."""
    space = pipeline.colours.profile.space if lightness == "L*" else None
    whole, dtype = pipeline.region, depth_of(pipeline)
    found: Scope | None = None
    for top in range(0, whole.rows, TILE):
        for left in range(0, whole.columns, TILE):
            if cancelled():
                raise Cancelled
            part = Region(top, left, TILE, TILE).clip(whole)
            levels = pipeline.levels(part, dtype, cancelled)
            counted = scope(levels, left, whole.columns, space)
            found = counted if found is None else found.plus(counted)
        progress(min(1.0, (top + TILE) / whole.rows))
    assert found is not None  # no picture is empty
    return found


def _lightness(levels: Samples, space: ColourSpace) -> Bytes:
    """Return CIE L* of (rows, columns), 255 for 100; more is white too."""
    most = np.float32(255 if levels.dtype == np.uint8 else 65535)
    colour = np.asarray(colours(levels), np.float32) / most
    return np.asarray(np.rint(np.clip(space.lightness(colour), 0, 1) * 255), np.uint8)


def _bytes(levels: Samples) -> Bytes:
    """Return levels as 8 bits, the nearest ones."""
    if levels.dtype == np.uint8:
        return np.ascontiguousarray(levels, np.uint8)
    return ((levels.astype(np.uint32) + 128) // 257).astype(np.uint8)
