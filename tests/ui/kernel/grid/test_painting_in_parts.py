"""What an edit has painted again, and only that, makes the grid look as if all were painted."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters import Kernel
from ui.kernel.grid import painting
from ui.kernel.grid.geometry import BENCH, FORM, GridFrame
from ui.kernel.grid.grid import KernelGrid

Key = Qt.Key


class Painted(QObject):
    """Which parts of a widget were painted."""

    def __init__(self, grid: KernelGrid) -> None:
        super().__init__(grid)
        self.region = QRegion()
        grid.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


@pytest.fixture(params=[(FORM, 280), (FORM, 221), (BENCH, 480)])
def grid(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[KernelGrid]:
    frame, width = request.param
    weights = np.random.default_rng(1).normal(size=(5, 5)) * 1000  # as wide as their cells
    grid = KernelGrid(Kernel(weights, origin=(1, 3)))
    qtbot.addWidget(grid)
    assert isinstance(frame, GridFrame)
    grid.set_frame(frame)
    grid.resize(QSize(width, 260))
    with qtbot.waitExposed(grid):
        grid.show()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    yield grid
    grid.close()


def drawn(grid: KernelGrid, image: QImage, part: QRegion) -> None:
    grid.render(image, part.boundingRect().topLeft() if not part.isEmpty() else QPoint(), part)


def test_parts_and_the_whole_look_alike(grid: KernelGrid, qtbot: QtBot) -> None:
    image = QImage(grid.size(), QImage.Format.Format_RGB32)
    everything = QRegion(grid.rect())
    drawn(grid, image, everything)
    painted = Painted(grid)
    for key, text in [
        (Key.Key_Right, ""),
        (Key.Key_Down, "7"),
        (Key.Key_Left, "-1234.5"),
        (Key.Key_Up, ""),
        (Key.Key_Right, "1/"),
        (Key.Key_Escape, ""),
        (Key.Key_H, ""),
    ]:
        painted.region = QRegion()
        QTest.keyClick(grid, key)
        QTest.keyClicks(grid, text)
        qtbot.waitUntil(lambda: not painted.region.isEmpty())
        drawn(grid, image, painted.region)
        whole = QImage(image.size(), image.format())
        drawn(grid, whole, everything)
        assert image == whole


def test_no_number_is_drawn_of_a_neighbour_that_keeps_its_own(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid = KernelGrid(Kernel(np.arange(25.0).reshape(5, 5)))
    qtbot.addWidget(grid)
    grid.resize(280, 200)
    with qtbot.waitExposed(grid):
        grid.show()
    grid.repaint()
    values: list[float] = []

    def text(value: float, *_: object) -> str:
        values.append(value)
        return "0"

    monkeypatch.setattr(painting, "weight_text", text)
    was = grid.kernel().weights[grid.current]
    with qtbot.waitSignal(grid.state.moved):
        QTest.keyClick(grid, Key.Key_Right)
    qtbot.waitUntil(lambda: len(values) >= 2)
    assert set(values) == {was, grid.kernel().weights[grid.current]}
