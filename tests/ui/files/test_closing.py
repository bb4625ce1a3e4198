"""Closing photos and the window asks once, and loses nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.sample_photos import COFFEE
from tests.ui.files.test_recovery import opened
from ui.window.window import Window


def test_opening_a_second_photo_keeps_the_first_in_a_tab(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "there" / "coffee.png"
    other.parent.mkdir()
    shutil.copy(COFFEE.with_name("chelsea.png"), other)
    opened(window, qtbot, COFFEE)
    assert window.tabs.isHidden()
    window.edits.choose_filter("median")
    opened(window, qtbot, other)
    assert not window.tabs.isHidden()
    assert [window.tabs.tabText(i) for i in range(2)] == [
        "● coffee.png – photos",
        "coffee.png – there",
    ]
    assert window.session.document.steps == ()
    QTest.mouseClick(window.tabs, Qt.MouseButton.LeftButton, pos=window.tabs.tabRect(0).center())
    assert [s.filter_id for s in window.session.document.steps] == ["median"]
    window.files.open(COFFEE)  # which is open already
    assert len(window.session.photos.items) == 2


def test_closing_a_photo_with_changes_asks_and_one_without_does_not(
    window: Window, qtbot: QtBot
) -> None:
    asked: list[str] = []
    window.files.ask_question = lambda _, question, __: asked.append(question) or "Cancel"
    opened(window, qtbot, COFFEE)
    window.edits.choose_filter("median")
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert len(asked) == 1
    assert "coffee.png has changes" in asked[0]
    assert window.session.document is not None
    window.session.undo()
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert window.session.document is None
    assert len(asked) == 1


def test_closing_the_window_asks_once_for_all_photos(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(window, qtbot, COFFEE)
    window.edits.choose_filter("median")
    opened(window, qtbot, COFFEE.with_name("chelsea.png"))
    window.edits.choose_filter("median")
    asked: list[str] = []
    window.files.ask_question = lambda _, question, __: asked.append(question) or "Cancel"
    assert not window.close()
    assert len(asked) == 1
    assert "coffee.png" in asked[0]
    assert "chelsea.png" in asked[0]
