"""A photo's first pixels are painted as soon as it is there, before anything is rendered."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from ui.window.window import Window


class Paints(QObject):
    """Counts a widget's paint events."""

    count = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_another_photo_is_painted_without_waiting_for_the_loop(window: Window, qtbot: QtBot):
    canvas, paints = window.canvas, Paints()
    window.session.open(Image(np.full((40, 60, 3), 70, np.uint8)))
    qtbot.waitUntil(lambda: canvas.is_settled())
    canvas.installEventFilter(paints)
    image = Image(np.full((80, 50, 3), 190, np.uint8))
    canvas.show_document(image, ())  # nothing of Qt's loop from here on
    assert paints.count >= 1
    assert canvas.frames.after.base is not None
    assert canvas.frames.after.shown is None, "nothing is rendered yet"
    canvas.removeEventFilter(paints)
