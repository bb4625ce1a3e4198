"""Several JPEGs in one file, by the Multi-Picture Format (CIPA DC-007)."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Final

_HEAD: Final = b"MPF\0"
_VERSION, _COUNT, _ENTRIES = 0xB000, 0xB001, 0xB002
_UNDEFINED, _LONG = 7, 4
_PRIMARY: Final = 0x20030000  # the picture that is shown, "baseline MP primary image"
_FIELDS: Final = 3
_ENTRY: Final = 16  # bytes


def joined(jpegs: Sequence[bytes]) -> bytes:
    """Return whole JPEGs, each with its own metadata, as one file; the first one has the index."""
    first = jpegs[0]
    at = _after_application_segments(first)
    head = at + 4 + len(_HEAD)  # what the index counts places from
    ends_at = 8 + 2 + 12 * _FIELDS + 4
    length = 2 + len(_HEAD) + ends_at + _ENTRY * len(jpegs)
    sizes = [len(first) + 2 + length, *map(len, jpegs[1:])]
    entries, place = b"", 0
    for number, size in enumerate(sizes):
        kind = _PRIMARY if number == 0 else 0
        entries += struct.pack("<IIIHH", kind, size, place - head if number else 0, 0, 0)
        place += size
    index = b"II*\0" + struct.pack("<IH", 8, _FIELDS)
    index += struct.pack("<HHI4s", _VERSION, _UNDEFINED, 4, b"0100")
    index += struct.pack("<HHII", _COUNT, _LONG, 1, len(jpegs))
    index += struct.pack("<HHII", _ENTRIES, _UNDEFINED, len(entries), ends_at)
    index += struct.pack("<I", 0)
    segment = b"\xff\xe2" + struct.pack(">H", length) + _HEAD + index + entries
    return b"".join((first[:at], segment, first[at:], *jpegs[1:]))


def _after_application_segments(jpeg: bytes) -> int:
    at = 2
    while jpeg[at : at + 1] == b"\xff" and 0xE0 <= jpeg[at + 1] <= 0xEF:
        at += 2 + struct.unpack(">H", jpeg[at + 2 : at + 4])[0]
    return at
