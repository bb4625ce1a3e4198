"""A sheet of many large maps: smaller cells, so that memory is not filled."""

from __future__ import annotations

import numpy as np
import pytest

from editor.networks import map_colours
from editor.networks.map_colours import GAP, sheet


def test_a_sheet_keeps_within_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    maps = np.random.default_rng(1).random((16, 64, 64), np.float32)
    whole = 4 * (64 + GAP) + GAP
    assert sheet(maps).shape == (whole, whole, 3)
    monkeypatch.setattr(map_colours, "SHEET_PIXELS", maps.size // 4)
    half = 4 * (32 + GAP) + GAP
    assert sheet(maps).shape == (half, half, 3)
