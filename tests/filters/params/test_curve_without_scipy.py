"""A curve's line is scipy's to the last bit, without scipy, which would stop the Qt thread."""

from __future__ import annotations

import sys

import numpy as np
import pytest
import scipy.interpolate

from filters.params.kinds.curve import Curve


@pytest.mark.parametrize("seed", range(5))
def test_the_line_is_pchips_to_the_last_bit(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(seed)
    across = np.sort(rng.choice(np.arange(1, 500), int(rng.integers(2, 32)), replace=False)) / 500
    up = np.round(rng.random(len(across)), seed % 3)  # level parts and turns too
    places = np.linspace(across[0], across[-1], 501)
    wanted = scipy.interpolate.PchipInterpolator(across, up)(places)
    monkeypatch.setitem(sys.modules, "scipy.interpolate", None)  # importing it raises
    curve = Curve(tuple(zip(across.tolist(), up.tolist(), strict=True)))
    np.testing.assert_array_equal(curve.at(places), wanted)
