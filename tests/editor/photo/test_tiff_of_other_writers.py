"""TIFFs that bend the rules as some programs do: the pixels are all there, and others read them."""

from __future__ import annotations

import zlib

import imagecodecs
import numpy as np
import pytest
import tifffile

from editor.photo.load import load
from editor.storage.file_error import FileError
from tests.editor.photo.tiff_maker import tiff
from tests.editor.photo.tiff_pictures import whole

STORED = whole(3, 255, "uint8")
ROWS, COLUMNS, _ = STORED.shape


@pytest.mark.parametrize(
    ("compression", "pack"), [(1, bytes), (8, zlib.compress), (5, imagecodecs.lzw_encode)]
)
def test_tiles_with_the_tags_of_strips_open(tmp_path, compression, pack):
    side = 16
    padded = np.pad(STORED, ((0, -ROWS % side), (0, -COLUMNS % side), (0, 0)))
    parts = [
        pack(padded[top : top + side, left : left + side].tobytes())
        for top in range(0, ROWS, side)
        for left in range(0, COLUMNS, side)
    ]
    places = np.cumsum([8, *map(len, parts)])[:-1].tolist()
    more = {322: (3, [side]), 323: (3, [side]), 273: (4, places), 279: (4, [*map(len, parts)])}
    content = tiff(STORED, 8, compression, strip=b"".join(parts), more=more)
    (tmp_path / "a.tif").write_bytes(content)
    np.testing.assert_array_equal(load(tmp_path / "a.tif").samples, STORED)


@pytest.mark.parametrize("channels", [1, 3])
def test_a_number_of_bits_too_many_is_passed_over(tmp_path, channels):
    stored = STORED[..., :channels]
    content = tiff(stored, 8, more={258: (3, [8] * channels + [1])})
    (tmp_path / "a.tif").write_bytes(content)
    np.testing.assert_array_equal(load(tmp_path / "a.tif").samples, stored)


def test_a_strip_that_is_said_to_have_more_rows_than_the_picture_opens(tmp_path):
    most = {278: (4, [2545]), 279: (4, [2545 * COLUMNS * 3])}
    (tmp_path / "a.tif").write_bytes(tiff(STORED, 8, more=most))
    np.testing.assert_array_equal(load(tmp_path / "a.tif").samples, STORED)


def test_a_strip_that_lacks_rows_of_the_picture_is_damaged(tmp_path):
    more = {279: (4, [2545 * COLUMNS * 3]), 273: (4, [8 + 200 * COLUMNS * 3])}
    (tmp_path / "a.tif").write_bytes(tiff(STORED, 8, more=more))
    with pytest.raises(FileError, match="its data ends early"):
        load(tmp_path / "a.tif")


@pytest.mark.parametrize("tile", [None, (64, 64)], ids=["strips", "tiles"])
def test_grey_with_transparency_may_be_packed_as_a_jpeg(tmp_path, tile) -> None:
    ramp = np.add.outer(np.arange(70), np.arange(90)).astype(np.uint8)
    pixels = np.dstack((ramp, 255 - ramp))
    path = tmp_path / "grey.tif"
    tifffile.imwrite(
        path,
        pixels,
        photometric="minisblack",
        extrasamples=["unassalpha"],
        compression="jpeg",
        tile=tile,
    )
    np.testing.assert_array_equal(load(path).samples, tifffile.imread(path))
