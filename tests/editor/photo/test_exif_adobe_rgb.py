"""A JPEG of a camera set to Adobe RGB has no profile: its Exif says so (DCF 2.0)."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from editor.colour.named_profiles import named
from editor.photo.load import load
from editor.photo.save import save


def exif(space: int, index: bytes | None) -> bytes:
    """Exif whose inner directory has a ColorSpace and, below it, an InteroperabilityIndex."""
    inner_at = 8 + 2 + 12 + 4
    entries = [struct.pack("<HHIHH", 0xA001, 3, 1, space, 0)]
    below_at = inner_at + 2 + 12 * 2 + 4
    if index is not None:
        entries.append(struct.pack("<HHII", 0xA005, 4, 1, below_at))
    block = b"II*\0" + struct.pack("<IHHHIII", 8, 1, 0x8769, 4, 1, inner_at, 0)
    block += struct.pack("<H", len(entries)) + b"".join(entries) + bytes(4)
    if index is not None:
        block += struct.pack("<HHHI4sI", 1, 1, 2, 4, index, 0)
    return block


def written(path: Path, block: bytes, mode: str = "RGB", icc: bytes | None = None) -> None:
    picture = Pillow.new(mode, (16, 16), (200, 100, 50) if mode == "RGB" else 128)
    kept = io.BytesIO()
    picture.save(kept, "JPEG", exif=b"Exif\0\0" + block, icc_profile=icc)
    path.write_bytes(kept.getvalue())


@pytest.mark.parametrize(("space", "index"), [(65535, b"R03\0"), (2, None), (2, b"R98\0")])
def test_such_a_photo_gets_the_profile_and_is_saved_with_it(tmp_path, space, index):
    written(tmp_path / "a.jpg", exif(space, index))
    image = load(tmp_path / "a.jpg")
    assert image.metadata.icc == named("Adobe RGB").icc
    assert any("Adobe RGB" in note for note in image.notes)
    assert save(tmp_path / "b.png", image.samples, image.metadata) == ()
    shown = image.profile.to_srgb(np.asarray(image.samples))
    assert shown[8, 8, 0] > 215  # a wider red
    np.testing.assert_array_equal(load(tmp_path / "b.png").profile.to_srgb(image.samples), shown)


@pytest.mark.parametrize(
    ("space", "index"), [(1, b"R98\0"), (1, b"R03\0"), (65535, b"R98\0"), (65535, None)]
)
def test_any_other_is_taken_for_srgb_as_before(tmp_path, space, index):
    written(tmp_path / "a.jpg", exif(space, index))
    assert load(tmp_path / "a.jpg").metadata.icc is None


def test_a_profile_of_its_own_wins_and_grey_has_none(tmp_path):
    own = named("Display P3").icc
    written(tmp_path / "a.jpg", exif(65535, b"R03\0"), icc=own)
    assert load(tmp_path / "a.jpg").metadata.icc == own
    written(tmp_path / "a.jpg", exif(65535, b"R03\0"), mode="L")
    assert load(tmp_path / "a.jpg").metadata.icc is None
