"""A JPEG of one scan is known by its head and its end; any other is searched as a whole."""

from __future__ import annotations

import io

import numpy as np
import PIL.Image
import pytest

from editor.photo.decoders.jpeg import FAULTY
from editor.photo.load import load
from editor.photo.structure.jpeg_segments import JpegSegments
from editor.storage.file_error import FileError

PIXELS = np.random.default_rng(5).integers(0, 256, (64, 96, 3), np.uint8)
END = b"\xff\xd9"


def packed(pixels: np.ndarray = PIXELS, **options: object) -> bytes:
    file = io.BytesIO()
    PIL.Image.fromarray(pixels).save(file, "JPEG", quality=90, **options)
    return file.getvalue()


@pytest.mark.parametrize("options", [{}, {"subsampling": 0}, {"exif": b"Exif\0\0" + bytes(60)}])
@pytest.mark.parametrize("pixels", [PIXELS, PIXELS[..., 0]], ids=["rgb", "grey"])
def test_its_head_says_what_a_search_finds(options, pixels):
    jpeg = packed(pixels, **options)
    assert JpegSegments.of_head(jpeg[:3000], len(jpeg)) == JpegSegments.of(jpeg)


def test_of_several_scans_or_a_short_head_it_says_nothing():
    progressive = packed(progressive=True)
    assert JpegSegments.of_head(progressive, len(progressive)) is None
    assert JpegSegments.of_head(packed()[:300], 20_000) is None
    assert JpegSegments.of_head(b"", 0) is None
    assert JpegSegments.of_head(b"\xff\xd8\xff\xd9", 4) is None


@pytest.mark.parametrize(
    "content",
    [
        packed()[:4000] + END,
        packed()[:4000] + packed(),  # cut, but another picture ends at its end
    ],
    ids=["cut", "cut and another"],
)
def test_an_end_at_the_end_does_not_hide_what_lacks(tmp_path, content):
    (tmp_path / "a.jpg").write_bytes(content)
    with pytest.raises(FileError, match="damaged or cut off"):
        load(tmp_path / "a.jpg")


def test_faults_within_its_data_are_still_said(tmp_path):
    (tmp_path / "a.jpg").write_bytes(packed()[:4000] + b"\xff\xc4\0\2" + packed()[4000:])
    assert load(tmp_path / "a.jpg").notes == (FAULTY,)


def test_a_second_picture_is_still_said(tmp_path):
    one = PIL.Image.fromarray(PIXELS)
    one.save(tmp_path / "a.mpo", save_all=True, append_images=[one])
    assert load(tmp_path / "a.mpo").notes == ("the JPEG has 2 pictures: the first is opened",)
