"""Painting, pasting and formulas in the grid."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters import Kernel
from filters.kernel.painting import Brush
from tests.ui.kernel.grid.events import CONTROL, LEFT, NO_KEY, SHIFT, centre, drag
from ui.kernel.grid.grid import KernelGrid


@pytest.mark.parametrize(
    ("text", "shape", "origin", "note"),
    [
        ("0,5\t1\n1\t0,5", (2, 2), (0, 0), "Pasted 2×2 from spreadsheet cells"),
        ("np.array([[1, 2, 3]]) / 6", (1, 3), (0, 1), "Pasted 1×3 from NumPy array"),
        ("2x2+1+1: 1 - 2 3", (2, 2), (1, 1), "Pasted 2×2 from ImageMagick kernel"),
    ],
)
def test_a_pasted_kernel_is_taken_whole_and_its_format_told(
    grid: KernelGrid, text: str, shape: tuple[int, int], origin: tuple[int, int], note: str
) -> None:
    notes: list[str] = []
    grid.noted.connect(notes.append)
    grid.set_kernel(Kernel(np.ones((9, 9))))
    QTest.keyClick(grid, Qt.Key.Key_Home, CONTROL)
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(grid, Qt.Key.Key_V, CONTROL)
    assert grid.kernel().shape == shape
    assert grid.kernel().origin == origin
    assert notes == [note]


def test_a_pasted_block_lies_over_the_cells_from_the_selected_one_on(grid: KernelGrid) -> None:
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QGuiApplication.clipboard().setText("-1\t-2\n-3\t-4")
    QTest.keyClick(grid, Qt.Key.Key_V, CONTROL)
    assert grid.kernel().shape == (5, 5)
    np.testing.assert_array_equal(grid.kernel().weights[:2, 1:3], [[-1, -2], [-3, -4]])
    QGuiApplication.clipboard().setText("no kernel")
    said: list[str] = []
    grid.failed.connect(said.append)
    before = grid.kernel()
    QTest.keyClick(grid, Qt.Key.Key_V, CONTROL)
    assert said[-1].startswith("What was pasted is no kernel: row 1, column 1 of the kernel: 'no'")
    assert grid.kernel() == before


def test_a_copied_range_pastes_as_the_same_numbers_and_cutting_clears_it(grid: KernelGrid) -> None:
    QTest.keyClick(grid, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(grid, Qt.Key.Key_X, CONTROL)
    assert QGuiApplication.clipboard().text() == "1\t2"
    assert grid.kernel().weights[0, :3].tolist() == [0, 0, 3]
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_V, CONTROL)
    assert grid.kernel().weights[1, 1:3].tolist() == [1, 2]


def test_a_brush_paints_along_a_stroke_as_one_entry_and_live(grid: KernelGrid) -> None:
    grid.set_brush(Brush("value", 9.0, 1, "horizontal"))
    seen: list[tuple[Kernel, str, str]] = []
    grid.changed.connect(lambda *edit: seen.append(edit))
    drag(grid, centre(grid, 1, 0), centre(grid, 2, 0), centre(grid, 4, 0))
    np.testing.assert_array_equal(grid.kernel().weights[1:, [0, 4]], np.full((4, 2), 9.0))
    assert grid.kernel().weights[0, 0] == 1
    assert len(seen) == 3
    assert {(merge, label) for _, merge, label in seen} == {(seen[0][1], "Paint")}
    drag(grid, centre(grid, 0, 2), centre(grid, 0, 2))
    assert seen[-1][1] != seen[0][1]


class PaintedRegions(QObject):
    """Remembers how much of a widget each of its paint events covered, logical pixels squared."""

    def __init__(self) -> None:
        super().__init__()
        self.areas: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect().width() * event.rect().height())
        return False


def test_a_brush_repaints_its_own_cells_only(grid: KernelGrid, qtbot: QtBot) -> None:
    grid.set_kernel(Kernel(np.eye(127)))
    grid.set_brush(Brush("value", 0.5, 3))
    middle = grid.cell_rect(20, 60).center().toPoint()
    painted = PaintedRegions()
    grid.installEventFilter(painted)
    QTest.mousePress(grid, LEFT, NO_KEY, middle)
    qtbot.waitUntil(lambda: len(painted.areas) > 0)  # the whole, as the kernel is another
    painted.areas.clear()
    for step in range(1, 6):
        QTest.mouseMove(grid, middle + QPoint(3 * step, 0))
        qtbot.waitUntil(lambda: len(painted.areas) > 0)
    grid.removeEventFilter(painted)
    assert max(painted.areas) < grid.width() * grid.height() / 20
    picture = grid.grab().toImage()
    QTest.mouseRelease(grid, LEFT, NO_KEY, middle)
    place = grid.cell_rect(20, 61).center().toPoint()
    assert picture.pixelColor(place).red() > picture.pixelColor(place).blue() + 40


def test_a_formula_of_x_and_y_fills_the_selection_with_each_cells_own_weight(
    grid: KernelGrid,
) -> None:
    QTest.keyClick(grid, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(grid, "=x+10*y")
    assert grid.kernel().weights[4, 4] == 22.0  # live in the current cell
    QTest.keyClick(grid, Qt.Key.Key_Return, CONTROL)
    expected = np.arange(-2, 3)[None, :] + 10.0 * np.arange(-2, 3)[:, None]
    np.testing.assert_array_equal(grid.kernel().weights, expected)


def test_a_formula_that_can_not_be_used_is_said_once_it_is_whole(grid: KernelGrid) -> None:
    said: list[str] = []
    grid.failed.connect(said.append)
    before = grid.kernel()
    QTest.keyClicks(grid, "=exp(")
    assert not any(said)
    QTest.keyClicks(grid, "q)")
    assert "the formula can't be used" in said[-1]
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.kernel() == before
