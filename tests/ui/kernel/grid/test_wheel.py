"""Wheel and touchpad over the grid: zoom, weights, and nothing without the focus."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from filters import Kernel
from filters.kernel.painting import Brush
from tests.ui.kernel.grid.events import CONTROL, NO_KEY, centre, turn_wheel
from tests.ui.wheel_events import NOTHING, UPDATE, pinch, turn
from ui.kernel.grid.grid import KernelGrid


def test_control_and_the_wheel_zoom_about_the_mouse_and_the_focus_stays_in_sight(
    grid: KernelGrid,
) -> None:
    grid.set_kernel(Kernel(np.ones((63, 63))))
    assert not grid.geometry_.shows_numbers
    before = grid.kernel()
    turn_wheel(grid, centre(grid, 50, 50), 12, CONTROL)
    for _ in range(12):
        turn_wheel(grid, QPoint(200, 200), 1, CONTROL)
    assert grid.geometry_.shows_numbers
    assert grid.kernel() == before
    QTest.keyClick(grid, Qt.Key.Key_Home, CONTROL)
    assert grid.geometry_.visible[:2] == (0, 0)
    QTest.keyClick(grid, Qt.Key.Key_End, CONTROL)
    assert grid.geometry_.visible[2:] == (62, 62)
    assert grid.current == (62, 62)


def test_eight_small_turns_over_a_cell_are_one_step(grid: KernelGrid) -> None:
    at = QPointF(centre(grid, 1, 2))
    for _ in range(7):
        turn(grid, 0, 15, at=at)
    assert grid.kernel().weights[1, 2] == 8
    turn(grid, 0, 15, at=at)
    assert grid.kernel().weights[1, 2] == 9
    for angle in (100, -100, 100):
        turn(grid, 0, angle, at=at)
    assert grid.kernel().weights[1, 2] == 9


@pytest.mark.parametrize("key", [NO_KEY, CONTROL])
@pytest.mark.parametrize(("x", "y", "phase"), NOTHING)
def test_a_finger_that_brushes_the_touchpad_leaves_kernel_and_view(
    grid: KernelGrid, x: int, y: int, phase: Qt.ScrollPhase, key: Qt.KeyboardModifier
) -> None:
    kernel, geometry = grid.kernel(), grid.geometry_
    turn(grid, x, y, phase, at=QPointF(centre(grid, 1, 2)), key=key)
    assert grid.kernel() == kernel
    assert grid.geometry_ == geometry


def test_alt_and_the_wheel_change_a_weight_by_a_tenth_though_it_goes_sideways_then(
    grid: KernelGrid,
) -> None:
    key = Qt.KeyboardModifier.AltModifier
    turn(grid, -120, 0, at=QPointF(centre(grid, 0, 0)), key=key)
    assert grid.kernel().weights[0, 0] == 0.9


def test_control_and_fingers_zoom_the_cells_smoothly(grid: KernelGrid) -> None:
    grid.set_kernel(Kernel(np.ones((63, 63))))
    at = QPointF(150, 100)
    zooms = [1.0]
    for _ in range(8):
        turn(grid, 0, 30, UPDATE, at=at, pixels=15, key=CONTROL)
        zooms.append(grid.geometry_.zoom)
    np.testing.assert_allclose(zooms, 2 ** (np.arange(9) / 8))


def test_a_pinch_zooms_the_cells_about_the_pointer_and_changes_no_weight(
    grid: KernelGrid,
) -> None:
    kernel = Kernel(np.ones((63, 63)))
    grid.set_kernel(kernel)
    at = QPointF(150, 100)
    cell = grid.geometry_.cell_at(at)
    zooms = [1.0]
    for _ in range(8):
        pinch(grid, 0.1, at)
        zooms.append(grid.geometry_.zoom)
    np.testing.assert_allclose(zooms, 1.1 ** np.arange(9))
    assert grid.geometry_.cell_at(at) == cell
    for _ in range(3):
        pinch(grid, -0.9, at)
    assert grid.geometry_.zoom == 1.0  # all cells are seen
    assert grid.kernel() == kernel


def test_without_the_focus_the_wheel_scrolls_the_panel_and_no_weight_changes(
    qtbot: QtBot,
) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    field = QLineEdit()
    grid = KernelGrid(Kernel(np.arange(1.0, 26).reshape(5, 5)))
    column.addWidget(field)
    column.addWidget(grid)
    inside.setFixedHeight(2000)
    panel = QScrollArea()
    panel.setWidgetResizable(True)
    panel.setWidget(inside)
    panel.resize(300, 300)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    field.setFocus()
    panel.verticalScrollBar().setValue(900)
    before = grid.kernel()
    at = QPointF(centre(grid, 2, 2))
    turn(grid, 0, -120, at=at)
    assert grid.kernel() == before
    assert panel.verticalScrollBar().value() > 900
    wider: list[int] = []
    grid.brush_resized.connect(wider.append)
    grid.set_brush(Brush("value", 9.0, 1))  # by its button, which has the focus then
    turn(grid, 0, 120, at=at)
    assert wider == [1]
    turn(grid, 0, 120, at=at, key=CONTROL)
    assert grid.geometry_.zoom > 1
    assert grid.kernel() == before
