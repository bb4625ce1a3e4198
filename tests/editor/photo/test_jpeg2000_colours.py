"""JPEG 2000 with a profile or inks: its own numbers are opened, and converted once."""

from __future__ import annotations

import struct
from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from editor.colour.named_profiles import named
from editor.photo.decoders.vips_pixels import inks_to_rgb
from editor.photo.load import load

RNG = np.random.default_rng(7)
PIXELS = RNG.integers(0, 256, (64, 48, 4)).astype(np.uint8)
BY_NUMBER = b"\1\0\0" + struct.pack(">I", 16)


def jp2(pixels: np.ndarray, *colours: bytes) -> bytes:
    """A lossless .jp2 whose colours are said by boxes of that content."""
    plain = pixels[..., 0] if pixels.shape[2] == 1 else pixels
    content = imagecodecs.jpeg2k_encode(
        plain, codecformat="jp2", level=0, reversible=True, mct=False
    )
    at = content.index(b"colr") - 4
    (length,) = struct.unpack_from(">I", content, at)
    new = b"".join(struct.pack(">I4s", 8 + len(one), b"colr") + one for one in colours)
    content = content[:at] + new + content[at + length :]
    head = content.index(b"jp2h") - 4
    (whole,) = struct.unpack_from(">I", content, head)
    whole += len(new) - length
    return content[:head] + struct.pack(">I", whole) + content[head + 4 :]


def profile(name: str) -> bytes:
    icc = named(name).icc
    assert icc is not None
    return icc


@pytest.mark.parametrize("method", [b"\2\0\0", b"\3\0\0"])
@pytest.mark.parametrize("deep", [False, True])
def test_a_profile_is_kept_and_its_numbers_are_not_converted(
    tmp_path: Path, method: bytes, deep: bool
) -> None:
    icc = profile("Display P3")
    pixels = PIXELS[..., :3].astype(np.uint16) * 257 if deep else PIXELS[..., :3]
    (tmp_path / "a.jp2").write_bytes(jp2(pixels, method + icc, BY_NUMBER))
    image = load(tmp_path / "a.jp2")
    assert image.metadata.icc == icc
    np.testing.assert_array_equal(image.samples, pixels)


def test_grey_with_a_profile_stays_grey(tmp_path: Path) -> None:
    icc = profile("grey")
    (tmp_path / "a.jp2").write_bytes(jp2(PIXELS[..., :1], b"\2\0\0" + icc))
    image = load(tmp_path / "a.jp2")
    np.testing.assert_array_equal(image.samples, PIXELS[..., :1])
    assert image.metadata.icc == icc


def test_inks_are_no_rgb_with_alpha(tmp_path: Path) -> None:
    (tmp_path / "a.jp2").write_bytes(jp2(PIXELS, b"\1\0\0" + struct.pack(">I", 12)))
    image = load(tmp_path / "a.jp2")
    np.testing.assert_array_equal(image.samples, inks_to_rgb(PIXELS, None))
    assert image.profile.is_srgb


def test_no_ink_is_white_and_four_channels_of_rgb_keep_their_alpha(tmp_path: Path) -> None:
    (tmp_path / "a.jp2").write_bytes(jp2(PIXELS * 0, b"\1\0\0" + struct.pack(">I", 12)))
    assert (load(tmp_path / "a.jp2").samples >= 254).all()
    (tmp_path / "a.jp2").write_bytes(jp2(PIXELS, BY_NUMBER))
    np.testing.assert_array_equal(load(tmp_path / "a.jp2").samples, PIXELS)
