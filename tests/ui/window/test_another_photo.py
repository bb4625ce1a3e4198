"""Beside the tabs stands a button that opens one more photo."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.windows import open_photo
from ui.window.window import Window


def test_it_stands_beside_the_tabs_and_opens_what_is_chosen(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    plus = window.canvas_bar.another
    assert not plus.isVisible()  # as the tabs
    open_photo(window, qtbot, CHELSEA)
    assert plus.isVisible()
    assert plus.x() - window.tabs.geometry().right() <= 8
    third = COFFEE.with_name("astronaut.png")
    window.files.ask_open = lambda *_: str(third)
    with qtbot.waitSignal(window.files.opened):
        QTest.mouseClick(plus, Qt.MouseButton.LeftButton)
    assert window.tabs.count() == 3
    assert "Ctrl+O" in plus.toolTip()
    window.resize(900, 700)  # no room for the tabs
    qtbot.waitUntil(lambda: plus.isVisible() == window.tabs.isVisible())
