"""Perspective by four corners."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from filters.builtin.resampling import warped, whole_side
from filters.pixels.warping import Warp, projection
from filters.plugin import Job, Pixels, Point, Region, image_filter

LEAST_AREA: Final = 1e-5  # of the photo, that any three of four corners must span


def _quad(
    rows: int,
    columns: int,
    top_left: Point,
    top_right: Point,
    bottom_right: Point,
    bottom_left: Point,
) -> Warp:
    """Return the view of what lies between four points, as long as its longer sides."""
    given = top_left, top_right, bottom_right, bottom_left
    at = np.array([(p.x * (columns - 1) + 0.5, p.y * (rows - 1) + 0.5) for p in given])
    ways = np.roll(at, -1, axis=0) - at
    after = np.roll(ways, -1, axis=0)
    turns = ways[:, 0] * after[:, 1] - ways[:, 1] * after[:, 0]
    if turns.min() <= LEAST_AREA * rows * columns:
        return Warp(np.eye(3), rows, columns, (rows, columns))
    sides = np.hypot(*ways.T)
    wide, high = whole_side(max(sides[0], sides[2]) + 1), whole_side(max(sides[1], sides[3]) + 1)
    right, bottom = wide - 0.5, high - 0.5
    corners = np.array([(0.5, 0.5), (right, 0.5), (right, bottom), (0.5, bottom)])
    return Warp(projection(corners, at), rows, columns, (high, wide))


def _perspective_size(rows: int, columns: int, **corners: Any) -> tuple[int, int]:
    return _quad(rows, columns, **corners).size


def _perspective_reads(region: Region, rows: int, columns: int, **corners: Any) -> Region:
    return _quad(rows, columns, **corners).reads(region)


@image_filter(
    "Perspective",
    group="Geometry",
    channels="any",
    alpha="straight",
    size=_perspective_size,
    reads=_perspective_reads,
)
def perspective(
    pixels: Pixels,
    where: Region,
    job: Job,
    top_left: Point = Point(0.0, 0.0),
    top_right: Point = Point(1.0, 0.0),
    bottom_right: Point = Point(1.0, 1.0),
    bottom_left: Point = Point(0.0, 1.0),
) -> Pixels:
    """Show what lies between four corners as a rectangle, as if seen from straight ahead.

    Each side gets as long as the longer of the two. A cubic spline goes through the pixels (Unser
    1991); where the result is smaller its pixels are the mean of several values. Where the corners
    don't go around clockwise, each of them outwards, the photo stays as it is.

    Parameters
    ----------
    top_left
        Dragged on the photo.
    top_right
        Dragged on the photo.
    bottom_right
        Dragged on the photo.
    bottom_left
        Dragged on the photo.
    """
    corners = top_left, top_right, bottom_right, bottom_left
    return warped(pixels, where, job, _quad(job.rows, job.columns, *corners))
