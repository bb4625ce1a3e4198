"""A grid on the screen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters import Kernel
from tests.ui.kernel.grid.events import CONTROL
from ui.kernel.grid.grid import KernelGrid


@pytest.fixture
def grid(qtbot: QtBot) -> KernelGrid:
    grid = KernelGrid(Kernel(np.arange(1.0, 26).reshape(5, 5)))
    qtbot.addWidget(grid)
    grid.resize(300, 152)
    with qtbot.waitExposed(grid):
        grid.show()
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Home, CONTROL)
    return grid
