"""Handles and drawn shapes: what a drag makes, as the mask's own pixels show it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from editor.masks.brush import Brush, Stroke
from editor.masks.drawn import (
    lasso,
    shape_between,
    stroke_of,
    with_mask,
    with_shape,
    with_stroke,
)
from editor.masks.handles import MOVE, TURN, dragged, handles_of
from editor.masks.mask import Mask, MaskItem
from editor.masks.outlines import outlines_of
from editor.masks.shapes import Ellipse, LinearGradient, Polygon, RadialGradient, Rectangle
from editor.masks.source import MaskSource, Scale

ROWS, COLUMNS = 120, 200
SOURCE = MaskSource(ROWS, COLUMNS)
SCALES = {units: Scale.of(units, SOURCE) for units in ("relative", "pixels")}


def box_of(mask: Mask) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of what is more than a half."""
    made = mask.of(SOURCE.bounds, SOURCE) > 0.5
    rows, columns = np.flatnonzero(made.any(1)), np.flatnonzero(made.any(0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def values(item: MaskItem) -> dict[str, Any]:
    return item.shape.to_json()


def place_of(item: MaskItem, name: str, scale: Scale, away: float = 20.0) -> tuple[float, float]:
    return next(h.place for h in handles_of(item, scale, away) if h.name == name)


@pytest.mark.parametrize("units", SCALES)
@pytest.mark.parametrize("tool", ["rectangle", "ellipse"])
@pytest.mark.parametrize("end", [(150.0, 90.0), (50.0, 20.0)])
def test_a_drag_is_the_box_of_what_it_drew(units: str, tool: str, end: tuple[float, float]) -> None:
    start = (100.0, 50.0)
    shape = shape_between(tool, start, end, SCALES[units])
    assert shape is not None
    left, right = sorted((start[0], end[0]))
    top, bottom = sorted((start[1], end[1]))
    mask = Mask((MaskItem(shape),), units=units)
    assert box_of(mask) == (left, top, right, bottom)


def test_an_even_drag_is_as_high_as_wide_and_gradients_are_upright() -> None:
    scale = SCALES["pixels"]
    square = shape_between("rectangle", (20.0, 20.0), (60.0, 30.0), scale, even=True)
    assert square == Rectangle((40.0, 40.0), (40.0, 40.0))
    upright = shape_between("linear gradient", (20.0, 20.0), (25.0, 80.0), scale, even=True)
    assert upright == LinearGradient((20.0, 20.0), (20.0, 80.0))
    circle = shape_between("radial gradient", (50.0, 50.0), (80.0, 90.0), scale, even=True)
    assert circle == RadialGradient((50.0, 50.0), (50.0, 50.0))
    assert shape_between("rectangle", (20.0, 20.0), (20.4, 20.0), scale) is None


@pytest.mark.parametrize("units", SCALES)
def test_a_corner_moves_and_the_one_across_stays(units: str) -> None:
    scale = SCALES[units]
    item = MaskItem(shape_between("rectangle", (40.0, 30.0), (120.0, 80.0), scale))
    moved = dragged(item, "bottom right", (160.0, 100.0), scale)
    assert box_of(Mask((moved,), units=units)) == (40, 30, 160, 100)
    moved = dragged(item, "left", (60.0, 2.0), scale)
    assert box_of(Mask((moved,), units=units)) == (60, 30, 120, 80)
    moved = dragged(item, MOVE, (90.0, 60.0), scale)
    assert box_of(Mask((moved,), units=units)) == (50, 35, 130, 85)


@pytest.mark.parametrize("units", SCALES)
@pytest.mark.parametrize("tool", ["rectangle", "ellipse", "radial gradient"])
@pytest.mark.parametrize("angle", [0.0, 30.0])
@pytest.mark.parametrize("past", [0.0, 0.3, -0.3])
def test_a_handle_dragged_onto_the_one_across_leaves_a_pixel(
    units: str, tool: str, angle: float, past: float
) -> None:
    scale = SCALES[units]
    shape = shape_between(tool, (40.0, 30.0), (120.0, 80.0), scale)
    assert isinstance(shape, (Rectangle, Ellipse, RadialGradient))
    item = MaskItem(replace(shape, angle=angle))
    pairs = [("right", "left"), ("top", "bottom"), ("bottom right", "top left")]
    for name, across in pairs if tool == "rectangle" else pairs[:2]:
        x, y = place_of(item, across if tool == "rectangle" else MOVE, scale)
        made = dragged(item, name, (x + past, y + past), scale)
        form = values(made)
        sides = form["size"] if tool == "rectangle" else [2 * side for side in form["radii"]]
        assert min(scale.place(sides)) >= 0.999  # shares are rounded
        if tool == "rectangle":  # a radial gradient may be full between the middles of pixels
            assert (Mask((made,), units=units).of(SOURCE.bounds, SOURCE) > 0).any()


@pytest.mark.parametrize("angle", [0.0, 30.0, -120.0])
def test_a_dragged_handle_lies_where_it_was_dragged_to(angle: float) -> None:
    scale = SCALES["relative"]
    rectangle = MaskItem(Rectangle((0.5, 0.5), (0.3, 0.3), angle))
    across = place_of(rectangle, "top left", scale)
    moved = dragged(rectangle, "bottom right", (170.0, 100.0), scale)
    corners = [place_of(moved, name, scale) for name in ("top left", "bottom right")]
    corners += [place_of(moved, name, scale) for name in ("bottom left", "top right")]
    for wanted in (across, (170.0, 100.0)):  # though it may have been turned inside out
        assert min(math.dist(wanted, corner) for corner in corners) < 0.01
    ellipse = MaskItem(Ellipse((0.5, 0.5), (0.2, 0.2), angle))
    wide = dragged(ellipse, "right", place_of(ellipse, "left", scale), scale)
    assert wide.shape == ellipse.shape


def test_turning_is_about_the_centre() -> None:
    scale = SCALES["pixels"]
    item = MaskItem(Rectangle((100.0, 60.0), (60.0, 20.0)))
    turned = dragged(item, TURN, (160.0, 60.0), scale)
    assert box_of(Mask((turned,), units="pixels")) == (90, 30, 110, 90)
    assert math.dist(place_of(turned, TURN, scale, 20.0), (130.0, 60.0)) < 1e-6


def test_gradients_and_corners_of_polygons_are_dragged() -> None:
    scale = SCALES["pixels"]
    item = MaskItem(LinearGradient((10.0, 10.0), (10.0, 90.0)))
    assert values(dragged(item, "end", (10.0, 50.0), scale))["end"] == [10.0, 50.0]
    assert values(dragged(item, MOVE, (20.0, 50.0), scale))["start"] == [20.0, 10.0]
    triangle = MaskItem(Polygon(((10.0, 10.0), (90.0, 10.0), (50.0, 80.0))))
    moved = dragged(triangle, "2", (50.0, 110.0), scale)
    assert values(moved)["points"][2] == [50.0, 110.0]
    assert box_of(Mask((moved,), units="pixels"))[3] == pytest.approx(110, abs=2)
    away = dragged(moved, MOVE, (150.0, 60.0), scale)
    assert values(away)["points"][0] == [110.0, 10.0]


def test_a_brush_is_moved_as_a_whole() -> None:
    scale = SCALES["pixels"]
    item = MaskItem(Brush((Stroke(((20.0, 20.0, 1.0), (40.0, 40.0, 0.5)), 10.0),)))
    (handle,) = handles_of(item, scale, 0.0)
    assert handle.place == (30.0, 30.0)
    moved = dragged(item, MOVE, (130.0, 80.0), scale)
    assert values(moved)["strokes"][0]["points"] == [[120.0, 70.0, 1.0], [140.0, 90.0, 0.5]]


def test_outlines_run_where_a_shape_is_a_half_and_where_it_is_nothing() -> None:
    scale = SCALES["relative"]
    mask = Mask.from_json(
        {"items": [{"shape": "ellipse", "centre": [0.5, 0.5], "radii": [0.2, 0.3], "angle": 20,
                    "feather": 0.1}]}
    )  # fmt: skip
    made = mask.of(SOURCE.bounds, SOURCE)
    edge, gone = outlines_of(mask.items[0], scale, 200.0)
    assert edge.is_full
    assert not gone.is_full
    for outline, wanted in ((edge, 0.5), (gone, 0.0)):
        found = [made[int(y), int(x)] for x, y in outline.places]
        assert np.abs(np.array(found) - wanted).max() < 0.12


def test_a_stroke_keeps_the_points_that_matter() -> None:
    scale = SCALES["relative"]
    dense = [(20 + at / 50, 60.0, 1.0) for at in range(5000)]
    tip = Stroke(((0.0, 0.0, 1.0),), 0.0, 0.7, 0.4)
    stroke = stroke_of(dense, 20.0, tip, scale)
    assert len(stroke.points) < 130
    assert stroke.size == 0.1
    assert (stroke.hardness, stroke.flow) == (0.7, 0.4)
    every = replace(
        stroke, points=tuple((*scale.share(p[:2]), 1.0) for p in (*dense[::25], dense[-1]))
    )
    one, other = (s.of(SOURCE.bounds, scale, 0.0) for s in (stroke, every))
    assert np.abs(one - other).max() < 0.01


def test_strokes_go_into_the_chosen_brush_or_begin_another() -> None:
    stroke = Stroke(((0.5, 0.5, 1.0),), 0.1)
    mask, chosen = with_stroke(None, -1, stroke)
    mask, again = with_stroke(mask, chosen, replace(stroke, erases=True))
    assert (chosen, again) == (0, 0)
    assert ["erases" in s for s in values(mask.items[0])["strokes"]] == [False, True]
    mask = with_shape(mask, Rectangle())
    mask, chosen = with_stroke(mask, 1, replace(stroke, erases=True))
    assert chosen == 2
    assert mask.items[2].join == "subtract"
    assert "erases" not in values(mask.items[2])["strokes"][0]


@pytest.mark.parametrize(
    ("form", "units", "name"),
    [
        ({"items": [{"shape": "ellipse"}]}, "relative", "ellipse"),
        ({"items": [{"shape": "ellipse"}]}, "pixels", "mask"),
        ({"items": [{"shape": "picture", "path": "m.png"}]}, "pixels", "picture"),
        ({"items": [{"shape": "ellipse"}], "feather": 0.1}, "relative", "mask"),
        ({"items": [{"shape": "ellipse", "join": "subtract"}]}, "relative", "mask"),
        ({"items": [{"shape": "ellipse"}, {"shape": "rectangle"}]}, "relative", "mask"),
    ],
)
def test_another_mask_is_added_as_one_item(form: dict[str, Any], units: str, name: str) -> None:
    more = Mask.from_json(form)
    assert with_mask(None, more) is more
    first = {"shape": "rectangle", "centre": [0.5, 0.5], "size": [0.2, 0.2]}
    mask = Mask.from_json({"name": "Both", "units": units, "items": [first]})
    both = with_mask(mask, more)
    assert [item.shape.name for item in both.items] == ["rectangle", name]
    assert (both.name, both.units) == ("Both", units)
    if name != "picture":
        of = (one.of(SOURCE.bounds, SOURCE) for one in (mask, more, both))
        first_made, more_made, both_made = of
        np.testing.assert_array_equal(both_made, np.maximum(first_made, more_made))


def test_a_lasso_needs_three_places() -> None:
    scale = SCALES["relative"]
    assert lasso([(10.0, 10.0), (20.0, 10.0)], scale) is None
    shape = lasso([(40.0, 12.0), (160.0, 12.0), (160.0, 96.0), (40.0, 96.0)], scale)
    assert shape is not None
    assert box_of(with_shape(None, shape)) == pytest.approx((40, 12, 160, 96), abs=1)
