"""A stop that is dragged lies at the foot of the pointer on its line, on photos of any sides."""

from __future__ import annotations

import numpy as np
import pytest

from filters.params.kinds.gradient import Gradient
from filters.params.kinds.line import Line
from filters.params.kinds.point import Point
from ui.canvas.stops_on_line import moved_stop

GRADIENT = Gradient.parse("0 #000000, 0.5 #909090, 1 #ffffff")


@pytest.mark.parametrize("size", [(300.0, 100.0), (100.0, 400.0), (200.0, 200.0)])
def test_the_foot_is_that_of_what_is_seen(size: tuple[float, float]) -> None:
    begin, end = np.array((0.2, 0.1)) * size, np.array((0.8, 0.9)) * size
    line = Line(Point(*(begin / size)), Point(*(end / size)))
    aside = np.array((-(end - begin)[1], (end - begin)[0])) * 0.3  # at right angles to it
    for share in (0.25, 0.5, 0.7):
        pointer = begin + share * (end - begin) + aside
        found = moved_stop(GRADIENT, line, 1, tuple(pointer / size), size)
        assert found.stops[1][0] == pytest.approx(share, abs=1e-5)


def test_a_line_of_one_point_moves_none() -> None:
    line = Line(Point(0.5, 0.5), Point(0.5, 0.5))
    assert moved_stop(GRADIENT, line, 1, (0.1, 0.2), (10, 20)) is GRADIENT
