"""Exif and IPTC of a TIFF file: entries spread over it, gathered here and put in.

TIFF 6.0, section 2, and Exif 2.3, section 4.6: an image file directory (IFD) is a list of entries
of twelve bytes (tag, type, count, value or the place of the value). libvips neither reads nor
writes those that tell of the camera, and of IPTC it reads back a quarter.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.photo.metadata.exif_thumbnail import has_thumbnail
from editor.photo.structure.tiff_directory import (
    SIZES,
    Directory,
    ReadAt,
    TiffError,
    TiffStructure,
    reading,
    reading_file,
)

_UNITS: Final = {
    3: 2, 4: 4, 5: 4, 8: 2, 9: 4, 10: 4, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8,
}  # fmt: skip
_LONG: Final = 4
_UNDEFINED: Final = 7
_EXTRA_SAMPLES: Final = 338
PHOTOSHOP_TAG: Final = 34377  # image resources, without the head that they have in a JPEG
IPTC: Final = 33723  # text in bytes, whatever type is written beside it
_RESOLUTION, _UNIT = (282, 283), 296
_SUB_IFDS: Final = (0x8769, 0x8825, 0xA005)  # Exif, GPS, interoperability
# Description, maker, model, program, date, artist, rating, copyright, Windows' texts, sub-IFDs,
# where on earth it lies (GeoTIFF 1.1, GDAL), and what Exif and TIFF/EP say of the shot, which some
# programs write here: what tells of the photo, not of how its pixels are arranged in the file.
_TELLING: Final = frozenset(
    (*range(0x829A, 0x829E), *range(0x8822, 0x8836), *range(0x9000, 0x9012),
     *range(0x9101, 0x9218), *range(0x9286, 0x9293), *range(0x9400, 0x9406),
     *range(0xA20B, 0xA218), *range(0xA300, 0xA303), *range(0xA401, 0xA40D),
     *range(0xA420, 0xA464), 0xA500,
     *range(0x1000, 0x1003), 0xEA1C, 0xEA1D,
     0x000B, 0x010D, 0x010E, 0x010F, 0x0110, 0x011D, 0x0131, 0x0132, 0x013B, 0x013C, 0x0151, 0x4746,
     0x4749, 0x8298, *range(0x9C9B, 0x9CA0), 0xC4A5,
     33550, 33922, 34264, 34735, 34736, 34737, 42112, 42113, *_SUB_IFDS)
)  # fmt: skip
# How pixels lie in a file and what other blobs it has: no part of Exif that comes from elsewhere.
_ARRANGING: Final = frozenset(
    (*range(254, 348), *range(512, 533), 700, 33421, 33422, IPTC, PHOTOSHOP_TAG, 34675, 37724,
     *range(50706, 51200))
) - _TELLING  # fmt: skip
# Of a YCbCr picture: kept with the rest of an Exif that tells of the photo, though ours are RGB.
_POSITIONING: Final = 531
_COLOURS: Final = {
    301: "transfer function (Exif)", 318: "white point (Exif)", 319: "primaries (Exif)"
}  # fmt: skip
_PROFILE: Final = 34675


@dataclass(frozen=True)
class _Entry:
    tag: int
    kind: int
    value: bytes  # little-endian
    inner: tuple[_Entry, ...] | None = None


def read_exif(path: Path, page: int = 0) -> bytes | None:
    """Return the Exif of a TIFF file's page as one block, with a TIFF header; None without any."""
    with path.open("rb") as file:
        entries = _telling(reading_file(file), page)
    return b"II*\0" + struct.pack("<I", 8) + _laid_out(entries, 8) if entries else None


def can_be_added(exif: bytes) -> bool:
    """Whether `add_entries` understands the block, and it tells of the photo."""
    return any(entry.tag not in _ARRANGING for entry in _of_block(exif))


def only_arranges(exif: bytes) -> bool:
    """Whether the block can be read, but tells nothing that a file without it does not."""
    return bool(_of_block(exif)) and not can_be_added(exif)


def left_out(exif: bytes, has_profile: bool) -> list[str]:
    """Return the names of what `add_entries` leaves out of a block, but for what only arranges.

    Without a profile a TIFF would be shown by the colours that such an Exif names, which no program
    heeds in a JPEG; and the directory of a thumbnail would be a second page.
    """
    tags = {entry.tag for entry in _of_block(exif)}
    thumbnail = ["thumbnail"] if has_thumbnail(exif) else []
    colours = [] if has_profile else [name for tag, name in _COLOURS.items() if tag in tags]
    return colours + thumbnail


