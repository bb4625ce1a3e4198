"""A drawing drawn at another size than it says; the last one is kept for the tiles that follow."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.photo.decoders import vips_pixels
from editor.photo.decoders.svg import drawing
from editor.photo.limits import check_size
from editor.storage.file_error import FileError

Floats = npt.NDArray[np.float32]
_BYTES: Final = 4 + 16  # a pixel: as it is drawn, and as it is handed over


def drawn_at(path: Path, rows: int, columns: int) -> Floats:
    """Return a drawing as float32 RGBA, 0..1, that can't be written to; raise FileError."""
    try:
        changed = os.stat(path).st_mtime_ns
    except OSError as error:
        raise FileError.of(path, "opened", error) from None
    check_size(path, columns, rows, _BYTES)
    return _drawn(path, changed, rows, columns)


def forget_drawn() -> None:
    """Let go what is kept."""
    _drawn.cache_clear()


@lru_cache(maxsize=1)
def _drawn(path: Path, changed: int, rows: int, columns: int) -> Floats:
    with drawing(path) as own:
        scale = max(rows / own.height, columns / own.width)
    with drawing(path, scale) as header:
        # librsvg rounds a side that is no whole number its own way: a line more or less
        fitted = header.embed(0, 0, columns, rows, extend="copy")
        samples = vips_pixels.samples_of(fitted)
    pixels = samples.astype(np.float32) / np.float32(255)
    pixels.flags.writeable = False
    return pixels
