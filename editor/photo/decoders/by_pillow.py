"""Windows icons, by Pillow: the largest picture of each."""

from __future__ import annotations

import errno
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.document.image import Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders.extra_library import pillow_image
from editor.photo.limits import check_claim, check_size
from editor.storage.file_error import FileError

_DAMAGED: Final = "it is damaged or cut off"
_ENTRY: Final = struct.Struct("<BBBBHHII")  # of an icon's list: width, height, ..., begin
_CORE_HEADER: Final = 12  # bytes of a bitmap's header as OS/2 had it, with shorter sizes
_MODES: Final = {"1": "L", "P": "RGB", "PA": "RGBA", "LA": "LA", "L": "L", "RGB": "RGB"}


def decode_icon(path: Path, damaged: bool = False) -> Decoded:
    """Decode the largest picture of an icon or cursor; raise FileError."""
    with path.open("rb") as file:
        is_cursor = file.read(4)[2:3] == b"\2"
    return _decode(path, "CUR" if is_cursor else "ICO")


def _sizes_within(path: Path) -> Iterator[tuple[int, int]]:
    """Yield width and height of an icon's pictures as their own headers say, the largest alone.

    Pillow decodes while it opens, and the list of an icon may call any picture 16 x 16.
    """
    with path.open("rb") as file:
        file.seek(4)
        entries = file.read(_ENTRY.size * int.from_bytes(file.read(2), "little"))
        listed = list(_ENTRY.iter_unpack(entries[: len(entries) // _ENTRY.size * _ENTRY.size]))
        areas = [(width or 256) * (height or 256) for width, height, *_ in listed]
        most = max(areas, default=0)
        for area, (*_, begin) in zip(areas, listed, strict=True):
            if area == most:
                file.seek(begin)
                yield _size_of(file.read(24).ljust(24, b"\0"))


def _size_of(head: bytes) -> tuple[int, int]:
    if head.startswith(b"\x89PNG"):
        return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
    is_old = int.from_bytes(head[:4], "little") == _CORE_HEADER
    width, height = struct.unpack_from("<HH" if is_old else "<ii", head, 4)  # its mask lies below
    return abs(width), abs(height) // 2


def _decode(path: Path, form: str) -> Decoded:
    pillow = pillow_image(path, "Windows icon", "pillow")
    for size in _sizes_within(path):
        _check(path, size)
    try:
        with pillow.open(path, formats=[form]) as picture:
            _check(path, picture.size)
            others = len(picture.info.get("sizes", ())) - 1
            samples = _samples(picture)
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, TypeError) as error:
        is_files = isinstance(error, OSError) and error.errno not in (None, errno.EINVAL)
        if isinstance(error, FileError) or is_files:  # EINVAL: a place before the file's start
            raise
        raise FileError(path, "opened", _DAMAGED) from error
    notes = (f"the icon has {others + 1} pictures: the largest is opened",) if others > 0 else ()
    return Decoded(samples, notes=notes)


def _check(path: Path, size: tuple[int, int]) -> None:
    width, height = size
    check_size(path, width, height, 4)
    check_claim(path, size, 4 * width * height, 0, path.stat().st_size)


def _samples(picture: Any) -> Samples:
    clear = picture.info.get("transparency") is not None
    mode = _MODES.get(picture.mode, "RGBA")
    if clear and mode in ("L", "RGB"):
        mode = "RGBA"
    pixels = np.asarray(picture.convert(mode), np.uint8)
    return np.ascontiguousarray(pixels.reshape(picture.height, picture.width, -1))
