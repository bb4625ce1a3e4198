"""Exif and XMP of a picture whose colours have become another profile's, true of the new ones.

What tells of the colours that were is set where it has a value for the new ones, else taken out;
every other byte stays.
"""

from __future__ import annotations

import re
import struct
from html import escape
from typing import Final

from editor.photo.metadata.exif import directories, with_colour_space
from editor.photo.structure.tiff_directory import Directory, TiffStructure, reading

_FIELD, _LINK = 12, 4  # bytes of an entry, and of the place of the next directory
_EXIF_IFD, _INTEROP = 0x8769, 0xA005
_OF_PHOTO: Final = (301, 318, 319)  # TransferFunction, WhitePoint, PrimaryChromaticities
_OF_EXIF: Final = (0xA500,)  # Gamma
_INDEX, _SRGB_RULE, _ADOBE_RULE = 1, b"R98", b"R03"  # InteroperabilityIndex (DCF 2.0)
_NAMES: Final = rb"exif:Gamma|tiff:WhitePoint|tiff:PrimaryChromaticities|tiff:TransferFunction"
_GONE: Final = re.compile(
    rb"<(%s)(?:\s[^>]*)?(?:/>|(?<!/)>.*?</\1\s*>)|\s(?:%s)\s*=\s*(?:\"[^\"]*\"|'[^']*')"
    % (_NAMES, _NAMES),
    re.DOTALL,
)
_SPACE: Final = re.compile(rb"(exif:ColorSpace(?:\s*=\s*[\"']|\s*>)\s*)\d+(?=\s*(?:[\"']|</))")
_PROFILE: Final = re.compile(
    rb"(photoshop:ICCProfile\s*)(?:=\s*\"[^\"]*\"|=\s*'[^']*'|>[^<]*(?=</))"
)


def recoloured_exif(exif: bytes, is_srgb: bool) -> bytes:
    """Return Exif that says sRGB or "uncalibrated", and nothing of other colours."""
    changed = bytearray(with_colour_space(exif, is_srgb))
    for directory in directories(exif)[:1]:
        structure = TiffStructure(reading(exif))
        inner_at = directory.number(_EXIF_IFD, 0)
        for inner in structure.below(directory, _EXIF_IFD):
            index_at = inner.number(_INTEROP, 0)
            for below in structure.below(inner, _INTEROP):
                _set_index(changed, structure.order, index_at, below, is_srgb)
            take_out(changed, structure.order, inner_at, _OF_EXIF)
        take_out(changed, structure.order, structure.first, _OF_PHOTO)
    return bytes(changed)


def recoloured_xmp(xmp: bytes, is_srgb: bool, profile: str) -> bytes:
    """Return XMP that says sRGB or "uncalibrated", the profile's name, and of no other colours."""
    name = escape(profile).encode()
    told = _SPACE.sub(rb"\g<1>%d" % (1 if is_srgb else 0xFFFF), _GONE.sub(b"", xmp))

    def named(match: re.Match[bytes]) -> bytes:
        is_attribute = match[0][len(match[1]) :][:1] == b"="
        return match[1] + (b'="%s"' if is_attribute else b">%s") % name

    return _PROFILE.sub(named, told)


def _set_index(exif: bytearray, order: str, at: int, below: Directory, is_srgb: bool) -> None:
    """Set the rule of cameras that the colours keep to: that of sRGB, or none."""
    index = below.entries.get(_INDEX)
    if index is None or index.value[:3] not in (_SRGB_RULE, _ADOBE_RULE):
        return
    if is_srgb:
        exif[index.place : index.place + 3] = _SRGB_RULE
    else:
        take_out(exif, order, at, (_INDEX,))


def take_out(exif: bytearray, order: str, at: int, tags: tuple[int, ...]) -> None:
    """Take entries out of a directory; those behind them move up, what they point to stays."""
    (count,) = struct.unpack_from(order + "H", exif, at)
    start, end = at + 2, at + 2 + count * _FIELD
    if len(exif) < end + _LINK:
        return
    fields = [bytes(exif[place : place + _FIELD]) for place in range(start, end, _FIELD)]
    kept = [one for one in fields if struct.unpack_from(order + "H", one)[0] not in tags]
    if len(kept) == count:
        return
    moved = b"".join(kept) + exif[end : end + _LINK]
    exif[start : end + _LINK] = moved.ljust(end + _LINK - start, b"\0")
    struct.pack_into(order + "H", exif, at, len(kept))
