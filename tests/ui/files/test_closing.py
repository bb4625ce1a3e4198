"""Closing photos and the window asks once, and loses nothing."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.render.streaming import written_file
from filters.progress import Cancelled
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


def test_a_photo_that_is_asked_for_twice_while_it_is_read_opens_once(
    window: Window, qtbot: QtBot
) -> None:
    window.files.open(COFFEE)
    window.files.open(COFFEE)  # a double click on a list that opens with the first
    window.tasks.flush()
    assert len(window.session.photos.items) == 1


def test_an_ampersand_in_a_name_is_shown_in_its_tab(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(window, qtbot, COFFEE)
    shutil.copy(COFFEE, tmp_path / "salt & pepper.png")
    opened(window, qtbot, tmp_path / "salt & pepper.png")
    assert window.tabs.tabText(1) == "salt && pepper.png"  # as Qt writes it
    window.message.say("It was used.", "note", "Replace A & B instead", lambda: None)
    assert window.message.button.text() == "Replace A && B instead"


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


@pytest.fixture
def held(monkeypatch) -> threading.Event:
    """Let files be written once this is set."""
    go, real = threading.Event(), written_file

    def written(pipeline, path, progress, cancelled) -> tuple[str, ...]:
        while not go.wait(0.01):
            if cancelled():
                raise Cancelled
        return real(pipeline, path, progress, cancelled)

    monkeypatch.setattr("ui.files.actions.written_file", written)
    return go


def test_a_window_closes_once_the_files_are_written_that_were_asked_for(
    window: Window, qtbot: QtBot, coffee: np.ndarray, tmp_path: Path, held: threading.Event
) -> None:
    window.files.ask_save = lambda *_: str(tmp_path / "out.tif")
    window.files.save_as()  # of a photo without changes: nothing asks for it at the end
    assert not window.close()
    assert not window.close()
    assert window.message.text() == "The window closes once its files are written."
    held.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert (tmp_path / "out.tif").exists()


def test_a_window_stays_where_a_file_could_not_be_written(
    window: Window, qtbot: QtBot, coffee: np.ndarray, tmp_path: Path, held: threading.Event
) -> None:
    window.files.ask_save = lambda *_: str(tmp_path / "nowhere" / "out.tif")
    window.files.save_as()
    assert not window.close()
    with qtbot.waitSignal(window.files.failed):
        held.set()
    assert window.isVisible()
    assert "out.tif" in window.message.text()
    window.files.ask_save = lambda *_: str(tmp_path / "out.tif")
    held.clear()
    window.files.save_as()
    assert not window.close()
    window.message.button.click()  # Stay
    with qtbot.waitSignal(window.files.saved):
        held.set()
    assert window.isVisible()


def test_a_signal_to_leave_waits_for_no_file(
    window: Window, coffee: np.ndarray, tmp_path: Path, held: threading.Event
) -> None:
    window.files.ask_save = lambda *_: str(tmp_path / "out.tif")
    window.files.save_as()
    window.leave()
    assert not window.isVisible()
    assert not (tmp_path / "out.tif").exists()


def hold_up(window: Window) -> threading.Event:
    """Have all that is saved wait until the event is set."""
    go_on = threading.Event()
    window.tasks.start("Waiting", lambda _: go_on.wait(60), lambda _: None, lambda _: None)
    return go_on


def saved_while_edited(window: Window, qtbot: QtBot, path: Path, leave: str) -> list[str]:
    """Leave with "Save", and add a step before it is saved; return what was asked."""
    opened(window, qtbot, COFFEE)
    window.edits.choose_filter("median")
    asked: list[str] = []
    answers = iter(("Save", "Cancel"))
    window.files.ask_question = lambda title, _, __: asked.append(title) or next(answers)
    window.files.ask_save = lambda *_: str(path)
    go_on = hold_up(window)
    window.actions_[leave].trigger()
    window.edits.choose_filter("invert")
    go_on.set()
    qtbot.waitUntil(lambda: not window.tasks.is_busy)
    return asked


@pytest.mark.parametrize("leave", ["close_photo", "quit"])
def test_a_step_that_is_added_while_a_photo_is_saved_on_leaving_is_asked_about(
    window: Window, qtbot: QtBot, tmp_path: Path, leave: str
) -> None:
    asked = saved_while_edited(window, qtbot, tmp_path / "a.png", leave)
    assert asked == ["Unsaved changes"] * 2
    assert window.isVisible()
    assert [s.filter_id for s in window.session.document.steps] == ["median", "invert"]
