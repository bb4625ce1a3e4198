"""SVG drawings, drawn by librsvg at their own size of 96 dots an inch."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pyvips

from editor.photo.decoded import Decoded
from editor.photo.decoders import vips_pixels
from editor.photo.vips import allowed, ready
from editor.storage.file_error import FileError

LARGEST: Final = 20_000_000  # bytes of a drawing
MOST_PIXELS: Final = 50_000_000  # of one at its own size: some 400 MB as it is drawn


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Draw a drawing as 8-bit RGBA; what it links to is left out. Raise FileError.

    A few bytes may ask for gigabytes of pixels: such a drawing is smaller than it says.
    """
    with drawing(path) as own:
        width, height = own.width, own.height
    scale = min(1.0, math.sqrt(MOST_PIXELS / (width * height)))
    with drawing(path, scale) as header:
        read = vips_pixels.decoded(path, header)
    metadata = dataclasses.replace(read.metadata, is_drawing=True)
    rows, columns = read.samples.shape[:2]
    smaller = (
        f"it is drawn at {columns} x {rows} pixels, not at its own {width} x {height}: "
        "the step Draw at size draws it larger"
    )
    return dataclasses.replace(
        read, metadata=metadata, notes=(*read.notes, *([smaller] if scale < 1 else ()))
    )


@contextmanager
def drawing(path: Path, scale: float = 1.0) -> Iterator[pyvips.Image]:
    """Yield a lazy drawing, so much larger than it says; raise FileError."""
    content = path.read_bytes()
    if len(content) > LARGEST:
        what = f"it has {len(content):,} bytes, a drawing has up to {LARGEST:,}"
        raise FileError(path, "opened", what)
    ready()
    try:
        with allowed("VipsForeignLoadSvg"):  # librsvg reads no other file for bytes
            begun = pyvips.Image.svgload_buffer(content, scale=scale)
        yield begun
    except pyvips.Error as error:
        raise FileError(path, "opened", "it is damaged, or no drawing") from error
