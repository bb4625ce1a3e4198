"""What a person does in the window again and again."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import scipy.ndimage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.kernel.grid.grid import KernelGrid
from ui.window.window import Window

SHARPEN = np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], float)


def oracle(samples: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """What the canvas and the saved file must show: scipy's correlation, rounded and clamped."""
    planes = [
        scipy.ndimage.correlate(samples[..., c].astype(float), weights, mode="nearest")
        for c in range(samples.shape[2])
    ]
    return np.clip(np.rint(np.stack(planes, -1)), 0, 255).astype(np.uint8)


def grid_of(window: Window) -> KernelGrid:
    grid = window.filter_panel.findChild(KernelGrid)
    assert isinstance(grid, KernelGrid)
    return grid


def settled(window: Window, qtbot: QtBot, act: Callable[[], None]) -> None:
    """Do something and wait until the canvas shows it."""
    act()
    qtbot.waitUntil(window.canvas.is_settled, timeout=10_000)


def preset_names(window: Window) -> list[str]:
    return [preset.name for preset in window.presets.presets]


def type_sharpen(window: Window) -> None:
    grid = grid_of(window)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for number, weight in enumerate(SHARPEN.ravel()):
        if number:
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClicks(window.focusWidget(), f"{weight:g}")
