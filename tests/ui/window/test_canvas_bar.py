"""The bar over the canvas, in a window as narrow as it can be."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from ui.window.window import Window


def test_the_zoom_is_whole_and_buttons_give_way_in_a_narrow_window(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    bar = window.canvas_bar
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: bar.buttons["fit"].isVisible())
    assert all(button.isVisible() for button in bar.buttons.values())
    window.resize(880, 700)
    qtbot.waitUntil(lambda: bar.width() < 360)
    qtbot.waitUntil(lambda: bar.zoom.geometry().right() < bar.width())
    assert not bar.buttons["fit"].isVisible()
    assert bar.buttons["undo"].isVisible()
    assert bar.buttons["split"].isVisible()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: all(button.isVisible() for button in bar.buttons.values()))
