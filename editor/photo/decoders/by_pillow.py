"""Targa and Windows icons, by Pillow: of an icon the largest picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.document.image import Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders.extra_library import pillow_image
from editor.photo.limits import check_claim, check_size
from editor.storage.file_error import FileError

_DAMAGED: Final = "it is damaged or cut off"
_MODES: Final = {"1": "L", "P": "RGB", "PA": "RGBA", "LA": "LA", "L": "L", "RGB": "RGB"}


def decode_targa(path: Path, damaged: bool = False) -> Decoded:
    """Decode a Targa picture of 8 bits a channel; raise FileError."""
    return _decode(path, "Targa picture", "TGA")


def decode_icon(path: Path, damaged: bool = False) -> Decoded:
    """Decode the largest picture of an icon or cursor; raise FileError."""
    with path.open("rb") as file:
        is_cursor = file.read(4)[2:3] == b"\2"
    return _decode(path, "Windows icon", "CUR" if is_cursor else "ICO")


def _decode(path: Path, kind: str, form: str) -> Decoded:
    pillow = pillow_image(path, kind, "pillow")
    try:
        with pillow.open(path, formats=[form]) as picture:
            width, height = picture.size
            check_size(path, width, height, 4)
            check_claim(path, picture.size, 4 * width * height, 0, path.stat().st_size)
            others = len(picture.info.get("sizes", ())) - 1
            samples = _samples(picture)
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, TypeError) as error:
        if isinstance(error, FileError) or (isinstance(error, OSError) and error.errno):
            raise
        raise FileError(path, "opened", _DAMAGED) from error
    notes = (f"the icon has {others + 1} pictures: the largest is opened",) if others > 0 else ()
    return Decoded(samples, notes=notes)


def _samples(picture: Any) -> Samples:
    clear = picture.info.get("transparency") is not None
    mode = _MODES.get(picture.mode, "RGBA")
    if clear and mode in ("L", "RGB"):
        mode = "RGBA"
    pixels = np.asarray(picture.convert(mode), np.uint8)
    return np.ascontiguousarray(pixels.reshape(picture.height, picture.width, -1))
