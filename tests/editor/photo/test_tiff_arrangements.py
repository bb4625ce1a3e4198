"""TIFF in the arrangements that scanners, microscopes, GIS and other editors write.

tifffile and imagecodecs write the files; what comes out is compared with what went in.
"""

from __future__ import annotations

import imagecodecs
import numpy as np
import pytest
import tifffile

from editor.photo.load import load
from editor.storage.file_error import FileError
from tests.editor.photo.tiff_maker import tiff
from tests.editor.photo.tiff_pictures import COLUMNS, ROWS, as_three, opened, picture, whole

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
def test_saved_selections_are_no_colours(tmp_path, extra, place, left_out):
    stored = whole(3 + len(extra), 255, "uint8")
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric="rgb", extrasamples=extra)
    image = load(tmp_path / "a.tif")
    wanted = [0, 1, 2] if place is None else [0, 1, 2, place]
    np.testing.assert_array_equal(image.samples, stored[..., wanted])
    assert image.notes[0].startswith(f"{left_out} further channel")


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
        "zlib": imagecodecs.zlib_encode,
        "zstd": imagecodecs.zstd_encode,
        "lzma": imagecodecs.lzma_encode,
        "lzw": imagecodecs.lzw_encode,
        "packbits": imagecodecs.packbits_encode,
    }[compression]
    tag = {"zlib": 8, "zstd": 50000, "lzma": 34925, "lzw": 5, "packbits": 32773}[compression]
    packed = bytes(encode(half.tobytes()))
    content = tiff(stored, bits=16, compression=tag, strip=packed, sample_format=2)
    (tmp_path / "a.tif").write_bytes(content)
    with pytest.raises(FileError, match="damaged or cut off"):
        load(tmp_path / "a.tif")
