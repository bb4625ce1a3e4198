"""Exif in and out of TIFF files, which libvips leaves out."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.colour.coding import Coding
from editor.document.image import Metadata
from editor.photo.load import load
from editor.photo.metadata.tiff_exif import can_be_added, read_exif
from editor.photo.save import save
from tests.editor.photo.metadata.exif_maker import exif, exif_with_thumbnail
from tests.sample_photos import COFFEE


def camera_exif(order: str) -> bytes:
    """Exif with an Exif IFD: exposure time 1/250 s, sensitivity 400, and a maker's note."""
    texts = b"Kernel Optics\0"
    inner_at = 8 + 2 + 12 * 2 + 4 + len(texts)
    values_at = inner_at + 2 + 12 * 3 + 4
    start = (b"MM\0*" if order == ">" else b"II*\0") + struct.pack(order + "IH", 8, 2)
    maker = struct.pack(order + "HHII", 0x010F, 2, len(texts), 38)
    pointer = struct.pack(order + "HHIII", 0x8769, 4, 1, inner_at, 0)
    inner = struct.pack(order + "H", 3)
    inner += struct.pack(order + "HHII", 0x829A, 5, 1, values_at)
    inner += struct.pack(order + "HHIHH", 0x8827, 3, 1, 400, 0)
    inner += struct.pack(order + "HHII", 0x927C, 7, 6, values_at + 8) + struct.pack("I", 0)
    return start + maker + pointer + texts + inner + struct.pack(order + "II", 1, 250) + b"note\0\1"


def ifd(block: bytes, at: int) -> dict[int, tuple[int, int, bytes]]:
    """Read a little-endian directory by hand: type, count and the four bytes of each tag."""
    (count,) = struct.unpack_from("<H", block, at)
    entries = [struct.unpack_from("<HHI4s", block, at + 2 + 12 * n) for n in range(count)]
    assert [e[0] for e in entries] == sorted(e[0] for e in entries)
    return {tag: (kind, items, field) for tag, kind, items, field in entries}


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("depth", [np.uint8, np.uint16, np.float32])
def test_the_cameras_exif_is_in_the_tiff_and_its_pixels_are_untouched(tmp_path, order, depth):
    samples = load(COFFEE).samples.astype(depth)
    metadata = Metadata(exif=camera_exif(order), xmp=b"<x/>", pixels_per_mm=(10.0, 10.0))
    assert save(tmp_path / "a.tif", samples, metadata) == ()
    image = load(tmp_path / "a.tif")
    np.testing.assert_array_equal(image.samples, samples)
    assert image.metadata.xmp == b"<x/>"
    assert image.metadata.pixels_per_mm == pytest.approx((10.0, 10.0))
    block = image.metadata.exif
    outer = ifd(block, 8)
    kind, items, field = outer[0x010F]
    place = struct.unpack("<I", field)[0]
    assert (kind, block[place : place + items]) == (2, b"Kernel Optics\0")
    inner = ifd(block, struct.unpack("<I", outer[0x8769][2])[0])
    place = struct.unpack("<I", inner[0x829A][2])[0]
    assert struct.unpack_from("<II", block, place) == (1, 250)
    assert struct.unpack("<HH", inner[0x8827][2]) == (400, 0)
    place = struct.unpack("<I", inner[0x927C][2])[0]
    assert block[place : place + 6] == b"note\0\1"


def test_a_tiff_saved_again_and_again_keeps_the_same_block(tmp_path):
    save(tmp_path / "a.tif", load(COFFEE).samples, Metadata(exif=camera_exif(">")))
    first = load(tmp_path / "a.tif")
    save(tmp_path / "b.tif", first.samples, first.metadata)
    assert load(tmp_path / "b.tif").metadata.exif == first.metadata.exif
    save(tmp_path / "c.jpg", first.samples, first.metadata)
    assert load(tmp_path / "c.jpg").metadata.exif == first.metadata.exif


def test_a_turned_photo_is_upright_in_the_tiff(tmp_path):
    save(tmp_path / "a.tif", load(COFFEE).samples, Metadata(exif=exif(6)))
    assert load(tmp_path / "a.tif").samples.shape == load(COFFEE).samples.shape


def test_a_tiff_without_exif_has_none(tmp_path):
    save(tmp_path / "a.tif", load(COFFEE).samples)
    assert load(tmp_path / "a.tif").metadata.exif is None


