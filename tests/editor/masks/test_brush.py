"""Brush strokes: near and far ones cost what they paint, and a small picture is the mask's mean."""

from __future__ import annotations

import numpy as np
import pytest

from editor.masks.brush import Brush, Stroke
from editor.masks.mask import Mask
from editor.masks.source import MaskSource, Scale
from filters.pixels.region import Region

ROWS, COLUMNS = 240, 360
SOURCE = MaskSource(ROWS, COLUMNS)
RANDOM = np.random.default_rng(3)
WANDERING = tuple((float(x), float(y), float(p)) for x, y, p in RANDOM.random((40, 3)))


def test_a_long_stroke_is_the_most_of_its_single_lines() -> None:
    whole = Stroke(WANDERING, 0.08, 0.3, 0.8)
    scale, region = Scale.of("relative", SOURCE), SOURCE.bounds
    lines = [
        Stroke(WANDERING[at : at + 2], 0.08, 0.3, 0.8).of(region, scale, 0.0) for at in range(39)
    ]
    np.testing.assert_array_equal(whole.of(region, scale, 0.0), np.max(lines, axis=0))


def test_nothing_is_painted_beyond_its_bounds() -> None:
    stroke = Stroke(((0.5, 0.5, 1.0), (0.6, 0.4, 0.2)), 0.05, 0.0)
    scale = Scale.of("relative", SOURCE)
    made = stroke.of(SOURCE.bounds, scale, 3.0)
    inner = stroke.bounds(scale, 3.0)
    assert inner.rows * inner.columns < ROWS * COLUMNS / 10
    assert made.sum() == pytest.approx(inner.of(made).sum())
    assert made.max() == 1.0


def test_strokes_far_away_are_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Region] = []
    plain = Stroke.of

    def watched(self: Stroke, region: Region, scale: Scale, grow: float) -> np.ndarray:
        seen.append(region)
        return plain(self, region, scale, grow)

    monkeypatch.setattr(Stroke, "of", watched)
    near, far = Stroke(((0.1, 0.1, 1.0),), 0.05), Stroke(((0.9, 0.9, 1.0),), 0.05)
    made = Brush((near, far)).of(
        Region(0, 0, 100, 100), SOURCE, Scale.of("relative", SOURCE), 0.0, 0.0
    )
    assert len(seen) == 1
    assert seen[0].rows < 30
    assert made.max() == 1.0


@pytest.mark.parametrize("units", ["relative", "pixels"])
def test_shapes_of_blocks_are_the_mean_of_the_mask(units: str) -> None:
    across, down, length = (COLUMNS, ROWS, COLUMNS) if units == "pixels" else (1, 1, 1)
    points = [[0.2 * across, 0.3 * down, 1.0], [0.7 * across, 0.6 * down, 0.6]]
    form = {
        "units": units,
        "items": [
            {"shape": "ellipse", "centre": [0.5 * across, 0.5 * down],
             "radii": [0.3 * across, 0.2 * down], "feather": 0.08 * length},
            {"shape": "brush", "join": "subtract",
             "strokes": [{"points": points, "size": 0.15 * length}]},
        ],
    }  # fmt: skip
    mask = Mask.from_json(form)
    whole = mask.of(SOURCE.bounds, SOURCE)
    source = MaskSource(ROWS, COLUMNS, shrink=4)
    small = mask.of(source.bounds, source)
    mean = whole.reshape(ROWS // 4, 4, COLUMNS // 4, 4).mean((1, 3))
    assert small.shape == mean.shape
    assert np.abs(small - mean).max() < 0.15  # along edges, which are a block wide
    assert np.abs(small - mean).mean() < 0.004
