"""Pages that lie over the whole middle are left and opened again."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.window.window import Window


@pytest.mark.parametrize(
    "command", ["batch", "export_photo", "preferences", "components", "measure_pair"]
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
def test_preferences_that_were_left_are_let_go(
    window: Window, coffee: np.ndarray, then: str
) -> None:
    window.commands.run(window.commands["shortcuts"])
    page = window.settings_page.page
    assert page is not None
    gone = [weakref.ref(page), weakref.ref(page.plugins)]
    del page
    window.workspaces.uncover()
    if then:
        window.commands.run(window.commands[then])  # before what was left is deleted
    window.findChildren(QWidget)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [ref() for ref in gone] == [None, None]
    window.plugins.record_changed.emit(Path("nobody.py"))  # nobody is left who could follow
    window.workspaces.uncover()
