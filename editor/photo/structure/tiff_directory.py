"""TiffStructure: the directories of a TIFF file, or of Exif, which is arranged the same way.

TIFF 6.0, section 2: an image file directory (IFD) is a list of entries of twelve bytes (tag, type,
count, value or the place of the value), then the place of the next directory. BigTIFF has entries
of twenty bytes and places of eight.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import BinaryIO, Final

SIZES: Final = {
    1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4,
    16: 8, 17: 8, 18: 8,
}  # fmt: skip
SUB_IFDS: Final = 0x014A
_CODES: Final = {
    1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q",
}  # fmt: skip
_MAX_VALUE: Final = 16_000_000  # bytes
# What a file may make us read, where its entries point to one another or all to the same bytes.
_MAX_DIRECTORIES: Final = 10_000
_MAX_ENTRIES: Final = 300_000
_MAX_BYTES: Final = 100_000_000
ReadAt = Callable[[int, int], bytes]


class TiffError(ValueError):
    """Bytes that are no TIFF structure."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a directory.

    Parameters
    ----------
    field
        Where its twelve (BigTIFF: twenty) bytes begin.
    place
        Where its value begins: in the field itself where it is short enough.
    value
        In the file's byte order; empty where it lies outside the file.
    order
        ``<`` or ``>``, as `struct` takes it.
    """

    tag: int
    kind: int
    count: int
    field: int
    place: int
    value: bytes
    order: str

    @property
    def numbers(self) -> tuple[int, ...]:
        """The value as integers; empty where it is of another type."""
        code = _CODES.get(self.kind)
        if code is None or not self.value:
            return ()
        return struct.unpack(f"{self.order}{len(self.value) // SIZES[self.kind]}{code}", self.value)

    @property
    def fractions(self) -> tuple[float, ...]:
        """The value as unsigned rationals; empty where it is of another type or divides by 0."""
        if self.kind != 5:
            return ()
        parts = struct.unpack(f"{self.order}{len(self.value) // 4}I", self.value)
        if 0 in parts[1::2]:
            return ()
        return tuple(a / b for a, b in zip(parts[::2], parts[1::2], strict=True))


@dataclass(frozen=True, slots=True)
class Directory:
    """Entries by their tag, and where the next directory begins (0: there is none)."""

    entries: Mapping[int, Entry]
    following: int
    following_field: int

    def number(self, tag: int, default: int) -> int:
        """Return an entry's first integer."""
        return (*self.numbers(tag), default)[0]

    def numbers(self, tag: int) -> tuple[int, ...]:
        """Return an entry's integers; none where it is missing."""
        entry = self.entries.get(tag)
        return () if entry is None else entry.numbers

    def blob(self, tag: int) -> bytes | None:
        """Return an entry's bytes; None where it is missing or empty."""
        entry = self.entries.get(tag)
        return None if entry is None else entry.value or None


class TiffStructure:
    """The directories that `read_at(place, length)` reaches; raises TiffError without a header."""

    def __init__(self, read_at: ReadAt) -> None:
        self._read_at = read_at
        self._entries_left, self._bytes_left = _MAX_ENTRIES, _MAX_BYTES
        head = read_at(0, 16)
        self.order = {b"II": "<", b"MM": ">"}.get(head[:2], "")
        if not self.order or len(head) < 8:
            raise TiffError("it has no TIFF header")
        (magic,) = struct.unpack(self.order + "H", head[2:4])
        if magic not in (42, 43):
            raise TiffError("it has no TIFF header")
        self.big = magic == 43
        if self.big and len(head) < 16:
            raise TiffError("its header is cut short")
        self.first_field = 8 if self.big else 4
        self.first: int = self._number(head[8:16] if self.big else head[4:8])

    def directory(self, at: int) -> Directory:
        """Read the directory that begins at byte `at`; raise TiffError where it is cut off."""
        (size, step) = (8, 20) if self.big else (2, 12)
        counted = self._read_at(at, size)
        if at <= 0 or len(counted) < size:
            raise TiffError("a directory lies outside the file")
        (count,) = struct.unpack(self.order + ("Q" if self.big else "H"), counted)
        self._entries_left -= count
        if self._entries_left < 0:
            raise TiffError("its directories have too many entries")
        fields = self._read_at(at + size, count * step)
        entries: dict[int, Entry] = {}
        for number in range(len(fields) // step):
            entry = self._entry(fields[number * step :][:step], at + size + number * step)
            if entry is not None:
                entries.setdefault(entry.tag, entry)
        link = at + size + count * step
        following = self._read_at(link, 8 if self.big else 4)
        whole = len(following) == (8 if self.big else 4)
        return Directory(entries, self._number(following) if whole else 0, link)

    def chain(self) -> list[Directory]:
        """Return the main directories in order; a chain that is cut off or a ring ends there.

        Raise TiffError where there is none.
        """
        found: list[Directory] = []
        seen: set[int] = set()
        at = self.first
        while at and at not in seen and len(found) < _MAX_DIRECTORIES:
            seen.add(at)
            try:
                found.append(self.directory(at))
            except TiffError:
                if not found:
                    raise
                break
            at = found[-1].following
        if not found:
            raise TiffError("it has no directory")
        return found

    def below(self, directory: Directory, tag: int = SUB_IFDS) -> list[Directory]:
        """Return the directories that an entry of `directory` points to, those that can be read."""
        found = []
        for at in directory.numbers(tag)[:_MAX_DIRECTORIES]:
            try:
                found.append(self.directory(at))
            except TiffError:
                continue
        return found

    def _entry(self, field: bytes, at: int) -> Entry | None:
        tag, kind = struct.unpack(self.order + "HH", field[:4])
        size = SIZES.get(kind)
        if size is None:  # a type of the future: its size is not known
            return None
        count = self._number(field[4:12] if self.big else field[4:8])
        inline, start = (8, 12) if self.big else (4, 8)
        if size * count <= inline:
            value, place = field[start : start + size * count], at + start
        else:
            place = self._number(field[start:])
            is_read = size * count <= min(_MAX_VALUE, self._bytes_left)
            value = self._read_at(place, size * count) if is_read else b""
            self._bytes_left -= len(value)
        if len(value) != size * count:
            value = b""
        return Entry(tag, kind, count, at, place, value, self.order)

    def _number(self, value: bytes) -> int:
        return int(struct.unpack(self.order + ("Q" if len(value) == 8 else "I"), value)[0])


def reading(block: bytes) -> ReadAt:
    """Return how a block in memory is read."""
    return lambda at, length: block[at : at + length]


def reading_file(file: BinaryIO) -> ReadAt:
    """Return how an open file is read; nothing lies beyond its end."""
    end = file.seek(0, os.SEEK_END)

    def read_at(at: int, length: int) -> bytes:
        if at >= end:  # it may be more than a file can have
            return b""
        file.seek(at)
        return file.read(min(length, end - at))

    return read_at
