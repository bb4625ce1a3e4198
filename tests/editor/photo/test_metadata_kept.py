"""Metadata goes through a file to the last byte, and orientation is applied once."""

from __future__ import annotations

import numpy as np
import pytest
import pyvips
from hypothesis import given
from hypothesis import strategies as st

from editor.document.image import Metadata
from editor.photo.load import load
from editor.photo.metadata.exif import upright_exif, upright_xmp
from editor.photo.metadata.iptc import for_jpeg, for_tiff
from editor.photo.save import save
from tests.editor.photo.metadata.exif_maker import exif
from tests.editor.photo.photo_samples import IPTC, XMP, profile, samples


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


@pytest.mark.parametrize("size", [59_000, 60_001, 65_000, 65_504, 65_505, 90_000])
def test_a_long_xmp_is_kept_in_a_jpeg_or_said_to_be_lost(tmp_path, size):
    begin, end = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">', b"</x:xmpmeta>"
    xmp = begin + b" " * (size - len(begin) - len(end)) + end
    said = save(tmp_path / "a.jpg", np.zeros((16, 16, 3), np.uint8), Metadata(xmp=xmp))
    fits = size <= 65_504  # 64 KB less the segment's length and name
    assert load(tmp_path / "a.jpg").metadata.xmp == (xmp if fits else None)
    assert said == (() if fits else ("JPEG is written without the photo's XMP",))
