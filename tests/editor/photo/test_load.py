"""Opening and saving: exact pixels, whole metadata, one sentence for what can't be."""

from __future__ import annotations

import os
import pickle
import stat
import struct
import zlib

import numpy as np
import pytest
import pyvips

from editor.photo.encoding import EncodingError
from editor.photo.load import MAX_PIXELS, image_of, load
from editor.photo.save import FORMATS, Encoding, save
from editor.storage.file_error import FileError
from tests.editor.photo.photo_samples import samples, sentence_of
from tests.sample_photos import CHELSEA, COFFEE

HELD = [
    (form.suffixes[0], depth, channels)
    for form in FORMATS
    for depth in form.depths
    for channels in (1, 2, 3, 4)
    if form.name in ("PNG", "TIFF") or (form.name == "WebP" and channels >= 3)
]


@pytest.mark.parametrize(("suffix", "depth", "channels"), HELD)
def test_a_lossless_file_gives_back_the_very_samples(tmp_path, suffix, depth, channels):
    wanted = samples(channels, depth)
    assert save(tmp_path / f"a{suffix}", wanted) == ()
    image = load(tmp_path / f"a{suffix}")
    assert image.samples.dtype == wanted.dtype
    np.testing.assert_array_equal(image.samples, wanted)


def test_float_samples_outside_0_to_1_stay_in_a_tiff(tmp_path):
    wanted = np.array([[[-0.5], [1.5], [1e-9]]], np.float32)
    save(tmp_path / "a.tif", wanted)
    np.testing.assert_array_equal(load(tmp_path / "a.tif").samples, wanted)


def test_a_jpeg_of_high_quality_is_near_and_a_low_one_is_smaller(tmp_path):
    wanted = load(COFFEE).samples
    save(tmp_path / "fine.jpg", wanted, encoding=Encoding(98))
    save(tmp_path / "small.jpg", wanted, encoding=Encoding(30))
    fine = load(tmp_path / "fine.jpg").samples.astype(int)
    assert np.abs(fine - wanted).mean() < 1.5  # levels of 255
    assert (tmp_path / "small.jpg").stat().st_size < (tmp_path / "fine.jpg").stat().st_size / 4


def test_a_pasted_array_is_an_image():
    grey = image_of(np.zeros((4, 5), np.uint8))
    assert (grey.channels, grey.path) == (1, None)
    assert image_of(np.ones((4, 5, 4))).samples.dtype == np.float32
    with pytest.raises(ValueError, match="int64"):
        image_of(np.zeros((4, 5, 3), np.int64))


def test_a_cmyk_photo_becomes_srgb_through_its_profile(tmp_path):
    photo = pyvips.Image.new_from_file(str(COFFEE))
    photo.icc_transform("cmyk", input_profile="srgb").jpegsave(str(tmp_path / "a.jpg"), Q=98)
    image = load(tmp_path / "a.jpg")
    assert (image.channels, image.samples.dtype) == (3, np.uint8)
    difference = np.abs(image.samples.astype(int) - load(COFFEE).samples)
    assert np.median(difference) < 6
    assert image.metadata.icc[16:20] == b"RGB "


def test_a_lab_photo_becomes_srgb(tmp_path):
    photo = pyvips.Image.new_from_file(str(COFFEE))
    lab = photo.icc_import(pcs="lab", input_profile="srgb")  # against D50, as a TIFF means it
    lab.colourspace("labs").tiffsave(str(tmp_path / "a.tif"))
    image = load(tmp_path / "a.tif")
    assert (image.channels, image.samples.dtype) == (3, np.uint16)
    assert np.abs(image.samples / 257.0 - load(COFFEE).samples).max() < 4


def test_palettes_and_one_bit_pictures_become_8_bit(tmp_path):
    photo = pyvips.Image.new_from_file(str(CHELSEA))
    photo.pngsave(str(tmp_path / "palette.png"), palette=True)
    palette = load(tmp_path / "palette.png")
    assert (palette.samples.shape[:2], palette.samples.dtype) == ((300, 451), np.uint8)
    black_or_white = photo.colourspace("b-w") > 100
    for name in ("bit.png", "bit.tif"):
        black_or_white.write_to_file(str(tmp_path / name), bitdepth=1)
        bit = load(tmp_path / name)
        np.testing.assert_array_equal(bit.samples[..., 0], black_or_white.numpy())


def png_header(width: int, height: int) -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


