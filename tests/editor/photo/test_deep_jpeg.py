"""JPEGs that are lossless, and of 12 or 16 bits."""

from __future__ import annotations

import struct
from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from editor.colour.named_profiles import named
from editor.photo.load import load
from editor.render.small_picture import SmallPicture
from editor.storage.file_error import FileError
from tests.editor.photo.metadata.exif_maker import exif

RNG = np.random.default_rng(5)


def noise(bits: int, channels: int) -> np.ndarray:
    depth = np.uint8 if bits == 8 else np.uint16
    return RNG.integers(0, 1 << bits, (40, 56, channels)).astype(depth)


def encoded(pixels: np.ndarray, bits: int, lossless: bool, level: int | None = None) -> bytes:
    plain = pixels[..., 0] if pixels.shape[2] == 1 else pixels
    return bytes(
        imagecodecs.jpeg8_encode(plain, level, bitspersample=bits, lossless=lossless or None)
    )


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("bits", [8, 12, 16])
def test_a_lossless_jpeg_opens_to_the_bit(tmp_path: Path, bits: int, channels: int) -> None:
    pixels = noise(bits, channels)
    (tmp_path / "a.jpg").write_bytes(encoded(pixels, bits, True))
    image = load(tmp_path / "a.jpg")
    wanted = pixels if bits != 12 else np.rint(pixels * (65535 / 4095)).astype(np.uint16)
    np.testing.assert_array_equal(image.samples, wanted)
    assert image.notes == ()


def test_twelve_bits_are_scaled_to_sixteen(tmp_path: Path) -> None:
    ramp = np.linspace(0, 4095, 64 * 48).reshape(48, 64, 1).astype(np.uint16)
    (tmp_path / "a.jpg").write_bytes(encoded(ramp, 12, False, 98))
    samples = load(tmp_path / "a.jpg").samples
    assert samples.dtype == np.uint16
    np.testing.assert_allclose(samples / 65535, ramp / 4095, atol=0.002)


def test_twelve_bits_have_a_small_picture(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(encoded(noise(12, 3), 12, True))
    small = SmallPicture.of_file(tmp_path / "a.jpg", 16)
    assert (small.columns, small.rows) == (56, 40)


def test_metadata_of_twelve_bits_are_kept_and_turn_it(tmp_path: Path) -> None:
    content = encoded(noise(12, 3), 12, True)
    block, icc = exif(6), named("Display P3").icc or b""
    added = b""
    for code, body in (
        (0xE1, b"Exif\0\0" + block),
        (0xE2, b"ICC_PROFILE\0\1\1" + icc),
        (0xFE, b"a comment"),
    ):
        added += struct.pack(">BBH", 0xFF, code, len(body) + 2) + body
    (tmp_path / "a.jpg").write_bytes(content[:2] + added + content[2:])
    image = load(tmp_path / "a.jpg")
    assert image.samples.shape == (56, 40, 3)
    assert image.metadata.icc == icc
    assert image.metadata.exif == block
    assert [one.name for one in image.metadata.blocks] == ["comment"]


@pytest.mark.parametrize("bits", [8, 12])
def test_one_that_is_cut_never_opens_in_silence(tmp_path: Path, bits: int) -> None:
    content = encoded(noise(bits, 1), bits, True)
    (tmp_path / "a.jpg").write_bytes(content[: len(content) // 2])
    with pytest.raises(FileError, match="damaged or cut off"):
        load(tmp_path / "a.jpg")
    assert "data ends early" in load(tmp_path / "a.jpg", damaged=True).notes[0]
