"""Plugins whose values, words and results no form expects: the window shows them and goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.windows import loaded
from ui.form.controls import NumberControl
from ui.window.window import Window

PLUGIN = """
import numpy as np
from typing import Annotated, Literal
from kernelroom.plugin import JobCancelled, Pixels, Range, image_filter

@image_filter("Wide")
def wide(pixels: Pixels, a: Annotated[float, Range(0, 5e-324)] = 0.0,
         b: Annotated[float, Range(-1e308, 1e308)] = 1e307,
         c: Annotated[int, Range(-10**30, 10**30)] = 10**29,
         d: Annotated[float, Range(1, 1)] = 1.0) -> Pixels:
    '''Is <b>bold</b>.'''
    return 1 - pixels

@image_filter("Marked")
def marked(pixels: Pixels, a: Annotated[float, Range(0, 1, "<b>")] = 0.5,
           b: Literal["<img src=x>", "&x"] = "&x") -> Pixels:
    '''Fail in many words.'''
    raise ValueError("<b>x</b>" * 10_000)

@image_filter("Called off")
def off(pixels: Pixels) -> Pixels:
    '''Say that it was called off.'''
    raise JobCancelled
"""
KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Down)


@pytest.fixture
def strange(bench: Window, folder: Path, qtbot: QtBot) -> Window:
    (folder / "strange.py").write_text(PLUGIN)
    loaded(bench, qtbot)
    return bench


def test_values_without_bounds_words_with_markup_and_calls_that_were_never_called_off(
    strange: Window, qtbot: QtBot
) -> None:
    strange.edits.choose_filter("strange.wide")
    qtbot.waitUntil(strange.canvas.is_settled)
    form = strange.filter_panel.form
    assert form is not None
    for control in form.controls.values():
        assert isinstance(control, NumberControl)
        control.field.field.setFocus()
        for key in KEYS:
            QTest.keyClick(control.field.field, key)
        if control.slider is not None:
            control.slider.setFocus()
            for key in KEYS:
                QTest.keyClick(control.slider, key)
        assert control.param.checked(control.value()) == control.value()
    shown = [label for label in strange.filter_panel.findChildren(QLabel) if "<b>" in label.text()]
    assert [label.textFormat() for label in shown] == [Qt.TextFormat.PlainText] * len(shown)
    assert shown
    strange.edits.choose_filter("strange.marked", instead=True)
    qtbot.waitUntil(lambda: "Marked: ValueError" in strange.message.text())
    assert len(strange.message.text()) < 650
    assert "strange.py:" in strange.message.text()  # the end, with the line, is not cut off
    label = next(one for one in strange.message.findChildren(QLabel) if "<b>" in one.text())
    assert label.textFormat() == Qt.TextFormat.PlainText
    strange.edits.choose_filter("strange.off", instead=True)
    qtbot.waitUntil(lambda: "raised JobCancelled, and nobody" in strange.message.text())
    strange.session.undo()
    strange.session.undo()
    qtbot.waitUntil(lambda: strange.message.text() == "")
    assert QApplication.activeModalWidget() is None
