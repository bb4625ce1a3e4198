"""Tiles in one buffer: what one tile leaves there never reaches the next one's sums."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.signal

from filters.convolution.engine import sums
from filters.convolution.taps import Taps

RANDOM = np.random.default_rng(4)


@pytest.mark.parametrize("side", [15, 31, 63])
def test_many_tiles_under_a_kernel_of_large_gain_stay_exact(side: int) -> None:
    weights = RANDOM.normal(size=(side, side))
    half, gain = side // 2, float(np.abs(weights).sum())
    pixels = RANDOM.random((1600, 1600, 4), dtype=np.float32)
    done = sums(pixels, Taps.of(weights, (half, half)), method="dft")
    for channel in range(4):
        field = pixels[..., channel].astype(np.float64)
        true = scipy.signal.correlate(field, weights, mode="valid", method="fft")
        inner = done[half:-half, half:-half, channel]
        np.testing.assert_allclose(inner, true, rtol=0, atol=1e-6 * gain)
