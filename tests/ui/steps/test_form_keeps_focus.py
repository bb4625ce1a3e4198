"""A form that comes is never a window of its own, which would take the keyboard."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.window.window import Window


def test_another_filters_form_leaves_the_keyboard_where_it_is(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    lost = []
    QGuiApplication.instance().focusWindowChanged.connect(lost.append)
    for filter_id in ("lens_blur", "median", "convolution", "lens_blur"):
        window.edits.choose_filter(filter_id)
    qtbot.waitUntil(window.canvas.is_settled)
    QGuiApplication.instance().focusWindowChanged.disconnect(lost.append)
    assert lost == []
    assert window.canvas.hasFocus()
