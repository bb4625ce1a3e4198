"""SourcePicture: the whole photo, small, as the screen shows it; what lies under all results."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.tiled_image import TiledImage
from editor.photo.tiled.chunked import Chunked
from editor.render.full_size import block_mean, render_view
from editor.render.made_levels import add_levels
from editor.render.pipeline import Pipeline, never
from editor.render.view import level_region, source_region
from editor.render.viewport import to_screen
from filters.pixels.region import Region
from filters.progress import Cancelled
from filters.threads import cores, parallel_for

Bytes = npt.NDArray[np.uint8]
SIDE: Final = 1600  # pixels of the longer side, at most
ROUGH_SIDE: Final = 512
MIDDLE_GREY: Final = 119
BAND: Final = 64  # rows made at a time
MOST_BYTES: Final = 256 * 2**20  # of a level that is read at once


@dataclass(frozen=True, eq=False)
class SourcePicture:
    """A photo by blocks of `shrink` x `shrink` pixels.

    Parameters
    ----------
    screen
        (rows, columns, 4) uint8 in the order blue, green, red, alpha, in sRGB.
    """

    screen: Bytes
    shrink: int
    has_alpha: bool

    @classmethod
    def of(cls, image: Image, cancelled: Callable[[], bool] = never) -> SourcePicture:
        """Take the mean of each block; 18 MP take some tens of ms.

        A file without levels is read as a whole, which takes as long as that does: raises Cancelled
        soon after it is called off. A large one has levels from then on.
        """
        if isinstance(image, TiledImage) and isinstance(image.tiles, Chunked):
            add_levels(image.tiles, cancelled)
        if (small := small_level(image, SIDE)) is not None:
            return cls._of_small(image, small)
        shrink = _shrink_to(SIDE, image.region)
        level = level_region(image.region, shrink)
        bands = BAND if image.is_held else 1  # of which several are read at once
        screen = np.empty((level.rows, level.columns, 4), np.uint8)

        def fill(top: int) -> None:
            if cancelled():
                raise Cancelled
            band = Region(top, 0, min(bands, level.rows - top), level.columns)
            screen[band.slices] = to_screen(_means(image, band, shrink), image.profile)

        parallel_for(fill, range(0, level.rows, bands), cores())
        return cls(screen, shrink, image.has_alpha)

    @classmethod
    def _of_small(cls, image: Image, small: Image) -> SourcePicture:
        """Lay the picture of a file's level over all of the photo, by whole blocks."""
        shrink = _shrink_to(SIDE, image.region)
        level = level_region(image.region, shrink)
        screen = to_screen(_means(small, small.region, 1), image.profile)
        size = level.columns, level.rows
        fitted = cv2.resize(screen, size, interpolation=cv2.INTER_AREA)
        return cls(np.asarray(fitted, np.uint8), shrink, image.has_alpha)

    @classmethod
    def of_result(cls, pipeline: Pipeline, cancelled: Callable[[], bool]) -> SourcePicture:
        """Take the means of what Steps make of a photo; raise as `Pipeline.values` does."""
        shrink = _shrink_to(SIDE, pipeline.region)
        level = level_region(pipeline.region, shrink)
        values = render_view(pipeline, level, shrink, cancelled)
        screen = to_screen(values, pipeline.colours.profile, pipeline.error)
        return cls(screen, shrink, pipeline.has_alpha)

    @classmethod
    def rough(cls, image: Image) -> SourcePicture:
        """Take one pixel of each block: so few that the Qt thread need not wait (about 1 ms)."""
        shrink = _shrink_to(ROUGH_SIDE, image.region)
        if not image.is_held:  # grey until `of` has read it: the Qt thread must not wait for files
            level = level_region(image.region, shrink)
            screen = np.full((level.rows, level.columns, 4), MIDDLE_GREY, np.uint8)
            screen[..., 3] = 255
            return cls(screen, shrink, image.has_alpha)
        some = Image(image.samples[::shrink, ::shrink].copy(), image.metadata)
        screen = to_screen(_means(some, some.region, 1), image.profile)
        return cls(screen, shrink, image.has_alpha)


def small_level(image: Image, side: int) -> Image | None:
    """Return the smallest level of a file with no fewer pixels a side, where it has a small one."""
    if not isinstance(image, TiledImage):
        return None
    tiles = image.tiles
    for number in reversed(range(1, len(tiles.shrinks))):
        whole = tiles.level_region(number)
        if max(whole.rows, whole.columns) >= side:
            size = whole.rows * whole.columns * image.channels * image.dtype.itemsize
            if size > MOST_BYTES:  # a half of a gigapixel, say, and no smaller one
                return None
            return image.smaller(tiles.read(whole, number))
    return None


def _shrink_to(side: int, region: Region) -> int:
    return -(-max(region.rows, region.columns) // side)


def _means(image: Image, level: Region, shrink: int) -> npt.NDArray[np.float32]:
    """Return the mean of blocks as values of 0..1; rounded first where the samples are integers."""
    full = source_region(level, shrink, image.region)
    if image.has_alpha:
        return block_mean(image.rgba(full), shrink, weigh=True)
    samples: Any = image.part(full)
    return block_mean(samples, shrink, weigh=False) / np.float32(image.full_scale)
