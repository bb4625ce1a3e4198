from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile

from editor.networks.map_colours import GAP, coloured, limit_of, sheet
from editor.networks.maps_file import write_maps
from editor.storage.file_error import FileError

MAPS = np.random.default_rng(3).standard_normal((5, 12, 17)).astype(np.float32)


def test_an_array_and_float_pages_hold_the_numbers_themselves(tmp_path: Path) -> None:
    write_maps(tmp_path / "maps.npy", MAPS)
    write_maps(tmp_path / "maps.tif", MAPS)
    np.testing.assert_array_equal(np.load(tmp_path / "maps.npy"), MAPS)
    with tifffile.TiffFile(tmp_path / "maps.tif") as file:
        assert len(file.pages) == 5
        for page, values in zip(file.pages, MAPS, strict=True):
            np.testing.assert_array_equal(page.asarray(), values)


def test_a_sheet_shows_each_map_in_its_own_range(tmp_path: Path) -> None:
    maps = np.stack([MAPS[0], MAPS[0] * 100])
    write_maps(tmp_path / "maps.png", maps)
    drawn = cv2.imread(str(tmp_path / "maps.png"))[..., ::-1]
    np.testing.assert_array_equal(drawn, sheet(maps))
    first = drawn[GAP : GAP + 12, GAP : GAP + 17]
    np.testing.assert_array_equal(first, coloured(maps[0], limit_of(maps[0])))
    second = drawn[-GAP - 12 : -GAP, -GAP - 17 : -GAP]
    assert (first.astype(int) - second).std() < 3  # two digits of a range are not exactly 100 times


def test_a_range_is_of_what_is_there() -> None:
    assert limit_of(np.zeros((3, 3), np.float32)) == 1
    sparse = np.zeros((100, 100), np.float32)
    sparse[3, 3] = -0.5
    assert limit_of(sparse) == 0.5
    assert limit_of(np.array([[np.nan, 2]], np.float32)) == pytest.approx(2)


def test_a_large_map_is_shrunk_on_the_sheet() -> None:
    drawn = sheet(np.zeros((2, 900, 3000), np.float32))
    assert max(drawn.shape) <= 1024 + 2 * GAP


def test_another_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"feature maps are written as .npy, .tif, .tiff, .png"):
        write_maps(tmp_path / "maps.gif", MAPS)
