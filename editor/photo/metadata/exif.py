"""Exif and XMP as bytes: kept as they are, but for what they say of the picture's pixels.

Exif is a TIFF structure: IFD0 tells of the photo, the directory after it of its thumbnail.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Final

from editor.photo.structure.tiff_directory import (
    Directory,
    Entry,
    TiffError,
    TiffStructure,
    reading,
)

JPEG_PREFIX: Final = b"Exif\0\0"
ORIENTATION: Final = 0x0112
ON_ITS_SIDE: Final = range(5, 9)  # orientations whose stored rows are the columns that are seen
_RESOLUTION, _UNIT = (0x011A, 0x011B), 0x0128
_EXIF_IFD: Final = 0x8769
_COLOUR_SPACE, _ADOBE, _UNCALIBRATED = 0xA001, 2, 65535
_INTEROP, _INTEROPERABILITY_INDEX = 0xA005, 1
_WIDTHS, _HEIGHTS = (0x0100, 0xA002), (0x0101, 0xA003)  # of IFD0 and of the Exif directory
_LONG: Final = 4
_CODES: Final = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I"}
_XMP_ORIENTATION: Final = re.compile(
    rb"(tiff:Orientation(?:\s*=\s*[\"']|\s*>)\s*)[1-8](?=\s*(?:[\"']|</))"
)
_XMP_SIZE: Final = rb"((?:%s)(?:\s*=\s*[\"']|\s*>)\s*)\d+(?=\s*(?:[\"']|</))"
_XMP_WIDTH: Final = re.compile(_XMP_SIZE % rb"tiff:ImageWidth|exif:PixelXDimension")
_XMP_HEIGHT: Final = re.compile(_XMP_SIZE % rb"tiff:ImageLength|exif:PixelYDimension")
_XMP_THUMBNAILS: Final = re.compile(
    rb"<(xmp|xap):Thumbnails[\s>].*?</\1:Thumbnails>|<xmpGImg:image>.*?</xmpGImg:image>", re.DOTALL
)


def bare_exif(block: bytes | None) -> bytes | None:
    """Take away the prefix that Exif has in a JPEG: what is left begins with a TIFF header."""
    return None if block is None else block.removeprefix(JPEG_PREFIX)


def orientation_of(exif: bytes | None) -> int:
    """Return the orientation, 1 to 8, of any integer type; 1 where Exif gives none."""
    for directory in directories(exif or b"")[:1]:
        found = directory.number(ORIENTATION, 1)
        return found if 1 <= found <= 8 else 1
    return 1


def resolution_of(directory: Directory) -> tuple[float, float] | None:
    """Return pixels a millimetre, across and down; None where the directory does not say."""
    millimetres = {2: 25.4, 3: 10.0}.get(directory.number(_UNIT, 2))
    across, down = (
        (directory.entries[tag].fractions or (0.0,))[0] if tag in directory.entries else 0.0
        for tag in _RESOLUTION
    )
    if millimetres is None or across <= 0 or down <= 0:
        return None
    return across / millimetres, down / millimetres


def upright_exif(exif: bytes) -> bytes:
    """Set every orientation to 1, all other bytes kept; Exif that can't be read stays as it is.

    The resolutions across and down change places where the pixels lie on their side.
    """
    changed = bytearray(exif)
    for directory in directories(exif):
        if ORIENTATION in directory.entries:
            if directory.number(ORIENTATION, 1) in ON_ITS_SIDE:
                _swap_resolution(changed, directory)
            _set(changed, directory.entries[ORIENTATION], 1)
    return bytes(changed)


def with_swapped_resolution(exif: bytes) -> bytes:
    """Return Exif after a quarter turn: the resolutions across and down change places."""
    changed = bytearray(exif)
    for directory in directories(exif)[:1]:
        _swap_resolution(changed, directory)
    return bytes(changed)


def sized_exif(exif: bytes, width: int, height: int) -> bytes:
    """Set the photo's size in pixels wherever Exif gives it, all other bytes kept."""
    changed = bytearray(exif)
    for entry, value in _sizes(exif, width, height):
        _set(changed, entry, value)
    return bytes(changed)


