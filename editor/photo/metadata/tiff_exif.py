"""Exif and IPTC of a TIFF file: entries spread over it, gathered here and put in.

TIFF 6.0, section 2, and Exif 2.3, section 4.6: an image file directory (IFD) is a list of entries
of twelve bytes (tag, type, count, value or the place of the value). libvips neither reads nor
writes those that tell of the camera, and of IPTC it reads back a quarter.
"""

from __future__ import annotations

import dataclasses
import os
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_UNITS: Final = {3: 2, 4: 4, 5: 4, 8: 2, 9: 4, 10: 4, 11: 4, 12: 8, 13: 4}  # bytes that swap
_LONG: Final = 4
_UNDEFINED: Final = 7
_IPTC: Final = 33723  # text in bytes, whatever type is written beside it
_SUB_IFDS: Final = (0x8769, 0x8825, 0xA005)  # Exif, GPS, interoperability
# Description, maker, model, program, date, artist, rating, copyright, Windows' texts, sub-IFDs:
# what tells of the photo, not of how its pixels are laid out in the file.
_TELLING: Final = frozenset(
    (0x010E, 0x010F, 0x0110, 0x0131, 0x0132, 0x013B, 0x4746, 0x8298, *range(0x9C9B, 0x9CA0),
     *_SUB_IFDS)
)  # fmt: skip
_MAX_BYTES: Final = 16_000_000
_ReadAt = Callable[[int, int], bytes]


@dataclass(frozen=True)
class _Entry:
    tag: int
    kind: int
    value: bytes  # little-endian
    inner: tuple[_Entry, ...] | None = None


def read_exif(path: Path) -> bytes | None:
    """Return a TIFF file's Exif as one block, beginning with a TIFF header; None without any."""
    with path.open("rb") as file:

        def read_at(at: int, length: int) -> bytes:
            file.seek(at)
            return file.read(length)

        entries = _telling(read_at)
    return b"II*\0" + struct.pack("<I", 8) + _laid_out(entries, 8) if entries else None


def read_iptc(path: Path) -> bytes | None:
    """Return a TIFF file's IPTC records; None without any."""
    with path.open("rb") as file:

        def read_at(at: int, length: int) -> bytes:
            file.seek(at)
            return file.read(length)

        try:
            order, start = _header(read_at)
            found = {entry.tag: entry.value for entry in _ifd(read_at, order, start, 0)}
        except (struct.error, ValueError):
            return None
    return found.get(_IPTC)


def can_be_added(exif: bytes) -> bool:
    """Whether `add_entries` understands the block."""
    return bool(_telling(lambda at, length: exif[at : at + length]))


def add_entries(path: Path, exif: bytes, iptc: bytes | None = None) -> None:
    """Put Exif and IPTC into a little-endian TIFF file by a new directory at its end.

    Raise ValueError where either can't be read, OSError where the file can't be written.
    """
    added = {entry.tag: entry for entry in _telling(lambda at, n: exif[at : at + n])}
    if iptc:
        added[_IPTC] = _Entry(_IPTC, _UNDEFINED, iptc)
    with path.open("rb+") as file:

        def read_at(at: int, length: int) -> bytes:
            file.seek(at)
            return file.read(length)

        order, start = _header(read_at)
        if order != "<":
            raise ValueError("the TIFF is not little-endian")
        own = {entry.tag: entry for entry in _ifd(read_at, order, start, 0)}
        at = file.seek(0, os.SEEK_END)
        at += file.write(b"\0" * (at % 2))
        file.write(_laid_out((own | added).values(), at))
        file.seek(4)
        file.write(struct.pack("<I", at))


def _telling(read_at: _ReadAt) -> list[_Entry]:
    """Read the entries that tell of the photo; none where the bytes make no sense."""
    try:
        order, start = _header(read_at)
        return [entry for entry in _ifd(read_at, order, start, 0) if entry.tag in _TELLING]
    except (struct.error, ValueError):
        return []


def _header(read_at: _ReadAt) -> tuple[str, int]:
    head = read_at(0, 8)
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(head[:4])
    if order is None:
        raise ValueError("it has no TIFF header")
    return order, struct.unpack(order + "I", head[4:])[0]


def _ifd(read_at: _ReadAt, order: str, at: int, depth: int) -> tuple[_Entry, ...]:
    if depth > 2:
        raise ValueError("its directories are nested too deeply")
    (count,) = struct.unpack(order + "H", read_at(at, 2))
    entries = []
    for number in range(count):
        field = read_at(at + 2 + 12 * number, 12)
        tag, kind, items = struct.unpack(order + "HHI", field[:8])
        if kind not in _SIZES:  # a type of the future: its size is not known
            continue
        size = _SIZES[kind] * items
        if size > _MAX_BYTES:
            raise ValueError("an entry is too large")
        (place,) = struct.unpack(order + "I", field[8:])
        value = field[8 : 8 + size] if size <= 4 else read_at(place, size)
        if len(value) != size:
            raise ValueError("an entry lies outside the file")
        entry = _Entry(tag, kind, _swapped(value, kind) if order == ">" and tag != _IPTC else value)
        if tag in _SUB_IFDS:
            entry = dataclasses.replace(entry, inner=_ifd(read_at, order, place, depth + 1))
        entries.append(entry)
    return tuple(entries)


def _swapped(value: bytes, kind: int) -> bytes:
    unit = _UNITS.get(kind, 1)
    return b"".join(value[at : at + unit][::-1] for at in range(0, len(value), unit))


def _laid_out(entries: Iterable[_Entry], at: int) -> bytes:
    """Return a little-endian directory that begins at byte `at`, with its values after it."""
    listed = sorted(entries, key=lambda entry: entry.tag)
    values_at = at + 2 + 12 * len(listed) + 4
    head, values = struct.pack("<H", len(listed)), b""
    for entry in listed:
        place = values_at + len(values)
        kind, count, field = entry.kind, len(entry.value) // _SIZES[entry.kind], entry.value
        if entry.inner is not None:
            kind, count, field = _LONG, 1, struct.pack("<I", place)
            values += _laid_out(entry.inner, place)
        elif len(field) > 4:
            values += field + b"\0" * (len(field) % 2)
            field = struct.pack("<I", place)
        head += struct.pack("<HHI", entry.tag, kind, count) + field.ljust(4, b"\0")
    return head + struct.pack("<I", 0) + values
