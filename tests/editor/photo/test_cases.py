"""Files that once opened wrongly or not at all, each against a decoder that is not ours."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile

from editor.photo.load import load
from editor.photo.save import save
from editor.storage.file_error import FileError
from tests.editor.photo.oracles import HAS_EXIFTOOL

CASES = Path(__file__).parent / "cases"


def by_cv2(name: str) -> np.ndarray:
    flags = cv2.IMREAD_UNCHANGED | cv2.IMREAD_IGNORE_ORIENTATION
    pixels = np.atleast_3d(cv2.imread(str(CASES / name), flags))
    return pixels[..., ::-1] / np.iinfo(pixels.dtype).max


def opened(name: str) -> np.ndarray:
    samples = load(CASES / name).samples
    return samples / (1 if samples.dtype == np.float32 else np.iinfo(samples.dtype).max)


@pytest.mark.parametrize(
    ("name", "within"), [("photo.bmp", 1e-9), ("photo.ppm", 1e-9), ("no-end.jpg", 1.5 / 255)]
)
def test_pictures_that_cv2_reads(name, within):
    np.testing.assert_allclose(opened(name), by_cv2(name), atol=within)


@pytest.mark.parametrize(
    ("name", "full", "depth", "within"),
    [
        ("twelve.tif", 4095, "uint16", 0.6 / 65535),
        ("double.tif", 1, "float32", 1e-7),
        ("zstd.tif", 65535, "uint16", 1e-9),
        ("pages.tif", 255, "uint8", 1e-9),
        ("one16.tif", 65535, "uint16", 1e-9),
    ],
)
def test_tiffs_that_tifffile_reads(name, full, depth, within):
    stored = np.atleast_3d(tifffile.imread(CASES / name, key=0)) / full
    assert load(CASES / name).samples.dtype == depth
    np.testing.assert_allclose(opened(name), stored, atol=within)


def test_planes_of_grey_and_alpha_are_not_mixed():
    stored = np.moveaxis(tifffile.imread(CASES / "planar.tif"), 0, -1)
    np.testing.assert_array_equal(load(CASES / "planar.tif").samples, stored)


def test_a_fifth_channel_is_no_colour():
    stored = tifffile.imread(CASES / "selection.tif")
    image = load(CASES / "selection.tif")
    np.testing.assert_array_equal(image.samples, stored[..., :4])
    assert image.notes == (
        "1 further channel (a saved selection or the like) is kept for a saved TIFF",
    )


def test_the_photo_below_a_thumbnail_is_opened():
    with tifffile.TiffFile(CASES / "thumbnail-first.tif") as file:
        wanted = file.pages[0].pages[0].asarray()
    np.testing.assert_array_equal(load(CASES / "thumbnail-first.tif").samples, wanted)


def test_lab_of_8_bits_shows_the_photo():
    np.testing.assert_allclose(opened("lab.tif"), by_cv2("photo.bmp"), atol=5.5 / 255)


def test_further_pages_are_said():
    image = load(CASES / "pages.tif")
    assert image.notes == ("the TIFF has 3 pages: the first is opened",)


def test_a_picture_of_one_grey_pixel():
    assert load(CASES / "one.png").samples.tolist() == [[[200]]]
    assert load(CASES / "one16.tif").samples.tolist() == [[[40000]]]


def test_a_few_kilobytes_that_claim_982_megapixels_are_one_sentence():
    with pytest.raises(FileError, match=r"its header claims .* far more than its .* bytes"):
        load(CASES / "claims.jpg")


def test_a_jpeg_without_its_end_is_opened_with_a_note():
    image = load(CASES / "no-end.jpg")
    assert image.notes == ("the JPEG lacks the marker of its end; its picture is whole",)


def said(path: Path, *tags: str) -> dict[str, object]:
    command = ["exiftool", "-j", "-n", *(f"-{tag}" for tag in tags), str(path)]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)[0]


@HAS_EXIFTOOL
def test_texts_and_comments_are_kept(tmp_path):
    for name in ("text.png", "comment.jpg"):
        image = load(CASES / name)
        assert save(tmp_path / name, image.samples, image.metadata) == ()
    texts = said(tmp_path / "text.png", "Author", "Copyright", "Description", "PixelsPerUnitX")
    assert texts["Author"] == "Ann Example"
    assert texts["Copyright"] == "(c) Ann Example"
    assert texts["Description"] == "Grüße"
    assert "PixelsPerUnitX" not in texts
    assert said(tmp_path / "comment.jpg", "Comment")["Comment"] == "seen from the tower"


@HAS_EXIFTOOL
def test_a_turned_photo_is_turned_once(tmp_path):
    image = load(CASES / "phone.jpg")
    assert image.samples.shape == (40, 24, 3)
    save(tmp_path / "a.jpg", image.samples, image.metadata)
    assert said(tmp_path / "a.jpg", "Orientation")["Orientation"] == 1
    image = load(CASES / "turned.jpg")
    save(tmp_path / "b.jpg", image.samples, image.metadata)
    tags = said(tmp_path / "b.jpg", "Orientation", "ExifImageWidth", "ExifImageHeight")
    del tags["SourceFile"]
    assert tags == {"Orientation": 1, "ExifImageWidth": 106, "ExifImageHeight": 160}


@HAS_EXIFTOOL
def test_the_thumbnail_does_not_show_the_photo_before_the_edit(tmp_path):
    image = load(CASES / "secret.jpg")
    save(tmp_path / "a.jpg", np.zeros_like(image.samples), image.metadata)
    command = ["exiftool", "-b", "-ThumbnailImage", str(tmp_path / "a.jpg")]
    thumbnail = subprocess.run(command, capture_output=True, check=True).stdout
    assert cv2.imdecode(np.frombuffer(thumbnail, np.uint8), 0).max() < 5


def test_linear_samples_are_taken_for_linear_light():
    transfer = load(CASES / "linear.png").profile.transfer
    x = np.float32([[0.1, 0.5, 0.9]])
    np.testing.assert_allclose(transfer.to_linear(x), x, atol=1e-6)
