"""The range of a result's signed values that the signed view begins with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from editor.render.pipeline import Pipeline, never
from filters.pixels.channels import colours
from filters.pixels.region import Region

PERCENTILE: Final = 99.0
PARTS: Final = 4  # places a side that are looked at
SIDE: Final = 64  # pixels a side of each


def signed_range(pipeline: Pipeline, cancelled: Callable[[], bool] = never) -> float:
    """Return the 99th percentile of the magnitudes of a result's means of colours.

    In full scale, two digits; of 16 places spread over the picture, so that it costs the same for
    every photo. 1 where all is 0. What is no number, or infinite, does not count.

    Raises
    ------
    Cancelled
        `cancelled` said so.
    FilterFailure
        A filter failed.
    """
    bounds = pipeline.region
    found = [
        np.abs(colours(pipeline.values(part, cancelled)).mean(axis=2, dtype=np.float64)).ravel()
        for part in _places(bounds)
    ]
    sizes = np.concatenate(found)
    sizes = sizes[np.isfinite(sizes)]
    if not sizes.size:
        return 1.0
    return float(f"{np.percentile(sizes, PERCENTILE):.2g}") or 1.0


def _places(bounds: Region) -> list[Region]:
    tops, lefts = (
        sorted({int(v) for v in np.linspace(0, max(0, side - SIDE), PARTS)})
        for side in (bounds.rows, bounds.columns)
    )
    rows, columns = min(SIDE, bounds.rows), min(SIDE, bounds.columns)
    return [Region(top, left, rows, columns) for top in tops for left in lefts]
