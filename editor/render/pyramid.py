"""Pyramid: a picture's tiles on their way into a file, and the smaller levels made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import cv2
import numpy as np

from editor.document.image import Samples, quantized
from editor.photo.tiled.levels_file import LevelsFile
from editor.render.full_size import block_mean
from filters.convolution.padded import FULL_SCALE
from filters.pixels.region import Region
from filters.threads import threads_at_once


class Pyramid:
    """Puts parts into a file; each four tiles become one of the next level once all are there.

    A level is the mean of 2 x 2 of the level below, colour by its alpha, rounded as it is saved.
    In Z-order no more than a tile a level waits for its neighbours, however large the picture.

    Parameters
    ----------
    top
        The last level that is made; None: all are.
    """

    def __init__(self, file: LevelsFile, top: int | None = None) -> None:
        self._file, self._form = file, file.arrangement
        self._levels = self._form.levels[: None if top is None else top + 1]
        self._waiting: dict[tuple[int, int, int], Any] = {}
        self._lacking: dict[tuple[int, int, int], int] = {}

    def put(self, part: Region, samples: Samples) -> None:
        """Write a part that is aligned to tiles, and whatever of the levels is complete by it."""
        whole: Any = samples
        tiles: list[Any] = [(t, t.relative_to(part).of(whole)) for t in part.tiles(self._form.tile)]
        self._file.put_all(0, tiles)
        for tile, pixels in tiles:
            self.rise(0, tile, pixels)

    @contextmanager
    def putting(self) -> Iterator[Callable[[Region, Samples], None]]:
        """Yield what puts parts as `put` does, each while the next one is rendered.

        One at a time, in their order; what goes wrong is raised at the next part, or at the end.
        """
        if threads_at_once() == 1:
            yield self.put
            return
        under_way: Future[None] | None = None

        def put(part: Region, samples: Samples) -> None:
            nonlocal under_way
            if under_way is not None:
                under_way.result()
            under_way = writer.submit(self.put, part, samples)

        with ThreadPoolExecutor(1, "writer") as writer:
            yield put
            if under_way is not None:
                under_way.result()

    def rise(self, level: int, tile: Region, samples: Any) -> None:
        """Lay a tile that is written, halved, into the one above, and go on where that is whole."""
        while level + 1 < len(self._levels):
            side, level = self._form.tile, level + 1
            key = (level, tile.top // (2 * side), tile.left // (2 * side))
            whole = Region(key[1] * side, key[2] * side, side, side).clip(self._levels[level])
            place = Region(tile.top // 2, tile.left // 2, -(-tile.rows // 2), -(-tile.columns // 2))
            if key not in self._waiting:
                shape = whole.rows, whole.columns, self._form.channels
                self._waiting[key] = np.empty(shape, self._form.dtype)
                self._lacking[key] = whole.rows * whole.columns
            self._waiting[key][place.relative_to(whole).slices] = halved(samples)
            self._lacking[key] -= place.rows * place.columns
            if self._lacking[key]:
                return
            samples, tile = self._waiting.pop(key), whole
            del self._lacking[key]
            self._file.put(level, tile, samples)


def halved(samples: Samples) -> Samples:
    """Return the mean of each 2 x 2, rounded in their depth; at the far edges of what is there."""
    if samples.dtype != np.float32 and samples.shape[2] in (1, 3):
        rows, columns = samples.shape[:2]
        even: Any = samples
        if rows % 2 or columns % 2:  # the mean of what is there is that of it and itself again
            even = np.pad(samples, ((0, rows % 2), (0, columns % 2), (0, 0)), "edge")
        size = -(-columns // 2), -(-rows // 2)
        small: Any = cv2.resize(even, size, interpolation=cv2.INTER_AREA)
        means: Samples = small.reshape(size[1], size[0], -1)
        return means
    scale = np.float32(FULL_SCALE[samples.dtype.name])
    weigh = samples.shape[2] in (2, 4)
    values = np.asarray(samples, np.float32) / scale
    return quantized(block_mean(values, 2, weigh), samples.dtype)