def add_entries(
    path: Path,
    exif: bytes,
    iptc: bytes | None = None,
    photoshop: bytes | None = None,
    has_resolution: bool = True,
    extra: tuple[int, ...] = (),
) -> None:
    """Put Exif, IPTC and Photoshop's resources into a TIFF file by a new directory at its end.

    The file is little-endian. Without `has_resolution` the directory says that none is known
    (TIFF 6.0, ResolutionUnit). `extra` says of each channel beyond the colours what it is
    (ExtraSamples), where the file does not say so already.

    Raise ValueError where either can't be read, OSError where the file can't be written.
    """
    added: dict[int, _Entry] = {}
    if iptc:
        added[IPTC] = _Entry(IPTC, _UNDEFINED, iptc)
    if photoshop:
        added[PHOTOSHOP_TAG] = _Entry(PHOTOSHOP_TAG, _UNDEFINED, photoshop)
    if not has_resolution:
        for tag in _RESOLUTION:
            added[tag] = _Entry(tag, 5, struct.pack("<II", 1, 1))
        added[_UNIT] = _Entry(_UNIT, 3, struct.pack("<H", 1))
    if extra:
        kinds = struct.pack(f"<{len(extra)}H", *extra)
        added[_EXTRA_SAMPLES] = _Entry(_EXTRA_SAMPLES, 3, kinds)
    with path.open("rb+") as file:
        structure = TiffStructure(reading_file(file))
        if structure.order != "<" or structure.big:
            raise ValueError("the TIFF is not a little-endian one of 32 bits")
        own = {e.tag: e for e in _entries(structure, structure.directory(structure.first), 0)}
        left = _ARRANGING - _beside(_PROFILE in own)
        told = {entry.tag: entry for entry in _of_block(exif) if entry.tag not in left}
        at = file.seek(0, os.SEEK_END)
        at += file.write(b"\0" * (at % 2))
        file.write(_laid_out((own | told | added).values(), at))
        file.seek(structure.first_field)
        file.write(struct.pack("<I", at))


def _beside(has_profile: bool) -> frozenset[int]:
    """Return the tags of how pixels are to be seen that go along with what tells of the photo."""
    return frozenset((_POSITIONING, *(_COLOURS if has_profile else ())))


def _telling(read_at: ReadAt, page: int = 0) -> list[_Entry]:
    """Read the entries that tell of the photo; none where the bytes make no sense."""
    try:
        structure = TiffStructure(read_at)
        main = structure.chain()[page] if page else structure.directory(structure.first)
        entries = _entries(structure, main, 0)
        telling = [entry for entry in entries if entry.tag in _TELLING]
        beside = _beside(_PROFILE in main.entries)
        return telling + [e for e in entries if e.tag in beside] if telling else []
    except (TiffError, IndexError):
        return []


def _of_block(exif: bytes) -> tuple[_Entry, ...]:
    """Read all entries of Exif's first directory; none where the bytes make no sense."""
    try:
        structure = TiffStructure(reading(exif))
        return _entries(structure, structure.directory(structure.first), 0)
    except TiffError:
        return ()


def _entries(structure: TiffStructure, directory: Directory, depth: int) -> tuple[_Entry, ...]:
    """Return a directory's entries, little-endian, with those of the directories below it."""
    if depth > 2:
        raise TiffError("its directories are nested too deeply")
    found = []
    for entry in directory.entries.values():
        if entry.count and not entry.value and entry.tag not in _SUB_IFDS:
            continue  # it lies outside the file: there is nothing to be kept
        swaps = entry.order == ">" and entry.tag != IPTC
        value = _swapped(entry.value, entry.kind) if swaps else entry.value
        inner = None
        if entry.tag in _SUB_IFDS:
            try:
                below = structure.directory(directory.number(entry.tag, 0))
            except TiffError:
                continue
            inner = _entries(structure, below, depth + 1)
        found.append(_Entry(entry.tag, entry.kind, value, inner))
    return tuple(found)


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
        kind, count, field = entry.kind, len(entry.value) // SIZES[entry.kind], entry.value
        if entry.inner is not None:
            kind, count, field = _LONG, 1, struct.pack("<I", place)
            values += _laid_out(entry.inner, place)
        elif len(field) > 4:
            values += field + b"\0" * (len(field) % 2)
            field = struct.pack("<I", place)
        head += struct.pack("<HHI", entry.tag, kind, count) + field.ljust(4, b"\0")
    return head + struct.pack("<I", 0) + values
