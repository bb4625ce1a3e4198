"""Samples that are unlike most: of another order of bytes, beyond a border's range, not finite."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import scipy.ndimage

import kernelroom

RNG = np.random.default_rng(31)
WEIGHTS = np.array([[0, 1, 2], [3, 4, -5], [6, 0.5, 8]]) / 20


@pytest.mark.parametrize("settings", [{}, {"alpha": "weighted"}, {"light": "linear"}], ids=str)
@pytest.mark.parametrize("dtype", [">u2", ">f4", ">f8"])
def test_samples_of_the_other_order_of_bytes_are_read_as_such(
    dtype: str, settings: dict[str, Any]
) -> None:
    pixels = (RNG.random((9, 11, 4)) * (65535 if dtype == ">u2" else 1.5)).astype(dtype)
    native = pixels.astype(pixels.dtype.newbyteorder("="))
    done = kernelroom.convolve(pixels, WEIGHTS, **settings)
    assert done.dtype == pixels.dtype
    np.testing.assert_array_equal(done, kernelroom.convolve(native, WEIGHTS, **settings))
    out = np.empty_like(pixels)
    assert kernelroom.convolve(pixels, WEIGHTS, out=out, **settings) is out
    np.testing.assert_array_equal(out, done)


@pytest.mark.parametrize("value", [-0.2, 0.3, 2.0])
@pytest.mark.parametrize(
    ("dtype", "top"), [(np.uint8, 255), (np.uint16, 65535), (np.float32, 1), (np.float64, 1)]
)
def test_a_constant_border_is_just_that(dtype: type, top: int, value: float) -> None:
    pixels = (RNG.random((9, 7)) * top).astype(dtype)
    expected = scipy.ndimage.correlate(
        pixels.astype(np.float64), WEIGHTS, mode="constant", cval=value * top
    )
    done = kernelroom.convolve(pixels, WEIGHTS, border=f"constant:{value}")
    if top > 1:
        expected = np.clip(expected, 0, top)
    nearest = {np.float64: 1e-14, np.float32: 1e-6}.get(dtype, 0.6)
    np.testing.assert_allclose(done, expected, rtol=0, atol=nearest)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_what_is_not_finite_stays_in_the_fields_that_hold_it(dtype: type, bad: float) -> None:
    pixels, weights = RNG.random((60, 60)).astype(dtype), np.full((21, 21), 1 / 441)
    weights[3:5] *= -1
    expected = kernelroom.convolve(pixels, weights)
    pixels[30, 30] = bad
    expected[20:41, 20:41] = bad
    expected[36:38, 20:41] = -bad
    done = kernelroom.convolve(pixels, weights)
    np.testing.assert_allclose(done, expected, rtol=1e-5)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("settings", [{}, {"alpha": "gimp"}, {"light": "linear"}], ids=str)
@pytest.mark.parametrize("bad", [np.nan, np.inf, 1e300])
def test_nothing_warns_of_what_is_not_finite(bad: float, settings: dict[str, Any]) -> None:
    pixels = RNG.random((20, 20, 4))
    pixels[10, 10], pixels[3, 4] = bad, -bad
    pixels[10, 10, 3] = pixels[10, 11, 3] = -bad
    for weights in (WEIGHTS, [[1, -1]]):
        done = kernelroom.convolve(pixels, weights, **settings)
        assert np.isfinite(done[15:]).all()
