"""TIFF in the arrangements that scanners, microscopes, GIS and other editors write.

tifffile and imagecodecs write the files; what comes out is compared with what went in.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import imagecodecs
import numpy as np
import pytest
import pyvips
import tifffile

from editor.photo.load import load
from editor.storage.file_error import FileError
from tests.editor.photo.tiff_maker import tiff
from tests.sample_photos import COFFEE

ROWS, COLUMNS = 37, 53


def picture(channels: int, seed: int = 3) -> np.ndarray:
    """Smooth colours with noise, 0..1."""
    noise = np.random.default_rng(seed).random((ROWS, COLUMNS, channels))
    y, x = np.mgrid[0:ROWS, 0:COLUMNS]
    slope = (x / COLUMNS + y / ROWS)[..., None] / 2
    return np.clip(0.8 * slope + 0.2 * noise, 0, 1)


def whole(channels: int, full: int, kind: str) -> np.ndarray:
    stored = np.rint(picture(channels) * full).astype(kind)
    return stored[..., 0] if channels == 1 else stored


def opened(path: Path) -> np.ndarray:
    samples = load(path).samples
    scale = 1 if samples.dtype == np.float32 else np.iinfo(samples.dtype).max
    return samples.astype(np.float64) / scale


def as_three(array: np.ndarray) -> np.ndarray:
    return array[..., None] if array.ndim == 2 else array


COMPRESSIONS = ["none", "lzw", "deflate", "adobe_deflate", "packbits", "zstd", "lzma", "lerc"]


@pytest.mark.parametrize("compression", COMPRESSIONS)
@pytest.mark.parametrize(("kind", "full"), [("uint8", 255), ("uint16", 65535), ("float32", 1)])
@pytest.mark.parametrize("channels", [1, 3])
def test_every_lossless_compression_gives_the_very_samples(
    tmp_path, compression, kind, full, channels
):
    stored = whole(channels, full, kind) if full > 1 else picture(channels).astype(kind).squeeze()
    photometric = "rgb" if channels == 3 else "minisblack"
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, stored, compression=compression, photometric=photometric, rowsperstrip=8)
    image = load(path)
    assert image.samples.dtype == kind
    np.testing.assert_array_equal(image.samples, as_three(stored))
    assert image.notes == ()


@pytest.mark.parametrize("compression", ["jpeg2000", "jpegxl", "webp", "png"])
def test_compressions_of_other_formats_are_decoded(tmp_path, compression):
    stored = whole(3, 255, "uint8")
    options = {"webp": {"lossless": True}, "jpegxl": {"lossless": True}, "jpeg2000": {"level": 100}}
    path, chosen = tmp_path / "a.tif", options.get(compression)
    tifffile.imwrite(
        path, stored, compression=compression, photometric="rgb", compressionargs=chosen
    )
    np.testing.assert_allclose(load(path).samples.astype(int), stored, atol=3)


@pytest.mark.parametrize("bits", [2, 4, 6, 10, 12, 14])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("order", ["<", ">"])
def test_packed_bits_reach_full_scale(tmp_path, bits, channels, order):
    full = 2**bits - 1
    kind = "uint16" if bits > 8 else "uint8"
    stored = whole(channels, full, kind)
    (tmp_path / "a.tif").write_bytes(tiff(as_three(stored), bits=bits, order=order))
    got = opened(tmp_path / "a.tif")
    np.testing.assert_allclose(got, as_three(stored) / full, atol=1 / 65535)


@pytest.mark.parametrize(
    ("kind", "full"),
    [("int8", 127), ("int16", 32767), ("int32", 2**31 - 1), ("uint32", 2**32 - 1)],
)
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_signed_and_wide_integers_become_floats(tmp_path, kind, full, channels):
    stored = np.rint(picture(channels) * full).astype(kind)
    if kind.startswith("i"):
        stored[0, 0] = -5
    path = tmp_path / "a.tif"
    photometric = "minisblack" if channels == 1 else "rgb"
    extra = ["unassalpha"] if channels == 4 else None
    tifffile.imwrite(path, stored.squeeze(), photometric=photometric, extrasamples=extra)
    image = load(path)
    assert image.samples.dtype == np.float32
    np.testing.assert_allclose(image.samples, stored / full, atol=1e-6)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("bits", [20, 24, 31, 32])
def test_wide_packed_integers_become_floats(tmp_path, order, bits):
    full = 2**bits - 1
    stored = np.rint(picture(3) * full).astype("uint32")
    (tmp_path / "a.tif").write_bytes(tiff(stored, bits=bits, order=order))
    np.testing.assert_allclose(opened(tmp_path / "a.tif"), stored / full, atol=1e-6)


@pytest.mark.parametrize("kind", ["float16", "float32", "float64"])
@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("predictor", [False, True])
def test_floats_of_every_width_are_float32(tmp_path, kind, channels, predictor):
    stored = (picture(channels) * 3 - 1).astype(kind)
    path = tmp_path / "a.tif"
    tifffile.imwrite(
        path,
        stored.squeeze(),
        photometric="minisblack" if channels == 1 else "rgb",
        extrasamples=["unassalpha"] if channels == 4 else None,
        compression="zlib",
        predictor=predictor,
    )
    np.testing.assert_array_equal(load(path).samples, stored.astype(np.float32))


@pytest.mark.parametrize("tile", [None, (16, 32)])
@pytest.mark.parametrize("channels", [2, 3, 4])
@pytest.mark.parametrize(("kind", "full"), [("uint8", 255), ("uint16", 65535), ("float32", 1)])
def test_planes_apart_are_put_together(tmp_path, tile, channels, kind, full):
    stored = (picture(channels) * full).astype(kind)
    path = tmp_path / "a.tif"
    tifffile.imwrite(
        path,
        np.moveaxis(stored, -1, 0),
        photometric="minisblack" if channels == 2 else "rgb",
        planarconfig="separate",
        extrasamples=["unassalpha"] if channels in (2, 4) else None,
        tile=tile,
        compression="zlib",
    )
    np.testing.assert_array_equal(load(path).samples, stored)


@pytest.mark.parametrize("byteorder", ["<", ">"])
@pytest.mark.parametrize("bigtiff", [False, True])
@pytest.mark.parametrize("kind", ["uint8", "uint16", "float64", "int16"])
def test_byte_orders_and_bigtiff_make_no_difference(tmp_path, byteorder, bigtiff, kind):
    stored = (picture(3) * (1 if kind == "float64" else 100)).astype(kind)
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, stored, photometric="rgb", byteorder=byteorder, bigtiff=bigtiff)
    full = {"uint8": 255, "uint16": 65535, "float64": 1, "int16": 32767}[kind]
    np.testing.assert_allclose(opened(path), stored / full, atol=1e-6)


@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32", "int16"])
def test_white_is_zero_is_turned_round(tmp_path, kind):
    full = {"uint8": 255, "uint16": 65535, "float32": 1, "int16": 32767}[kind]
    stored = (picture(1)[..., 0] * full).astype(kind)
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric="miniswhite")
    got = opened(tmp_path / "a.tif")[..., 0]
    np.testing.assert_allclose(got, 1 - stored / full, atol=1e-6)


@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32", "int16"])
def test_premultiplied_colours_are_divided_by_their_alpha(tmp_path, kind):
    full = {"uint8": 255, "uint16": 65535, "float32": 1, "int16": 32767}[kind]
    straight = picture(4)
    straight[..., 3] = np.linspace(0.4, 1, COLUMNS)
    multiplied = straight.copy()
    multiplied[..., :3] *= multiplied[..., 3:]
    stored = np.rint(multiplied * full).astype(kind) if full > 1 else multiplied.astype(kind)
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric="rgb", extrasamples=["assocalpha"])
    np.testing.assert_allclose(opened(tmp_path / "a.tif"), straight, atol=2.1 / min(full, 255))


@pytest.mark.parametrize(
    ("extra", "place", "left_out"),
    [
        (["unassalpha", "unspecified"], 3, 1),
        (["unspecified", "unassalpha"], 4, 1),
        (["unspecified", "unspecified"], None, 2),
        (["unassalpha", "unspecified", "unspecified"], 3, 2),
    ],
)
def test_saved_selections_are_left_out_with_a_note(tmp_path, extra, place, left_out):
    stored = whole(3 + len(extra), 255, "uint8")
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric="rgb", extrasamples=extra)
    image = load(tmp_path / "a.tif")
    wanted = [0, 1, 2] if place is None else [0, 1, 2, place]
    np.testing.assert_array_equal(image.samples, stored[..., wanted])
    assert image.notes[0].startswith(f"{left_out} further channel")


def lab_of() -> tuple[np.ndarray, np.ndarray]:
    """Return L 0..100, a and b, and what they are in sRGB by LittleCMS."""
    values = picture(3)
    lab = np.concatenate((30 + 50 * values[..., :1], 40 * values[..., 1:] - 20), -1)
    floats = lab.astype(np.float32)
    image = pyvips.Image.new_from_memory(floats.tobytes(), COLUMNS, ROWS, 3, "float")
    image = image.copy(interpretation="lab")
    rgb = image.icc_export(output_profile="srgb", depth=16, intent="relative")
    return lab, rgb.numpy() / 65535


@pytest.mark.parametrize(
    ("kind", "photometric"),
    [("int8", "cielab"), ("int16", "cielab"), ("uint8", "icclab"), ("uint16", "icclab")],
)
def test_lab_is_against_the_white_of_d50(tmp_path, kind, photometric):
    lab, wanted = lab_of()
    step = 256 if "16" in kind else 1
    if photometric == "cielab":
        full = 65535 if "16" in kind else 255
        ab = np.rint(lab[..., 1:] * step).astype(kind).view("u" + kind)
    else:
        full, ab = 255 * step, np.rint(lab[..., 1:] * step + 128 * step)
    unsigned = kind.removeprefix("u").join(("u", ""))
    first = np.rint(lab[..., :1] / 100 * full).astype(unsigned)
    stored = np.concatenate((first, ab.astype(unsigned)), -1)
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric=photometric)
    got = opened(tmp_path / "a.tif")
    within = 6 / 255 if step == 1 else 1 / 255
    np.testing.assert_allclose(got, np.clip(wanted, 0, 1), atol=within)


def test_lab_by_littlecms_is_the_same(tmp_path):
    photo = pyvips.Image.new_from_file(str(COFFEE))
    lab = photo.icc_import(pcs="lab", input_profile="srgb").colourspace("labs")
    lab.tiffsave(str(tmp_path / "a.tif"))
    got = load(tmp_path / "a.tif").samples / 65535 * 255
    np.testing.assert_allclose(got, photo.numpy(), atol=1.5)


@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("planar", ["contig", "separate"])
def test_cmyk_of_every_depth_is_one_picture(tmp_path, kind, planar):
    inks = picture(4) * 0.6
    full = {"uint8": 255, "uint16": 65535, "float32": 1}[kind]
    stored = np.rint(inks * full).astype(kind) if full > 1 else inks.astype(kind)
    planes = np.moveaxis(stored, -1, 0) if planar == "separate" else stored
    tifffile.imwrite(tmp_path / "a.tif", planes, photometric="separated", planarconfig=planar)
    reference = pyvips.Image.new_from_memory(
        np.rint(inks * 65535).astype("uint16").tobytes(), COLUMNS, ROWS, 4, "ushort"
    ).copy(interpretation="cmyk")
    rgb = reference.icc_transform("srgb", embedded=True, input_profile="cmyk", depth=16)
    wanted = rgb.numpy() / 65535
    np.testing.assert_allclose(opened(tmp_path / "a.tif"), wanted, atol=2.5 / 255)


def test_palettes_of_every_depth(tmp_path):
    for bits, kind in ((1, "uint8"), (2, "uint8"), (4, "uint8"), (8, "uint8"), (16, "uint16")):
        levels = min(2**bits, 65536)
        palette = np.random.default_rng(1).integers(0, 256, (levels, 3)) * 257
        stored = np.random.default_rng(2).integers(0, levels, (ROWS, COLUMNS, 1)).astype(kind)
        path = tmp_path / f"{bits}.tif"
        path.write_bytes(tiff(stored, bits=bits, photometric=3, palette=palette))
        wanted = palette[stored[..., 0]] / 257
        np.testing.assert_array_equal(load(path).samples, wanted)


def test_grey_of_one_bit_and_fax(tmp_path):
    bits = picture(1)[..., 0] > 0.5
    tifffile.imwrite(tmp_path / "a.tif", bits, photometric="minisblack")
    np.testing.assert_array_equal(load(tmp_path / "a.tif").samples[..., 0], bits * 255)
    grey = pyvips.Image.new_from_memory(
        (bits * 255).astype("u1").tobytes(), COLUMNS, ROWS, 1, "uchar"
    )
    for compression in ("ccittfax4", "lzw", "deflate"):
        grey.tiffsave(
            str(tmp_path / "b.tif"), compression=compression, bitdepth=1, predictor="none"
        )
        np.testing.assert_array_equal(load(tmp_path / "b.tif").samples[..., 0], bits * 255)


def test_jpeg_within_a_tiff(tmp_path):
    stored = whole(3, 255, "uint8")
    for options in ({}, {"tile": (16, 16)}):
        tifffile.imwrite(
            tmp_path / "a.tif", stored, photometric="rgb", compression="jpeg",
            compressionargs={"level": 99}, **options,
        )  # fmt: skip
        difference = np.abs(load(tmp_path / "a.tif").samples.astype(int) - stored)
        assert np.median(difference) < 9


def test_a_missing_photometric_interpretation_is_taken_from_the_channels(tmp_path):
    for channels in (1, 3):
        stored = as_three(whole(channels, 255, "uint8"))
        content = bytearray(tiff(stored, bits=8))
        at = content.index(b"\x01\x06\0\3")
        content[at : at + 2] = b"\x01\x07"  # Threshholding, whose value does not matter
        (tmp_path / "a.tif").write_bytes(content)
        np.testing.assert_array_equal(load(tmp_path / "a.tif").samples, stored)


def test_what_is_not_supported_is_not_called_damaged(tmp_path):
    complex_numbers = np.zeros((4, 4), np.complex64)
    tifffile.imwrite(tmp_path / "a.tif", complex_numbers)
    with pytest.raises(FileError, match="complex numbers, which is not supported"):
        load(tmp_path / "a.tif")
    stored = tiff(whole(3, 255, "uint8"), bits=8, compression=31337)
    (tmp_path / "b.tif").write_bytes(stored)
    with pytest.raises(FileError, match="compression 31337, which is not supported"):
        load(tmp_path / "b.tif")


@pytest.mark.parametrize(
    ("more", "channels", "photometric", "compression", "name"),
    [
        ({332: (3, [2])}, 4, 5, 1, "of other inks than CMYK"),
        ({284: (3, [2])}, 3, 6, 7, "of YCbCr in planes"),
        ({}, 3, 6, 1, "of YCbCr with shared colours"),
        ({530: (3, [1, 1])}, 3, 6, 34712, "of YCbCr with shared colours or in a codec"),
        ({322: (3, [16]), 323: (3, [16])}, 3, 6, 6, "of old-style JPEG in tiles"),
    ],
)
def test_arrangements_that_would_give_wrong_colours_are_refused(
    tmp_path, more, channels, photometric, compression, name
):
    stored = whole(channels, 255, "uint8")
    content = tiff(stored, bits=8, photometric=photometric, compression=compression, more=more)
    (tmp_path / "a.tif").write_bytes(content)
    with pytest.raises(FileError, match=f"it is a TIFF {name}.*, which is not supported"):
        load(tmp_path / "a.tif")


def test_uncompressed_ycbcr_is_what_cv2_makes_of_it(tmp_path):
    wanted = whole(3, 255, "uint8")
    stored = cv2.cvtColor(wanted, cv2.COLOR_RGB2YCrCb)[..., [0, 2, 1]]
    (tmp_path / "a.tif").write_bytes(tiff(stored, bits=8, photometric=6, more={530: (3, [1, 1])}))
    samples = load(tmp_path / "a.tif").samples
    np.testing.assert_allclose(samples.astype(int), wanted, atol=2)


@pytest.mark.parametrize("compression", [*COMPRESSIONS, "jpeg", "jpeg2000", "webp", "jpegxl"])
@pytest.mark.parametrize("share", [0.3, 0.7, 0.95])
def test_a_tiff_that_is_cut_off_is_damaged(tmp_path, compression, share):
    stored = whole(3, 255, "uint8")
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, stored, photometric="rgb", compression=compression, rowsperstrip=16)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(FileError, match="damaged or cut off"):
        load(path)


@pytest.mark.parametrize("compression", ["zlib", "zstd", "lzma", "lzw", "packbits"])
def test_a_strip_that_is_shorter_than_its_rows_is_damaged(tmp_path, compression):
    """The strip is whole as a packed block, but of half the rows."""
    stored = whole(3, 255, "uint8").astype("uint16")  # by tifffile: libvips has its own check
    half = np.ascontiguousarray(stored[: ROWS // 2])
    encode = {
        "zlib": imagecodecs.zlib_encode, "zstd": imagecodecs.zstd_encode,
        "lzma": imagecodecs.lzma_encode, "lzw": imagecodecs.lzw_encode,
        "packbits": imagecodecs.packbits_encode,
    }[compression]  # fmt: skip
    tag = {"zlib": 8, "zstd": 50000, "lzma": 34925, "lzw": 5, "packbits": 32773}[compression]
    packed = bytes(encode(half.tobytes()))
    content = tiff(stored, bits=16, compression=tag, strip=packed, sample_format=2)
    (tmp_path / "a.tif").write_bytes(content)
    with pytest.raises(FileError, match="damaged or cut off"):
        load(tmp_path / "a.tif")
