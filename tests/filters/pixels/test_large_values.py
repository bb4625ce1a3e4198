"""Colours beyond what a float32 holds: levels and kernels may make them; they become infinite."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from filters.pixels.colour_space import ColourSpace
from filters.pixels.light import SRGB

LARGE = np.array([[[3e37, -3e37, 1e20], [np.inf, 0.5, -np.inf]]], np.float32)


@pytest.mark.parametrize(
    "do",
    [SRGB.to_linear, SRGB.to_stored, ColourSpace().lightness, ColourSpace().to_lab],
    ids=["to_linear", "to_stored", "lightness", "to_lab"],
)
def test_nothing_is_said_of_colours_that_are_too_large(do) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = do(LARGE)
        same = do(np.full((1, 1, 3), 0.5, np.float32))
    assert found.shape[:2] == (1, 2)
    assert np.isfinite(same).all()
