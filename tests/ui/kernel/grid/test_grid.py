"""The kernel grid and editor, with real keys, wheel turns and drags."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.render.heat import heat_rgb
from filters import Kernel
from filters.kernel.transforms import resized
from ui.kernel.editor import KernelEditor
from ui.kernel.grid.grid import KernelGrid

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def grid(qtbot: QtBot) -> KernelGrid:
    grid = KernelGrid(SHARPEN)
    qtbot.addWidget(grid)
    grid.resize(300, 120)
    with qtbot.waitExposed(grid):
        grid.show()
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    return grid


def centre(grid: KernelGrid, row: int, column: int) -> QPoint:
    return grid.cell_rect(row, column).center().toPoint()


def test_the_cells_fill_the_height_that_the_grid_takes_as_it_is_shown(grid: KernelGrid) -> None:
    assert grid.height() == 83  # not the 120 that it was given
    assert grid.geometry_.height == grid.height()
    assert grid.geometry_.area.bottom() == grid.height() - 4
    grid.set_kernel(Kernel(np.ones((5, 5))))
    assert grid.geometry_.height == grid.height() == 133
    grid.hide()
    grid.set_kernel(SHARPEN)
    grid.show()
    assert grid.geometry_.height == grid.height() == 83


def test_typing_arithmetic_is_live_on_each_keystroke(grid: KernelGrid) -> None:
    seen: list[float] = []
    grid.changed.connect(lambda kernel, *_: seen.append(kernel.weights[0, 0]))
    QTest.keyClicks(grid, "1/9")
    assert seen == [1.0, 1 / 9]
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert grid.current == (1, 0)


def test_all_keystrokes_of_one_cell_share_a_merge_key_and_the_next_cell_has_another(
    grid: KernelGrid,
) -> None:
    keys: list[str] = []
    grid.changed.connect(lambda _, merge, __: keys.append(merge))
    QTest.keyClicks(grid, "12")
    QTest.keyClick(grid, Qt.Key.Key_Tab)
    QTest.keyClicks(grid, "3")
    assert keys[0] == keys[1] != keys[2]


def test_tab_goes_row_by_row_and_arrows_stop_at_the_edge(grid: KernelGrid) -> None:
    for _ in range(4):
        QTest.keyClick(grid, Qt.Key.Key_Tab)
    assert grid.current == (1, 1)
    QTest.keyClick(grid, Qt.Key.Key_Backtab)
    assert grid.current == (1, 0)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.current == (1, 0)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current == (2, 0)


def test_escape_takes_the_typing_back(grid: KernelGrid) -> None:
    QTest.keyClicks(grid, "77")
    assert grid.kernel() != SHARPEN
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.kernel() == SHARPEN


def test_delete_is_zero_and_h_is_a_hole(grid: KernelGrid) -> None:
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert grid.kernel().weights[0, 1] == 0.0
    QTest.keyClicks(grid, "h")
    assert math.isnan(grid.kernel().weights[0, 1])


def test_what_is_no_number_is_said_and_changes_nothing(grid: KernelGrid) -> None:
    said: list[str] = []
    grid.failed.connect(said.append)
    QTest.keyClicks(grid, "1/0")
    assert "divides by 0" in said[-1]
    assert grid.kernel().weights[0, 0] == 1.0  # what was typed before the slash


def test_dragging_a_cell_changes_it_live_under_one_merge_key(grid: KernelGrid) -> None:
    keys: set[str] = set()
    grid.changed.connect(lambda _, merge, __: keys.add(merge))
    start = centre(grid, 1, 1)
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, NO_KEY, start)
    for step in (5, 15, 25, 35):
        QTest.mouseMove(grid, start + QPoint(step, 0))
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, NO_KEY, start + QPoint(35, 0))
    assert grid.kernel().weights[1, 1] == 5 + 30 / 10
    assert len(keys) == 1


def test_a_click_without_a_drag_changes_nothing(grid: KernelGrid) -> None:
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, NO_KEY, centre(grid, 2, 1))
    assert grid.kernel() == SHARPEN
    assert grid.current == (2, 1)


@pytest.mark.parametrize(
    ("modifier", "change"),
    [(NO_KEY, 1.0), (Qt.KeyboardModifier.ShiftModifier, 10.0)],
)
def test_the_wheel_over_a_cell_changes_it(
    grid: KernelGrid, modifier: Qt.KeyboardModifier, change: float
) -> None:
    at = QPointF(centre(grid, 0, 1))
    turn = QWheelEvent(
        at,
        grid.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(grid, turn)
    assert grid.kernel().weights[0, 1] == -1 + change


def test_a_matrix_from_a_spreadsheet_becomes_the_kernel_and_copies_back(grid: KernelGrid) -> None:
    QGuiApplication.clipboard().setText("1\t2\t1\t0\n0\t0\t0\t0\n-1\t-2\t-1\t0.5\n")
    QTest.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    expected = [[1, 2, 1, 0], [0, 0, 0, 0], [-1, -2, -1, 0.5]]
    np.testing.assert_array_equal(grid.kernel().weights, expected)
    QTest.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [[float(v) for v in line.split("\t")] for line in lines] == expected


def test_a_setter_signals_nothing(grid: KernelGrid, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(grid.changed):
        grid.set_kernel(Kernel([[1, 2]]))


@pytest.fixture
def editor(qtbot: QtBot) -> KernelEditor:
    editor = KernelEditor(SHARPEN)
    qtbot.addWidget(editor)
    with qtbot.waitExposed(editor):
        editor.show()
    return editor


def test_resizing_by_typing_keeps_the_weights_about_the_origin(editor: KernelEditor) -> None:
    editor.rows.field.setFocus()
    editor.rows.field.selectAll()
    QTest.keyClicks(editor.rows.field, "5")
    assert editor.kernel().shape == (5, 3)
    np.testing.assert_array_equal(editor.kernel().weights[1:4], SHARPEN.weights)
    assert editor.kernel().origin == (2, 1)
    assert resized(editor.kernel(), 3, 3) == SHARPEN


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("rotate-right", [[3, 1], [4, 2]]),
        ("rotate-left", [[2, 4], [1, 3]]),
        ("flip-horizontal", [[2, 1], [4, 3]]),
        ("flip-vertical", [[3, 4], [1, 2]]),
        ("transpose", [[1, 3], [2, 4]]),
        ("negate", [[-1, -2], [-3, -4]]),
        ("normalize", [[0.1, 0.2], [0.3, 0.4]]),
    ],
)
def test_transform_buttons(editor: KernelEditor, name: str, expected: list[list[float]]) -> None:
    editor.set_kernel(Kernel([[1, 2], [3, 4]]))
    QTest.mouseClick(editor.tools.buttons[name], Qt.MouseButton.LeftButton)
    np.testing.assert_allclose(editor.kernel().weights, expected)


def test_normalize_shows_the_divisor_that_is_used_and_keeps_the_own_one(
    editor: KernelEditor,
) -> None:
    editor.set_kernel(Kernel([[1, 2, 1]], divisor=7))
    editor.normalize.click()
    assert editor.divisor.value() == 4.0
    assert not editor.divisor.isEnabled()
    editor.normalize.click()
    assert editor.divisor.value() == 7.0


def test_a_divisor_of_zero_is_refused_in_a_sentence(editor: KernelEditor) -> None:
    editor.divisor.field.setFocus()
    editor.divisor.field.selectAll()
    QTest.keyClicks(editor.divisor.field, "0")
    assert editor.kernel().divisor == 1.0


def test_zero_is_exactly_neutral_and_the_signs_are_told_apart() -> None:
    zero, positive, negative = heat_rgb([0.0, 1.0, -1.0], 1.0, 0.25).astype(int)
    assert len(set(zero)) == 1
    assert positive[0] > positive[2] + 80
    assert negative[2] > negative[0] + 80
