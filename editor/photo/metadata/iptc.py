"""IPTC records in the two wrappings of our formats: bare in a TIFF, Photoshop's in a JPEG."""

from __future__ import annotations

import struct
from typing import Final

_PHOTOSHOP: Final = b"Photoshop 3.0\0"
_RECORDS: Final = 0x0404  # the image resource that holds IPTC (Adobe, Photoshop File Formats)


def for_jpeg(iptc: bytes) -> bytes:
    """Return the content of a JPEG's APP13 segment; one that already is one stays as it is."""
    if iptc.startswith(_PHOTOSHOP):
        return iptc
    head = b"8BIM" + struct.pack(">HHI", _RECORDS, 0, len(iptc))
    return _PHOTOSHOP + head + iptc + b"\0" * (len(iptc) % 2)


def for_tiff(iptc: bytes) -> bytes | None:
    """Return the bare records, as a TIFF holds them; None where there are none."""
    if not iptc.startswith(_PHOTOSHOP):
        return iptc
    at = len(_PHOTOSHOP)
    while iptc[at : at + 4] == b"8BIM" and at + 12 <= len(iptc):
        (kind,) = struct.unpack_from(">H", iptc, at + 4)
        name = 1 + iptc[at + 6]
        size_at = at + 6 + name + name % 2
        if size_at + 4 > len(iptc):
            return None
        (size,) = struct.unpack_from(">I", iptc, size_at)
        if kind == _RECORDS:
            return iptc[size_at + 4 : size_at + 4 + size] or None
        at = size_at + 4 + size + size % 2
    return None
