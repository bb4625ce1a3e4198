"""Soft light beyond 0..1, of colours that lie in strips, and what choosing in place writes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from filters.blending.choosing import take_where
from filters.blending.separable import soft_light

Floats = npt.NDArray[np.float32]


def formula(below: Floats, above: Floats) -> npt.NDArray[np.float64]:
    b, s = below.astype(float), above.astype(float)
    root = np.where(b <= 0.25, ((16 * b - 12) * b + 4) * b, np.sqrt(np.maximum(b, 0)))
    root = np.where(b < 0, 4 * b, root)
    return b + (2 * s - 1) * np.where(s <= 0.5, b * (1 - b), root - b)


@pytest.mark.parametrize("cut", [slice(None), slice(0, 3)], ids=["whole", "of four channels"])
def test_it_goes_on_beyond_0_and_1(cut: slice) -> None:
    values = np.array([-3, -0.5, -1e-3, 0, 0.2, 0.24, 0.25, 0.3, 0.5, 0.7, 1, 2], np.float32)
    pairs = np.stack(np.meshgrid(values, values), axis=2).reshape(12, 12, 2)
    below, above = (np.repeat(pairs[..., at : at + 1], 4, axis=2)[..., cut] for at in (0, 1))
    before = below.copy(), above.copy()
    out = soft_light(below, above)
    assert out.dtype == np.float32
    np.testing.assert_allclose(out, formula(below, above), rtol=1e-5, atol=1e-5)
    np.testing.assert_array_equal(below, before[0])  # worked out in place, but not in these
    np.testing.assert_array_equal(above, before[1])


def test_choosing_writes_what_is_chosen_and_nothing_else() -> None:
    out = np.zeros((3, 4, 2), np.float32)
    values = np.arange(24, dtype=np.float32).reshape(3, 4, 2) + 1
    values[0, 0, 0] = np.nan
    chosen = values % 3 != 0
    take_where(chosen, values, out)
    np.testing.assert_array_equal(out, np.where(chosen, values, np.float32(0)))
    empty = np.zeros((0, 4, 2), np.float32)
    take_where(np.zeros((0, 4, 2), np.bool_), empty, empty)
