"""The full convolution equals scipy's."""

import numpy as np
import pytest
from scipy.signal import convolve2d

from filters.kernel.full_convolution import full_convolution

SHAPES = [(1, 1), (1, 7), (5, 1), (3, 3), (2, 9), (15, 15), (31, 8)]


@pytest.mark.parametrize("first", SHAPES, ids=str)
@pytest.mark.parametrize("second", SHAPES, ids=str)
def test_it_is_scipys_convolve2d(first: tuple[int, int], second: tuple[int, int]) -> None:
    rng = np.random.default_rng(0)
    one, other = rng.standard_normal(first), rng.standard_normal(second)
    found = full_convolution(one, other)
    np.testing.assert_allclose(found, convolve2d(one, other), rtol=1e-12, atol=1e-12)
    whole = rng.integers(-9, 10, first).astype(float), rng.integers(-9, 10, second).astype(float)
    np.testing.assert_array_equal(full_convolution(*whole), convolve2d(*whole))
