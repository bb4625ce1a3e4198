"""Windows and OS/2 bitmaps of every depth, by Pillow and cv2 where they read them."""

from __future__ import annotations

import struct
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from editor.photo.load import load
from editor.storage.file_error import FileError

ROWS, COLUMNS = 11, 19
RNG = np.random.default_rng(4)


def bitmap(
    rows: bytes,
    bits: int,
    compression: int = 0,
    palette: bytes = b"",
    masks: bytes = b"",
    header: int = 40,
    height: int = ROWS,
    colours: int = 0,
) -> bytes:
    """A bitmap file; `rows` are as they are stored."""
    within = masks if header > 40 else b""
    head = struct.pack(
        "<IiiHHIIiiII",
        header,
        COLUMNS,
        height,
        1,
        bits,
        compression,
        len(rows),
        2835,
        2835,
        colours,
        0,
    )
    head = (head + within).ljust(header, b"\0") + (b"" if header > 40 else masks)
    start = 14 + len(head) + len(palette)
    return b"BM" + struct.pack("<IHHI", start + len(rows), 0, 0, start) + head + palette + rows


def lines(pixels: np.ndarray) -> bytes:
    """Rows from the lowest, each filled up to four bytes."""
    rows = [row.tobytes() for row in pixels[::-1]]
    return b"".join(row + b"\0" * (-len(row) % 4) for row in rows)


def grey_palette(count: int, colour: bool = True) -> bytes:
    table = RNG.integers(0, 256, (count, 4)).astype(np.uint8)
    if not colour:
        table = np.repeat(np.linspace(0, 255, count).astype(np.uint8)[:, None], 4, 1)
    return table.tobytes()


def pillow(path: Path) -> np.ndarray:
    with Pillow.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


@pytest.mark.parametrize("bits", [1, 4, 8])
@pytest.mark.parametrize("colour", [True, False])
def test_palettes(tmp_path, bits, colour):
    indices = RNG.integers(0, 2**bits, (ROWS, COLUMNS)).astype(np.uint8)
    digits = np.unpackbits(indices[..., None], axis=2)[..., 8 - bits :].reshape(ROWS, -1)
    rows = lines(np.packbits(digits, axis=1))
    path = tmp_path / "a.bmp"
    path.write_bytes(bitmap(rows, bits, palette=grey_palette(2**bits, colour)))
    samples = load(path).samples
    assert samples.shape[2] == (3 if colour else 1)
    np.testing.assert_array_equal(np.broadcast_to(samples, (ROWS, COLUMNS, 3)), pillow(path))


def test_two_bits_and_a_short_palette(tmp_path):
    indices = RNG.integers(0, 3, (ROWS, COLUMNS)).astype(np.uint8)
    digits = np.unpackbits(indices[..., None], axis=2)[..., 6:].reshape(ROWS, -1)
    palette = grey_palette(3)
    path = tmp_path / "a.bmp"
    path.write_bytes(bitmap(lines(np.packbits(digits, axis=1)), 2, palette=palette, colours=3))
    table = np.frombuffer(palette, np.uint8).reshape(-1, 4)[:, 2::-1]
    np.testing.assert_array_equal(load(path).samples, table[indices])


@pytest.mark.parametrize("header", [12, 40, 52, 56, 64, 108, 124])
@pytest.mark.parametrize("upside", [False, True])
def test_24_bits_under_every_header(tmp_path, header, upside):
    wanted = RNG.integers(0, 256, (ROWS, COLUMNS, 3)).astype(np.uint8)
    rows = lines(wanted[..., ::-1] if not upside else wanted[::-1, :, ::-1])
    path = tmp_path / "a.bmp"
    if header == 12:
        head = struct.pack("<IHhHH", 12, COLUMNS, -ROWS if upside else ROWS, 1, 24)
        path.write_bytes(b"BM" + struct.pack("<IHHI", 0, 0, 0, 26) + head + rows)
    else:
        path.write_bytes(bitmap(rows, 24, header=header, height=-ROWS if upside else ROWS))
    np.testing.assert_array_equal(load(path).samples, wanted)


@pytest.mark.parametrize(
    ("bits", "masks"),
    [
        (16, (0x7C00, 0x3E0, 0x1F, 0)),
        (16, (0xF800, 0x7E0, 0x1F, 0)),
        (16, (0xF00, 0xF0, 0xF, 0xF000)),
        (16, (0x7C00, 0x3E0, 0x1F, 0x8000)),
        (32, (0xFF0000, 0xFF00, 0xFF, 0)),
        (32, (0xFF, 0xFF00, 0xFF0000, 0xFF000000)),
        (32, (0x3FF00000, 0xFFC00, 0x3FF, 0xC0000000)),
    ],
)
@pytest.mark.parametrize("header", [40, 56, 108, 124])
def test_masks(tmp_path, bits, masks, header):
    words = RNG.integers(0, 2**bits, (ROWS, COLUMNS)).astype(f"<u{bits // 8}")
    packed = struct.pack("<4I", *masks)[: 12 if header == 40 and not masks[3] else 16]
    compression = 6 if header == 40 and masks[3] else 3
    path = tmp_path / "a.bmp"
    path.write_bytes(bitmap(lines(words), bits, compression, masks=packed, header=header))
    channels = []
    for mask in masks[: 4 if masks[3] else 3]:
        shift = (mask & -mask).bit_length() - 1
        channels.append(((words & mask) >> shift) / (mask >> shift))
    samples = load(path).samples
    full = np.iinfo(samples.dtype).max
    np.testing.assert_allclose(samples / full, np.stack(channels, -1), atol=0.51 / full)


