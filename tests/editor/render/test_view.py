"""The arithmetic of a view: what is seen, which pixel lies where, and what stays in place."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.render.view import ZOOMS, View, level_region, source_region
from filters.pixels.region import Region


@st.composite
def views(draw: st.DrawFn) -> View:
    side = st.integers(1, 5000)
    made = View(draw(side), draw(side), draw(st.integers(16, 2000)), draw(st.integers(16, 2000)))
    place = draw(st.floats(0, made.width)), draw(st.floats(0, made.height))
    return made.fitted().zoomed(draw(st.sampled_from(ZOOMS)), *place)


@given(views())
def test_every_pixel_that_can_be_pointed_at_is_visible(view: View) -> None:
    for x in np.linspace(0.5, view.width - 0.5, 7):
        for y in np.linspace(0.5, view.height - 0.5, 7):
            place = view.pixel_at(float(x), float(y))
            if place is not None:
                assert view.visible.contains(Region(*place, 1, 1))


@given(views())
def test_the_middle_of_a_pixel_is_found_again(view: View) -> None:
    row, column = view.rows // 2, view.columns // 3
    x, y = view.on_canvas(row + 0.5, column + 0.5)
    assert view.pixel_at(x, y) == (row, column)


@given(views())
def test_blocks_cover_what_is_visible_and_stay_inside_the_picture(view: View) -> None:
    if view.visible.is_empty:
        return
    level = level_region(view.visible, view.shrink)
    source = source_region(level, view.shrink, view.bounds)
    assert source.contains(view.visible)
    assert view.bounds.contains(source)


@given(views())
def test_a_fitted_picture_is_seen_whole_unless_it_is_too_large_for_the_smallest_zoom(
    view: View,
) -> None:
    fitted = view.fitted()
    if fitted.zoom > ZOOMS[0]:
        assert fitted.visible == view.bounds


@pytest.mark.parametrize(
    ("columns", "zoom"),
    [
        (3000, 1 / 3),  # as it fits
        (2941, 1 / 3),  # .34 would fit
        (2660, 1 / 3),  # .376
        (2600, 5 / 13),  # a third would be 13 % less
        (950, 1.0),
        (500, 2.0),
    ],
)
def test_a_fitted_picture_is_shown_by_whole_blocks_where_that_is_little_less(
    columns: int, zoom: float
) -> None:
    view = View(100, columns, 1000, 1000).fitted()
    assert view.zoom == pytest.approx(zoom)
    assert view.visible == view.bounds
    if zoom == 1 / 3:
        assert view.shrink == 3
        assert view.shrink * view.zoom == pytest.approx(1, abs=1e-12)


@pytest.mark.parametrize(("height", "width"), [(0, 900), (900, 0), (0, 0)])
def test_a_canvas_without_height_or_width_has_the_smallest_zoom(height: int, width: int) -> None:
    assert View(100, 200, height, width).fitted().zoom == ZOOMS[0]


@given(views(), st.integers(-9000, 9000), st.integers(-9000, 9000))
def test_a_picture_can_never_be_panned_out_of_sight(view: View, across: int, down: int) -> None:
    assert not view.panned(across, down).visible.is_empty


@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from(ZOOMS[10:20]))
def test_zooming_keeps_the_place_under_the_cursor_to_a_device_pixel(
    x: float, y: float, zoom: float
) -> None:
    view = View(40_000, 40_000, 800, 1000, 1.0, -20_000, -20_000)
    at = x * view.width, y * view.height
    row, column = at[1] - view.down, at[0] - view.across
    again = view.zoomed(zoom, *at).on_canvas(row, column)
    np.testing.assert_allclose(again, at, atol=0.51)


@given(views())
def test_shrink_is_the_next_finer_whole(view: View) -> None:
    assert view.shrink * view.zoom <= 1 + 1e-6 or view.shrink == 1
    assert (view.shrink + 1) * view.zoom > 1
