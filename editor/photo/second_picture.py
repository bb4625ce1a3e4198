"""A second picture for a filter: opened once, and stretched to the photo's size."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.storage.file_error import FileError

Floats = npt.NDArray[np.float32]
SMALL: Final = 4_000_000  # pixels; 17 of them hold 1.1 GB


def open_picture(path: str, rows: int, columns: int) -> Floats:
    """Return a file's stored values, 0..1, as float32 (rows, columns, 4) that can't be written to.

    Raises
    ------
    FileError
        It can't be read; the sentence names it.
    """
    try:
        changed = os.stat(path).st_mtime_ns
    except OSError as error:
        raise FileError.of(Path(path), "opened", error) from None
    opened = _opened_small if rows * columns <= SMALL else _opened
    return opened(path, changed, rows, columns)


def forget_pictures() -> None:
    """Let go the pictures that are kept, up to two large ones and 17 others."""
    _opened.cache_clear()
    _opened_small.cache_clear()


@lru_cache(maxsize=2)  # two of 18 MP hold 0.6 GB
def _opened(path: str, changed: int, rows: int, columns: int) -> Floats:
    return _read(path, rows, columns)


@lru_cache(maxsize=17)  # a series: each is asked for with each tile
def _opened_small(path: str, changed: int, rows: int, columns: int) -> Floats:
    return _read(path, rows, columns)


def _read(path: str, rows: int, columns: int) -> Floats:
    from editor.photo.load import load  # a plugin's worker must not wait for it at its start

    image = load(Path(path))
    pixels = image.rgba(image.region)
    smaller = rows < image.region.rows or columns < image.region.columns
    way = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
    fitted = np.asarray(cv2.resize(pixels, (columns, rows), interpolation=way), np.float32)
    fitted.flags.writeable = False
    return fitted
