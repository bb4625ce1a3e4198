"""SmallPicture: a photo's file as a picture for a list; where it goes, not all is decoded."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.tiled_image import TiledPhoto
from editor.photo.decoders import jpeg
from editor.photo.file_kind import kind_of
from editor.photo.load import load
from editor.photo.structure.jpeg_segments import JpegSegments
from editor.photo.tiled.opening import is_large, open_tiled
from editor.photo.vips import pyvips, ready
from editor.render.source_picture import SourcePicture
from editor.storage.file_error import FileError

Bytes = npt.NDArray[np.uint8]
LARGEST_LEVEL: Final = 1 << 24  # pixels of a level that is read for a small picture


@dataclass(frozen=True, eq=False)
class SmallPicture:
    """A photo, upright, small enough for a list.

    Parameters
    ----------
    screen
        (rows, columns, 4) uint8 in the order blue, green, red, alpha, in sRGB.
    columns, rows
        The photo's own size.
    """

    screen: Bytes
    columns: int
    rows: int

    @classmethod
    def of_file(cls, path: Path, side: int) -> SmallPicture:
        """Read a file; neither side of the picture is longer than `side`. Raise FileError.

        A JPEG is decoded at an eighth of its size or so; what is read by parts by its own smallest
        level, and others are opened as a whole.
        """
        if is_large(path):
            with closing(open_tiled(path)) as tiles:
                return _of_level(tiles, side)
        if kind_of(path).name != "JPEG":
            return cls.of_image(load(path), side)
        try:
            content = path.read_bytes()
        except OSError as error:
            raise FileError.of(path, "opened", error) from None
        segments = JpegSegments.of(content)
        jpeg.check(path, segments)
        if segments.bits != 8:
            return cls.of_image(load(path), side)
        return _of_jpeg(path, content, side)

    @classmethod
    def of_image(cls, image: Image, side: int) -> SmallPicture:
        """Take the means of an opened picture's pixels."""
        screen = SourcePicture.of(image).screen
        return cls(fitted(screen, side), image.region.columns, image.region.rows)


def _of_level(tiles: TiledPhoto, side: int) -> SmallPicture:
    """Take the smallest level that is large enough; nothing is seen where it is too large."""
    whole, count = tiles.level_region(), len(tiles.shrinks)
    regions = [tiles.level_region(level) for level in range(count)]
    large = [n for n in range(count) if max(regions[n].rows, regions[n].columns) >= side]
    level = large[-1] if large else 0
    screen = np.zeros((1, 1, 4), np.uint8)
    if regions[level].rows * regions[level].columns <= LARGEST_LEVEL:
        shown = Image(tiles.read(regions[level], level), tiles.metadata)
        screen = fitted(SourcePicture.of(shown).screen, side)
    return SmallPicture(screen, whole.columns, whole.rows)


def fitted(screen: Bytes, side: int) -> Bytes:
    """Return a picture whose longer side is at most `side`, by the mean of what falls together."""
    rows, columns = screen.shape[:2]
    shrink = min(1.0, side / max(rows, columns))
    size = max(1, round(columns * shrink)), max(1, round(rows * shrink))
    return np.asarray(cv2.resize(screen, size, interpolation=cv2.INTER_AREA), np.uint8)


def _of_jpeg(path: Path, content: bytes, side: int) -> SmallPicture:
    ready()
    try:
        whole = pyvips.Image.new_from_buffer(content, "")
        size = whole.width, whole.height
        turned = whole.get_typeof("orientation") and whole.get("orientation") in (5, 6, 7, 8)
        small = pyvips.Image.thumbnail_buffer(
            content, side, height=side, size="down", export_profile="srgb"
        )
        flat = small.colourspace("srgb").numpy()
    except pyvips.Error as error:
        raise FileError(path, "opened", "it is damaged or cut off") from error
    pixels = np.ascontiguousarray(flat.reshape(small.height, small.width, -1)[..., :3], np.uint8)
    columns, rows = reversed(size) if turned else size
    return SmallPicture(
        np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGRA), np.uint8), columns, rows
    )
