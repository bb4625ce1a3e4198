"""Exif and XMP as bytes: kept as they are, but for the orientation of a picture turned upright."""

from __future__ import annotations

import re
import struct
from typing import Final

JPEG_PREFIX: Final = b"Exif\0\0"
_ORIENTATION: Final = 0x0112
_SHORT: Final = 3
_XMP_ORIENTATION: Final = re.compile(
    rb"(tiff:Orientation(?:\s*=\s*[\"']|\s*>)\s*)[1-8](?=\s*(?:[\"']|</))"
)


def bare_exif(block: bytes | None) -> bytes | None:
    """Take away the prefix that Exif has in a JPEG: what is left begins with a TIFF header."""
    return None if block is None else block.removeprefix(JPEG_PREFIX)


def upright_exif(exif: bytes) -> bytes:
    """Set the orientation to 1, every other byte kept; Exif that can't be read stays as it is."""
    at = _orientation_at(exif)
    if at is None:
        return exif
    place, order = at
    return exif[:place] + struct.pack(order + "H", 1) + exif[place + 2 :]


def upright_xmp(xmp: bytes) -> bytes:
    """Set ``tiff:Orientation`` to 1, every other byte kept."""
    return _XMP_ORIENTATION.sub(rb"\g<1>1", xmp)


def _orientation_at(exif: bytes) -> tuple[int, str] | None:
    """Find the two bytes of the orientation and their order (``<`` or ``>``) in IFD0."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4])
    if order is None or len(exif) < 8:
        return None
    (start,) = struct.unpack_from(order + "I", exif, 4)
    if start + 2 > len(exif):
        return None
    (count,) = struct.unpack_from(order + "H", exif, start)
    for number in range(count):
        entry = start + 2 + 12 * number
        if entry + 12 > len(exif):
            return None
        tag, kind = struct.unpack_from(order + "HH", exif, entry)
        if tag == _ORIENTATION and kind == _SHORT:
            return entry + 8, order
    return None
