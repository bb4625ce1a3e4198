"""TiffTiles: a TIFF, BigTIFF, COG or OME-TIFF that is read by tiles, strips or rows.

Levels are the file's smaller pictures of the same kind: SubIFDs (OME-TIFF), or further directories
that are marked as reduced (COG, GDAL) or tiled as the photo is (Aperio).
"""

from __future__ import annotations

import os
import threading
import weakref
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import tifffile

from editor.document.image import Samples
from editor.photo.decoders.tiff import metadata_of, with_words
from editor.photo.decoders.tiff_compression import COMPRESSIONS, check_claims
from editor.photo.decoders.tiff_samples import TiffSamplesError, as_rgb_or_grey, in_order
from editor.photo.decoders.tiff_segments import silence_tifffile
from editor.photo.structure.tiff_directory import TiffError, TiffStructure, reading_file
from editor.photo.structure.tiff_pictures import TiffContents, TiffPicture
from editor.photo.tiled.chunked import Chunked, Level
from editor.storage.file_error import FileError
from editor.storage.room import size_text

LARGEST_CHUNK: Final = 256 * 2**20  # bytes unpacked, of a strip or tile
ROWS: Final = 64  # of a picture that is not packed at all, read at a time
ROWS_KEPT: Final = 1280  # of strips: those of a part, and what it reaches beyond
MOST_KEPT: Final = 256 * 2**20
JPEG: Final = 7  # which is in the table of what libvips reads too
_REDUCED: Final = 1  # bit of NewSubfileType
_ORIENTATION: Final = 274


