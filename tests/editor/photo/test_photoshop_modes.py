"""Photoshop pictures of one bit, of Lab and of a palette."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageCms

from editor.photo.load import load
from editor.storage.file_error import FileError
from tests.editor.photo.metadata.exif_maker import exif

RNG = np.random.default_rng(8)
LAB, INDEXED = 9, 2


def psd(planes: np.ndarray, mode: int, table: bytes = b"") -> bytes:
    channels, rows, columns = planes.shape
    numbers = (channels, 2), (rows, 4), (columns, 4), (8 * planes.itemsize, 2), (mode, 2)
    head = b"8BPS\0\1" + bytes(6) + b"".join(value.to_bytes(size, "big") for value, size in numbers)
    head += len(table).to_bytes(4, "big") + table + bytes(8)
    return head + b"\0\0" + planes.astype(planes.dtype.newbyteorder(">")).tobytes()


@pytest.mark.parametrize("packed", [False, True])
def test_a_bitmap_has_black_ink_where_a_bit_is_set(tmp_path, packed):
    ink = RNG.integers(0, 2, (9, 13)).astype(np.uint8)
    stored = np.packbits(ink, axis=1)
    numbers = (1, 2), (9, 4), (13, 4), (1, 2), (0, 2)
    head = b"8BPS\0\1" + bytes(6) + b"".join(value.to_bytes(size, "big") for value, size in numbers)
    data = b"\0\0" + stored.tobytes()
    if packed:
        rows = [bytes([1]) + row.tobytes() for row in stored]  # two bytes as they are
        data = b"\0\1" + b"".join(len(row).to_bytes(2, "big") for row in rows) + b"".join(rows)
    (tmp_path / "a.psd").write_bytes(head + bytes(12) + data)
    np.testing.assert_array_equal(load(tmp_path / "a.psd").samples[..., 0], 255 * (1 - ink))


def test_a_palette_is_looked_up(tmp_path):
    table = RNG.integers(0, 256, (3, 256), np.uint8)
    indices = RNG.integers(0, 256, (1, 9, 13), np.uint8)
    (tmp_path / "a.psd").write_bytes(psd(indices, INDEXED, table.tobytes()))
    np.testing.assert_array_equal(load(tmp_path / "a.psd").samples, table.T[indices[0]])


@pytest.mark.parametrize("size", [0, 767])
def test_a_palette_that_is_cut_off_is_one_sentence(tmp_path, size):
    (tmp_path / "a.psd").write_bytes(psd(np.zeros((1, 9, 13), np.uint8), INDEXED, bytes(size)))
    with pytest.raises(FileError, match="damaged or cut off: its table of colours is too short"):
        load(tmp_path / "a.psd")


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_lab_is_what_lcms_makes_of_it(tmp_path, depth):
    y, x = np.mgrid[0:8, 0:16]
    planes = np.stack((100 + y * 10, 118 + x, 138 - x)).astype(np.uint8)  # colours of sRGB
    lab = Pillow.fromarray((np.moveaxis(planes, 0, -1) ^ [0, 128, 128]).astype(np.uint8), "LAB")
    source, target = ImageCms.createProfile("LAB", 5003), ImageCms.createProfile("sRGB")
    wanted = np.asarray(
        ImageCms.profileToProfile(lab, source, target, renderingIntent=1, outputMode="RGB")
    )
    stored = planes
    if depth == np.uint16:
        scale = np.array([257, 256, 256])[:, None, None]  # a and b: 128 is 32768
        stored = (planes * scale).astype(np.uint16)
    (tmp_path / "a.psd").write_bytes(psd(stored, LAB))
    samples = load(tmp_path / "a.psd").samples
    assert samples.dtype == depth
    full = np.iinfo(depth).max
    np.testing.assert_allclose(samples / full, wanted / 255, atol=2.5 / 255)


RESOLUTION, EXIF, XMP, IPTC = 1005, 1058, 1060, 1028
TOLD = {
    RESOLUTION: b"".join(n.to_bytes(size, "big") for n, size in [
        (300 << 16, 4), (1, 2), (1, 2), (150 << 16, 4), (1, 2), (1, 2)]),
    EXIF: exif(),
    XMP: b"<x:xmpmeta/>",
    IPTC: b"\x1c\x02\x50\0\2Me",
}  # fmt: skip


def resources(told: dict[int, bytes]) -> bytes:
    return b"".join(
        b"8BIM" + number.to_bytes(2, "big") + bytes(2) + len(content).to_bytes(4, "big")
        + content + bytes(len(content) % 2)
        for number, content in told.items()
    )  # fmt: skip


@pytest.mark.parametrize(
    ("mode", "planes"),
    [
        (3, np.zeros((3, 4, 5), np.uint8)),
        (3, np.zeros((3, 4, 5), np.float32)),
        (4, np.full((4, 4, 5), 255, np.uint8)),
        (LAB, np.full((3, 4, 5), 128, np.uint8)),
        (1, np.zeros((1, 4, 5), np.uint16)),
    ],
)
def test_what_a_photoshop_picture_tells_is_kept_in_every_mode(tmp_path, mode, planes):
    plain = psd(planes, mode)
    told = resources(TOLD)
    content = plain[:30] + len(told).to_bytes(4, "big") + told + plain[34:]
    (tmp_path / "a.psd").write_bytes(content)
    metadata = load(tmp_path / "a.psd").metadata
    assert metadata.pixels_per_mm == pytest.approx((300 / 25.4, 150 / 25.4))
    assert metadata.exif == TOLD[EXIF]
    assert (metadata.xmp, metadata.iptc) == (TOLD[XMP], TOLD[IPTC])


def resource(number: int, data: bytes, name: bytes = b"") -> bytes:
    named = bytes((len(name),)) + name
    named += bytes(len(named) % 2)
    head = b"8BIM" + number.to_bytes(2, "big") + named + len(data).to_bytes(4, "big")
    return head + data + bytes(len(data) % 2)


def with_section(content: bytes, section: bytes) -> bytes:
    """Put image resources into a picture without any; its table of colours is empty."""
    return content[:30] + len(section).to_bytes(4, "big") + section + content[34:]


PRINT_FLAGS = 1011


@pytest.mark.parametrize("flags", [7, 3, 0])
def test_a_resource_that_psd_tools_does_not_know_in_that_length_is_passed_over(tmp_path, flags):
    planes = RNG.integers(0, 256, (3, 9, 13), np.uint8)
    dense = (300 << 16).to_bytes(4, "big") + b"\0\1\0\1"
    section = resource(PRINT_FLAGS, bytes(flags), b"odd") + resource(RESOLUTION, dense + dense)
    (tmp_path / "a.psd").write_bytes(with_section(psd(planes, 3), section))
    image = load(tmp_path / "a.psd")
    np.testing.assert_array_equal(image.samples, np.moveaxis(planes, 0, -1))
    assert image.metadata.pixels_per_mm == pytest.approx((300 / 25.4, 300 / 25.4))


def test_resources_that_end_early_are_one_sentence(tmp_path):
    section = resource(PRINT_FLAGS, bytes(7))[:-5]
    content = with_section(psd(np.zeros((3, 9, 13), np.uint8), 3), section)
    (tmp_path / "a.psd").write_bytes(content)
    with pytest.raises(FileError, match="damaged or cut off"):
        load(tmp_path / "a.psd")
