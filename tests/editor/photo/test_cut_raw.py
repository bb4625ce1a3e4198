"""Camera raw photos of which a part is missing: LibRaw passes over it, Kernelroom does not."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from editor.photo.load import load
from editor.storage.file_error import FileError
from tests.editor.photo.raw_maker import mosaic

SIDE = 64


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    path = tmp_path / "whole.dng"
    mosaic(path, np.full((SIDE, SIDE), 9000, np.uint16), tile=(32, 32))
    return path


def with_places(path: Path, change) -> Path:
    """Change where the tiles lie, in a copy; returns it."""
    content = bytearray(path.read_bytes())
    (at,) = struct.unpack_from("<I", content, 4)
    (count,) = struct.unpack_from("<H", content, at)
    for entry in range(at + 2, at + 2 + 12 * count, 12):
        tag, _, number, value = struct.unpack_from("<HHII", content, entry)
        if tag == 324:  # TileOffsets
            places = change(struct.unpack_from(f"<{number}I", content, value))
            struct.pack_into(f"<{len(places)}I", content, value, *places)
            struct.pack_into("<I", content, entry + 4, len(places))
    changed = path.with_name("changed.dng")
    changed.write_bytes(content)
    return changed


def test_a_whole_one_in_tiles_opens(whole: Path) -> None:
    assert load(whole).samples.shape == (SIDE, SIDE, 3)
    assert load(with_places(whole, lambda places: places)).notes == load(whole).notes


@pytest.mark.parametrize("kind", ["beyond the end", "fewer"])
def test_a_dng_that_lacks_tiles_is_refused_or_opened_with_a_note(whole: Path, kind: str) -> None:
    end = whole.stat().st_size
    changed = with_places(
        whole, lambda places: (*places[:2], end, end) if kind == "beyond the end" else places[:2]
    )
    with pytest.raises(FileError, match="damaged or cut off"):
        load(changed)
    image = load(changed, damaged=True)
    assert any("its data ends early" in note for note in image.notes)


def test_a_header_without_the_sensors_data_is_refused(tmp_path: Path) -> None:
    """As Panasonic's, of which LibRaw makes a black photo without a word."""
    path = tmp_path / "header.rw2"
    entries = [(1, 7, 4, 0x30333130), (2, 3, 1, 3724), (3, 3, 1, 2754), (0x118, 4, 1, 11_000)]
    directory = struct.pack("<H", len(entries))
    directory += b"".join(struct.pack("<HHII", *entry) for entry in entries)
    head = b"IIU\0" + struct.pack("<I", 24) + bytes.fromhex("88e774d8f8251d4d947a6e77822b5d6a")
    path.write_bytes((head + directory).ljust(12_000, b"\0"))
    with pytest.raises(FileError, match="far more than its 12,000 bytes"):
        load(path)
