"""Tiles of a padded picture are what numpy's padding gives, and read little of it."""

from __future__ import annotations

import tracemalloc
from typing import Any

import numpy as np
import pytest

from filters.convolution.bank.padding import PaddedPixels, PaddingMode
from filters.pixels.region import Region

ALL = slice(None)
OF_NUMPY: dict[PaddingMode, str] = {
    "zero": "constant",
    "clamp": "edge",
    "mirror": "symmetric",
    "reflect": "reflect",
    "wrap": "wrap",
}


@pytest.mark.parametrize("mode", OF_NUMPY)
@pytest.mark.parametrize("size", [(40, 50), (3, 50), (40, 2)])
@pytest.mark.parametrize("tile", [(9, 12), (7, 30)])
def test_each_tile_is_that_of_a_picture_that_is_padded_as_a_whole(
    mode: PaddingMode, size: tuple[int, int], tile: tuple[int, int]
) -> None:
    pixels = np.random.default_rng(3).random((*size, 2), np.float32)
    top, left, bottom, right = pads = (4, 5, 6, 3)
    how: Any = OF_NUMPY[mode]
    whole = np.pad(pixels, ((top, bottom), (left, right), (0, 0)), how).transpose(2, 0, 1)
    source = PaddedPixels.of(pixels, pads, mode)
    for row in range(0, whole.shape[1], tile[0]):
        for column in range(0, whole.shape[2], tile[1]):
            wanted = whole[:, row : row + tile[0], column : column + tile[1]]
            _, rows, columns = wanted.shape
            found = source.planes(Region(row, column, rows, columns), ALL)
            np.testing.assert_array_equal(found, wanted)
            assert found.flags.c_contiguous


def test_a_tile_at_the_edge_of_a_picture_that_wraps_reads_little() -> None:
    pixels = np.zeros((2000, 2000, 3), np.float32)
    source = PaddedPixels.of(pixels, (2, 2, 2, 2), "wrap")
    for place in ((0, 0), (0, 500), (500, 0), (1940, 1940)):
        tracemalloc.start()
        planes = source.planes(Region(*place, 64, 64), ALL)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert planes.shape == (3, 64, 64)
        assert most < pixels.nbytes / 10
