"""A TiledPhoto over an array, which remembers what was read of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from editor.document.image import Metadata, Samples
from editor.document.tiled_image import TiledImage
from filters.pixels.region import Region


class TilesInMemory:
    def __init__(self, samples: Samples, shrinks: tuple[int, ...] = (1,)) -> None:
        self.held, self.shrinks = samples, shrinks
        self.path, self.metadata, self.notes = Path("slide.tif"), Metadata(), ()
        self.chunk = 16, 16
        self.asked: list[tuple[Region, int]] = []

    @property
    def shape(self) -> tuple[int, int, int]:
        return self.held.shape

    @property
    def dtype(self) -> np.dtype:
        return self.held.dtype

    def level_region(self, level: int = 0) -> Region:
        less = self.shrinks[level]
        return Region.of_shape(*self.held[::less, ::less].shape[:2])

    def read(self, region: Region, level: int = 0) -> Samples:
        assert self.level_region(level).contains(region)
        self.asked.append((region, level))
        less = self.shrinks[level]
        return np.array(region.of(self.held[::less, ::less]))

    def close(self) -> None:
        pass


def tiled(samples: Samples, shrinks: tuple[int, ...] = (1,)) -> TiledImage:
    return TiledImage(TilesInMemory(samples, shrinks))
