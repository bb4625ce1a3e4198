"""How far float32 sums lie from exact ones is what rounding takes them to."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filters.convolution.engine import sums
from filters.convolution.taps import Taps
from filters.kernel import Kernel
from filters.pixels.rounding import ERROR, rounded_into, sum_error
from tests.filters.convolution.reference import exact  # float64, full scale

NOISE = np.random.default_rng(2)
SHAPE = (60, 80, 3)
PICTURES = {
    "noise": NOISE.random(SHAPE, np.float32),
    "black and white": NOISE.integers(0, 2, SHAPE).astype(np.float32),
    "flat": np.full(SHAPE, 200 / 255, np.float32),
    "ramp": np.broadcast_to(np.linspace(0, 1, 80, dtype=np.float32)[None, :, None], SHAPE).copy(),
}


@pytest.mark.parametrize("picture", PICTURES)
@given(
    rows=st.integers(1, 6),
    columns=st.integers(1, 6),
    seed=st.integers(0, 2**32 - 1),
    offset=st.sampled_from([0.0, 0.25, 0.5]),
    lowest=st.sampled_from([-1.0, 0.0, 0.9]),
)
def test_sums_lie_within_the_error_that_rounding_takes_them_to_have(
    picture: str, rows: int, columns: int, seed: int, offset: float, lowest: float
) -> None:
    weights = np.random.default_rng(seed).uniform(lowest, 1, (rows, columns))
    weights /= np.abs(weights).sum()
    kernel = Kernel(weights, offset=offset)
    pixels = PICTURES[picture]
    off = np.abs(sums(pixels, Taps.of_kernel(kernel), offset) - exact(pixels, kernel, "clamp"))
    assert off.max() <= sum_error(1.0, weights.size, offset)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("error", [0.0, ERROR, 64 * ERROR])
@pytest.mark.parametrize("columns", [2, 3, 7, 9, 13])
def test_equal_values_give_equal_levels_wherever_they_lie(
    dtype: type, error: float, columns: int
) -> None:
    top = float(np.iinfo(dtype).max)
    values = np.random.default_rng(3).random(50_000, np.float32)
    one = np.zeros((1, len(values)), dtype)
    rounded_into(one, values[None].copy(), top, error, top)
    # of wider arrays, so that each row ends by itself
    rows = np.repeat(values[:, None], columns + 4, 1)[:, :columns]
    many = np.zeros((len(values), columns + 4), dtype)[:, :columns]
    rounded_into(many, rows, top, error, top)
    np.testing.assert_array_equal(many, np.broadcast_to(one.T, many.shape))
