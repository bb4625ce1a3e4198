"""Pages that lie over the whole middle are left and opened again."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.preferences.controls import NumberControl
from ui.preferences.settings import SECTIONS
from ui.window.window import Window


@pytest.mark.parametrize(
    "command", ["batch", "export_photo", "preferences", "components", "measure_pair", "plugins"]
)
def test_a_page_that_was_left_can_be_opened_again(
    window: Window, coffee: np.ndarray, qtbot: QtBot, command: str
) -> None:
    for _ in range(3):
        window.commands.run(window.commands[command])
        assert not window.canvas.isVisible()
        window.workspaces.uncover()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert window.canvas.isVisible()
        window.actions_.refresh()  # which tells the pages' buttons


@pytest.mark.parametrize("then", ["", "batch", "components"])
def test_shortcuts_that_were_left_are_let_go(window: Window, coffee: np.ndarray, then: str) -> None:
    window.commands.run(window.commands["shortcuts"])
    page = window.settings_page.page
    assert page is not None
    gone = weakref.ref(page.shortcuts)
    window.workspaces.uncover()
    if then:
        window.commands.run(window.commands[then])  # before what was left is deleted
    window.findChildren(QWidget)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None
    window.workspaces.uncover()


def test_preferences_begin_as_at_first_each_time(window: Window, coffee: np.ndarray) -> None:
    window.commands.run(window.commands["shortcuts"])
    page = window.settings_page.page
    assert page is not None
    QTest.keyClicks(page.search, "memory")
    window.workspaces.uncover()
    window.plugins.record_changed.emit(Path("nobody.py"))  # the hidden page hears of it
    window.preferences.change(cache_megabytes=512)
    window.commands.run(window.commands["preferences"])
    assert window.settings_page.page is page
    assert page.section == SECTIONS[0][0]
    assert not page.search.text()
    assert page.search.hasFocus()
    assert page.shortcuts is None
    assert not page.beside.keyboard.isVisible()
    control = page.rows["cache_megabytes"].control
    assert isinstance(control, NumberControl)
    assert control.field.text() == "512"
