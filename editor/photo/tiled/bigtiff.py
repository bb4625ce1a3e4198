"""BigTiff: a tiled BigTIFF with levels, written tile by tile, in any order.

TIFF 6.0 (sections 2 and 15), and BigTIFF (Aware Systems): places of eight bytes. The levels are
further directories marked as reduced (NewSubfileType 1), as GDAL, libvips and OpenSlide read them.
"""

from __future__ import annotations

import struct
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import BinaryIO, Final

import numpy as np

from editor.document.image import Metadata, Samples
from editor.photo.metadata.exif import sized_xmp, upright_xmp
from editor.photo.metadata.stored_form import StoredForm, true_xmp
from editor.photo.tiled.levels_file import Arrangement, Tile
from editor.photo.tiled.tile_packing import CODES, packed_tile, packed_tiles
from filters.pixels.region import Region

_SHORT, _LONG, _RATIONAL, _UNDEFINED, _LONG8 = 3, 4, 5, 7, 16
_LETTERS: Final = {_SHORT: "H", _LONG: "I", _LONG8: "Q"}
_HORIZONTAL, _FLOATS = 2, 3  # predictors
_STRAIGHT: Final = 2  # ExtraSamples: alpha that colour was not multiplied by
_CENTIMETRE: Final = 3
_HEAD: Final = struct.Struct("<2sHHHQ")
Entry = tuple[int, Sequence[int] | bytes]  # kind, values


class BigTiff:
    """A file that takes tiles; it can be read after `finish`.

    Parameters
    ----------
    file
        Empty, open for writing.
    compression
        One of `CODES`.
    """

    def __init__(
        self, file: BinaryIO, arrangement: Arrangement, metadata: Metadata, compression: str
    ) -> None:
        self.arrangement = arrangement
        self._file, self._metadata, self._compression = file, metadata, compression
        self._lock = threading.Lock()
        counts = [sum(1 for _ in arrangement.tiles(n)) for n in range(len(arrangement.levels))]
        self._places = [np.zeros(count, np.uint64) for count in counts]
        self._sizes = [np.zeros(count, np.uint64) for count in counts]
        file.write(_HEAD.pack(b"II", 43, 8, 0, 0))  # the first directory's place comes last
        self._end = _HEAD.size

    def put(self, level: int, place: Region, samples: Samples) -> None:
        """Pack and write a tile, cut at the far edges; raise OSError."""
        self.put_packed(level, place, packed_tile(samples, self.arrangement, self._compression))

    def put_all(self, level: int, tiles: Sequence[Tile]) -> None:
        """Pack tiles on all cores, and write them in this order; raise OSError."""
        for place, packed in packed_tiles(tiles, self.arrangement, self._compression):
            self.put_packed(level, place, packed)

    def put_packed(self, level: int, place: Region, packed: bytes) -> None:
        """Write a tile that is packed already; raise OSError."""
        side = self.arrangement.tile
        across = -(-self.arrangement.levels[level].columns // side)
        number = place.top // side * across + place.left // side
        with self._lock:
            self._file.seek(self._end)
            self._file.write(packed)
            self._places[level][number], self._sizes[level][number] = self._end, len(packed)
            self._end += len(packed) + len(packed) % 2

    def finish(self) -> None:
        """Write the directories; raise ValueError where a tile lacks."""
        if not all(sizes.all() for sizes in self._sizes):
            raise ValueError("a tile was not written")
        pointer = 8  # where the place of the next directory stands
        for level in range(len(self.arrangement.levels)):
            at = self._end + self._end % 8
            content, after = _directory(self._entries(level), at)
            self._write(at, content)
            self._write(pointer, struct.pack("<Q", at))
            pointer, self._end = at + after, at + len(content)

    def _write(self, at: int, content: bytes) -> None:
        self._file.seek(at)
        self._file.write(content)

    def _entries(self, level: int) -> Mapping[int, Entry]:
        form, whole = self.arrangement, self.arrangement.levels[level]
        colours = 1 if form.channels <= 2 else 3
        is_float = form.dtype == np.float32
        entries: dict[int, Entry] = {
            254: (_LONG, [1 if level else 0]),
            256: (_LONG, [whole.columns]),
            257: (_LONG, [whole.rows]),
            258: (_SHORT, [8 * form.dtype.itemsize] * form.channels),
            259: (_SHORT, [CODES[self._compression]]),
            262: (_SHORT, [1 if colours == 1 else 2]),
            277: (_SHORT, [form.channels]),
            284: (_SHORT, [1]),
            322: (_LONG, [form.tile]),
            323: (_LONG, [form.tile]),
            324: (_LONG8, self._places[level].tolist()),
            325: (_LONG8, self._sizes[level].tolist()),
            339: (_SHORT, [3 if is_float else 1] * form.channels),
        }
        if self._compression != "none":
            entries[317] = (_SHORT, [_FLOATS if is_float else _HORIZONTAL])
        if form.channels > colours:
            entries[338] = (_SHORT, [_STRAIGHT])
        return entries if level else {**entries, **self._said()}

    def _true_xmp(self, xmp: bytes) -> bytes:
        form, whole = self.arrangement, self.arrangement.levels[0]
        code = CODES[self._compression]
        stored = StoredForm(8 * form.dtype.itemsize, form.channels, False, False, (code,))
        return true_xmp(sized_xmp(upright_xmp(xmp), whole.columns, whole.rows), stored)

    def _said(self) -> dict[int, Entry]:
        """Return the entries of profile, XMP and resolution."""
        known = self._metadata
        said: dict[int, Entry] = {}
        if known.icc is not None:
            said[34675] = (_UNDEFINED, known.icc)
        if known.xmp is not None:
            said[700] = (_UNDEFINED, self._true_xmp(known.xmp))
        if known.pixels_per_mm is not None:
            for tag, value in zip((282, 283), known.pixels_per_mm, strict=True):
                said[tag] = (
                    _RATIONAL,
                    struct.pack("<II", min(round(value * 1e4), 2**32 - 1), 1000),
                )
            said[296] = (_SHORT, [_CENTIMETRE])
        return said


def _directory(entries: Mapping[int, Entry], at: int) -> tuple[bytes, int]:
    """Return a directory that is to stand at `at`, and where in it the next one's place stands."""
    head = 8 + 20 * len(entries)
    fields, more = [struct.pack("<Q", len(entries))], b""
    for tag in sorted(entries):
        kind, values = entries[tag]
        content, count = _content(kind, values)
        if len(content) <= 8:
            value = content.ljust(8, b"\0")
        else:
            value = struct.pack("<Q", at + head + 8 + len(more))
            more += content.ljust(-(-len(content) // 8) * 8, b"\0")
        fields.append(struct.pack("<HHQ", tag, kind, count) + value)
    return b"".join(fields) + bytes(8) + more, head


def _content(kind: int, values: Sequence[int] | bytes) -> tuple[bytes, int]:
    if isinstance(values, bytes):
        return values, len(values) // 8 if kind == _RATIONAL else len(values)
    letter: Callable[..., bytes] = struct.Struct(f"<{len(values)}{_LETTERS[kind]}").pack
    return letter(*values), len(values)