class TiffTiles(Chunked):
    """A TIFF's photo, by levels. It is closed by `close`, or with the last that holds it."""

    def __init__(self, path: Path, page: int = 0) -> None:
        """Open a file; raise FileError, or IndexError where there is no such page."""
        self.page = page
        silence_tifffile()
        try:
            self._file = tifffile.TiffFile(path)
        except tifffile.TiffFileError:
            raise FileError(path, "opened", "it is damaged or cut off") from None
        except OSError as error:
            raise FileError.of(path, "opened", error) from None
        self._stamp = self._stamp_now()
        try:
            with path.open("rb") as file:
                structure = TiffStructure(reading_file(file))
                contents = TiffContents.of(structure, page)
                self._pictures = (contents.photo, *smaller_pictures(structure, contents.photo))
                check_claims(path, contents.photo, file.seek(0, 2), damaged=False)
            check_tiled(path, contents)
            self._pages = [_page_of(self._file, picture) for picture in self._pictures]
            self._icc = metadata_of(contents).icc
            first = self._as_image(path, np.zeros((1, 1, contents.photo.channels), self._stored), 0)
            metadata = replace(with_words(path, contents, metadata_of(contents)), page=page)
            if contents.photo.photometric in (5, 8, 9, 10):  # they have become sRGB
                metadata = replace(metadata, icc=None)
        except TiffError:
            self._file.close()
            raise FileError(path, "opened", "it is damaged or cut off") from None
        except BaseException:
            self._file.close()
            raise
        samples, notes = first
        levels = tuple(map(self._level, range(len(self._pictures))))
        super().__init__(path, levels, samples.shape[2], samples.dtype, metadata, notes)
        if not contents.photo.is_tiled:  # parts beside each other are of the same strips
            row = self.shape[1] * self.shape[2] * self.dtype.itemsize
            self.kept.budget = min(MOST_KEPT, max(self.kept.budget, ROWS_KEPT * row))
        self._lock = threading.Lock()
        weakref.finalize(self, self._file.close)

    def __reduce__(self) -> tuple[Any, ...]:
        return TiffTiles, (self.path, self.page)

    def close(self) -> None:
        """Let go of the file and of what was kept of it."""
        self.kept.clear()
        self._file.close()

    @property
    def _stored(self) -> np.dtype[Any]:
        found = self._pages[0].dtype
        if found is None:
            raise TiffError
        return np.dtype(np.uint8) if found == np.bool_ else np.dtype(found)

    def _level(self, level: int) -> Level:
        whole, picture = self._pictures[0], self._pictures[level]
        shrink = max(1, round(whole.width / picture.width))
        chunk = _segment_of(picture)
        if self._is_plain(level):
            chunk = min(ROWS, picture.height), picture.width
        return Level(picture.height, picture.width, shrink, chunk)

    def _is_plain(self, level: int) -> bool:
        """Whether rows lie one after the other as they are, so that any of them can be read."""
        picture, page = self._pictures[level], self._pages[level]
        plain = picture.compression == 1 and not picture.is_tiled and not picture.is_planar
        return plain and picture.bits[0] in (8, 16, 32, 64) and page.is_contiguous

    def unpacked(self, level: int, number: int) -> Samples:
        """Return a chunk, (rows, columns, channels), cut at the far edges; raise FileError."""
        try:
            stored = self._rows(level, number) if self._is_plain(level) else None
            stored = self._segments(level, number) if stored is None else stored
            return self._as_image(self.path, stored, level)[0]
        except (FileError, MemoryError):
            raise
        except OSError as error:  # a disk that has gone, say
            raise FileError.of(self.path, "read", error) from error
        except Exception as error:  # whatever the codecs raise on bytes they don't know
            raise FileError(self.path, "read", "it is damaged or cut off") from error

    def _rows(self, level: int, number: int) -> Any:
        """Return rows of a picture that is not packed at all."""
        page, place = self._pages[level], self.levels[level].region_of(number)
        dtype = np.dtype(self._file.byteorder + page.dtype.char)
        channels = self._pictures[level].channels
        row = place.columns * channels * dtype.itemsize
        found = self._bytes(page.dataoffsets[0] + place.top * row, place.rows * row)
        stored = np.frombuffer(found, dtype).reshape(place.rows, place.columns, channels)
        return stored.astype(page.dtype)

    def _segments(self, level: int, number: int) -> Any:
        """Return a tile or strip as it is stored, of all planes."""
        page, picture = self._pages[level], self._pictures[level]
        place = self.levels[level].region_of(number)
        planes = picture.channels if picture.is_planar else 1
        parts = []
        for plane in range(planes):
            index = plane * (len(page.dataoffsets) // planes) + number
            packed = self._bytes(page.dataoffsets[index], page.databytecounts[index])
            segment = None
            if packed:  # GDAL leaves out what is all 0
                segment = page.decode(packed, index, jpegtables=page.jpegtables)[0]
            if segment is None:
                depth = picture.channels // planes
                segment = np.zeros((1, place.rows, place.columns, depth), self._stored)
            parts.append(np.asarray(segment)[0, : place.rows, : place.columns])
        joined = parts[0] if planes == 1 else np.concatenate(parts, -1)
        stored = in_order(joined, picture, self._file.byteorder)
        return stored.view(np.uint8) if stored.dtype == np.bool_ else stored

    def _bytes(self, place: int, count: int) -> bytes:
        if self._stamp_now() != self._stamp:  # a result must not be half of each
            changed = "it was changed since it was opened: open it again"
            raise FileError(self.path, "read", changed)
        file = self._file.filehandle
        if hasattr(os, "pread"):  # by several threads at once
            found = os.pread(file.fileno(), count, place)
        else:
            with self._lock:
                file.seek(place)
                found = bytes(file.read(count))
        if len(found) < count:
            raise FileError(self.path, "read", "it is damaged or cut off: its data ends early")
        return found

    def _stamp_now(self) -> tuple[int, int]:
        """Return what is another once the opened file is written to; one that replaces it isn't."""
        found = os.fstat(self._file.filehandle.fileno())
        return found.st_size, found.st_mtime_ns

    def _as_image(self, path: Path, stored: Any, level: int) -> tuple[Samples, tuple[str, ...]]:
        try:
            return as_rgb_or_grey(stored, self._pictures[level], self._icc)
        except TiffSamplesError as error:
            raise FileError(path, "opened", str(error)) from None


def check_tiled(path: Path, contents: TiffContents) -> None:
    """Raise FileError where a photo can't be read a part at a time."""
    photo = contents.photo
    if contents.raw:
        raise FileError(path, "read by parts", "it is a raw photo, which is developed as a whole")
    if photo.compression not in COMPRESSIONS | {JPEG}:
        what = f"compression {photo.compression} is only unpacked as a whole"
        raise FileError(path, "read by parts", what)
    turn = photo.directory.number(_ORIENTATION, contents.main.number(_ORIENTATION, 1))
    if turn not in (0, 1):
        raise FileError(path, "read by parts", f"it is to be turned (orientation {turn})")
    if photo.photometric == 6 and photo.compression not in (JPEG, 33007, 34892):
        raise FileError(path, "read by parts", "it is YCbCr in a codec that does not know it")
    rows, columns = _segment_of(photo)
    size = rows * columns * photo.channels * max(photo.bits) / 8
    if size > LARGEST_CHUNK and not (photo.compression == 1 and not photo.is_tiled):
        raise FileError(
            path,
            "read by parts",
            f"it is packed in pieces of {size_text(size)}, "
            f"and up to {size_text(LARGEST_CHUNK)} are read at a time: save it in tiles first",
        )


def _segment_of(picture: TiffPicture) -> tuple[int, int]:
    """Return the (rows, columns) of a tile or strip."""
    number = picture.directory.number
    if picture.is_tiled:
        return max(1, number(323, 0)), max(1, number(322, 0))
    return max(1, min(picture.height, number(278, picture.height))), picture.width


def smaller_pictures(structure: TiffStructure, photo: TiffPicture) -> list[TiffPicture]:
    """Return the file's smaller pictures of the same photo, the largest first."""
    every = list[TiffPicture]()
    for number, main in enumerate(structure.chain()):
        every.append(TiffPicture(main, number, None))
        every += [TiffPicture(d, number, k) for k, d in enumerate(structure.below(main))]
    found = {p.width: p for p in every if _is_smaller(p, photo)}
    return [found[width] for width in sorted(found, reverse=True)]


def _is_smaller(picture: TiffPicture, photo: TiffPicture) -> bool:
    if not 0 < picture.width < photo.width or picture.height < 1:
        return False
    alike = (picture.channels, picture.bits, picture.sample_format, picture.photometric) == (
        photo.channels,
        photo.bits,
        photo.sample_format,
        photo.photometric,
    )
    marked = picture.directory.number(254, 0) & _REDUCED
    if not alike or not (marked or (picture.is_tiled and photo.is_tiled)):
        return False
    shrink = round(photo.width / picture.width)
    sides = ((photo.width, picture.width), (photo.height, picture.height))
    return shrink > 1 and all(abs(one / shrink - less) < 1 for one, less in sides)


def _page_of(file: tifffile.TiffFile, picture: TiffPicture) -> Any:
    page: Any = file.pages[picture.page]
    if picture.sub is not None and page.pages is not None:
        page = page.pages[picture.sub]
    return page.aspage()
