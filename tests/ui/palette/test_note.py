"""The note of what the search tries is read beside what else lies over the photo."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.palette.test_palette import open_palette
from tests.ui.windows import discard
from ui.window.window import Window


def test_what_is_tried_is_said_above_a_message_over_the_photo(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    discard(window)
    open_palette(window, qtbot)
    window.message.say("Added a blur after the median, which was there before. " * 4, "offer")
    QTest.keyClicks(window.search.field, "median")
    note = window.search.note
    qtbot.waitUntil(note.isVisible)
    middle = note.parentWidget()
    bar = QRect(window.message.mapTo(middle, QPoint()), window.message.size())
    assert bar.left() < note.geometry().right()  # they would meet
    assert not bar.intersects(note.geometry())
    window.message.clear()
    window.message.end("")
    assert window.message.isHidden()
    assert middle.height() - note.geometry().bottom() < 20


def test_what_is_tried_is_said_over_the_photo_not_over_the_film_strip(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    discard(window)
    window.commands.run(window.commands["film_strip"])
    qtbot.waitUntil(window.strip.isVisible)
    open_palette(window, qtbot)
    QTest.keyClicks(window.search.field, "median")
    note = window.search.note
    qtbot.waitUntil(note.isVisible)
    strip = QRect(window.strip.mapTo(note.parentWidget(), QPoint()), window.strip.size())
    assert not strip.intersects(note.geometry())
    assert note.geometry().bottom() < strip.top()
