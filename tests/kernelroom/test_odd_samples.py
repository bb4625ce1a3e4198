"""Samples that are unlike most: of another order of bytes, beyond a border's range, not finite."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

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
