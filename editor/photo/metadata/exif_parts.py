"""Exif with something taken out or put in: where the photo was taken, whose it is, what wrote it.

The first directory is written again; every other byte stays at its place, so that makers' notes,
which point to places of their own, stay readable. What is taken out is blanked.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from typing import Final

from editor.photo.structure.tiff_directory import Directory, TiffError, TiffStructure, reading

GPS: Final = 0x8825
SOFTWARE: Final = 0x0131
RIGHTS: Final = (0x013B, 0x8298)  # artist, copyright
# GeoTIFF 1.1: scale, tie points, transformation, keys, their numbers and texts.
_PLACE: Final = (GPS, 33550, 33922, 34264, 34735, 34736, 34737)
_ASCII: Final = 2
_BARE: Final = b"II*\0" + struct.pack("<IHI", 8, 0, 0)  # a block without an entry


def without_place(exif: bytes) -> bytes:
    """Return Exif that says nothing of where on earth the photo was taken."""
    return _rewritten(exif, _PLACE, {})


def with_software(exif: bytes | None, name: str) -> bytes:
    """Return Exif that names the program which wrote the file."""
    return _rewritten(
        exif or _BARE, (SOFTWARE,), {SOFTWARE: name.encode("ascii", "replace") + b"\0"}
    )


def rights_of(exif: bytes) -> bytes | None:
    """Return Exif that names artist and copyright, and nothing else; None where neither is said."""
    try:
        first = TiffStructure(reading(exif))
        entries = first.directory(first.first).entries
    except TiffError:
        return None
    texts = {tag: entries[tag].value for tag in RIGHTS if tag in entries and entries[tag].value}
    return _rewritten(_BARE, (), texts) if texts else None


def _rewritten(exif: bytes, removed: Iterable[int], added: Mapping[int, bytes]) -> bytes:
    """Return Exif whose first directory is without some tags and with some texts.

    Exif that can't be read is returned as it is.
    """
    changed = bytearray(exif)
    try:
        structure = TiffStructure(reading(exif))
        at = structure.first
        first = structure.directory(at)
    except TiffError:
        return exif
    order = structure.order
    gone = [tag for tag in removed if tag in first.entries]
    if structure.big or not (gone or added):
        return exif
    for tag in gone:
        _blank(changed, structure, first, tag)
    (count,) = struct.unpack_from(order + "H", exif, at)
    raw = [bytes(changed[at + 2 + 12 * n : at + 14 + 12 * n]) for n in range(count)]
    fields = {struct.unpack_from(order + "H", one)[0]: one for one in raw if len(one) == 12}
    fields = {tag: one for tag, one in fields.items() if tag not in gone}
    link = bytes(changed[first.following_field : first.following_field + 4]).ljust(4, b"\0")
    changed[at : first.following_field + 4] = bytes(len(changed[at : first.following_field + 4]))
    if added or len(fields) > count:
        at = len(changed) + len(changed) % 2
        changed.extend(bytes(at - len(changed)))
        struct.pack_into(order + "I", changed, 4, at)
    _lay(changed, at, order, fields, added, link)
    return bytes(changed)


def _lay(
    changed: bytearray,
    at: int,
    order: str,
    fields: dict[int, bytes],
    added: Mapping[int, bytes],
    link: bytes,
) -> None:
    """Write a directory at byte `at`, the texts that are added behind it."""
    texts = at + 2 + 12 * (len(fields) + len(added)) + 4
    values = b""
    for tag, text in added.items():
        value = text
        if len(text) > 4:
            value = struct.pack(order + "I", texts + len(values))
            values += text + b"\0" * (len(text) % 2)
        fields[tag] = struct.pack(order + "HHI", tag, _ASCII, len(text)) + value.ljust(4, b"\0")
    body = b"".join(fields[tag] for tag in sorted(fields))
    block = struct.pack(order + "H", len(fields)) + body + link + values
    changed[at : at + len(block)] = block


def _blank(changed: bytearray, structure: TiffStructure, first: Directory, tag: int) -> None:
    """Overwrite an entry's value, and the directory that it points to, with zeros."""
    entry = first.entries[tag]
    if tag == GPS:
        for number, below in enumerate(structure.below(first, GPS)):
            for one in below.entries.values():
                changed[one.place : one.place + len(one.value)] = bytes(len(one.value))
            start, end = entry.numbers[number], below.following_field + 4
            changed[start:end] = bytes(len(changed[start:end]))
    changed[entry.place : entry.place + len(entry.value)] = bytes(len(entry.value))
