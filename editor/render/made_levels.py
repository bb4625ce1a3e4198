"""Made levels: the smaller pictures of a large file that has none, so that it is seen at once.

They are made once, of the whole file, and kept in the folder of what can be made again, as a tiled
BigTIFF whose first picture is a quarter as wide and high: with its levels a twelfth of the samples.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from editor.document.image import Metadata
from editor.document.photo_reference import large_file_key
from editor.photo.tiled.bigtiff import BigTiff
from editor.photo.tiled.chunked import Chunked
from editor.photo.tiled.levels_file import TILE, Arrangement
from editor.photo.tiled.tiff_tiles import TiffTiles
from editor.render.parts import parts_of, rows_of
from editor.render.pipeline import never
from editor.render.pyramid import Pyramid, halved
from editor.render.streaming import WIDE
from editor.storage.atomic import replacing
from editor.storage.file_error import FileError
from editor.storage.folders import user_cache
from editor.storage.room import free_disk
from filters.pixels.region import Region
from filters.progress import Cancelled

BY: Final = 4  # how many times smaller the first level is
PART: Final = BY * TILE  # pixels a side that are read at a time
LARGE: Final = 6400  # pixels a side of a smallest level that is no small picture
MOST_KEPT: Final = 4 * 2**30  # bytes of all that is kept


def add_levels(tiles: Chunked, cancelled: Callable[[], bool] = never) -> bool:
    """Make for a file the levels that it lacks; return whether it has them now.

    Reading a file of a gigapixel takes as long as the disk does; raises Cancelled soon after it is
    called off. Where they can't be kept, nothing is said: there is a slower way without.
    """
    smallest = tiles.level_region(len(tiles.shrinks) - 1)
    if max(smallest.rows, smallest.columns) <= LARGE:
        return False
    folder = user_cache() / "levels"
    with suppress(FileError, OSError):
        key = f"{large_file_key(tiles.path)} {tiles.metadata.page}"
        path = folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.tif"
        if not path.is_file():
            folder.mkdir(parents=True, exist_ok=True)
            _make(tiles, path, cancelled)
        os.utime(path)
        more = TiffTiles(path)
        if more.shape == _arrangement(tiles).shape and more.dtype == tiles.dtype:
            tiles.adopt(more, BY)
            _let_go_old(folder, path)
            return True
    return False


def _arrangement(tiles: Chunked) -> Arrangement:
    rows, columns, channels = tiles.shape
    return Arrangement(-(-rows // BY), -(-columns // BY), channels, tiles.dtype)


def _make(tiles: Chunked, path: Path, cancelled: Callable[[], bool]) -> None:
    """Read the whole, and write its levels; raise FileError where there is no room."""
    form, free = _arrangement(tiles), free_disk(path.parent)
    if free is not None and free < 2 * form.bytes:
        raise FileError(path, "written", "the disk is full")
    whole = tiles.level_region()
    parts = rows_of(whole, PART) if tiles.chunk[1] >= WIDE else parts_of(whole, PART)
    with replacing(path) as temporary, temporary.open("r+b") as file:
        levels = BigTiff(file, form, Metadata(), "deflate")
        pyramid = Pyramid(levels)
        for part in parts:
            if cancelled():
                raise Cancelled
            small = halved(halved(tiles.read(part)))
            place = Region(part.top // BY, part.left // BY, small.shape[0], small.shape[1])
            pyramid.put(place, small)
        levels.finish()


def _let_go_old(folder: Path, newest: Path) -> None:
    """Remove what was used longest ago, where all that is kept is too much."""
    found = sorted(folder.glob("*.tif"), key=lambda path: path.stat().st_mtime)
    total = sum(path.stat().st_size for path in found)
    for path in found:
        if total > MOST_KEPT and path != newest:
            total -= path.stat().st_size
            path.unlink(missing_ok=True)
