from __future__ import annotations

import numpy as np
import pytest

from filters.builtin.tone import auto_levels


@pytest.mark.parametrize("span", [1e-40, 1e-30, 0.5])
def test_a_span_however_small_gives_numbers(span: float) -> None:
    pixels = np.zeros((600, 20, 3), np.float32)
    pixels[::2] = span
    out = auto_levels(pixels)
    assert np.isfinite(out).all()
    assert out.max() == pytest.approx(1.0 if span > 1e-38 else span)
