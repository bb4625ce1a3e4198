"""Chunked: regions put together of the chunks that a file is packed in, of any of its levels."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from editor.document.image import Metadata, Samples
from editor.photo.tiled.kept_chunks import KeptChunks, Key
from filters.pixels.region import Region


@dataclass(frozen=True, slots=True)
class Level:
    """A picture of a file, and how it is packed.

    Parameters
    ----------
    shrink
        How many times smaller than the whole it is.
    chunk
        (rows, columns) of a chunk; those at the far edges may be cut.
    """

    rows: int
    columns: int
    shrink: int
    chunk: tuple[int, int]

    @property
    def across(self) -> int:
        """How many chunks lie beside each other."""
        return math.ceil(self.columns / self.chunk[1])

    def region_of(self, number: int) -> Region:
        """Return what a chunk covers."""
        (high, wide), (down, across) = self.chunk, divmod(number, self.across)
        whole = Region.of_shape(self.rows, self.columns)
        return Region(down * high, across * wide, high, wide).clip(whole)

    def numbers(self, region: Region) -> list[int]:
        """Return the chunks that hold any of a region."""
        high, wide = self.chunk
        return [
            down * self.across + across
            for down in range(region.top // high, math.ceil(region.bottom / high))
            for across in range(region.left // wide, math.ceil(region.right / wide))
        ]


class Chunked(ABC):
    """A TiledPhoto whose levels are packed in chunks; how one is unpacked is its own.

    Parameters
    ----------
    levels
        The whole first, then ever smaller ones.
    """

    def __init__(
        self,
        path: Path,
        levels: tuple[Level, ...],
        channels: int,
        dtype: np.dtype[Any],
        metadata: Metadata,
        notes: tuple[str, ...] = (),
    ) -> None:
        self.path, self.levels, self.metadata, self.notes = path, levels, metadata, notes
        self.dtype = dtype
        self.shape = levels[0].rows, levels[0].columns, channels
        self.kept = KeptChunks()
        self._more: tuple[tuple[Chunked, int, int], ...] = ()  # a file, its level, how much smaller

    @abstractmethod
    def unpacked(self, level: int, number: int) -> Samples:
        """Return a chunk, (rows, columns, channels), cut at the far edges; raise FileError."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the file."""

    @property
    def chunk(self) -> tuple[int, int]:
        """(rows, columns) of the least that is ever read."""
        return self.levels[0].chunk

    @property
    def shrinks(self) -> tuple[int, ...]:
        """How many times smaller each level is: 1 first, then growing."""
        return (*(level.shrink for level in self.levels), *(by for *_, by in self._more))

    def adopt(self, more: Chunked, by: int) -> None:
        """Take in the levels of another file, whose whole is `by` times smaller than this one's."""
        least = self.levels[-1].shrink
        found = [(more, number, by * level.shrink) for number, level in enumerate(more.levels)]
        self._more = tuple(level for level in found if level[2] > least)

    def level_region(self, level: int = 0) -> Region:
        """Return the whole of a level."""
        if level >= len(self.levels):
            more, number, _ = self._more[level - len(self.levels)]
            return more.level_region(number)
        return Region.of_shape(self.levels[level].rows, self.levels[level].columns)

    def read(self, region: Region, level: int = 0) -> Samples:
        """Return `region` of a level, which must lie inside it; raise FileError."""
        if level >= len(self.levels):
            more, number, _ = self._more[level - len(self.levels)]
            return more.read(region, number)
        out: Any = np.empty((region.rows, region.columns, self.shape[2]), self.dtype)
        arranged = self.levels[level]

        def use(key: Key, chunk: Samples) -> None:
            place = arranged.region_of(key[1])
            common = place.clip(region)
            out[common.relative_to(region).slices] = chunk[common.relative_to(place).slices]

        keys = [(level, number) for number in arranged.numbers(region)]
        self.kept.each(keys, lambda key: self.unpacked(*key), use)
        return np.asarray(out, self.dtype)
