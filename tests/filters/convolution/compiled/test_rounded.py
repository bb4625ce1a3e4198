"""Rounding by the compiled loop gives the levels that rounding by cv2 does, bit by bit."""

from __future__ import annotations

import numpy as np
import pytest

from filters.convolution.compiled import rounded
from filters.convolution.compiled.loops import loops
from filters.convolution.compiled.rounded import quantize_into
from filters.convolution.padded import FULL_SCALE
from filters.pixels.rounding import ERROR, rounded_into

RANDOM = np.random.default_rng(8)
ODD = [np.nan, np.inf, -np.inf, -0.0, 1e30, -1e30, 1.0, 0.5 / 255, 127.5 / 255, 254.5 / 255]


def values(shape: tuple[int, ...], top: float) -> np.ndarray:
    """Return what is below 0, above 1, on ties and beside them, and no number at all."""
    found = RANDOM.uniform(-0.2, 1.2, shape)
    ties = (RANDOM.integers(0, int(top), shape) + 0.5) / top
    near = ties * (1 + RANDOM.normal(size=shape) * 2.0**-24)
    found = np.where(RANDOM.random(shape) < 0.5, near, found)
    found.reshape(-1)[: len(ODD)] = ODD
    return found.astype(np.float32)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("error", [ERROR, 100 * ERROR])
@pytest.mark.parametrize("shape", [(40, 300, 3), (7, 11, 3), (1, 1000, 1), (300, 2, 4), (0, 9, 3)])
def test_levels_are_those_of_rounded_into(dtype: type, error: float, shape: tuple) -> None:
    assert loops() is not None
    top = FULL_SCALE[np.dtype(dtype).name]
    given = values(shape, top) if 0 not in shape else np.empty(shape, np.float32)
    before = given.copy()
    found, true = np.empty(shape, dtype), np.empty(shape, dtype)
    quantize_into(found, given, top, error)
    if given.size:
        flat = given.reshape(len(given), -1)
        rounded_into(true.reshape(flat.shape), flat, top, error, top, np.empty_like(flat))
    np.testing.assert_array_equal(found, true)
    np.testing.assert_array_equal(given, before)


@pytest.mark.parametrize("channels", [1, 2, 3])
def test_parts_of_wider_arrays_and_without_a_compiler(
    channels: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert loops() is not None
    wide = values((20, 400, 3), 255.0)
    part = wide[:, 50:350, :channels]
    found = np.empty(part.shape, np.uint8)
    quantize_into(found, part, 255.0, ERROR)
    monkeypatch.setattr(rounded, "made_loops", lambda: None)
    other = np.empty(part.shape, np.uint8)
    quantize_into(other, part, 255.0, ERROR)
    np.testing.assert_array_equal(found, other)