def test_a_giant_header_is_refused_before_anything_is_decoded(tmp_path):
    data = b"IDAT" + zlib.compress(b"\0" * 1000)
    chunk = struct.pack(">I", len(data) - 4) + data + struct.pack(">I", zlib.crc32(data))
    (tmp_path / "giant.png").write_bytes(png_header(60000, 60000) + chunk)
    sentence = sentence_of(tmp_path / "giant.png")
    assert "60000 x 60000" in sentence
    assert f"{MAX_PIXELS / 1e6:,.0f}" in sentence


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp"])
def test_a_cut_off_file_is_one_sentence(tmp_path, suffix, share, capfd):
    save(tmp_path / f"whole{suffix}", load(COFFEE).samples)
    whole = (tmp_path / f"whole{suffix}").read_bytes()
    (tmp_path / f"cut{suffix}").write_bytes(whole[: int(len(whole) * share)])
    assert "damaged or cut off" in sentence_of(tmp_path / f"cut{suffix}")
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"just a letter to a friend", "it is a text, not a picture: Kernelroom opens PNG, JPEG"),
        (b"\x89PNG\r\n\x1a\n", "damaged"),
        (b"GIF89a" + b"\0" * 50, "damaged"),
        (b"RIFF\0\0\0\0WEBP", "damaged"),
        (b"II*\0\x08\0\0\0\0\0", "damaged"),
    ],
)
def test_what_is_no_picture_is_one_sentence(tmp_path, content, reason, capfd):
    (tmp_path / "a.png").write_bytes(content)
    assert reason in sentence_of(tmp_path / "a.png")
    assert capfd.readouterr().err == ""


def test_a_missing_file_and_a_folder_are_one_sentence_each(tmp_path):
    assert "does not exist" in sentence_of(tmp_path / "missing.png")
    (tmp_path / "folder.png").mkdir()
    assert "it is a folder" in sentence_of(tmp_path / "folder.png")
    (tmp_path / "file").write_text("x")
    assert "not a folder" in sentence_of(tmp_path / "file" / "a.png")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_without_permission_is_one_sentence(tmp_path):
    save(tmp_path / "a.png", samples(3, "uint8"))
    (tmp_path / "a.png").chmod(0)
    assert "permission is denied" in sentence_of(tmp_path / "a.png")


def test_a_name_with_brackets_and_any_letters_is_just_a_name(tmp_path):
    path = tmp_path / "été [Q=10,strip] 照片.png"
    save(path, samples(3, "uint8"))
    np.testing.assert_array_equal(load(path).samples, samples(3, "uint8"))


@pytest.mark.parametrize("name", ["a.bmp", "a", "a.npz"])
def test_an_unknown_suffix_names_those_allowed(tmp_path, name):
    with pytest.raises(FileError, match=r"\.png, \.jpg"):
        save(tmp_path / name, samples(3, "uint8"))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_one_sentence_and_nothing_is_written(tmp_path):
    with pytest.raises(FileError, match=r"the folder .*nowhere does not exist"):
        save(tmp_path / "nowhere" / "a.png", samples(3, "uint8"))
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileError, match="is not a folder"):
        save(tmp_path / "file" / "a.png", samples(3, "uint8"))
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_what_a_format_cannot_hold_is_refused_before_a_byte_is_written(tmp_path):
    for path, wanted in (
        ("a.jpg", samples(4, "uint8")),
        ("a.jpg", samples(3, "uint16")),
        ("a.png", samples(3, "float32")),
        ("a.webp", np.zeros((1, 16384, 3), np.uint8)),
    ):
        with pytest.raises(FileError):
            save(tmp_path / path, wanted)
    with pytest.raises(EncodingError, match="quality 0 is not allowed"):
        save(tmp_path / "a.jpg", samples(3, "uint8"), encoding=Encoding(0))
    assert list(tmp_path.iterdir()) == []


def test_a_files_mode_and_a_link_to_it_are_kept(tmp_path):
    path = tmp_path / "a.png"
    save(path, samples(3, "uint8"))
    path.chmod(0o640)
    (tmp_path / "link.png").symlink_to(path)
    save(tmp_path / "link.png", samples(1, "uint8"))
    assert (tmp_path / "link.png").is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert load(path).channels == 1


def test_a_file_error_can_be_sent_to_another_process(tmp_path):
    error = FileError(tmp_path / "a.png", "opened", "it is empty")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
