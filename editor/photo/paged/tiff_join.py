"""Joining TIFF files: each one's directory follows the last one's, and all its bytes come along.

TIFF 6.0, section 2. Places are counted from the start of the file: in what is appended each of them
is moved by as many bytes as lie before it.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from editor.photo.structure.tiff_directory import (
    SIZES,
    Directory,
    Entry,
    TiffError,
    TiffStructure,
    reading_file,
)
from editor.storage.file_error import FileError

_PLACES: Final = (273, 324, 330, 513, 519, 520, 521)  # of strips, tiles, directories, old JPEG
_DIRECTORIES: Final = (0x014A, 0x8769, 0x8825, 0xA005)
_CODES: Final = {3: "H", 4: "I", 13: "I"}
_LARGEST: Final = 2**32 - 2**20
_DEEPEST: Final = 3
_COPIED: Final = 1 << 20


def append(target: Path, page: Path) -> None:
    """Append a TIFF of one picture to another one, both as `save` writes them.

    Raises
    ------
    FileError
        Both together are larger than places of 32 bits reach.
    """
    with target.open("r+b") as file, page.open("rb") as other:
        end = file.seek(0, os.SEEK_END)
        base = end + end % 2
        if base + other.seek(0, os.SEEK_END) > _LARGEST:
            raise FileError(target, "written", "all pages together take more than 4 GB")
        structure = TiffStructure(reading_file(other))
        last = TiffStructure(reading_file(file)).chain()[-1]
        file.seek(end)
        file.write(b"\0" * (base - end))
        other.seek(0)
        while block := other.read(_COPIED):
            file.write(block)
        _move(file, structure, structure.directory(structure.first), base, 0)
        file.seek(last.following_field)
        file.write(struct.pack("<I", structure.first + base))


def _move(
    file: BinaryIO, structure: TiffStructure, directory: Directory, base: int, depth: int
) -> None:
    """Move the places in a directory, and in those below it, by `base` bytes."""
    if structure.order != "<" or structure.big or depth > _DEEPEST:
        raise TiffError("it is not a little-endian TIFF of 32 bits")
    for entry in directory.entries.values():
        if entry.tag in _DIRECTORIES:
            for below in _below(structure, entry):
                _move(file, structure, below, base, depth + 1)
        if entry.tag in (*_PLACES, *_DIRECTORIES):
            moved = [number + base for number in entry.numbers]
            wide = entry.kind == 3  # strips' places may be short numbers in a small file
            if wide:
                _write_long(file, entry, moved, base)
                continue
            file.seek(entry.place + base)
            file.write(struct.pack(f"<{len(moved)}{_CODES[entry.kind]}", *moved))
        if SIZES[entry.kind] * entry.count > 4:
            file.seek(entry.field + base + 8)
            file.write(struct.pack("<I", entry.place + base))


def _below(structure: TiffStructure, entry: Entry) -> Iterator[Directory]:
    for at in entry.numbers:
        yield structure.directory(at)


def _write_long(file: BinaryIO, entry: Entry, numbers: list[int], base: int) -> None:
    """Write short numbers that have grown as long ones, at the file's end where they need room."""
    packed = struct.pack(f"<{len(numbers)}I", *numbers)
    if len(packed) > 4:
        place = file.seek(0, os.SEEK_END)
        file.write(packed)
        packed = struct.pack("<I", place)
    file.seek(entry.field + base)
    file.write(struct.pack("<HHI", entry.tag, 4, len(numbers)) + packed)
