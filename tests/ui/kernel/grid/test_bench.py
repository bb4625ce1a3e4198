"""The grid as a bench: ranges, nudges, origin, edges, zoom, brush; with real events."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from filters import Kernel
from tests.ui.kernel.grid.events import CONTROL, LEFT, NO_KEY, SHIFT, centre, drag
from ui.command.menus import context_menu
from ui.kernel.grid.commands import MENU
from ui.kernel.grid.grid import KernelGrid


def test_shift_and_arrows_select_and_control_return_fills_with_what_is_typed(
    grid: KernelGrid,
) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(grid, key, SHIFT)
    labels: list[str] = []
    grid.changed.connect(lambda _, __, label: labels.append(label))
    QTest.keyClicks(grid, "1/4")
    QTest.keyClick(grid, Qt.Key.Key_Return, CONTROL)
    np.testing.assert_array_equal(grid.kernel().weights[:2, :2], np.full((2, 2), 0.25))
    assert grid.kernel().weights[2, 2] == 13
    assert labels[-1] == "Fill cells"


def test_dragging_down_selects_a_range_and_delete_clears_it(grid: KernelGrid) -> None:
    drag(grid, centre(grid, 1, 1), centre(grid, 2, 1), centre(grid, 3, 3))
    assert grid.selection.box == (1, 1, 3, 3)
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert (grid.kernel().weights[1:4, 1:4] == 0).all()
    assert grid.kernel().weights[0, 0] == 1


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ("-", 0.0),
        ("+", 2.0),
        ("--", -1.0),
        ("++-", 2.0),
        ("-5", -5.0),
        ("+5", 5.0),
        ("-.5", -0.5),
        ("--5", 5.0),
        ("_", -9.0),
        ("=2*3", 6.0),
        ("=-2^2", -4.0),
    ],
)
def test_plus_and_minus_nudge_unless_a_digit_makes_them_a_sign(
    grid: KernelGrid, keys: str, value: float
) -> None:
    merges: set[str] = set()
    grid.changed.connect(lambda _, merge, __: merges.add(merge))
    QTest.keyClicks(grid, keys)
    assert grid.kernel().weights[0, 0] == value
    if keys != "--5":  # nudged twice, then typed: two things
        assert len(merges) == 1


def test_a_signed_number_taken_back_leaves_what_was_before_the_sign(grid: KernelGrid) -> None:
    before = grid.kernel()
    QTest.keyClicks(grid, "-5")
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.kernel() == before


def test_nudging_a_range_changes_all_of_it_and_control_shift_ten_times(grid: KernelGrid) -> None:
    before = grid.kernel().weights
    QTest.keyClick(grid, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(grid, "+")
    np.testing.assert_array_equal(grid.kernel().weights, before + 1)
    QTest.keyClick(grid, Qt.Key.Key_Down, CONTROL | SHIFT)
    np.testing.assert_array_equal(grid.kernel().weights, before - 9)


def test_o_and_a_drag_of_its_corner_move_the_origin(grid: KernelGrid) -> None:
    QTest.keyClicks(grid, "o")
    assert grid.kernel().origin == (0, 0)
    corner = grid.cell_rect(0, 0).topLeft().toPoint() + QPoint(3, 3)
    keys: set[str] = set()
    grid.changed.connect(lambda _, merge, __: keys.add(merge))
    drag(grid, corner, centre(grid, 2, 1), centre(grid, 4, 3))
    assert grid.kernel().origin == (4, 3)
    np.testing.assert_array_equal(grid.kernel().weights.ravel(), np.arange(1.0, 26))
    assert len(keys) == 1


def test_dragging_an_edge_adds_and_takes_columns_and_keeps_content_and_origin(
    grid: KernelGrid,
) -> None:
    before = grid.kernel()
    area, width = grid.geometry_.area, grid.geometry_.cell_size[0]
    start = QPoint(round(area.right()) + 3, round(area.center().y()))
    drag(grid, start, start - QPoint(round(2 * width), 0), start + QPoint(round(width * 1.1), 0))
    assert grid.kernel().shape == (5, 6)
    np.testing.assert_array_equal(grid.kernel().weights[:, :5], before.weights)
    assert grid.kernel().origin == before.origin


def test_shift_moves_both_edges_and_the_origin_stays_on_its_weight(grid: KernelGrid) -> None:
    before = grid.kernel()
    area, height = grid.geometry_.area, grid.geometry_.cell_size[1]
    start = QPoint(round(area.center().x()), round(area.bottom()) + 3)
    QTest.mousePress(grid, LEFT, SHIFT, start)
    there = QPointF(start) + QPointF(0, height)
    move = QMouseEvent(
        QEvent.Type.MouseMove, there, grid.mapToGlobal(there), Qt.MouseButton.NoButton, LEFT, SHIFT
    )
    QGuiApplication.sendEvent(grid, move)
    QTest.mouseRelease(grid, LEFT, SHIFT, there.toPoint())
    assert grid.kernel().shape == (7, 5)
    np.testing.assert_array_equal(grid.kernel().weights[1:6], before.weights)
    assert grid.kernel().origin == (3, 2)


def test_the_mouse_over_a_cell_says_its_weight(grid: KernelGrid) -> None:
    said: list[str] = []
    grid.hovered.connect(said.append)
    QTest.mouseMove(grid, centre(grid, 3, 3))
    QTest.mouseMove(grid, centre(grid, 1, 2))
    assert said[-1] == "row 2, column 3: 8.0"


def test_a_hole_can_be_made_of_a_range_but_not_of_everything(grid: KernelGrid) -> None:
    said: list[str] = []
    grid.failed.connect(said.append)
    QTest.keyClick(grid, Qt.Key.Key_Right, SHIFT)
    QTest.keyClicks(grid, "h")
    assert math.isnan(grid.kernel().weights[0, 1])
    QTest.keyClick(grid, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(grid, "h")
    assert "every weight is a hole" in said[-1]


def test_the_grids_menu_does_what_its_keys_do(grid: KernelGrid, qtbot: QtBot) -> None:
    QTest.mouseClick(grid, LEFT, NO_KEY, centre(grid, 0, 1))
    menu = context_menu(grid.commands.items_of(MENU), grid.commands, grid)
    entries = {action.text().partition("\t")[0]: action for action in menu.actions()}
    entries["Move the origin here"].trigger()
    assert grid.kernel().origin == (0, 1)
    entries["Make a hole"].trigger()
    assert math.isnan(grid.kernel().weights[0, 1])
    entries["Select all"].trigger()
    entries["Cut"].trigger()
    assert (grid.kernel().taps == 0).all()
    entries["Paste weights"].trigger()
    assert grid.kernel().weights[4, 4] == 25
    grid.set_kernel(Kernel(np.ones((99, 99))))
    entries["Zoom to the numbers"].trigger()
    assert grid.geometry_.shows_numbers
    entries["Fit all cells"].trigger()
    assert grid.geometry_.zoom == 1.0


def test_the_right_button_selects_its_cell_and_opens_the_menu(
    grid: KernelGrid, qtbot: QtBot
) -> None:
    place = centre(grid, 3, 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, grid.mapToGlobal(place))
    QGuiApplication.sendEvent(grid, event)
    assert grid.current == (3, 2)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
