"""The mean of a few full pixels around a place of a result."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from editor.render.pipeline import Pipeline, never
from filters.pixels.region import Region

RGB = tuple[float, float, float]


def mean_pixel(
    pipeline: Pipeline, row: int, column: int, side: int, cancelled: Callable[[], bool] = never
) -> tuple[RGB, float] | None:
    """Return the mean stored colour and alpha of `side` x `side` pixels; None outside the result.

    Weighed by alpha; at an edge of those that there are. The sum is done in 64 bits. Raises as
    `Pipeline.render` does.
    """
    whole = pipeline.region
    if not (0 <= row < whole.rows and 0 <= column < whole.columns):
        return None
    half = side // 2
    around = Region(row - half, column - half, side, side).clip(whole)
    pixels = pipeline.render(around, cancelled).reshape(-1, 4).astype(np.float64)
    alpha = float(pixels[:, 3].mean())
    weights = pixels[:, 3] if alpha > 0 else np.ones(len(pixels))
    red, green, blue = (float(v) for v in np.average(pixels[:, :3], axis=0, weights=weights))
    return (red, green, blue), alpha


def picked_colour(
    pipeline: Pipeline, row: int, column: int, side: int, cancelled: Callable[[], bool] = never
) -> RGB | None:
    """Return the colour of `mean_pixel` for a value to be set by; 0 where it is no number."""
    found = mean_pixel(pipeline, row, column, side, cancelled)
    if found is None:
        return None
    red, green, blue = (0.0 if math.isnan(value) else value for value in found[0])
    return red, green, blue
