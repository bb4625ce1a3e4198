"""TIFF with colours of other kinds: Lab, CMYK, palettes, fax, JPEG within, and what is refused."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import pyvips
import tifffile

from editor.photo.load import load
from editor.storage.file_error import FileError
from tests.editor.photo.tiff_maker import tiff
from tests.editor.photo.tiff_pictures import COLUMNS, ROWS, as_three, opened, picture, whole
from tests.sample_photos import COFFEE


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
            tmp_path / "a.tif",
            stored,
            photometric="rgb",
            compression="jpeg",
            compressionargs={"level": 99},
            **options,
        )
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
        ({317: (3, [2])}, 3, 6, 1, "of YCbCr with shared colours"),
        ({530: (3, [3, 1])}, 3, 6, 1, "of YCbCr with shared colours"),
        ({530: (3, [1, 1])}, 3, 6, 34712, "of YCbCr with shared colours or in a codec"),
        ({322: (3, [16]), 323: (3, [16])}, 3, 6, 6, "of old-style JPEG in another arrangement"),
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