@pytest.mark.parametrize("bits", [16, 32])
def test_16_and_32_bits_without_masks_have_no_alpha(tmp_path, bits):
    words = RNG.integers(0, 2**bits, (ROWS, COLUMNS)).astype(f"<u{bits // 8}")
    path = tmp_path / "a.bmp"
    path.write_bytes(bitmap(lines(words), bits))
    np.testing.assert_allclose(load(path).samples.astype(int), pillow(path), atol=1)


def test_run_lengths_as_cv2_reads_them(tmp_path):
    palette = grey_palette(256)
    coded = (
        b"\x05\x07\x00\x03\x01\x02\x03\x00\x04\x09\x00\x00"  # a run, three as they are, a run
        b"\x00\x02\x03\x01\x06\x11\x00\x00"  # three to the right and one up
        b"\x13\x21\x00\x00" * 1 + b"\x13\x22\x00\x00" * 7 + b"\x00\x01"
    )
    path = tmp_path / "a.bmp"
    path.write_bytes(bitmap(coded, 8, 1, palette=palette))
    wanted = cv2.imread(str(path), cv2.IMREAD_COLOR)[..., ::-1]
    np.testing.assert_array_equal(load(path).samples, wanted)


def test_run_lengths_of_four_bits(tmp_path):
    palette = grey_palette(16)
    coded = b"\x05\x12\x00\x05\x34\x56\x70\x00\x00\x00" + b"\x13\xab\x00\x00" * 10 + b"\x00\x01"
    path = tmp_path / "a.bmp"
    path.write_bytes(bitmap(coded, 4, 2, palette=palette))
    table = np.frombuffer(palette, np.uint8).reshape(-1, 4)[:, 2::-1]
    lowest = [1, 2, 1, 2, 1, 3, 4, 5, 6, 7] + [0] * 9
    samples = load(path).samples
    np.testing.assert_array_equal(samples[-1], table[lowest])
    np.testing.assert_array_equal(samples[0], table[([0xA, 0xB] * 10)[:COLUMNS]])


def test_resolution_and_profile_are_read(tmp_path):
    rows = lines(np.zeros((ROWS, COLUMNS, 3), np.uint8))
    content = bytearray(bitmap(rows, 24, header=124))
    content[14 + 56 : 14 + 60] = b"DEBM"
    content[14 + 112 : 14 + 120] = struct.pack("<II", len(content) - 14, 9)
    (tmp_path / "a.bmp").write_bytes(bytes(content) + b"a profile")
    metadata = load(tmp_path / "a.bmp").metadata
    assert metadata.icc == b"a profile"
    assert metadata.pixels_per_mm == (2.835, 2.835)


@pytest.mark.parametrize("compression", [0, 1])
def test_a_bitmap_that_ends_early_opens_only_when_asked(tmp_path, compression):
    rows = b"\x13\x21\x00\x00" * 5 if compression else bytes(5 * (COLUMNS + 1))
    path = tmp_path / "a.bmp"
    path.write_bytes(bitmap(rows, 8, compression, palette=grey_palette(256)))
    with pytest.raises(FileError, match="damaged or cut off"):
        load(path)
    image = load(path, damaged=True)
    assert image.samples.shape[:2] == (ROWS, COLUMNS)
    assert "ends early" in image.notes[0]


def test_what_is_not_supported_is_not_called_damaged(tmp_path):
    (tmp_path / "a.bmp").write_bytes(bitmap(b"\xff\xd8\xff", 24, 4))
    with pytest.raises(FileError, match="for printers, which is not supported"):
        load(tmp_path / "a.bmp")


@pytest.mark.parametrize(("bits", "compression"), [(1, 3), (24, 4)])
def test_codes_of_os2_are_named_and_not_taken_for_pixels(tmp_path, bits, compression):
    stored = bitmap(bytes(400), bits, compression, header=64, palette=grey_palette(2))
    (tmp_path / "a.bmp").write_bytes(stored)
    with pytest.raises(FileError, match=f"{bits} bits in compression {compression}, which is not"):
        load(tmp_path / "a.bmp")


@pytest.mark.parametrize(("bits", "missing"), [(1, 1), (4, 2), (8, 1), (24, 3)])
def test_a_bitmap_whose_last_row_lacks_its_padding_is_whole(tmp_path, bits, missing):
    stride = (COLUMNS * bits + 31) // 32 * 4
    rows = RNG.integers(0, 256, (ROWS, stride)).astype(np.uint8).tobytes()
    palette = grey_palette(1 << bits) if bits <= 8 else b""
    whole = bitmap(rows, bits, palette=palette)
    (tmp_path / "whole.bmp").write_bytes(whole)
    (tmp_path / "cut.bmp").write_bytes(whole[:-missing])
    image = load(tmp_path / "cut.bmp")
    np.testing.assert_array_equal(image.samples, load(tmp_path / "whole.bmp").samples)
    assert image.notes == ()
    (tmp_path / "cut.bmp").write_bytes(whole[: -missing - 1])
    with pytest.raises(FileError, match="ends early"):
        load(tmp_path / "cut.bmp")
