"""Nothing of the photo is kept once the slide is not seen any more."""

from __future__ import annotations

import gc
import weakref

from pytestqt.qtbot import QtBot

from tests.ui.lab.test_slide import settled
from ui.lab.slide_view import SlideView
from ui.window.window import Window


def test_the_slide_that_was_drawn_is_let_go(window: Window, view: SlideView, qtbot: QtBot) -> None:
    settled(view, qtbot)
    view.stage.grab()
    slide = weakref.ref(view.state.slide)
    assert slide() is not None
    window.lab.hide()
    qtbot.waitUntil(lambda: gc.collect() >= 0 and slide() is None)
