"""Targa and Windows icons, by Pillow: of an icon the largest picture."""

from __future__ import annotations

import errno
import io
import struct
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np

from editor.document.image import Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders.extra_library import pillow_image
from editor.photo.limits import check_claim, check_size
from editor.storage.file_error import FileError

_DAMAGED: Final = "it is damaged or cut off"
_ENTRY: Final = struct.Struct("<BBBBHHII")  # of an icon's list: width, height, ..., begin
_CORE_HEADER: Final = 12  # bytes of a bitmap's header as OS/2 had it, with shorter sizes
_RUN_LENGTHS: Final = (b"\x09", b"\x0a", b"\x0b")  # image types of a Targa
_FOOTER, _SIGNATURE = struct.Struct("<II18s"), b"TRUEVISION-XFILE.\0"  # of Targa 2.0
_MODES: Final = {"1": "L", "P": "RGB", "PA": "RGBA", "LA": "LA", "L": "L", "RGB": "RGB"}


def decode_targa(path: Path, damaged: bool = False) -> Decoded:
    """Decode a Targa picture of 8 bits a channel; raise FileError."""
    with path.open("rb") as file:
        is_packed = file.read(3)[2:] in _RUN_LENGTHS
    return _decode(path, "Targa picture", "TGA", unpack=_unpacked if is_packed else None)


def _unpacked(path: Path) -> BinaryIO:
    """Return a Targa file without run lengths: Pillow refuses those that cross a row's end."""
    content = path.read_bytes()
    bits, colours = content[7], int.from_bytes(content[5:7], "little") if content[1] else 0
    start = 18 + content[0] + colours * ((bits + 7) // 8)
    step = (content[16] + 7) // 8
    width, height = (int.from_bytes(content[at : at + 2], "little") for at in (12, 14))
    wanted, at, out = width * height * step, start, bytearray()
    while len(out) < wanted and at < len(content):
        count, is_run = content[at] % 128 + 1, content[at] >= 128
        packet = content[at + 1 : at + 1 + step * (1 if is_run else count)]
        at += 1 + len(packet)
        out += packet * (count if is_run else 1)
    kind = content[2:3].translate(bytes.maketrans(b"".join(_RUN_LENGTHS), b"\1\2\3"))
    plain = content[:2] + kind + content[3:start] + bytes(out[:wanted])
    return io.BytesIO(plain + _moved_end(content, at, len(plain)))


def _moved_end(content: bytes, begin: int, now: int) -> bytes:
    """Return what follows a Targa's pixels, for a file where it begins elsewhere.

    Its extension says whether the fourth byte of a pixel is transparency (Truevision TGA File
    Format Specification 2.0, field 24).
    """
    end = content[begin:]
    if len(end) < _FOOTER.size or not end.endswith(_SIGNATURE):
        return b""
    extension, developers = _FOOTER.unpack(end[-_FOOTER.size :])[:2]
    moved = (at + now - begin if at >= begin else 0 for at in (extension, developers))
    return end[: -_FOOTER.size] + _FOOTER.pack(*moved, _SIGNATURE)


def decode_icon(path: Path, damaged: bool = False) -> Decoded:
    """Decode the largest picture of an icon or cursor; raise FileError."""
    with path.open("rb") as file:
        is_cursor = file.read(4)[2:3] == b"\2"
    return _decode(path, "Windows icon", "CUR" if is_cursor else "ICO", _sizes_within(path))


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


def _decode(
    path: Path,
    kind: str,
    form: str,
    within: Iterable[tuple[int, int]] = (),
    unpack: Callable[[Path], BinaryIO] | None = None,
) -> Decoded:
    pillow = pillow_image(path, kind, "pillow")
    for size in within:
        _check(path, size)
    try:
        with pillow.open(path, formats=[form]) as picture:
            _check(path, picture.size)
            others = len(picture.info.get("sizes", ())) - 1
            if unpack is None:
                samples = _samples(picture)
            else:
                with pillow.open(unpack(path), formats=[form]) as plain:
                    samples = _samples(plain)
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
