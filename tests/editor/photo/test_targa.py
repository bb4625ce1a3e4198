"""Targas of all depths, palettes, origins and kinds of alpha, against their bytes."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest

from editor.photo.load import load
from editor.storage.file_error import FileError

RNG = np.random.default_rng(11)
ROWS, COLUMNS = 3, 4
FIVE = RNG.integers(0, 32, (ROWS, COLUMNS, 3))
EIGHT = RNG.integers(0, 256, (ROWS, COLUMNS, 4)).astype(np.uint8)


def head(kind: int, bits: int, flags: int = 0x20, palette: tuple[int, int, int] | None = None):
    first, colours, depth = palette or (0, 0, 0)
    fields = (2, palette is not None, kind, first, colours, depth, 0, 0, COLUMNS, ROWS, bits, flags)
    return struct.pack("<BBBHHBHHHHBB", *fields) + b"id"


def packed(pixels: bytes, step: int) -> bytes:
    """Runs of one and of two pixels alike, which cross the ends of rows."""
    ones = [pixels[at : at + step] for at in range(0, len(pixels), step)]
    return b"".join(b"\x80" + one for one in ones[:5]) + bytes([len(ones) - 6]) + b"".join(ones[5:])


def words(five: np.ndarray, top: np.ndarray | int = 0) -> bytes:
    red, green, blue = (five[..., at] for at in range(3))
    return (blue | green << 5 | red << 10 | top << 15).astype("<u2").tobytes()


def opened(folder: Path, content: bytes) -> np.ndarray:
    (folder / "a.tga").write_bytes(content)
    return load(folder / "a.tga").samples


@pytest.mark.parametrize("bits", [15, 16])
@pytest.mark.parametrize("kind", [2, 10])
def test_five_bits_a_channel_are_scaled_to_eight(tmp_path, bits, kind):
    pixels = words(FIVE, 1)
    pixels = packed(pixels, 2) if kind == 10 else pixels
    found = opened(tmp_path, head(kind, bits) + pixels)
    np.testing.assert_array_equal(found, FIVE * 255 // 31)


@pytest.mark.parametrize("kind", [1, 9])
@pytest.mark.parametrize("wide", [1, 2])
@pytest.mark.parametrize("depth", [15, 16, 24, 32])
def test_a_palette_of_any_depth(tmp_path, kind, wide, depth):
    numbers = RNG.integers(3, 3 + ROWS * COLUMNS, (ROWS, COLUMNS))
    if depth < 24:
        table, colours = words(FIVE), (FIVE * 255 // 31).reshape(-1, 3)
    else:
        order = [2, 1, 0, 3][: depth // 8]
        table, colours = EIGHT[..., order].tobytes(), EIGHT.reshape(-1, 4)[:, : depth // 8]
    pixels = numbers.astype(f"<u{wide}").tobytes()
    pixels = packed(pixels, wide) if kind == 9 else pixels
    start = head(kind, 8 * wide, palette=(3, ROWS * COLUMNS, depth))
    np.testing.assert_array_equal(opened(tmp_path, start + table + pixels), colours[numbers - 3])
    lacking = struct.pack(f"<{'BH'[wide - 1]}", 2) * (ROWS * COLUMNS)
    (tmp_path / "b.tga").write_bytes(head(1, 8 * wide, 0x20, (3, 12, depth)) + table + lacking)
    with pytest.raises(FileError, match="damaged"):
        load(tmp_path / "b.tga")


@pytest.mark.parametrize(
    ("flags", "turn"), [(0, (-1, 1)), (16, (-1, -1)), (32, (1, 1)), (48, (1, -1))]
)
def test_rows_begin_at_any_corner(tmp_path, flags, turn):
    found = opened(tmp_path, head(2, 24, flags) + EIGHT[..., 2::-1].tobytes())
    np.testing.assert_array_equal(found, EIGHT[:: turn[0], :: turn[1], :3])


@pytest.mark.parametrize(("kind", "bits"), [(3, 8), (11, 8), (3, 16), (11, 16)])
def test_grey_with_and_without_alpha(tmp_path, kind, bits):
    wanted = EIGHT[..., : bits // 8]
    pixels = packed(wanted.tobytes(), bits // 8) if kind == 11 else wanted.tobytes()
    found = opened(tmp_path, head(kind, bits, 0x20 | (8 if bits == 16 else 0)) + pixels)
    np.testing.assert_array_equal(found, wanted)


def said(content: bytes, alpha: int) -> bytes:
    extension = struct.pack("<H492xB", 495, alpha)
    return content + extension + struct.pack("<II18s", len(content), 0, b"TRUEVISION-XFILE.\0")


def test_alpha_that_is_none_is_opaque(tmp_path):
    """By the bits that the header has for it, and by the extension."""
    clear = EIGHT[..., [2, 1, 0, 3]].copy()
    kept = opened(tmp_path, head(2, 32, 0x28) + clear.tobytes())
    np.testing.assert_array_equal(kept, EIGHT)
    for what in (0, 1, 2):
        found = opened(tmp_path, said(head(2, 32, 0x28) + clear.tobytes(), what))
        np.testing.assert_array_equal(found[..., :3], EIGHT[..., :3])
        assert (found[..., 3] == 255).all()
    clear[..., 3] = 0
    assert (opened(tmp_path, head(2, 32, 0x20) + clear.tobytes())[..., 3] == 255).all()
    assert (opened(tmp_path, head(2, 32, 0x28) + clear.tobytes())[..., 3] == 0).all()


def test_alpha_of_one_bit_and_premultiplied(tmp_path):
    bit = RNG.integers(0, 2, (ROWS, COLUMNS))
    found = opened(tmp_path, head(2, 16, 0x21) + words(FIVE, bit))
    np.testing.assert_array_equal(found[..., 3], bit * 255)
    premultiplied = np.array([30, 20, 10, 51], np.uint8)
    pixels = np.broadcast_to(premultiplied, (ROWS, COLUMNS, 4)).tobytes()
    found = opened(tmp_path, said(head(2, 32, 0x28) + pixels, 4))
    assert (found == (50, 100, 150, 51)).all()


@pytest.mark.parametrize(
    ("start", "says"),
    [
        (head(1, 8, palette=(0, 4, 12)), "a palette of 12 bits"),
        (head(2, 8), "pixels of 8 bits"),
        (head(2, 24, 0xA0), "rows that are interleaved"),
    ],
)
def test_what_is_not_supported_is_not_called_damaged(tmp_path, start, says):
    (tmp_path / "a.tga").write_bytes(start + bytes(99))
    with pytest.raises(FileError, match=f"a Targa with {says}, which is not supported"):
        load(tmp_path / "a.tga")


@pytest.mark.skipif(shutil.which("convert") is None, reason="ImageMagick is missing")
@pytest.mark.parametrize("depth", [16, 24])
def test_imagemagick_reads_the_same(tmp_path, depth):
    pixels = words(FIVE) if depth == 16 else EIGHT[..., 2::-1].tobytes()
    found = opened(tmp_path, head(2, depth) + pixels)
    run = ["convert", str(tmp_path / "a.tga"), "-depth", "8", "rgb:-"]
    other = subprocess.run(run, capture_output=True, check=True).stdout
    np.testing.assert_array_equal(found.ravel(), np.frombuffer(other, np.uint8))
