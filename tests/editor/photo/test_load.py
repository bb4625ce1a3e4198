"""Opening and saving: exact pixels, whole metadata, one sentence for what can't be."""

from __future__ import annotations

import os
import pickle
import stat
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
import pyvips
from hypothesis import given
from hypothesis import strategies as st

from editor.document.image import Metadata
from editor.photo.load import MAX_PIXELS, image_of, load
from editor.photo.metadata.exif import upright_exif, upright_xmp
from editor.photo.metadata.iptc import for_jpeg, for_tiff
from editor.photo.save import FORMATS, save
from editor.storage.file_error import FileError
from tests.editor.photo.metadata.exif_maker import exif
from tests.sample_photos import CHELSEA, COFFEE

XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a tiff:Orientation="6"/></x:xmpmeta>'
IPTC = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x09\x1c\x02\x05\x00\x04Note\x00"
FULL_SCALE = {"uint8": 255, "uint16": 65535, "float32": 1}


def profile(kind: str) -> bytes:
    """Take a profile that libvips brings: ``srgb``, ``p3``."""
    picture = pyvips.Image.new_from_file(str(CHELSEA)).icc_export(output_profile=kind)
    return bytes(picture.get("icc-profile-data"))


def samples(channels: int, depth: str) -> np.ndarray:
    """A photo's samples in another depth, with fine steps and, for alpha, a gradient."""
    photo = load(CHELSEA).samples.astype(np.float64) / 255
    grid = np.linspace(0, 1, photo.shape[1])[None, :, None] * np.ones((photo.shape[0], 1, 1))
    photo = photo * 0.9 + grid * 0.1
    colour = photo if channels >= 3 else photo[..., :1]
    whole = np.concatenate((colour, grid), -1) if channels in (2, 4) else colour
    return (whole * FULL_SCALE[depth]).astype(depth)


def sentence_of(path: Path) -> str:
    with pytest.raises(FileError) as caught:
        load(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert path.name in sentence
    return sentence


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
    save(tmp_path / "fine.jpg", wanted, quality=98)
    save(tmp_path / "small.jpg", wanted, quality=30)
    fine = load(tmp_path / "fine.jpg").samples.astype(int)
    assert np.abs(fine - wanted).mean() < 1.5  # levels of 255
    assert (tmp_path / "small.jpg").stat().st_size < (tmp_path / "fine.jpg").stat().st_size / 4


def test_a_pasted_array_is_an_image():
    grey = image_of(np.zeros((4, 5), np.uint8))
    assert (grey.channels, grey.path) == (1, None)
    assert image_of(np.ones((4, 5, 4))).samples.dtype == np.float32
    with pytest.raises(ValueError, match="int64"):
        image_of(np.zeros((4, 5, 3), np.int64))


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
@pytest.mark.parametrize("order", ["<", ">"])
def test_exif_of_an_upright_picture_stays_to_the_last_byte(tmp_path, suffix, order):
    block = exif(1, order, note=b"maker's note \x00\xff" * 900)
    save(tmp_path / f"a{suffix}", samples(3, "uint8"), Metadata(exif=block))
    assert load(tmp_path / f"a{suffix}").metadata.exif == block
    again = load(tmp_path / f"a{suffix}")
    save(tmp_path / f"b{suffix}", again.samples, again.metadata)
    assert load(tmp_path / f"b{suffix}").metadata.exif == block


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_exif_that_nobody_can_read_is_kept_all_the_same(tmp_path, suffix):
    block = b"II*\0" + bytes(range(255)) * 3
    wanted = samples(3, "uint8")
    save(tmp_path / f"a{suffix}", wanted, Metadata(exif=block))
    image = load(tmp_path / f"a{suffix}")
    assert image.metadata.exif == block
    assert image.samples.shape == wanted.shape


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_a_file_without_exif_is_not_given_any(tmp_path, suffix):
    save(tmp_path / f"a{suffix}", samples(3, "uint8"))
    assert load(tmp_path / f"a{suffix}").metadata.exif is None


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".tif", ".webp"])
def test_profile_and_xmp_stay_to_the_last_byte(tmp_path, suffix):
    xmp = XMP.replace(b'"6"', b'"1"')
    for kind in ("srgb", "p3"):
        metadata = Metadata(icc=profile(kind), xmp=xmp)
        save(tmp_path / f"a{suffix}", samples(3, "uint8"), metadata)
        read = load(tmp_path / f"a{suffix}").metadata
        assert (read.icc, read.xmp) == (metadata.icc, xmp)


def test_iptc_goes_from_jpeg_to_tiff_and_back(tmp_path):
    save(tmp_path / "a.jpg", samples(3, "uint8"), Metadata(iptc=IPTC))
    image = load(tmp_path / "a.jpg")
    assert save(tmp_path / "b.tif", image.samples, image.metadata) == ()
    image = load(tmp_path / "b.tif")
    assert image.metadata.iptc == b"\x1c\x02\x05\x00\x04Note"
    save(tmp_path / "c.jpg", image.samples, image.metadata)
    assert b"\x1c\x02\x05\x00\x04Note" in load(tmp_path / "c.jpg").metadata.iptc
    assert for_tiff(for_jpeg(b"\x1c\x02x")) == b"\x1c\x02x"


