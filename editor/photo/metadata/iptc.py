"""IPTC records in the two wrappings of our formats: bare in a TIFF, Photoshop's in a JPEG.

Photoshop's is a row of image resources (Adobe Photoshop File Formats, "Image Resource Blocks"),
each with a number, a name and a length; IPTC is one of them, a thumbnail another.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

PHOTOSHOP: Final = b"Photoshop 3.0\0"
_RECORDS: Final = 0x0404
_THUMBNAILS: Final = (0x0409, 0x040C)


def for_jpeg(iptc: bytes) -> bytes:
    """Return the content of a JPEG's APP13 segment; one that already is one stays as it is.

    But for the thumbnail in it, which shows the photo before the edit.
    """
    if iptc.startswith(PHOTOSHOP):
        return PHOTOSHOP + without_thumbnails(iptc[len(PHOTOSHOP) :])
    head = b"8BIM" + struct.pack(">HHI", _RECORDS, 0, len(iptc))
    return PHOTOSHOP + head + iptc + b"\0" * (len(iptc) % 2)


def without_thumbnails(resources: bytes) -> bytes:
    """Return Photoshop's resources without its pictures of the photo, every other byte kept."""
    kept, end = b"", 0
    for number, start, _, end in _resources(resources):
        if number not in _THUMBNAILS:
            kept += resources[start:end]
    return kept + resources[end:]


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
