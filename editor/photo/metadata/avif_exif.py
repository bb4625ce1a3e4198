"""The Exif block of a saved AVIF, whose bytes libvips would rewrite.

ISO/IEC 23008-12 and 14496-12: the box `meta` has `iinf`, which names each item's kind, and `iloc`,
which says where in the file its bytes lie. An item of the kind Exif begins with 4 bytes: how many
others come before the TIFF header.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

HEADER: Final = bytes(4)  # the TIFF header follows at once
LONGEST: Final = 1 << 24  # bytes of `meta`, which holds no pixels


def replace_avif_exif(path: Path, exif: bytes) -> None:
    """Put `exif` (beginning with its TIFF header) in the place of what libvips wrote.

    It lies in a box of its own at the end of the file; what was there is overwritten.

    Raise OSError, or ValueError where the file has none.
    """
    block = HEADER + exif
    with path.open("rb+") as file:
        size = file.seek(0, 2)
        place = _exif_place(file, size)
        file.seek(place.start)
        file.write(bytes(place.length))
        file.seek(size)
        file.write(struct.pack(">I4s", len(block) + 8, b"mdat") + block)
        file.seek(place.offset_at)
        file.write((size + 8 - place.base).to_bytes(place.offset_size, "big"))
        file.seek(place.length_at)
        file.write(len(block).to_bytes(place.length_size, "big"))


@dataclass(frozen=True)
class _Place:
    """Where an item lies, and where in the file that is said."""

    start: int
    length: int
    base: int
    offset_at: int
    offset_size: int
    length_at: int
    length_size: int


def _exif_place(file: BinaryIO, size: int) -> _Place:
    for kind, start, end in _boxes(file, 0, size):
        if kind == b"meta" and end - start < LONGEST:
            parts = {kind: (a, b) for kind, a, b in _boxes(file, start + 4, end)}
            if b"iinf" in parts and b"iloc" in parts:
                item = _exif_item(file, *parts[b"iinf"])
                return _place_of(file, item, *parts[b"iloc"])
    raise ValueError("the AVIF has no items")


def _boxes(file: BinaryIO, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield the kind of each box, and where its contents begin and end."""
    while start + 8 <= end:
        file.seek(start)
        length, kind = struct.unpack(">I4s", file.read(8))
        head = 8
        if length == 1:
            (length,) = struct.unpack(">Q", file.read(8))
            head = 16
        stop = end if length == 0 else start + length
        if stop < start + head or stop > end:
            return
        yield kind, start + head, stop
        start = stop


def _exif_item(file: BinaryIO, start: int, end: int) -> int:
    """Return the number of the item that is Exif."""
    file.seek(start)
    first = start + (6 if file.read(1) == b"\0" else 8)  # version, flags, and how many
    for _, at, stop in _boxes(file, first, end):
        file.seek(at)
        content = file.read(stop - at)
        is_wide = content[0] > 2
        if content[8 + 2 * is_wide :][:4] == b"Exif":
            return int.from_bytes(content[4 : 6 + 2 * is_wide], "big")
    raise ValueError("the AVIF has no Exif")


def _place_of(file: BinaryIO, item: int, start: int, end: int) -> _Place:
    file.seek(start)
    content = file.read(end - start)
    version, sizes, more = content[0], content[4], content[5]
    offset_size, length_size, base_size = sizes >> 4, sizes & 15, more >> 4
    index_size = more & 15 if version else 0
    wide = 4 if version == 2 else 2
    at = 6 + wide
    for _ in range(int.from_bytes(content[6:at], "big")):
        number = int.from_bytes(content[at : at + wide], "big")
        at += wide
        is_in_file = not version or content[at + 1] & 15 == 0
        at += 4 if version else 2
        base = int.from_bytes(content[at : at + base_size], "big")
        at += base_size
        extents = int.from_bytes(content[at : at + 2], "big")
        at += 2
        if number == item and is_in_file and extents == 1 and offset_size and length_size:
            at += index_size
            offset = int.from_bytes(content[at : at + offset_size], "big")
            length_at = at + offset_size
            length = int.from_bytes(content[length_at : length_at + length_size], "big")
            places = start + at, offset_size, start + length_at, length_size
            return _Place(base + offset, length, base, *places)
        at += extents * (index_size + offset_size + length_size)
    raise ValueError("the AVIF's Exif is in no place of its own")
