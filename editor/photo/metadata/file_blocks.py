"""Blocks of a saved file that libvips does not write as we want them.

libvips rewrites Exif when it saves: it orders, adds and loses entries. Here the bytes of the opened
file take that block's place, so that nothing in them changes. It knows no text chunks of their own
kind and no comments, gives every PNG a resolution, and writes a JPEG's into Exif only.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Final

from editor.photo.metadata.exif import JPEG_PREFIX
from editor.photo.metadata.png_text import KINDS, raw_profile_chunk
from editor.photo.structure.png_chunks import SIGNATURE, Chunk

PLACEHOLDER: Final = JPEG_PREFIX + b"II*\0" + struct.pack("<IHI", 8, 0, 0)  # a block without entry
JPEG_LIMIT: Final = 65535 - 2 - len(JPEG_PREFIX)  # bytes that fit into one segment
_PHOTOSHOP: Final = b"Photoshop 3.0\0"
_MOVED_AT_ONCE: Final = 1 << 20


def finish_png(
    path: Path,
    exif: bytes | None,
    iptc: bytes | None,
    blocks: Sequence[bytes],
    has_resolution: bool,
) -> None:
    """Put chunks before the pixels of a PNG, and take its resolution out where none is known.

    Parameters
    ----------
    exif
        Beginning with its TIFF header.
    iptc
        As Photoshop's image resources; written as the text that ImageMagick and exiftool know.
    blocks
        Whole chunks. Those that are no text come before the profile, as their order has to be.

    Raise OSError.
    """
    texts = [block for block in blocks if block[4:8] in KINDS]
    if iptc is not None:
        texts.append(raw_profile_chunk("iptc", iptc.removeprefix(_PHOTOSHOP)).block)
    if exif is not None:
        texts.append(Chunk(b"eXIf", exif).block)
    with path.open("rb+") as file:
        head, pixels_at = _png_head(file)
        kept = [block for block in head if has_resolution or block[4:8] != b"pHYs"]
        colours = [block for block in blocks if block[4:8] not in KINDS]
        new = b"".join((kept[0], *colours, *kept[1:], *texts))
        _put(file, len(SIGNATURE), pixels_at - len(SIGNATURE), new)


def finish_jpeg(
    path: Path,
    exif: bytes | None,
    blocks: Sequence[bytes],
    pixels_per_mm: tuple[float, float] | None,
) -> None:
    """Write a JFIF header with its resolution, the very Exif, and whole segments into a JPEG.

    Raise OSError, or ValueError where `exif` is given and libvips has written no block for it.
    """
    with path.open("rb+") as file:
        length = 0
        if (head := _at(file, 2, 4))[:2] == b"\xff\xe0":
            length = 2 + struct.unpack(">H", head[2:])[0]
        jfif = _jfif(pixels_per_mm)
        _put(file, 2, length, jfif)
        if exif is not None:
            start, size = _jpeg_segment(file)
            body = JPEG_PREFIX + exif
            _put(file, start, size, b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body)
        if blocks:
            _put(file, _after_metadata(file), 0, b"".join(blocks))


def replace_exif(path: Path, exif: bytes) -> None:
    """Put `exif` (beginning with its TIFF header) in the place of a WebP's Exif block.

    Raise OSError, or ValueError where the file has none.
    """
    with path.open("rb+") as file:
        start, length = _webp_chunk(file)
        block = b"EXIF" + struct.pack("<I", len(exif)) + exif + b"\0" * (len(exif) % 2)
        _put(file, start, length, block)
        size = file.seek(0, 2)
        file.seek(4)
        file.write(struct.pack("<I", size - 8))


def _png_head(file: BinaryIO) -> tuple[list[bytes], int]:
    """Return the chunks before the pixels, whole, and where the pixels begin."""
    found: list[bytes] = []
    at = len(SIGNATURE)
    while len(head := _at(file, at, 8)) == 8 and head[4:] != b"IDAT":
        size = struct.unpack(">I", head[:4])[0] + 12
        found.append(_at(file, at, size))
        at += size
    return found, at


def _jfif(pixels_per_mm: tuple[float, float] | None) -> bytes:
    """Return the segment with the resolution in dots an inch, or without a unit: not known."""
    unit, across, down = 0, 1, 1
    if pixels_per_mm is not None:
        unit = 1
        across, down = (min(65535, max(1, round(25.4 * value))) for value in pixels_per_mm)
    body = b"JFIF\0\1\1" + struct.pack(">BHH", unit, across, down) + b"\0\0"
    return b"\xff\xe0" + struct.pack(">H", len(body) + 2) + body


def _jpeg_segment(file: BinaryIO) -> tuple[int, int]:
    at = 2
    while len(head := _at(file, at, 10)) == 10 and head[0] == 0xFF and head[1] != 0xDA:
        (length,) = struct.unpack(">H", head[2:4])
        if head[1] == 0xE1 and head[4:] == JPEG_PREFIX:
            return at, length + 2
        at += length + 2
    raise ValueError("the JPEG has no Exif segment")


def _after_metadata(file: BinaryIO) -> int:
    """Return where a JPEG's application segments end."""
    at = 2
    while len(head := _at(file, at, 4)) == 4 and head[0] == 0xFF and 0xE0 <= head[1] <= 0xEF:
        at += struct.unpack(">H", head[2:])[0] + 2
    return at


def _webp_chunk(file: BinaryIO) -> tuple[int, int]:
    at = 12
    while len(head := _at(file, at, 8)) == 8:
        (length,) = struct.unpack("<I", head[4:])
        if head[:4] == b"EXIF":
            return at, 8 + length + length % 2
        at += 8 + length + length % 2
    raise ValueError("the WebP has no EXIF chunk")


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
