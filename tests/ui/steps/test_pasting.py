"""Steps go from photo to photo as text, by keys."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from ui.window.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


def ids(window: Window) -> list[str]:
    return [step.filter_id for step in window.session.document.steps]


def test_steps_go_between_photos_as_text(edited: Window, coffee: np.ndarray) -> None:
    rows = edited.steps.list
    rows.setFocus()
    rows.selectAll()
    QTest.keyClick(rows, Qt.Key.Key_C, CONTROL)
    assert "kernelroom recipe" in QGuiApplication.clipboard().text()
    steps = edited.session.shown
    edited.session.open(edited.session.document.source)
    rows.setFocus()
    edited.commands.run(edited.commands["steps.paste"])
    assert edited.session.shown == steps
    assert edited.session.undo_label == "Paste 3 steps"


def test_steps_are_pasted_from_photo_to_photo_by_keys_alone(edited: Window) -> None:
    rows, steps = edited.steps.list, edited.session.document.steps
    rows.setFocus()
    rows.selectAll()
    QTest.keyClick(rows, Qt.Key.Key_C, CONTROL)
    edited.session.open(edited.session.document.source)
    assert edited.steps.isAncestorOf(edited.focusWidget())
    QTest.keyClick(edited.focusWidget(), Qt.Key.Key_V, CONTROL)
    assert edited.session.shown == steps


def test_steps_are_pasted_on_a_photo_without_steps_wherever_the_focus_is(
    edited: Window, coffee: np.ndarray
) -> None:
    QGuiApplication.clipboard().setText("hello")
    edited.canvas.setFocus()
    QTest.keyClick(edited.canvas, Qt.Key.Key_V, CONTROL)
    assert "holds no picture" in edited.message.text()
    edited.commands.run(edited.commands["steps.copy"])
    steps = (edited.session.document.edited,)
    edited.session.open(edited.session.document.source)
    edited.canvas.setFocus()
    QTest.keyClick(edited.canvas, Qt.Key.Key_V, CONTROL)
    assert edited.session.shown == steps
    assert "holds no picture" not in edited.message.text(), "its cause is gone"


def test_pasting_what_is_no_step_is_said_and_changes_nothing(edited: Window) -> None:
    QGuiApplication.clipboard().setText("hello")
    before = edited.session.document
    edited.commands.run(edited.commands["steps.paste"])
    assert "not JSON" in edited.message.text()
    assert edited.session.document is before
