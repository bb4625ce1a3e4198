"""A file of another kind is named by what it is; any kind opens at a size of one pixel."""

from __future__ import annotations

import struct

import numpy as np
import pytest
import tifffile

from editor.colour.coding import Coding
from editor.document.image import Metadata
from editor.photo.file_kind import READABLE, kind_of
from editor.photo.load import load
from editor.photo.save import FORMATS, Encoding, save
from editor.storage.file_error import FileError

KINDS = {
    "JPEG XR": b"II\xbc\1\0\0\0",
    "PDF": b"%PDF-1.7",
    "GIMP": b"gimp xcf v011",
    "FITS": b"SIMPLE  =                    T",
    "DICOM": bytes(128) + b"DICM",
    "QOI": b"qoif\0\0\0\1",
}


@pytest.mark.parametrize("name", KINDS)
def test_a_picture_of_another_kind_is_named(tmp_path, name):
    (tmp_path / "a.jpg").write_bytes(KINDS[name] + bytes(30))
    with pytest.raises(FileError) as caught:
        load(tmp_path / "a.jpg")
    sentence = str(caught.value)
    assert f"it is a picture of the kind {name.strip()}, which is not supported" in sentence
    assert "Kernelroom opens PNG, JPEG, TIFF, WebP, GIF, AVIF, HEIC, BMP, PNM, JPEG XL" in sentence
    assert "damaged" not in sentence


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"\0\0\0\x18ftypisom\0\0\0\0", "a film"),
        (b"RIFF\0\0\0\0WAVEfmt ", "a sound"),
        (b"PK\3\4\0\0", "a document or picture in a ZIP archive"),
        (b"\x93NUMPY\1\0", "a NumPy array"),
        (b"Dear Ann,\nhere are the photos.\n", "a text"),
        (b"<!DOCTYPE html><html>", "a web page"),
    ],
)
def test_what_is_no_picture_is_named(tmp_path, content, name):
    (tmp_path / "a.png").write_bytes(content)
    with pytest.raises(FileError, match=f"it is {name}, not a picture"):
        load(tmp_path / "a.png")


def test_kinds_of_jpeg_that_are_not_supported_are_not_called_damaged(tmp_path):
    lossless = b"\xff\xd8\xff\xcb\0\x0b\x08\0\1\0\1\1\1\x11\0" + bytes(30)
    deep = b"\xff\xd8\xff\xc1\0\x0b\x0a\0\1\0\1\1\1\x11\0" + bytes(30)
    near_lossless = b"\xff\xd8\xff\xf7\0\x0b\x08\0\1\0\1\1\1\x11\0" + bytes(30)
    for content, name in (
        (lossless, "it is a JPEG of lossless coding in arithmetic"),
        (deep, "it is a JPEG of 10 bits"),
        (near_lossless, "it is a JPEG-LS picture"),
    ):
        (tmp_path / "a.jpg").write_bytes(content)
        with pytest.raises(FileError, match=f"{name}, which is not supported"):
            load(tmp_path / "a.jpg")


def test_the_first_bytes_count_and_not_the_suffix(tmp_path):
    save(tmp_path / "a.png", np.zeros((2, 3, 3), np.uint8))
    (tmp_path / "a.png").rename(tmp_path / "a.jpg")
    assert kind_of(tmp_path / "a.jpg").name == "PNG"
    assert load(tmp_path / "a.jpg").samples.shape == (2, 3, 3)


def test_every_suffix_that_is_written_is_among_those_that_are_opened():
    assert {suffix for form in FORMATS for suffix in form.suffixes} <= set(READABLE)


@pytest.mark.parametrize("shape", [(1, 1), (1, 5), (5, 1), (2, 2)])
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_pictures_of_one_pixel_go_in_and_out(tmp_path, shape, form, channels):
    if channels in (2, 4) and not form.alpha:
        return
    for depth in form.depths:
        wanted = np.full((*shape, channels), 200, depth)
        path = tmp_path / f"a{form.suffixes[-1]}"
        light = Metadata(coding=Coding.of_cicp(1, 8)) if form.is_linear else None
        save(path, wanted, light, Encoding(100))
        samples = load(path).samples
        assert samples.shape[:2] == shape
        assert abs(float(samples.ravel()[0]) - 200) <= (4 if form.is_lossy else 0)


@pytest.mark.parametrize("compression", [None, "zstd", "lzw"])
@pytest.mark.parametrize("kind", ["uint8", "uint16", "int16", "float64"])
def test_tiffs_of_one_pixel(tmp_path, compression, kind):
    tifffile.imwrite(tmp_path / "a.tif", np.array([[1]], kind), compression=compression)
    assert load(tmp_path / "a.tif").samples.shape == (1, 1, 1)


def test_bitmaps_and_maps_of_one_pixel(tmp_path):
    head = struct.pack("<IiiHHIIiiII", 40, 1, 1, 1, 24, 0, 0, 0, 0, 0, 0)
    content = b"BM" + struct.pack("<IHHI", 0, 0, 0, 54) + head + b"\1\2\3\0"
    (tmp_path / "a.bmp").write_bytes(content)
    assert load(tmp_path / "a.bmp").samples.tolist() == [[[3, 2, 1]]]
    (tmp_path / "a.pbm").write_bytes(b"P1 1 1 0")
    assert load(tmp_path / "a.pbm").samples.tolist() == [[[255]]]