@given(st.binary(max_size=80))
def test_any_bytes_as_iptc_are_never_an_error(block):
    assert for_tiff(for_jpeg(b"\x1c" + block)) == b"\x1c" + block
    assert for_tiff(b"Photoshop 3.0\x008BIM" + block) is None or b"\x04\x04" in block


def test_iptc_stays_in_a_jpeg_and_a_png_and_its_loss_is_told_elsewhere(tmp_path):
    metadata = Metadata(iptc=IPTC)
    for name in ("a.jpg", "a.png"):
        assert save(tmp_path / name, samples(3, "uint8"), metadata) == ()
        assert load(tmp_path / name).metadata.iptc == IPTC
    assert save(tmp_path / "a.webp", samples(3, "uint8"), metadata) == (
        "WebP is written without the photo's IPTC",
    )


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".tif"])
def test_resolution_stays(tmp_path, suffix):
    save(tmp_path / f"a{suffix}", samples(3, "uint8"), Metadata(pixels_per_mm=(11.811, 5.9055)))
    across, down = load(tmp_path / f"a{suffix}").metadata.pixels_per_mm
    assert (across, down) == pytest.approx((11.811, 5.9055), rel=2e-3)


def test_a_webp_says_nothing_of_its_resolution(tmp_path):
    save(tmp_path / "a.webp", samples(3, "uint8"), Metadata(pixels_per_mm=(5.0, 5.0)))
    assert load(tmp_path / "a.webp").metadata.pixels_per_mm is None


def test_a_profile_that_does_not_fit_the_channels_is_told_and_left_out(tmp_path):
    lost = save(tmp_path / "a.png", samples(1, "uint8"), Metadata(icc=profile("srgb")))
    assert lost == ("the photo's profile does not fit grey and is left out",)
    assert load(tmp_path / "a.png").metadata.icc is None


UPRIGHT = {
    1: lambda a: a, 2: np.fliplr, 3: lambda a: np.rot90(a, 2), 4: np.flipud,
    5: lambda a: a.swapaxes(0, 1), 6: lambda a: np.rot90(a, -1),
    7: lambda a: np.rot90(a, 2).swapaxes(0, 1), 8: lambda a: np.rot90(a, 1),
}  # fmt: skip


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", [".png", ".tif", ".webp"])
@pytest.mark.parametrize("depth", ["uint8", "uint16"])
def test_orientation_is_applied_once_and_reset(tmp_path, orientation, suffix, depth):
    if suffix == ".webp" and depth == "uint16":
        return
    stored = samples(3, depth)
    kind = "ushort" if depth == "uint16" else "uchar"
    picture = pyvips.Image.new_from_memory(stored.tobytes(), 451, 300, 3, kind)
    picture = picture.copy(interpretation="rgb16" if depth == "uint16" else "srgb")
    picture.set_type(pyvips.GValue.blob_type, "exif-data", b"Exif\0\0" + exif(orientation))
    picture.set_type(pyvips.GValue.gint_type, "orientation", orientation)
    name = str(tmp_path / f"a{suffix}")
    picture.webpsave(name, lossless=True) if suffix == ".webp" else picture.write_to_file(name)
    image = load(name)
    wanted = UPRIGHT[orientation](stored)
    np.testing.assert_array_equal(image.samples, wanted)
    save(tmp_path / f"b{suffix}", image.samples, image.metadata)
    again = load(tmp_path / f"b{suffix}")
    np.testing.assert_array_equal(again.samples, wanted)
    header = pyvips.Image.new_from_file(str(tmp_path / f"b{suffix}"))
    assert header.get_typeof("orientation") == 0 or header.get("orientation") == 1


@pytest.mark.parametrize("order", ["<", ">"])
def test_only_the_orientation_of_exif_changes(order):
    turned, upright = exif(6, order, b"note"), exif(1, order, b"note")
    assert upright_exif(turned) == upright
    assert sum(a != b for a, b in zip(turned, upright, strict=True)) == 1


@given(st.binary(max_size=200))
def test_any_bytes_as_exif_keep_their_length(block):
    assert len(upright_exif(block)) == len(block)
    assert len(upright_exif(b"II*\0" + block)) == len(block) + 4


def test_only_the_orientation_of_xmp_changes():
    assert upright_xmp(XMP) == XMP.replace(b'"6"', b'"1"')
    element = b"<tiff:Orientation>8</tiff:Orientation><other:Orientation>8</other:Orientation>"
    assert upright_xmp(element) == element.replace(b">8</tiff", b">1</tiff")


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
    with pytest.raises(FileError, match="quality 0 is not allowed"):
        save(tmp_path / "a.jpg", samples(3, "uint8"), quality=0)
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
