"""Pictures for lists: small, upright, in sRGB, of every kind of file, or a sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.document.image import Image, Metadata
from editor.photo.load import load
from editor.photo.save import save
from editor.photo.vips import pyvips, ready
from editor.render.small_picture import SmallPicture, fitted
from editor.storage.file_error import FileError
from tests.sample_photos import CHELSEA, COFFEE


def test_a_png_is_shown_small_and_says_its_size() -> None:
    small = SmallPicture.of_file(COFFEE, 120)
    assert small.screen.shape == (80, 120, 4)
    assert (small.columns, small.rows) == (600, 400)
    mean = load(COFFEE).samples.reshape(-1, 3).mean(0)
    np.testing.assert_allclose(small.screen[..., 2::-1].reshape(-1, 3).mean(0), mean, atol=1)


@pytest.mark.parametrize("suffix", [".jpg", ".tif", ".webp", ".ppm"])
def test_each_kind_looks_like_the_photo(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"photo{suffix}"
    save(path, load(CHELSEA).samples)
    small, same = SmallPicture.of_file(path, 100), SmallPicture.of_file(CHELSEA, 100)
    assert small.screen.shape == same.screen.shape
    assert (small.columns, small.rows) == (same.columns, same.rows)
    far = np.abs(small.screen.astype(int) - same.screen)
    assert far.mean() < 4
    assert (small.screen[..., 3] == 255).all()


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_turned_jpeg_stands_upright(tmp_path: Path, orientation: int) -> None:
    path = tmp_path / "turned.jpg"
    stored = np.zeros((40, 80, 3), np.uint8)
    stored[:, :40] = 255
    ready()
    picture = pyvips.Image.new_from_array(stored, interpretation="srgb").copy()
    picture.set_type(pyvips.GValue.gint_type, "orientation", orientation)
    picture.jpegsave(str(path), Q=95)
    small, opened = SmallPicture.of_file(path, 40), load(path)
    assert (small.rows, small.columns) == opened.samples.shape[:2]
    whole = fitted(np.dstack([opened.samples, opened.samples[..., :1]]), 40)
    assert np.abs(small.screen[..., :3].astype(int) - whole[..., :3]).mean() < 4


def test_colours_follow_the_profile(tmp_path: Path) -> None:
    ready()
    photo = pyvips.Image.new_from_file(str(CHELSEA)).icc_export(output_profile="p3")
    pixels = np.full((20, 30, 3), (200, 120, 40), np.uint8)
    wide = Image(pixels, Metadata(icc=bytes(photo.get("icc-profile-data"))))
    path = tmp_path / "wide.jpg"
    save(path, wide.samples, wide.metadata)
    shown = SmallPicture.of_file(path, 30).screen[10, 15, 2::-1]
    wanted = wide.profile.to_srgb(pixels)[10, 15]
    assert np.abs(shown.astype(int) - wanted).max() <= 4
    assert np.abs(shown.astype(int) - (200, 120, 40)).max() > 4


@pytest.mark.parametrize("content", [b"", b"text", b"\xff\xd8\xff\xe0\x00\x10JFIF"])
def test_what_is_no_photo_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    with pytest.raises(FileError, match=r"photo\.jpg"):
        SmallPicture.of_file(path, 40)


def test_a_file_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"gone\.jpg"):
        SmallPicture.of_file(tmp_path / "gone.jpg", 40)
