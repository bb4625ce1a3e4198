"""TIFF whose pixels share colours in blocks (YCbCr), in strips and tiles of every packing."""

from __future__ import annotations

import lzma
import zlib

import cv2
import imagecodecs
import numpy as np
import pytest

from editor.photo.load import load
from editor.storage.file_error import FileError
from tests.editor.photo.tiff_maker import tiff


def picture_that_shares(shared):
    y, x = np.mgrid[0:22, 0:35]
    luma = (x * 5 + y) % 256
    return np.dstack((luma, 100 + x // shared[0] * 2, 160 - y // shared[1] * 2)).astype(np.uint8)


def as_rgb(ycbcr):
    return cv2.cvtColor(ycbcr[..., [0, 2, 1]], cv2.COLOR_YCrCb2RGB)


def zstd(content):
    return imagecodecs.zstd_encode(content)


def blocks(ycbcr, across, down):
    """Return the units of YCbCr with shared colours: the block's Y, then one Cb and one Cr."""
    padded = np.pad(ycbcr, ((0, -len(ycbcr) % down), (0, -ycbcr.shape[1] % across), (0, 0)), "edge")
    rows, columns = padded.shape[0] // down, padded.shape[1] // across
    parts = padded.reshape(rows, down, columns, across, 3).swapaxes(1, 2)
    y = parts[..., 0].reshape(rows, columns, -1)
    return np.concatenate((y, parts[:, :, 0, 0, 1:]), -1).astype(np.uint8).tobytes()


PACKINGS = [(1, bytes), (8, zlib.compress), (5, imagecodecs.lzw_encode), (50000, zstd)]
MORE_PACKINGS = [*PACKINGS, (32773, imagecodecs.packbits_encode), (34925, lzma.compress)]
SHARED = [(2, 1), (1, 2), (2, 2), (4, 1), (1, 4), (4, 2), (2, 4), (4, 4)]


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("shared", SHARED)
@pytest.mark.parametrize(("compression", "pack"), PACKINGS)
def test_ycbcr_with_shared_colours_opens(tmp_path, shared, compression, pack, orientation):
    ycbcr = picture_that_shares(shared)
    content = tiff(
        np.zeros((22, 35, 3), np.uint8),
        bits=8,
        compression=compression,
        photometric=6,
        strip=pack(blocks(ycbcr, *shared)),
        more={530: (3, shared), 274: (3, [orientation])},
        order="<",
    )
    (tmp_path / "a.tif").write_bytes(content)
    wanted = np.rot90(as_rgb(ycbcr), {1: 0, 6: -1}[orientation])
    samples = load(tmp_path / "a.tif").samples
    np.testing.assert_allclose(samples.astype(int), wanted, atol=2)


@pytest.mark.parametrize("is_tiled", [True, False])
@pytest.mark.parametrize("shared", [(2, 2), (4, 4)])
@pytest.mark.parametrize(("compression", "pack"), PACKINGS[:2])
def test_tiles_and_strips_of_it_open(tmp_path, shared, compression, pack, is_tiled):
    ycbcr = picture_that_shares(shared)
    if is_tiled:
        padded = np.pad(ycbcr, ((0, 10), (0, 13), (0, 0)), "edge")
        parts = [padded[y : y + 16, x : x + 16] for y in (0, 16) for x in (0, 16, 32)]
        more = {322: (3, [16]), 323: (3, [16])}
    else:
        parts = [ycbcr[y : y + 8] for y in (0, 8, 16)]
        more = {278: (3, [8])}
    packed = [pack(blocks(part, *shared)) for part in parts]
    places = np.cumsum([8, *map(len, packed)])[:-1].tolist()
    of = (324, 325) if is_tiled else (273, 279)
    more |= {530: (3, shared), of[0]: (4, places), of[1]: (4, [*map(len, packed)])}
    stored = np.zeros((22, 35, 3), np.uint8)
    content = tiff(stored, 8, compression, 6, strip=b"".join(packed), more=more)
    (tmp_path / "a.tif").write_bytes(content)
    samples = load(tmp_path / "a.tif").samples
    np.testing.assert_allclose(samples.astype(int), as_rgb(ycbcr), atol=2)


@pytest.mark.parametrize("rows", [21, 1])
@pytest.mark.parametrize("shared", [(2, 2), (1, 2), (4, 2), (1, 4), (4, 4)])
@pytest.mark.parametrize(("compression", "pack"), PACKINGS)
def test_a_last_strip_of_one_row_opens(tmp_path, shared, compression, pack, rows):
    ycbcr = picture_that_shares(shared)[:rows]
    packed = [pack(blocks(ycbcr[top : top + 20], *shared)) for top in range(0, rows, 20)]
    places = np.cumsum([8, *map(len, packed)])[:-1].tolist()
    more = {278: (3, [20]), 273: (4, places), 279: (4, [*map(len, packed)]), 530: (3, shared)}
    content = tiff(
        np.zeros(ycbcr.shape, np.uint8), 8, compression, 6, strip=b"".join(packed), more=more
    )
    (tmp_path / "a.tif").write_bytes(content)
    samples = load(tmp_path / "a.tif").samples
    np.testing.assert_allclose(samples.astype(int), as_rgb(ycbcr), atol=2)


@pytest.mark.parametrize("rows", [8, 16, 30])
@pytest.mark.parametrize("shared", SHARED)
@pytest.mark.parametrize(("compression", "pack"), MORE_PACKINGS)
def test_a_last_strip_filled_up_to_its_whole_height_opens(
    tmp_path, shared, compression, pack, rows
):
    ycbcr = picture_that_shares(shared)
    padded = np.pad(ycbcr, ((0, -len(ycbcr) % rows), (0, 0), (0, 0)), "edge")
    packed = [pack(blocks(padded[top : top + rows], *shared)) for top in range(0, 22, rows)]
    places = np.cumsum([8, *map(len, packed)])[:-1].tolist()
    more = {278: (3, [rows]), 273: (4, places), 279: (4, [*map(len, packed)]), 530: (3, shared)}
    content = tiff(
        np.zeros(ycbcr.shape, np.uint8), 8, compression, 6, strip=b"".join(packed), more=more
    )
    (tmp_path / "a.tif").write_bytes(content)
    samples = load(tmp_path / "a.tif").samples
    np.testing.assert_allclose(samples.astype(int), as_rgb(ycbcr), atol=2)


@pytest.mark.parametrize("size", [300, 22 * 35 * 3])
def test_ycbcr_with_shared_colours_that_has_too_few_or_its_own_is_damaged(tmp_path, size):
    stored = np.zeros((22, 35, 3), np.uint8)
    content = tiff(stored, 8, 8, 6, strip=zlib.compress(bytes(size)), more={530: (3, [2, 2])})
    (tmp_path / "a.tif").write_bytes(content)
    with pytest.raises(FileError, match="damaged or cut off"):
        load(tmp_path / "a.tif")
