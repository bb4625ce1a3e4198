"""SVG drawings, drawn by librsvg at their own size of 96 dots an inch."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pyvips

from editor.photo.decoded import Decoded
from editor.photo.decoders import vips_pixels
from editor.photo.vips import ready
from editor.storage.file_error import FileError

LARGEST: Final = 20_000_000  # bytes of a drawing


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Draw a drawing as 8-bit RGBA; what it links to is left out. Raise FileError."""
    content = path.read_bytes()
    if len(content) > LARGEST:
        what = f"it has {len(content):,} bytes, a drawing has up to {LARGEST:,}"
        raise FileError(path, "opened", what)
    ready()
    pyvips.operation_block_set("VipsForeignLoadSvg", False)  # librsvg reads no other file for bytes
    try:
        header = pyvips.Image.svgload_buffer(content)
        return vips_pixels.decoded(path, header)
    except pyvips.Error as error:
        raise FileError(path, "opened", "it is damaged, or no drawing") from error
    finally:
        pyvips.operation_block_set("VipsForeignLoadSvg", True)
