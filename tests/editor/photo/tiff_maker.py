"""Writes TIFF by hand, entry by entry, so that any arrangement can be made."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

import numpy as np

_CODES = {1: "B", 2: "c", 3: "H", 4: "I", 7: "B"}
Entries = Mapping[int, tuple[int, Sequence[int]]]


def packed(stored: np.ndarray, bits: int, order: str = ">") -> bytes:
    """Rows of samples of any number of bits, each row filled up to a byte.

    Whole bytes follow the order of the file; other numbers begin with their highest bit.
    """
    if bits % 8 == 0 and order == "<":
        wide = stored.astype("<u8")[..., None].view(np.uint8)
        return wide[..., : bits // 8].tobytes()
    rows = stored.reshape(len(stored), -1).astype(np.uint64)
    places = np.arange(bits - 1, -1, -1, dtype=np.uint64)
    digits = (rows[..., None] >> places) & np.uint64(1)
    return np.packbits(digits.reshape(len(rows), -1).astype(np.uint8), axis=1).tobytes()


def directory(entries: Entries, at: int, following: int = 0, order: str = ">") -> bytes:
    """A directory that begins at byte `at`, its long values after it."""
    values_at = at + 2 + 12 * len(entries) + 4
    head, values = struct.pack(order + "H", len(entries)), b""
    for tag, (kind, numbers) in sorted(entries.items()):
        field = struct.pack(f"{order}{len(numbers)}{_CODES[kind]}", *numbers)
        if len(field) > 4:
            place = struct.pack(order + "I", values_at + len(values))
            values += field + b"\0" * (len(field) % 2)
            field = place
        head += struct.pack(order + "HHI", tag, kind, len(numbers)) + field.ljust(4, b"\0")
    return head + struct.pack(order + "I", following) + values


def entries_of(
    stored: np.ndarray, bits: int, strip_at: int, strip_size: int, photometric: int | None = None
) -> dict[int, tuple[int, Sequence[int]]]:
    """What a directory of one strip says."""
    rows, columns, channels = stored.shape
    said = {1: 1, 3: 2, 4: 2}.get(channels, 1) if photometric is None else photometric
    return {
        256: (4, [columns]),
        257: (4, [rows]),
        258: (3, [bits] * channels),
        259: (3, [1]),
        262: (3, [said]),
        273: (4, [strip_at]),
        277: (3, [channels]),
        278: (4, [rows]),
        279: (4, [strip_size]),
    }


def tiff(
    stored: np.ndarray,
    bits: int,
    compression: int = 1,
    photometric: int | None = None,
    palette: np.ndarray | None = None,
    strip: bytes | None = None,
    sample_format: int = 1,
    more: Entries | None = None,
    order: str = ">",
) -> bytes:
    """A TIFF of one strip, of (rows, columns, channels)."""
    content = packed(stored, bits, order) if strip is None else strip
    entries = entries_of(stored, bits, 8, len(content), photometric)
    entries[259] = (3, [compression])
    entries[339] = (3, [sample_format] * stored.shape[2])
    if palette is not None:
        entries[320] = (3, palette.T.ravel().tolist())
    entries |= more or {}
    at = 8 + len(content) + len(content) % 2
    body = content + b"\0" * (len(content) % 2)
    head = b"MM\0*" if order == ">" else b"II*\0"
    return head + struct.pack(order + "I", at) + body + directory(entries, at, 0, order)
