"""LevelsFile: a file that takes tiles of a picture and of its smaller levels, in any order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import numpy as np

from editor.document.image import Samples
from filters.pixels.region import Region

TILE: Final = 512  # pixels a side
Tile = tuple[Region, Samples]  # where in its level, and what is there


@dataclass(frozen=True)
class Arrangement:
    """How large a picture is, and its levels: each half of the one before, until one tile holds it.

    Parameters
    ----------
    channels
        1 grey, 2 grey + alpha, 3 RGB, 4 RGBA.
    tile
        Side of a tile in pixels, a power of two of 16 or more.
    """

    rows: int
    columns: int
    channels: int
    dtype: np.dtype[Any]
    tile: int = TILE

    @property
    def shape(self) -> tuple[int, int, int]:
        """(rows, columns, channels)."""
        return self.rows, self.columns, self.channels

    @property
    def levels(self) -> tuple[Region, ...]:
        """The whole of each level."""
        found = [Region.of_shape(self.rows, self.columns)]
        while max(found[-1].rows, found[-1].columns) > self.tile:
            last = found[-1]
            found.append(Region.of_shape(-(-last.rows // 2), -(-last.columns // 2)))
        return tuple(found)

    def tiles(self, level: int) -> Iterator[Region]:
        """Yield a level's tiles, row by row; those at the far edges are cut."""
        return self.levels[level].tiles(self.tile)

    @property
    def bytes(self) -> int:
        """How many its samples take, all levels together."""
        pixels = sum(level.rows * level.columns for level in self.levels)
        return pixels * self.channels * self.dtype.itemsize


class LevelsFile(Protocol):
    """Takes each tile of each level once; may be called by several threads."""

    @property
    def arrangement(self) -> Arrangement:
        """What it is to hold."""

    def put(self, level: int, place: Region, samples: Samples) -> None:
        """Write a tile, cut at the far edges; raise OSError."""

    def put_all(self, level: int, tiles: Sequence[Tile]) -> None:
        """Write tiles of a level, on all cores, in this order where that counts; raise OSError."""

    def finish(self) -> None:
        """Write what says where everything is."""
