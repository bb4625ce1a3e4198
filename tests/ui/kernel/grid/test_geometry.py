"""Where the grid's cells lie: fitted, zoomed and panned."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from ui.kernel.grid.geometry import LARGEST_CELL, GridGeometry
from ui.kernel.grid.weight_text import weight_text

SIDES = st.integers(1, 255)
PLACES = st.builds(QPointF, st.floats(6, 294), st.floats(6, 194))


def grid(rows: int, columns: int, width: float = 300.0) -> GridGeometry:
    return GridGeometry(rows, columns, width, GridGeometry.height_for(rows, columns, width))


@given(SIDES, SIDES)
def test_all_cells_fit_and_are_found_at_their_middles(rows: int, columns: int) -> None:
    geometry = grid(rows, columns)
    assert geometry.room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(geometry.area)
    assert geometry.visible == (0, 0, rows - 1, columns - 1)
    for cell in ((0, 0), (rows - 1, columns - 1), (rows // 2, columns // 2)):
        assert geometry.cell_at(geometry.cell_rect(*cell).center()) == cell


@given(SIDES, SIDES, PLACES, st.floats(1, 30), PLACES)
def test_zooming_keeps_what_is_under_the_mouse_and_shows_nothing_beside(
    rows: int, columns: int, at: QPointF, factor: float, other: QPointF
) -> None:
    geometry = grid(rows, columns).zoomed(factor, other)
    before = geometry.nearest(at)
    zoomed = geometry.zoomed(1.5, at)
    assert zoomed.cell_size[1] <= max(LARGEST_CELL, grid(rows, columns).cell_size[1]) + 1e-6
    area, room = zoomed.area, zoomed.room
    assert area.top() <= room.top() + 1e-6
    assert area.bottom() >= room.bottom() - 1e-6
    if zoomed.zoom > geometry.zoom and geometry.cell_at(at) is not None:
        slack = zoomed.nearest(at)
        if area.left() < room.left() - 1 and area.right() > room.right() + 1:
            assert abs(slack[1] - before[1]) <= columns * 0.2 + 1
    assert zoomed.zoomed(1e-9, at) == grid(rows, columns)


@given(SIDES, SIDES, st.floats(1, 30), st.data())
def test_a_cell_that_must_show_does(
    rows: int, columns: int, factor: float, data: st.DataObject
) -> None:
    geometry = grid(rows, columns).zoomed(factor, QPointF(10, 10))
    cell = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    shown = geometry.showing(*cell)
    if shown.cell_size[1] <= shown.room.height() and shown.cell_size[0] <= shown.room.width():
        assert shown.room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(shown.cell_rect(*cell))


@pytest.mark.parametrize(("side", "numbers"), [(5, True), (15, True), (31, False), (255, False)])
def test_large_kernels_are_shown_as_pixels(side: int, numbers: bool) -> None:
    assert grid(side, side).shows_numbers == numbers


def test_a_large_kernel_zoomed_in_has_numbers_and_few_cells_to_draw() -> None:
    geometry = grid(255, 255).zoomed(1000, QPointF(150, 150))
    assert geometry.shows_numbers
    top, left, bottom, right = geometry.visible
    assert (bottom - top + 1) * (right - left + 1) < 100


def test_edges_and_corners_are_taken_hold_of_from_outside() -> None:
    geometry = grid(5, 5)
    area = geometry.area
    middle = area.center()
    assert geometry.edges_at(QPointF(area.right() + 3, middle.y())) == {"right"}
    assert geometry.edges_at(QPointF(middle.x(), area.top() - 3)) == {"top"}
    assert geometry.edges_at(QPointF(area.right() + 3, area.bottom() + 3)) == {"right", "bottom"}
    assert geometry.edges_at(middle) == set()
    assert geometry.edges_at(QPointF(area.right() + 30, middle.y())) == set()


def test_no_number_of_a_narrow_cell_runs_into_its_neighbour(qapp: QApplication) -> None:
    font = QFont()
    font.setPixelSize(8)
    metrics = QFontMetricsF(font)
    for value in (3e-7, -5e-2, -0.123456, 12345.6, -12345.6, 1e9, 0.0, -1.0, float("nan"), 6e-4):
        for width in (10.0, 18.0, 30.0, 60.0):
            text = weight_text(value, metrics, width)
            assert metrics.horizontalAdvance(text) <= width or text in ("≈0", "…")
    assert weight_text(3e-7, metrics, 12.0) == "≈0"
    assert weight_text(-0.05, metrics, 60.0) == "−0.05"
    for value in (10.125, 10.5, -20.25, 100.25):
        widths = [metrics.horizontalAdvance(f"{value}") - n for n in range(1, 20, 2)]
        shown = {weight_text(value, metrics, width) for width in widths} - {"…"}
        assert all(abs(float(text.replace("−", "-")) / value - 1) < 0.3 for text in shown)
