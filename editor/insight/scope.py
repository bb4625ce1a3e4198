"""Scope: how often each level is in a whole result, as a histogram and column by column."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from typing import Final, Literal

import cv2
import numpy as np
import numpy.typing as npt
from cv2.typing import MatLike

from editor.document.image import Samples
from editor.insight.clipping import TILE, depth_of
from editor.render.pipeline import Pipeline, never
from filters.pixels.channels import colours, has_alpha
from filters.pixels.colour_space import ColourSpace
from filters.pixels.region import Region
from filters.progress import Cancelled, ignore

LEVELS: Final = 256
ACROSS: Final = 256  # columns of a waveform, at most
EXACT: Final = 2**24 - 1  # pixels at once: cv2 counts in float32
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
        (4, strips, 256): of red, green, blue and how light they are (luma, or CIE L* of 0 to 100),
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
    levels: Samples,
    left: int = 0,
    columns: int = 0,
    space: ColourSpace | None = None,
    across: int = ACROSS,
) -> Scope:
    """Count integer levels (rows, columns, 1 to 4 channels), of 8 or 16 bits.

    Parameters
    ----------
    left, columns
        Where they begin in a picture of so many columns; alone where not given.
    space
        What the levels mean, for CIE L*; where not given luma is counted.
    across
        How many strips are counted, 1 to 256; no more than there are columns. One is quickest.
    """
    whole = columns or levels.shape[1]
    strips = min(across, whole)
    at = ((left + np.arange(levels.shape[1])) * strips // whole).astype(np.uint8)
    rows = max(1, EXACT // levels.shape[1])
    tops = range(0, len(levels), rows)
    parts = [_counted(levels[top : top + rows], at, strips, space) for top in tops]
    return reduce(Scope.plus, parts)


def _counted(levels: Samples, at: Bytes, strips: int, space: ColourSpace | None) -> Scope:
    """Count levels whose columns are in these strips, fewer than 2**24 of them.

    All of it is OpenCV's, which lets other threads run Python meanwhile: a picture is counted
    after each edit, while the next one may be under way.
    """
    planes = list(cv2.split(levels))
    seen = cv2.bitwise_not(_equal(planes.pop(), 0)) if has_alpha(levels) else None
    highest = 255 if levels.dtype == np.uint8 else 65535
    ends = [_at_level(planes, level, seen) for level in (0, highest)]
    small = [_bytes(plane) for plane in planes] * (3 // len(planes))
    if space is None:
        light = cv2.transform(cv2.merge(small), np.array(LUMA))
    else:
        light = _lightness(levels, space)
    each_plane = (*small, light)
    if strips == 1:
        wave = np.stack([_of_all(plane, seen) for plane in each_plane])
    else:
        strip = np.broadcast_to(at, small[0].shape).copy()
        wave = np.stack([_by_strip(plane, strip, strips, seen) for plane in each_plane])
    (black, low), (white, high) = ends
    each = 3 // len(planes)  # one sample of grey stands for red, green and blue
    return Scope(wave, int(wave[0].sum()), black, white, low * each, high * each)


def _equal(plane: MatLike, level: int) -> Bytes:
    """Return 255 where a plane is at a level, 0 elsewhere."""
    ends = np.array([float(level)])
    return np.asarray(cv2.inRange(plane, ends, ends), np.uint8)


def _at_level(planes: list[MatLike], level: int, seen: MatLike | None) -> tuple[int, int]:
    """Return how many pixels have a sample at a level, and how many samples are."""
    marks: list[MatLike] = [_equal(plane, level) for plane in planes]
    if seen is not None:
        marks = [cv2.bitwise_and(mark, seen) for mark in marks]
    pixels = cv2.countNonZero(reduce(cv2.bitwise_or, marks))
    return pixels, sum(cv2.countNonZero(mark) for mark in marks)


def _of_all(plane: MatLike, seen: MatLike | None) -> Counts:
    """Return (1, 256): how often each level is."""
    counts = cv2.calcHist([plane], [0], seen, [LEVELS], [0, LEVELS])
    return counts.reshape(1, LEVELS).astype(np.int64)


def _by_strip(plane: MatLike, strip: Bytes, strips: int, seen: MatLike | None) -> Counts:
    """Return (strips, 256): how often each level is in each strip."""
    ends = [0, strips, 0, LEVELS]
    return cv2.calcHist([strip, plane], [0, 1], seen, [strips, LEVELS], ends).astype(np.int64)


def scope_of_result(
    pipeline: Pipeline,
    cancelled: Callable[[], bool] = never,
    progress: Callable[[float], None] = ignore,
    lightness: Lightness = "luma",
    across: int = ACROSS,
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
            counted = scope(levels, left, whole.columns, space, across)
            found = counted if found is None else found.plus(counted)
        progress(min(1.0, (top + TILE) / whole.rows))
    assert found is not None  # no picture is empty
    return found


def _lightness(levels: Samples, space: ColourSpace) -> Bytes:
    """Return CIE L* of (rows, columns), 255 for 100; more is white too."""
    most = np.float32(255 if levels.dtype == np.uint8 else 65535)
    colour = np.asarray(np.asarray(colours(levels), np.float32) / most, np.float32)
    return np.asarray(np.rint(np.clip(space.lightness(colour), 0, 1) * 255), np.uint8)


def _bytes(plane: MatLike) -> Bytes:
    """Return levels as 8 bits, the nearest ones."""
    if plane.dtype == np.uint8:
        return np.asarray(plane, np.uint8)
    return ((plane.astype(np.uint32) + 128) // 257).astype(np.uint8)
