"""IPTC records in the two wrappings of our formats: bare in a TIFF, Photoshop's in a JPEG.

Photoshop's is a row of image resources (Adobe Photoshop File Formats, "Image Resource Blocks"),
each with a number, a name and a length; IPTC is one of them, a thumbnail another.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Final

PHOTOSHOP: Final = b"Photoshop 3.0\0"
_RECORDS: Final = 0x0404
_COPIES: Final = (0x0422, 0x0423, 0x0424)  # Exif twice, XMP
# Location, its code, city, part of it, province, country's code and name.
_PLACE: Final = {(2, number) for number in (26, 27, 90, 92, 95, 100, 101)}
_CODED: Final = 90  # of record 1: in which characters the others are
# Author, their title, credit, source, copyright.
_RIGHTS: Final = {(1, _CODED), *((2, number) for number in (80, 85, 110, 115, 116))}
_THUMBNAILS: Final = (0x0409, 0x040C)


def for_jpeg(iptc: bytes) -> bytes:
    """Return the content of a JPEG's APP13 segment; one that already is one stays as it is.

    But for the thumbnail in it, which shows the photo before the edit.
    """
    if iptc.startswith(PHOTOSHOP):
        return PHOTOSHOP + without_thumbnails(iptc[len(PHOTOSHOP) :])
    head = b"8BIM" + struct.pack(">HHI", _RECORDS, 0, len(iptc))
    return PHOTOSHOP + head + iptc + b"\0" * (len(iptc) % 2)


def words_of(iptc: bytes) -> list[str]:
    """Return the name of what it holds: records, or else other resources than thumbnails."""
    if for_tiff(iptc) is not None:
        return ["IPTC"]
    return ["Photoshop resources"] if for_jpeg(iptc) != PHOTOSHOP else []


def without_thumbnails(resources: bytes) -> bytes:
    """Return Photoshop's resources without its pictures of the photo, every other byte kept."""
    kept, end = b"", 0
    for number, start, _, end in _resources(resources):
        if number not in _THUMBNAILS:
            kept += resources[start:end]
    return kept + resources[end:]


def data_sets(records: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Go through bare records: record, number, value; what is cut off ends it."""
    for record, number, whole in _parsed(records):
        (size,) = struct.unpack_from(">H", whole, 3)
        yield record, number, whole[5 + (size & 0x7FFF if size & 0x8000 else 0) :]


def without_place(iptc: bytes) -> bytes | None:
    """Return the records without where the photo was taken, in the wrapping that they have.

    Photoshop's copies of Exif and XMP beside them are left out.
    """
    return _with_records(iptc, lambda record, number: (record, number) not in _PLACE)


def rights_of(iptc: bytes) -> bytes | None:
    """Return only the records that say whose the photo is; None where none does."""
    bare = for_tiff(iptc)
    kept = b"" if bare is None else _filtered(bare, lambda *one: one in _RIGHTS)
    if not any(number != _CODED for _, number, _ in _parsed(kept)):
        return None
    return kept


def resources_without_place(resources: bytes) -> bytes:
    """Return a TIFF's Photoshop resources without what may tell where the photo was taken."""
    changed = _with_records(PHOTOSHOP + resources, lambda *one: one not in _PLACE)
    return (changed or PHOTOSHOP)[len(PHOTOSHOP) :]


def _with_records(iptc: bytes, keeps: Callable[[int, int], bool]) -> bytes | None:
    if not iptc.startswith(PHOTOSHOP):
        return _filtered(iptc, keeps) or None
    kept, block = b"", iptc[len(PHOTOSHOP) :]
    for number, start, value, end in _resources(block):
        if number == _RECORDS:
            head = block[start : end - len(value) - len(value) % 2 - 4]
            new = _filtered(value, keeps)
            kept += head + struct.pack(">I", len(new)) + new + b"\0" * (len(new) % 2)
        elif number not in _COPIES:
            kept += block[start:end]
    return PHOTOSHOP + kept if kept else None


def _filtered(records: bytes, keeps: Callable[[int, int], bool]) -> bytes:
    return b"".join(whole for record, number, whole in _parsed(records) if keeps(record, number))


def _parsed(records: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Go through the data sets (IIM 4.1, 1.5): record, number, all its bytes."""
    at = 0
    while at + 5 <= len(records) and records[at] == 0x1C:
        record, number, size = struct.unpack_from(">BBH", records, at + 1)
        head = 5
        if size & 0x8000:  # the length of the length follows
            head += size & 0x7FFF
            size = int.from_bytes(records[at + 5 : at + head])
        yield record, number, records[at : at + head + size]
        at += head + size


def for_tiff(iptc: bytes) -> bytes | None:
    """Return the bare records, as a TIFF holds them; None where there are none."""
    if not iptc.startswith(PHOTOSHOP):
        return iptc
    for number, _, value, _ in _resources(iptc[len(PHOTOSHOP) :]):
        if number == _RECORDS:
            return value or None
    return None


def _resources(block: bytes) -> Iterator[tuple[int, int, bytes, int]]:
    """Go through the resources: number, where it begins, its value, where it ends."""
    at = 0
    while block[at : at + 4] == b"8BIM" and at + 12 <= len(block):
        (number,) = struct.unpack_from(">H", block, at + 4)
        name = 1 + block[at + 6]
        size_at = at + 6 + name + name % 2
        if size_at + 4 > len(block):
            return
        (size,) = struct.unpack_from(">I", block, size_at)
        end = size_at + 4 + size + size % 2
        yield number, at, block[size_at + 4 : size_at + 4 + size], min(end, len(block))
        at = end
