"""Arrangements that once opened wrongly: deep palettes, predictors, late Exif, large claims."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import cv2
import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow

from editor.photo.load import load
from editor.photo.save import save
from editor.photo.structure.png_chunks import SIGNATURE, Chunk
from editor.photo.structure.tiff_directory import TiffStructure, reading_file
from editor.storage.file_error import FileError

RNG = np.random.default_rng(24)
PIXELS = RNG.integers(0, 256, (23, 37, 3), np.uint8)


@pytest.mark.parametrize(
    ("factor", "depth"), [(257, np.uint8), (256, np.uint8), (1, np.uint16)], ids=["257", "256", "1"]
)
def test_a_palette_has_the_depth_that_its_colours_need(tmp_path, factor, depth):
    most = 65536 if factor == 1 else 256
    palette = (RNG.integers(0, most, (3, 256)) * factor).astype(np.uint16)
    grey = PIXELS[..., 0]
    tifffile.imwrite(tmp_path / "a.tif", grey, photometric="palette", colormap=palette)
    samples = load(tmp_path / "a.tif").samples
    wanted = np.moveaxis(palette[:, grey], 0, -1)
    assert samples.dtype == depth
    np.testing.assert_array_equal(samples, wanted if factor == 1 else wanted // factor)


@pytest.mark.parametrize("tile", [None, (16, 16)])
def test_packbits_with_a_predictor(tmp_path, tile):
    tifffile.imwrite(
        tmp_path / "a.tif",
        PIXELS,
        photometric="rgb",
        compression="packbits",
        predictor=True,
        tile=tile,
    )
    np.testing.assert_array_equal(load(tmp_path / "a.tif").samples, PIXELS)


def test_exif_that_comes_after_the_pixels_of_a_png(tmp_path):
    exif = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, 0x0112, 3, 1, 6, 0, 0)
    content = save_png(tmp_path / "a.png")
    end = content.index(b"IEND") - 4
    late = content[:end] + Chunk(b"eXIf", exif).block + content[end:]
    (tmp_path / "a.png").write_bytes(late)
    image = load(tmp_path / "a.png")
    np.testing.assert_array_equal(image.samples, np.rot90(PIXELS, 3))
    assert image.metadata.exif == exif


def save_png(path: Path) -> bytes:
    save(path, PIXELS)
    return path.read_bytes()


def test_a_targa_that_claims_a_gigabyte_is_refused_in_a_sentence(tmp_path):
    head = bytes([0, 0, 2]) + bytes(9) + struct.pack("<HH", 30000, 30000) + bytes([24, 0])
    (tmp_path / "a.tga").write_bytes(head)
    with pytest.raises(FileError, match="30000 x 30000"):
        load(tmp_path / "a.tga")


def test_a_png_of_one_bit_and_a_clear_grey(tmp_path):
    bits = RNG.integers(0, 2, (5, 9))
    rows = b"".join(b"\0" + np.packbits(row.astype(np.uint8)).tobytes() for row in bits)
    header = Chunk(b"IHDR", struct.pack(">IIBBBBB", 9, 5, 1, 0, 0, 0, 0))
    clear, end = Chunk(b"tRNS", b"\0\1"), Chunk(b"IEND", b"")
    chunks = (header, clear, Chunk(b"IDAT", zlib.compress(rows)), end)
    (tmp_path / "a.png").write_bytes(SIGNATURE + b"".join(one.block for one in chunks))
    samples = load(tmp_path / "a.png").samples
    np.testing.assert_array_equal(samples[..., -1] == 0, bits == 1)
    np.testing.assert_array_equal(samples[..., 0], bits * 255)


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("packing", [None, "zlib", "zstd"])
@pytest.mark.parametrize("at", [3, 40, 70_000])
def test_a_pointer_to_no_page_hides_no_page_before_it(tmp_path, packing, big, at):
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path, bigtiff=big) as writer:
        for _ in range(2):
            writer.write(PIXELS, photometric="rgb", compression=packing, contiguous=False)
    with path.open("rb") as file:
        last = TiffStructure(reading_file(file)).chain()[-1]
    content, size = path.read_bytes(), 8 if big else 4
    field = last.following_field
    path.write_bytes(content[:field] + at.to_bytes(size, "little") + content[field + size :])
    for page in (0, 1):
        image = load(path, page=page)
        np.testing.assert_array_equal(image.samples, PIXELS)
        assert "what follows its last page is no picture: pages may be missing" in image.notes


@pytest.mark.parametrize("is_signed", [False, True])
def test_luma_and_chroma_of_a_jpeg_2000_become_rgb(tmp_path, is_signed):
    y, x = np.mgrid[0:24, 0:32]
    wanted = np.dstack((x * 7 + 20, 250 - y * 9, x * 4 + y * 4)).astype(np.uint8)
    stored = cv2.cvtColor(wanted, cv2.COLOR_RGB2YCrCb)[..., [0, 2, 1]]
    if is_signed:
        stored = (stored.astype(np.int16) - 128).astype(np.int8)
    options = {"codecformat": "jp2", "mct": False, "level": 0, "reversible": True}
    content = imagecodecs.jpeg2k_encode(np.ascontiguousarray(stored), **options)
    (tmp_path / "a.jp2").write_bytes(
        content.replace(b"colr\1\0\0\0\0\0\x10", b"colr\1\0\0\0\0\0\x12")
    )
    if is_signed:
        with pytest.raises(FileError, match="of YCC in another arrangement, which is not"):
            load(tmp_path / "a.jp2")
        return
    np.testing.assert_allclose(load(tmp_path / "a.jp2").samples.astype(int), wanted, atol=2)


def test_runs_of_a_targa_may_cross_the_end_of_a_row(tmp_path):
    colours = RNG.integers(0, 256, (6, 4), np.uint8)
    head = struct.pack("<12xHHBB", 4, 3, 32, 0x28)  # upright, 8 bits of alpha
    plain = b"".join(one.tobytes() for one in (*colours[:1].repeat(7, 0), *colours[1:]))
    packets = b"\x86" + colours[0].tobytes() + b"\x04" + colours[1:].tobytes()
    for name, kind, pixels in (("plain", 2, plain), ("packed", 10, packets)):
        content = bytearray(head + pixels)
        content[2] = kind
        (tmp_path / f"{name}.tga").write_bytes(content)
    wanted = load(tmp_path / "plain.tga").samples
    np.testing.assert_array_equal(load(tmp_path / "packed.tga").samples, wanted)
    (tmp_path / "cut.tga").write_bytes((tmp_path / "packed.tga").read_bytes()[:-9])
    with pytest.raises(FileError, match="damaged or cut off"):
        load(tmp_path / "cut.tga")


def test_a_fax_that_does_not_say_what_is_white_has_black_ink(tmp_path):
    ink = np.pad(np.ones((4, 6), np.uint8), 3)
    picture = Pillow.fromarray(255 * (1 - ink)).convert("1")
    picture.save(tmp_path / "a.tif", compression="group4", tiffinfo={262: 0})
    with (tmp_path / "a.tif").open("rb") as file:
        entry = TiffStructure(reading_file(file)).chain()[0].entries[262]
    assert entry.numbers == (0,)
    content = bytearray((tmp_path / "a.tif").read_bytes())
    content[entry.field : entry.field + 2] = struct.pack("<H", 263)  # Threshholding
    (tmp_path / "b.tif").write_bytes(content)
    for name in ("a.tif", "b.tif"):
        samples = load(tmp_path / name).samples[..., 0]
        np.testing.assert_array_equal(samples, 255 * (1 - ink), err_msg=name)
