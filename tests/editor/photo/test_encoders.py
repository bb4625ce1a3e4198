"""How a file is packed: JPEG XL, OpenEXR, and what a person may choose of the others."""

from __future__ import annotations

import sys

import numpy as np
import OpenEXR
import pytest
import tifffile
from PIL import Image as Pillow
from PIL import JpegImagePlugin

from editor.colour.coding import Coding
from editor.document.image import Metadata
from editor.photo.encoding import Encoding, EncodingError
from editor.photo.file_format import FORMATS
from editor.photo.load import load
from editor.photo.save import save
from editor.storage.file_error import FileError
from filters.pixels.light import SRGB
from tests.editor.photo.metadata.exif_maker import exif
from tests.sample_photos import COFFEE

PHOTO = np.random.default_rng(5).integers(0, 256, (40, 60, 3), np.uint8)
SMOOTH = np.add.outer(np.arange(120), np.arange(160)).astype(np.uint8)[..., None].repeat(3, 2)


def size(path) -> int:
    return path.stat().st_size


@pytest.mark.parametrize("depth", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_a_jpeg_xl_keeps_every_level_and_its_metadata(tmp_path, depth, channels):
    random = np.random.default_rng(channels).random((17, 23, channels), np.float32)
    samples = random if depth == "float32" else (random * np.iinfo(depth).max).astype(depth)
    given = Metadata(exif=exif(), xmp=b"<x:xmpmeta/>")
    assert save(tmp_path / "a.jxl", samples, given) == ()
    image = load(tmp_path / "a.jxl")
    assert image.samples.dtype == depth
    np.testing.assert_array_equal(image.samples, samples)
    assert image.metadata.xmp == given.xmp
    assert image.metadata.exif is not None
    assert len(image.metadata.exif) == len(exif())


def test_a_lossy_jpeg_xl_is_smaller_and_near(tmp_path):
    photo = load(COFFEE).samples
    for name, quality in (("b.jxl", 95), ("c.jxl", 40)):
        save(tmp_path / name, photo, None, Encoding(quality, compression="lossy"))
    assert 2 * size(tmp_path / "c.jxl") < size(tmp_path / "b.jxl")
    difference = load(tmp_path / "b.jxl").samples.astype(int) - photo
    assert 0 < np.abs(difference).mean() < 4


def test_an_openexr_holds_linear_light_multiplied_by_alpha(tmp_path):
    samples = np.random.default_rng(1).random((9, 7, 4), np.float32)
    assert save(tmp_path / "a.exr", samples) == ()
    with OpenEXR.File(str(tmp_path / "a.exr"), separate_channels=True) as opened:
        stored = {name: channel.pixels for name, channel in opened.channels().items()}
    light = SRGB.to_linear(samples[..., :3]) * samples[..., 3:]
    for index, name in enumerate("RGB"):
        np.testing.assert_allclose(stored[name], light[..., index], rtol=1e-6)
    np.testing.assert_array_equal(stored["A"], samples[..., 3])


def test_an_openexr_of_a_wide_profile_keeps_its_colours_as_numbers_beyond_srgb(tmp_path):
    wide = Coding.of_cicp(12, 13)  # Display P3
    assert wide is not None
    red = np.array([[[1.0, 0.0, 0.0]]], np.float32)
    assert save(tmp_path / "a.exr", red, Metadata(icc=wide.icc(False))) == ()
    found = load(tmp_path / "a.exr").samples[0, 0]
    # Display P3's red in linear sRGB (CSS Color 4, sample code of color-conversion).
    np.testing.assert_allclose(found, (1.2249, -0.0421, -0.0196), atol=2e-3)


def test_a_linear_openexr_opened_and_saved_is_the_same(tmp_path):
    samples = np.random.default_rng(2).random((9, 7, 3), np.float32) * 40 - 1
    linear = Metadata(coding=Coding.of_cicp(1, 8))
    save(tmp_path / "a.exr", samples, linear)
    opened = load(tmp_path / "a.exr")
    save(tmp_path / "b.exr", opened.samples, opened.metadata, Encoding(compression="piz"))
    np.testing.assert_allclose(load(tmp_path / "b.exr").samples, samples, rtol=1e-6)


def test_without_the_library_the_command_that_installs_it_is_said(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "OpenEXR", None)
    sentence = "can't be written: it is an OpenEXR picture, whose encoder this installs: .*OpenEXR"
    with pytest.raises(FileError, match=sentence):
        save(tmp_path / "a.exr", np.zeros((2, 2, 3), np.float32))
    assert list(tmp_path.iterdir()) == []


def test_colours_of_a_jpeg_are_shared_or_not_as_asked(tmp_path):
    for name, chosen, wanted in (("a", "4:2:0", 2), ("b", "4:4:4", 0), ("c", "auto", 0)):
        path = tmp_path / f"{name}.jpg"
        save(path, PHOTO, None, Encoding(subsampling=chosen))
        with Pillow.open(path) as picture:
            assert JpegImagePlugin.get_sampling(picture) == wanted
    save(tmp_path / "d.jpg", PHOTO, None, Encoding(89))
    with Pillow.open(tmp_path / "d.jpg") as picture:
        assert JpegImagePlugin.get_sampling(picture) == 2


def test_a_jpeg_is_progressive_and_a_png_interlaced_where_asked(tmp_path):
    for chosen in (True, False):
        save(tmp_path / "a.jpg", PHOTO, None, Encoding(progressive=chosen))
        save(tmp_path / "a.png", PHOTO, None, Encoding(progressive=chosen))
        with Pillow.open(tmp_path / "a.jpg") as picture:
            assert bool(picture.info.get("progressive")) == chosen
        with Pillow.open(tmp_path / "a.png") as picture:
            assert bool(picture.info.get("interlace")) == chosen


def test_each_compression_of_a_tiff_is_what_it_is_called(tmp_path):
    codes = {"deflate": 8, "lzw": 5, "none": 1}
    for name, code in codes.items():
        save(tmp_path / "a.tif", PHOTO, None, Encoding(compression=name))
        with tifffile.TiffFile(tmp_path / "a.tif") as opened:
            assert opened.pages[0].compression == code
        np.testing.assert_array_equal(load(tmp_path / "a.tif").samples, PHOTO)


@pytest.mark.parametrize(
    "form", [one for one in FORMATS if one.compressions], ids=lambda one: one.name
)
def test_every_compression_but_lossy_keeps_every_sample(tmp_path, form):
    linear = Metadata(coding=Coding.of_cicp(1, 8)) if form.is_linear else None
    samples = PHOTO.astype(form.depths[0])
    for name in form.compressions:
        path = tmp_path / f"a{form.suffixes[0]}"
        save(path, samples, linear, Encoding(compression=name))
        assert np.array_equal(load(path).samples, samples) == (name != "lossy")


def test_the_smallest_png_is_smaller_than_the_fastest(tmp_path):
    for name in ("fastest", "smallest"):
        save(tmp_path / f"{name}.png", SMOOTH, None, Encoding(compression=name))
    assert size(tmp_path / "smallest.png") < size(tmp_path / "fastest.png")


def test_a_compression_that_a_format_has_not_is_refused_with_those_it_has(tmp_path):
    with pytest.raises(EncodingError, match="TIFF has no compression 'smallest': there are defl"):
        save(tmp_path / "a.tif", PHOTO, None, Encoding(compression="smallest"))
    with pytest.raises(EncodingError, match="JPEG has no choice of compression"):
        save(tmp_path / "a.jpg", PHOTO, None, Encoding(compression="lossy"))
    with pytest.raises(EncodingError, match="subsampling '4:2:2' is not known, use auto, 4:4:4"):
        Encoding(subsampling="4:2:2")
    assert list(tmp_path.iterdir()) == []


def test_an_openexr_on_a_full_disk_says_so(tmp_path, monkeypatch):
    def write(*_: object) -> None:
        raise RuntimeError("Failed to write pixel data. No space left on device.")

    monkeypatch.setattr(OpenEXR.File, "write", write)
    with pytest.raises(FileError, match=r"a\.exr can't be written: the disk is full"):
        save(tmp_path / "a.exr", PHOTO.astype(np.float32), Metadata())
    assert list(tmp_path.iterdir()) == []
