"""What is in a panel stands 12 pixels from its edges."""

from __future__ import annotations

import contextlib

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDockWidget, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.window.text_room import with_words
from ui.look.sentence import Sentence
from ui.look.tokens import EDGE
from ui.window.docks import PANELS
from ui.window.window import Window


def too_near(dock: QDockWidget) -> list[str]:
    """Return the words of a panel that stand too near to its edges."""
    found = []
    for one in with_words(dock):
        left = one.mapTo(dock, QPoint()).x()
        right = dock.width() - left - one.width()
        if isinstance(one, Sentence):  # as wide as it is given, its words at one side
            right = EDGE
        if isinstance(one, QToolButton):  # whose icon has room around it
            continue
        if left < EDGE - 2 or right < 8:
            found.append(f"{one.text()!r} at {left}, {right} from right")
    return found


@pytest.mark.parametrize("title", [panel.title for panel in PANELS])
def test_words_of_each_panel_keep_from_its_edges(
    window: Window, coffee: np.ndarray, qtbot: QtBot, title: str
) -> None:
    window.edits.choose_filter("convolution")
    dock = window.docks[title]
    dock.show()
    dock.raise_()
    qtbot.waitUntil(lambda: not dock.visibleRegion().isEmpty())
    with contextlib.suppress(TimeoutError):  # it is laid out a moment later
        qtbot.waitUntil(lambda: not too_near(dock))
    assert too_near(dock) == []
