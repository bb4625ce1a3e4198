"""PartFile: what one task has made of a large picture, on its way into the file of all.

For a BigTIFF it holds the packed tiles, for a Zarr, whose chunks are files of their own, none; and
of both the one tile of the highest level that the task has made alone, of which those above are
made. The index comes last, and its length behind it.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np

from editor.document.image import Samples
from editor.photo.tiled.levels_file import Arrangement, Tile
from editor.photo.tiled.tile_packing import packed_tile, packed_tiles
from editor.photo.tiled.zarr_folder import ZarrFolder
from editor.storage.json_text import from_bytes
from filters.pixels.region import Region

_LENGTH: Final = struct.Struct("<Q")


@dataclass
class PartFile:
    """A LevelsFile of the tiles of one task.

    Parameters
    ----------
    file
        Empty, open for writing.
    top
        The level of which the task makes one tile.
    picture
        The Zarr that tiles go into; None: they are kept here.
    """

    file: BinaryIO
    arrangement: Arrangement
    compression: str
    top: int
    picture: ZarrFolder | None = None
    _index: list[tuple[int, ...]] = field(default_factory=list)
    _highest: list[Tile] = field(default_factory=list)

    def put(self, level: int, place: Region, samples: Samples) -> None:
        """Keep a tile; raise OSError."""
        if self.picture is not None:
            self.picture.put(level, place, samples)
        else:
            self._keep(level, place, packed_tile(samples, self.arrangement, self.compression))
        self._look(level, (place, samples))

    def put_all(self, level: int, tiles: Sequence[Tile]) -> None:
        """Keep tiles, in this order; raise OSError."""
        if self.picture is not None:
            self.picture.put_all(level, tiles)
        else:
            for place, packed in packed_tiles(tiles, self.arrangement, self.compression):
                self._keep(level, place, packed)
        for tile in tiles:
            self._look(level, tile)

    def finish(self) -> None:
        """Write the highest tile and the index; raise ValueError where there is no such tile."""
        ((place, samples),) = self._highest
        self.file.write(np.ascontiguousarray(samples).tobytes())
        index = {"tiles": self._index, "highest": _numbers(place)}
        content = json.dumps(index).encode()
        self.file.write(content + _LENGTH.pack(len(content)))

    def _keep(self, level: int, place: Region, packed: bytes) -> None:
        self.file.write(packed)
        self._index.append((level, *_numbers(place), len(packed)))

    def _look(self, level: int, tile: Tile) -> None:
        if level == self.top:
            self._highest.append(tile)


@dataclass(frozen=True)
class KeptPart:
    """A part that is whole, read again; nothing but its index is held."""

    path: Path
    arrangement: Arrangement
    index: dict[str, Any]

    @classmethod
    def of(cls, path: Path, arrangement: Arrangement) -> KeptPart:
        """Read its index; raise OSError or ValueError."""
        with path.open("rb") as file:
            end = file.seek(-_LENGTH.size, 2)
            (length,) = _LENGTH.unpack(file.read())
            file.seek(end - length)
            return cls(path, arrangement, from_bytes(file.read(length), length))

    def tiles(self) -> Iterator[tuple[int, Region, bytes]]:
        """Yield level, place and bytes of each packed tile, as they were written. Raise OSError."""
        with self.path.open("rb") as file:
            for level, top, left, rows, columns, size in self.index["tiles"]:
                yield level, Region(top, left, rows, columns), file.read(size)

    def highest(self) -> Tile:
        """Return the tile of the highest level; raise OSError."""
        place, form = Region(*self.index["highest"]), self.arrangement
        with self.path.open("rb") as file:
            file.seek(sum(tile[-1] for tile in self.index["tiles"]))
            shape = place.rows, place.columns, form.channels
            content = file.read(int(np.prod(shape)) * form.dtype.itemsize)
        samples: Any = np.frombuffer(content, form.dtype).reshape(shape)
        return place, samples


def _numbers(place: Region) -> tuple[int, int, int, int]:
    return place.top, place.left, place.rows, place.columns
