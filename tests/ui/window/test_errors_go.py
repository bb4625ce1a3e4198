"""Errors stand as long as their cause: another photo takes none away, what works again does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from editor.recovery.journal import Journal
from editor.storage.file_error import FileError
from tests.sample_photos import CHELSEA
from tests.ui.windows import open_photo
from ui.window.window import Window


def said(window: Window) -> str:
    return window.message.text()


def test_a_refused_command_is_said_until_something_is_done(
    window: Window, coffee: np.ndarray
) -> None:
    def refused() -> bool:
        QGuiApplication.clipboard().setText("hello")
        window.actions_["steps.paste"].trigger()
        return "not JSON" in said(window)

    window.edits.choose_filter("median")
    window.actions_["steps.copy"].trigger()
    steps = QGuiApplication.clipboard().text()
    assert refused()
    QGuiApplication.clipboard().setText(steps)
    window.actions_["steps.paste"].trigger()
    assert said(window) == ""
    assert refused()
    window.session.hover(window.session.edited)
    assert said(window) != "", "nothing is done yet"
    window.session.hover(None)
    window.session.set_opacity(0.5)
    assert said(window) == ""


def test_a_journal_that_is_not_written_is_said_until_it_is_whatever_is_opened(
    window: Window, coffee: np.ndarray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise FileError(Path("journal"), "written", "the disk is full")

    with monkeypatch.context() as patch, qtbot.waitSignal(window.recovery.keeper.unwritten):
        patch.setattr(Journal, "write", full)
        window.edits.choose_filter("median")
        window.recovery.keeper.flush()
        window.files.failed.emit("Another file is damaged")
        assert "full" not in said(window)
        open_photo(window, qtbot, CHELSEA)
    assert "the disk is full" in said(window), "and not the other"
    window.recovery.keeper.note_view()
    qtbot.waitUntil(lambda: said(window) == "")


def test_a_preset_that_is_not_kept_is_said_until_one_is(
    window: Window, coffee: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    preset, keeping = window.presets.presets[0], window.presets.keeping

    def full(*_: object) -> None:
        raise FileError(Path("shelf.json"), "written", "the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(type(window.library.shelf), "change", full)
        keeping.star(preset, True)
    assert "the disk is full" in said(window)
    keeping.star(preset, True)
    assert said(window) == ""
