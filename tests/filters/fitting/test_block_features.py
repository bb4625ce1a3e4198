"""Coefficients of what lies under each tap, beside those of blocks that are cut out one by one."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.fft import dctn

from filters.fitting.block_features import SIDE, features_of
from filters.fitting.pixel_equations import CENTRE
from filters.pixels.region import Region

PLACES = np.array([[2, 3], [5, 4], [3, 6]])


@pytest.mark.parametrize("pitch", [(1, 1), (2, 2), (1, 2)])
@pytest.mark.parametrize("taps", [Region(-1, -2, 3, 5), Region(0, 0, 1, 1), Region(1, -3, 2, 2)])
def test_each_tap_has_the_coefficients_of_the_block_under_it(
    taps: Region, pitch: tuple[int, int]
) -> None:
    planes = list(np.random.default_rng(0).uniform(0, 255, (3, 40, 44)).astype(np.float32))
    found = features_of(planes, PLACES, taps, pitch)
    assert found.shape == (len(PLACES), 64, 3 * taps.rows * taps.columns + 1)
    for place, block in zip(PLACES, found, strict=True):
        for index in range(taps.rows * taps.columns):
            top = place[0] * pitch[0] + taps.top + index // taps.columns
            left = place[1] * pitch[1] + taps.left + index % taps.columns
            for colour, plane in enumerate(planes):
                under = plane[top : top + SIDE * pitch[0], left : left + SIDE * pitch[1]]
                means = under.reshape(SIDE, pitch[0], SIDE, pitch[1]).mean((1, 3))
                wanted = dctn(means - CENTRE, norm="ortho").ravel()
                np.testing.assert_allclose(block[:, 3 * index + colour], wanted, atol=2e-3)
        np.testing.assert_array_equal(block[:, -1], [SIDE, *[0] * 63])


def test_many_blocks_are_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    plane = np.random.default_rng(1).uniform(0, 255, (30, 30)).astype(np.float32)
    whole = features_of([plane], PLACES, Region(-1, -1, 3, 3))
    monkeypatch.setattr("filters.fitting.block_features.TOGETHER", 1)
    np.testing.assert_allclose(features_of([plane], PLACES, Region(-1, -1, 3, 3)), whole, atol=1e-3)
