"""What is in a panel stands 12 pixels from its edges."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.window.text_room import with_words
from ui.look.sentence import Sentence
from ui.look.tokens import EDGE
from ui.window.docks import PANELS
from ui.window.window import Window


def test_words_of_each_panel_keep_from_its_edges(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("convolution")
    too_near = []
    for panel in PANELS:
        dock = window.docks[panel.title]
        dock.show()
        dock.raise_()
        QApplication.processEvents()
        for one in with_words(dock):
            left = one.mapTo(dock, QPoint()).x()
            right = dock.width() - left - one.width()
            if isinstance(one, Sentence):  # as wide as it is given, its words at one side
                right = EDGE
            if isinstance(one, QToolButton):  # whose icon has room around it
                continue
            if left < EDGE - 2 or right < 8:
                too_near.append(f"{panel.title}: {one.text()!r} at {left}, {right} from right")
    assert too_near == []
