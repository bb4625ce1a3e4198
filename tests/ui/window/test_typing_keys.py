"""Single keys in number fields and in tips, and switches that are on while their key is held."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.form.number_field import NumberField
from ui.window.typing_keys import MOMENT, TypingKeys
from ui.window.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
BACKSLASH = Qt.Key.Key_Backslash


@pytest.fixture
def active(window: Window, coffee: np.ndarray, qtbot: QtBot) -> Window:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()
    return window


def test_a_switch_is_turned_back_where_its_key_was_held(active: Window) -> None:
    keys, now = active.findChild(TypingKeys), [0.0]
    keys.clock = lambda: now[0]

    def after(seconds: float) -> tuple[bool, bool]:
        """Whether the split is on while its key is down, and once it is let go."""
        active.canvas.set_compare("after")
        active.actions_.refresh()
        QTest.keyPress(active.canvas, BACKSLASH, CONTROL)
        while_down = active.canvas.frames.compare == "split"
        now[0] += seconds
        QTest.keyRelease(active.canvas, BACKSLASH, CONTROL)
        return while_down, active.canvas.frames.compare == "split"

    assert after(MOMENT / 2) == (True, True)
    assert after(MOMENT * 2) == (True, False)
    active.preferences.change(acts_while_held=False)
    assert after(MOMENT * 2) == (True, True)
    assert not active.actions_["split"].autoRepeat()  # else it would flicker meanwhile


def test_a_key_that_is_let_go_elsewhere_turns_nothing_back_later(active: Window) -> None:
    keys, now = active.findChild(TypingKeys), [0.0]
    keys.clock = lambda: now[0]
    active.canvas.set_compare("after")
    active.actions_.refresh()
    QTest.keyPress(active.canvas, BACKSLASH, CONTROL)
    QApplication.sendEvent(active, QEvent(QEvent.Type.WindowDeactivate))
    now[0] += MOMENT * 2
    QTest.keyRelease(active.canvas, BACKSLASH, CONTROL)
    assert active.canvas.frames.compare == "split"


def test_tips_name_keys_as_preferred(active: Window) -> None:
    button = active.canvas_bar.buttons["undo"]
    assert button.toolTip().endswith(" (Ctrl+Z)")
    active.preferences.change(keys_in_tips=False)
    assert "Ctrl" not in button.toolTip()
    assert "Ctrl" not in active.actions_["undo"].toolTip()
    active.preferences.change(keys_in_tips=True)
    assert button.toolTip().endswith(" (Ctrl+Z)")


def test_a_letter_is_typed_in_a_number_field_or_does_its_command(active: Window) -> None:
    active.edits.choose_filter("gaussian_blur")
    field = active.filter_panel.findChild(NumberField).field
    active.commands.set_shortcuts("full_screen", ("J",))
    field.setFocus()
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_J)
    assert field.text() == "j"
    assert not active.isFullScreen()
    active.preferences.change(letters_outside=False)
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_J)
    assert field.text() == ""
    assert active.isFullScreen()
    QTest.keyClick(field, Qt.Key.Key_K)  # no command's
    assert field.text() == "k"