def with_colour_space(exif: bytes, is_srgb: bool) -> bytes:
    """Set Exif's ColorSpace, where it is there, to sRGB or to "uncalibrated" (Exif 2.32, 4.6.5)."""
    changed = bytearray(exif)
    for directory in directories(exif)[:1]:
        for below in TiffStructure(reading(exif)).below(directory, _EXIF_IFD):
            if _COLOUR_SPACE in below.entries:
                _set(changed, below.entries[_COLOUR_SPACE], 1 if is_srgb else 0xFFFF)
    return bytes(changed)


def says_adobe_rgb(exif: bytes) -> bool:
    """Whether the camera says that the colours are Adobe RGB, as most do in place of a profile.

    By the option of the Design rule for Camera File systems (DCF 2.0): a ColorSpace that is not
    sRGB, and R03 in the directory of interoperability. Some write 2 as the ColorSpace.
    """
    for directory in directories(exif)[:1]:
        structure = TiffStructure(reading(exif))
        for inner in structure.below(directory, _EXIF_IFD):
            space = inner.number(_COLOUR_SPACE, 1)
            index = [one.blob(_INTEROPERABILITY_INDEX) for one in structure.below(inner, _INTEROP)]
            adobe = any((blob or b"").startswith(b"R03") for blob in index)
            return space == _ADOBE or (space == _UNCALIBRATED and adobe)
    return False


def with_resolution(exif: bytes, pixels_per_mm: float) -> bytes:
    """Set the photo's resolution, where it is there, in pixels an inch, all other bytes kept."""
    changed = bytearray(exif)
    for directory in directories(exif)[:1]:
        for tag in _RESOLUTION:
            entry = directory.entries.get(tag)
            if entry is not None and entry.fractions:
                value = struct.pack(entry.order + "II", round(25400 * pixels_per_mm), 1000)
                changed[entry.place : entry.place + 8] = value
        if _UNIT in directory.entries:
            _set(changed, directory.entries[_UNIT], 2)
    return bytes(changed)


def upright_xmp(xmp: bytes) -> bytes:
    """Set ``tiff:Orientation`` to 1, every other byte kept."""
    return _XMP_ORIENTATION.sub(rb"\g<1>1", xmp)


def sized_xmp(xmp: bytes, width: int, height: int) -> bytes:
    """Set the size in pixels and take out thumbnails, every other byte kept."""
    sized = _XMP_WIDTH.sub(rb"\g<1>%d" % width, xmp)
    sized = _XMP_HEIGHT.sub(rb"\g<1>%d" % height, sized)
    return _XMP_THUMBNAILS.sub(b"", sized)


def directories(exif: bytes) -> list[Directory]:
    """Return IFD0 and those after it; none where the bytes make no sense."""
    try:
        structure = TiffStructure(reading(exif))
        return [] if structure.big else structure.chain()
    except TiffError:
        return []


def _sizes(exif: bytes, width: int, height: int) -> Iterator[tuple[Entry, int]]:
    for directory in directories(exif)[:1]:
        below = TiffStructure(reading(exif)).below(directory, _EXIF_IFD)
        for place, number in ((directory, 0), *((one, 1) for one in below)):
            for tags, value in ((_WIDTHS, width), (_HEIGHTS, height)):
                if tags[number] in place.entries:
                    yield place.entries[tags[number]], value


def _swap_resolution(exif: bytearray, directory: Directory) -> None:
    across, down = (directory.entries.get(tag) for tag in _RESOLUTION)
    if across is None or down is None or (across.kind, across.count) != (down.kind, down.count):
        return
    for entry, value in ((across, down.value), (down, across.value)):
        exif[entry.place : entry.place + len(entry.value)] = value


def _set(exif: bytearray, entry: Entry, value: int) -> None:
    """Write an integer into an entry; it becomes a LONG where its own type is too narrow."""
    code = _CODES.get(entry.kind)
    if code is None or not entry.value:
        return
    try:
        new = struct.pack(entry.order + code, value)
    except struct.error:
        field = struct.pack(entry.order + "HHII", entry.tag, _LONG, 1, value)
        exif[entry.field : entry.field + 12] = field
    else:
        exif[entry.place : entry.place + len(new)] = new
