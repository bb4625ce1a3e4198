"""Blocks of a saved file that libvips does not write as we want them.

libvips rewrites Exif when it saves: it orders, adds and loses entries. Here the bytes of the opened
file take that block's place, so that nothing in them changes. And it writes a JPEG's resolution
into Exif only; here it goes into the JFIF header too.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final

from editor.photo.metadata.exif import JPEG_PREFIX

PLACEHOLDER: Final = JPEG_PREFIX + b"II*\0" + struct.pack("<IHI", 8, 0, 0)  # a block without entry
JPEG_LIMIT: Final = 65535 - 2 - len(JPEG_PREFIX)  # bytes that fit into one segment
_MOVED_AT_ONCE: Final = 1 << 20


def replace_exif(path: Path, format_name: str, exif: bytes) -> None:
    """Put `exif` (beginning with its TIFF header) in the place of the file's Exif block.

    Raise OSError, or ValueError where the file has none.
    """
    find, block = _FORMATS[format_name]
    with path.open("rb+") as file:
        start, length = find(file)
        _put(file, start, length, block(exif))
        if format_name == "WebP":
            size = file.seek(0, 2)
            file.seek(4)
            file.write(struct.pack("<I", size - 8))


def add_resolution(path: Path, pixels_per_mm: tuple[float, float]) -> None:
    """Return a JPEG without one a JFIF header, with its resolution in dots an inch."""
    across, down = (min(65535, max(1, round(25.4 * value))) for value in pixels_per_mm)
    body = b"JFIF\0\1\1\1" + struct.pack(">HH", across, down) + b"\0\0"
    with path.open("rb+") as file:
        if _at(file, 2, 2) != b"\xff\xe0":
            _put(file, 2, 0, b"\xff\xe0" + struct.pack(">H", len(body) + 2) + body)


def _png_chunk(file: BinaryIO) -> tuple[int, int]:
    at = 8
    while len(head := _at(file, at, 8)) == 8:
        (length,) = struct.unpack(">I", head[:4])
        if head[4:] == b"eXIf":
            return at, length + 12
        at += length + 12
    raise ValueError("the PNG has no eXIf chunk")


def _jpeg_segment(file: BinaryIO) -> tuple[int, int]:
    at = 2
    while len(head := _at(file, at, 10)) == 10 and head[0] == 0xFF and head[1] != 0xDA:
        (length,) = struct.unpack(">H", head[2:4])
        if head[1] == 0xE1 and head[4:] == JPEG_PREFIX:
            return at, length + 2
        at += length + 2
    raise ValueError("the JPEG has no Exif segment")


def _webp_chunk(file: BinaryIO) -> tuple[int, int]:
    at = 12
    while len(head := _at(file, at, 8)) == 8:
        (length,) = struct.unpack("<I", head[4:])
        if head[:4] == b"EXIF":
            return at, 8 + length + length % 2
        at += 8 + length + length % 2
    raise ValueError("the WebP has no EXIF chunk")


def _png_block(exif: bytes) -> bytes:
    body = b"eXIf" + exif
    return struct.pack(">I", len(exif)) + body + struct.pack(">I", zlib.crc32(body))


def _jpeg_block(exif: bytes) -> bytes:
    body = JPEG_PREFIX + exif
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _webp_block(exif: bytes) -> bytes:
    return b"EXIF" + struct.pack("<I", len(exif)) + exif + b"\0" * (len(exif) % 2)


_Find = Callable[[BinaryIO], tuple[int, int]]
_FORMATS: Final[dict[str, tuple[_Find, Callable[[bytes], bytes]]]] = {
    "PNG": (_png_chunk, _png_block),
    "JPEG": (_jpeg_segment, _jpeg_block),
    "WebP": (_webp_chunk, _webp_block),
}


def _at(file: BinaryIO, place: int, length: int) -> bytes:
    file.seek(place)
    return file.read(length)


def _put(file: BinaryIO, start: int, length: int, block: bytes) -> None:
    """Replace `length` bytes at `start` by `block`; what follows is moved within the file."""
    end, size = start + length, file.seek(0, 2)
    shift = len(block) - length
    places = list(range(end, size, _MOVED_AT_ONCE))
    for place in places if shift < 0 else reversed(places):
        part = _at(file, place, min(_MOVED_AT_ONCE, size - place))
        file.seek(place + shift)
        file.write(part)
    file.truncate(size + shift)
    file.seek(start)
    file.write(block)
