"""Drawings: a picture made of lines and areas drawn again at another size."""

from __future__ import annotations

import math
from typing import Annotated, Any, Final

import numpy as np

from filters.pixels.resampling import Axis, reads_of, resampled_in_view
from filters.plugin import Job, Pixels, Range, Region, image_filter

LONGEST: Final = 30_000  # pixels; librsvg draws no more than 32767


def _size(rows: int, columns: int, longer_side: int) -> tuple[int, int]:
    scale = longer_side / max(rows, columns) if longer_side else 1.0
    return max(1, math.floor(rows * scale + 0.5)), max(1, math.floor(columns * scale + 0.5))


def _axes(rows: int, columns: int, longer_side: int) -> tuple[Axis, Axis]:
    down, across = _size(rows, columns, longer_side)
    return Axis(rows, down, "lanczos 3"), Axis(columns, across, "lanczos 3")


def _reads(region: Region, rows: int, columns: int, **values: Any) -> Region:
    return reads_of(*_axes(rows, columns, **values), region)


@image_filter(
    "Draw at size", group="Geometry", channels="any", alpha="straight", size=_size, reads=_reads
)
def draw_at_size(
    pixels: Pixels,
    job: Job,
    longer_side: Annotated[int, Range(0, LONGEST, "px", soft_maximum=4096)] = 0,
) -> Pixels:
    """Draw an SVG drawing at another size, as sharp as it can be there.

    It takes the place of what lies below it, so it is the first step; other photos are resized by
    Resize.

    Parameters
    ----------
    longer_side
        Pixels of the longer side; 0: the size that the drawing says, at 96 dots an inch.
    """
    down, across = _axes(job.rows, job.columns, longer_side)
    drawn = job.draw(down.to, across.to) if longer_side else None
    if drawn is None:
        return resampled_in_view(pixels, down, across, job.wanted)
    return np.asarray(job.wanted.of(drawn), np.float32)
