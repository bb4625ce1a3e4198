"""A bank by the compiled loop: any number of maps, any width beside what it does at once."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.signal import correlate

from filters.convolution.bank.bank import Bank, feature_maps
from filters.convolution.bank.compiled import most_at_once
from filters.convolution.compiled.loops import LEAST, MAPS


@pytest.mark.parametrize("maps", [1, 2, 3, 5, MAPS - 1, MAPS, MAPS + 1, 3 * MAPS + 7])
def test_any_number_of_maps(maps: int) -> None:
    rng = np.random.default_rng(maps)
    pixels = rng.random((40, LEAST + 60, 2), np.float32)
    weights = rng.standard_normal((maps, 2, 3, 4)).astype(np.float32)
    _check(pixels, weights)


@pytest.mark.parametrize("columns", [1, 30, LEAST - 1, LEAST, LEAST + 1, 2 * LEAST - 1, 3 * LEAST])
def test_any_width_of_maps(columns: int) -> None:
    rng = np.random.default_rng(columns)
    pixels = rng.random((300, columns + 2, 1), np.float32)  # more rows than a tile has
    weights = rng.standard_normal((5, 1, 3, 3)).astype(np.float32)
    _check(pixels, weights)


def test_as_many_maps_at_once_as_there_are_sums_for() -> None:
    at_once = [most_at_once(maps) for maps in range(1, 3 * MAPS)]
    assert all(most <= min(maps, MAPS) < 2 * most for maps, most in enumerate(at_once, 1))


def _check(pixels: np.ndarray, weights: np.ndarray) -> None:
    found = feature_maps(pixels, Bank(weights), "direct")
    exact = np.stack(
        [
            sum(
                correlate(pixels[..., plane].astype(np.float64), kernel[plane], "valid")
                for plane in range(pixels.shape[2])
            )
            for kernel in weights.astype(np.float64)
        ]
    )
    assert np.abs(found - exact).max() < 1e-5
