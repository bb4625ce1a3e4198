"""The Exif of a saved AVIF is the very bytes, as other programs read it, and lies there once."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage

from editor.document.image import Metadata
from editor.photo.encoding import Encoding
from editor.photo.load import load
from editor.photo.metadata.avif_exif import replace_avif_exif
from editor.photo.save import save
from tests.editor.photo.metadata.exif_maker import exif_with_thumbnail

SHOWN = np.random.default_rng(5).integers(0, 256, (24, 36, 4), np.uint8)


def small_jpeg() -> bytes:
    out = io.BytesIO()
    PillowImage.new("RGB", (16, 12), (200, 30, 30)).save(out, "JPEG")
    return out.getvalue()


@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("xmp", [None, b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"])
def test_it_is_the_very_bytes(tmp_path: Path, channels: int, order: str, xmp: bytes | None) -> None:
    samples = np.ascontiguousarray(SHOWN[..., :channels])
    block = exif_with_thumbnail(small_jpeg(), 1, order)
    for name in ("a.avif", "a.webp", "plain.avif"):
        kept = Metadata(exif=None if name == "plain.avif" else block, xmp=xmp)
        if (channels, name) != (1, "a.webp"):  # which has no grey
            save(tmp_path / name, samples, kept, encoding=Encoding(90))
    saved = load(tmp_path / "a.avif")
    wanted = saved.metadata.exif if channels == 1 else load(tmp_path / "a.webp").metadata.exif
    assert wanted is not None
    assert saved.metadata.exif == wanted
    assert b"Kernel Optics" in wanted
    assert (tmp_path / "a.avif").read_bytes().count(wanted) == 1
    assert (tmp_path / "a.avif").read_bytes().count(b"Kernel Optics") == 1
    with PillowImage.open(tmp_path / "a.avif") as other:
        assert other.info["exif"].removeprefix(b"Exif\0\0") == wanted
    np.testing.assert_array_equal(saved.samples, load(tmp_path / "plain.avif").samples)
    assert saved.metadata.xmp == load(tmp_path / "plain.avif").metadata.xmp


def test_a_file_without_a_place_for_it_is_left_as_it_is(tmp_path: Path) -> None:
    save(tmp_path / "a.avif", SHOWN, Metadata())
    before = (tmp_path / "a.avif").read_bytes()
    with pytest.raises(ValueError, match="has no Exif"):
        replace_avif_exif(tmp_path / "a.avif", b"II*\0")
    assert (tmp_path / "a.avif").read_bytes() == before
