"""Rectangles, lists of points, gradients, tables and frames: what they may be, what they give."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from filters.params.kinds.colour import Colour
from filters.params.kinds.frames import Frames, FramesKind
from filters.params.kinds.gradient import Gradient
from filters.params.kinds.picture import Picture
from filters.params.kinds.point import Point
from filters.params.kinds.points import Points
from filters.params.kinds.rectangle import Rectangle
from filters.params.kinds.table import Table, TableKind
from filters.params.param import ParamError
from filters.pixels.region import Region
from filters.progress import Progress


@pytest.mark.parametrize(
    ("read", "text", "said"),
    [
        (Rectangle.parse, "0,0,1", "write left,top,width,height"),
        (Rectangle.parse, "0,0,nan,1", "0 to 1 each"),
        (Rectangle.parse, "0.6,0,0.6,1", "ends outside the photo"),
        (Points.parse, "0.1,0.2 nonsense", "write x,y"),
        (Points.parse, "0.1,1.2", "0 to 1 each"),
        (Points.parse, "0,0 " * 201, "up to 200"),
        (Gradient.parse, "0 #000", "2 to 32"),
        (Gradient.parse, "0 #000, 1", "write 0 #000000"),
        (Gradient.parse, "0.5 #000, 0.2 #fff", "from left to right"),
        (Gradient.parse, "0 #000, inf #fff", "0 to 1"),
        (Gradient.parse, "0 #00, 1 #fff", "#rrggbb"),
        (Table.parse, "1 2; 3", "one length"),
        (Table.parse, "1 x", "write a b; c d"),
        (Table.parse, "1 1e999", "finite number"),
        (Table.parse, "1;" * 1001, "1000 rows"),
        (Frames.parse, "a|" * 17, "up to 16"),
    ],
)
def test_what_is_not_allowed_is_said(read: Callable[[str], Any], text: str, said: str) -> None:
    with pytest.raises(ParamError, match=said):
        read(text)


def test_a_rectangle_is_a_region_of_the_photo_in_whole_pixels() -> None:
    job = Progress(10, 20)
    assert job.region(Rectangle(0.25, 0.5, 0.5, 0.5)) == Region(5, 5, 5, 10)
    assert job.region(Rectangle()) == Region(0, 0, 10, 20)
    assert job.region(Rectangle(1.0, 1.0, 0.0, 0.0)).rows == 0
    assert job.region(Rectangle(0.999, 0.999, 0.001, 0.001)) == Region(9, 19, 1, 1)


def test_a_gradient_is_straight_between_its_stops_and_has_hard_edges() -> None:
    red, blue = Colour(255, 0, 0), Colour(0, 0, 255)
    found = Gradient(((0.25, red), (0.75, blue))).of(np.array([[0.0, 0.5, 1.0]]))
    np.testing.assert_allclose(found, [[[1, 0, 0], [0.5, 0, 0.5], [0, 0, 1]]], atol=1e-6)
    assert found.dtype == np.float32
    hard = Gradient(((0.0, red), (0.5, red), (0.5, blue), (1.0, blue))).of(np.array([0.49, 0.51]))
    np.testing.assert_array_equal(hard, [red.rgb, blue.rgb])


def test_points_are_gone_through_in_their_order() -> None:
    points = Points.parse("0.1,0.2 0.5,0.5")
    assert list(points) == [Point(0.1, 0.2), Point(0.5, 0.5)]
    assert len(points) == 2


def test_a_table_has_the_columns_that_are_named() -> None:
    kind = TableKind(("place", "gain"))
    assert kind.from_text("1 2; 3 4", "gains") == Table(((1.0, 2.0), (3.0, 4.0)))
    assert Table().array.shape == (0, 0)
    with pytest.raises(ParamError, match="gains has 3 columns, not 2: place, gain"):
        kind.from_text("1 2 3", "gains")


def test_frames_are_opened_each_and_give_their_parts() -> None:
    def opened(picture: Picture) -> Picture:
        value = {"a.png": 0.25, "b.png": 0.5}[picture.path]
        return Picture(picture.path, np.full((4, 4, 4), value, np.float32))

    frames = FramesKind().handed(Frames.parse("a.png|b.png"), opened)
    parts = frames.at(Region(1, 1, 2, 3))
    assert [part.shape for part in parts] == [(2, 3, 4), (2, 3, 4)]
    assert [part.max() for part in parts] == [0.25, 0.5]
    assert Frames().at(Region(0, 0, 1, 1)) == ()