def test_exif_that_nobody_can_read_is_told_as_lost(tmp_path):
    lost = save(tmp_path / "a.tif", load(COFFEE).samples, Metadata(exif=b"II*\0\xff\xff\xff\xff"))
    assert lost == ("TIFF is written without the photo's Exif",)
    assert load(tmp_path / "a.tif").metadata.exif is None


@given(st.binary(max_size=300), st.sampled_from([b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08"]))
def test_any_bytes_are_exif_or_not_but_never_an_error(tmp_path_factory, tail, start):
    assert can_be_added(start + tail) in (True, False)
    path = tmp_path_factory.getbasetemp() / "any.tif"
    path.write_bytes(start + tail)
    assert (read_exif(path) is not None) == can_be_added(start + tail)


def test_a_directory_that_holds_itself_ends():
    pointer = struct.pack("<HHIII", 0x8769, 4, 1, 8, 0)
    assert not can_be_added(b"II*\0" + struct.pack("<IH", 8, 1) + pointer)


def with_entries(*added: tuple[int, int, bytes]) -> bytes:
    """Exif of a maker and further entries of the first directory, little-endian."""
    maker = (0x010F, 2, b"Ker\0")
    entries = sorted((maker, *added))
    at, values, head = 8 + 2 + 12 * len(entries) + 4, b"", struct.pack("<H", len(entries))
    for tag, kind, content in entries:
        field = content.ljust(4, b"\0")
        if len(content) > 4:
            field = struct.pack("<I", at + len(values))
            values += content
        count = len(content) // {2: 1, 3: 2, 5: 8}[kind]
        head += struct.pack("<HHI", tag, kind, count) + field
    return b"II*\0" + struct.pack("<I", 8) + head + bytes(4) + values


def test_the_positioning_of_colours_is_kept_beside_what_tells_of_the_photo(tmp_path):
    given = Metadata(exif=with_entries((531, 3, struct.pack("<H", 2))))
    assert save(tmp_path / "a.tif", np.zeros((4, 4, 3), np.uint8), given) == ()
    kept = load(tmp_path / "a.tif").metadata.exif
    assert ifd(kept, 8)[531][2][:2] == b"\2\0"


@pytest.mark.parametrize(
    ("tag", "kind", "content", "name"),
    [
        (301, 3, bytes(512), "transfer function (Exif)"),
        (318, 5, struct.pack("<4I", 3127, 10000, 3290, 10000), "white point (Exif)"),
        (319, 5, struct.pack("<12I", *(64, 100, 33, 100, 21, 100, 71, 100, 15, 100, 6, 100)),
         "primaries (Exif)"),
    ],
)  # fmt: skip
def test_colours_that_exif_names_are_said_to_be_left_out_of_a_tiff(
    tmp_path, tag, kind, content, name
):
    given = Metadata(exif=with_entries((tag, kind, content)))
    lost = save(tmp_path / "a.tif", np.zeros((4, 4, 3), np.uint8), given)
    assert lost == (f"TIFF is written without the photo's {name}",)


@pytest.mark.parametrize("tag", [0x000B, 318, 34858, 0x829A])
def test_what_tells_of_shot_and_colours_stays_in_a_tiff_with_a_profile(tmp_path, tag):
    kind, content = {
        318: (5, struct.pack("<4I", 313, 1000, 329, 1000)),
        0x000B: (2, b"A program\0"),
        34858: (3, struct.pack("<2H", 2, 2)),
        0x829A: (5, struct.pack("<2I", 1, 250)),
    }[tag]
    icc = Coding.of_cicp(12, 8).icc(grey=False)
    given = Metadata(icc=icc, exif=with_entries((tag, kind, content)))
    assert save(tmp_path / "a.tif", np.zeros((4, 4, 3), np.uint8), given) == ()
    image = load(tmp_path / "a.tif")
    assert image.metadata.icc == icc
    assert tag in ifd(image.metadata.exif, 8)
    assert save(tmp_path / "b.tif", image.samples, image.metadata) == ()
    assert load(tmp_path / "b.tif").metadata.exif == image.metadata.exif


def test_a_thumbnail_is_said_to_be_left_out_of_a_tiff(tmp_path):
    with_thumbnail = exif_with_thumbnail(b"\xff\xd8\xff\xd9")
    lost = save(tmp_path / "a.tif", np.zeros((4, 4, 3), np.uint8), Metadata(exif=with_thumbnail))
    assert lost == ("TIFF is written without the photo's thumbnail",)
    assert load(tmp_path / "a.tif").metadata.further_pages == 0
