"""Real mouse events over the cells of a grid."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest

from ui.kernel.grid.grid import KernelGrid

NO_KEY = Qt.KeyboardModifier.NoModifier


SHIFT = Qt.KeyboardModifier.ShiftModifier


CONTROL = Qt.KeyboardModifier.ControlModifier


LEFT = Qt.MouseButton.LeftButton


def centre(grid: KernelGrid, row: int, column: int) -> QPoint:
    return grid.cell_rect(row, column).center().toPoint()


def drag(grid: KernelGrid, start: QPoint, *path: QPoint, key: Qt.KeyboardModifier = NO_KEY) -> None:
    QTest.mousePress(grid, LEFT, key, start)
    for place in path:
        QTest.mouseMove(grid, place)
    QTest.mouseRelease(grid, LEFT, key, path[-1])


def turn_wheel(grid: KernelGrid, at: QPoint, notches: int, key: Qt.KeyboardModifier) -> None:
    place = QPointF(at)
    event = QWheelEvent(
        place,
        grid.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        key,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(grid, event)
