"""What was offered or brought back is neither left behind nor lost as the window closes."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from editor.recovery.edited_photos import EditedPhotos
from editor.storage.file_error import FileError
from tests.sample_photos import COFFEE
from tests.ui.files.test_recovery import WAIT, left_open, new_window, opened
from ui.files.recovery import Recovery
from ui.work.worker import Worker


@pytest.mark.parametrize("way", ["discard", "bring_back"])
def test_a_window_that_closes_at_once_leaves_nothing_of_what_was_offered(
    way: str, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its journal goes though the thread that removes it is busy until the window is closed."""
    first = new_window(qtbot, tmp_path)
    opened(first, qtbot, COFFEE)
    first.edits.choose_filter("median")
    first.leave()
    second = new_window(qtbot, tmp_path)
    gate, forget = threading.Event(), Worker.forget

    def forgotten(worker: Worker) -> None:
        forget(worker)
        if worker.parent() is second.recovery.keeper:
            gate.set()

    monkeypatch.setattr(Worker, "forget", forgotten)
    with qtbot.waitSignal(second.recovery.offered, timeout=WAIT) as offered:
        second.recovery.look()
    busy, nothing = second.recovery.keeper._worker, lambda _: None
    busy.start("Another thing", lambda _: gate.wait(60), nothing, nothing)
    if way == "discard":
        second.recovery.discard(offered.args[0])
    else:
        with qtbot.waitSignal(second.recovery.reopened, timeout=WAIT):
            second.recovery.bring_back(offered.args[0])
    assert list((tmp_path / "journal").glob("*.json"))
    second.close()
    assert [path.name for path in (tmp_path / "journal").iterdir()] == []


def test_what_was_brought_back_stays_where_its_new_journal_can_not_be_written(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_open(qtbot, tmp_path)
    second = new_window(qtbot, tmp_path)
    with qtbot.waitSignal(second.recovery.offered, timeout=WAIT) as offered:
        second.recovery.look()

    def full(*_: object) -> None:
        raise FileError(tmp_path / "journal", "written", "the disk is full")

    monkeypatch.setattr(second.recovery.keeper.journal, "write", full)
    with qtbot.waitSignal(second.recovery.reopened, timeout=WAIT):
        second.recovery.bring_back(offered.args[0])
    second.leave()
    third = new_window(qtbot, tmp_path)
    with qtbot.waitSignal(third.recovery.offered, timeout=WAIT):
        third.recovery.look()


SAVED_OVER = "photo.png was saved over: what was done after that comes back"
CHANGED = "photo.png has changed since: its steps are done to it as it is now"


@pytest.mark.parametrize(
    ("saves", "then", "filters", "told"),
    [
        (True, "add", ["median"], [SAVED_OVER]),
        (True, "undo", ["median"], [CHANGED]),
        (False, "add", ["invert", "median"], []),
    ],
)
def test_a_photo_that_was_saved_over_itself_gets_no_step_twice(
    qtbot: QtBot, tmp_path: Path, saves: bool, then: str, filters: list[str], told: list[str]
) -> None:
    photo = tmp_path / "photo.png"
    shutil.copy(COFFEE, photo)
    first = new_window(qtbot, tmp_path)
    opened(first, qtbot, photo)
    first.edits.choose_filter("invert")
    if saves:
        first.files.ask_save, first.files.ask_question = (
            lambda *_: str(photo),
            lambda *_: "Overwrite",
        )
        with qtbot.waitSignal(first.files.saved):
            first.files.save()
    if then == "undo":
        first.session.undo()
    first.edits.choose_filter("median")
    first.leave()
    second = new_window(qtbot, tmp_path)
    with qtbot.waitSignal(second.recovery.offered, timeout=WAIT) as offered:
        second.recovery.look()
    said: list[str] = []
    second.recovery.failed.connect(said.append)
    with qtbot.waitSignal(second.recovery.reopened, timeout=WAIT):
        second.recovery.bring_back(offered.args[0])
    assert said == told
    assert [step.filter_id for step in second.session.document.steps] == filters
    assert second.session.photos.present.is_modified


def test_what_is_edited_is_written_while_the_picture_of_the_offer_is_still_drawn(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A photo may lie on a slow disk; the journal waits for no picture of it."""
    left_open(qtbot, tmp_path)
    second = new_window(qtbot, tmp_path)
    gate = threading.Event()
    monkeypatch.setattr(Recovery, "_picture", lambda *_: gate.wait(60) and QImage())
    with qtbot.waitSignal(second.recovery.offered, timeout=WAIT) as offered:
        second.recovery.look()
    with qtbot.waitSignal(second.recovery.reopened, timeout=WAIT):
        second.recovery.bring_back(offered.args[0])
    second.edits.choose_filter("invert")
    qtbot.waitUntil(lambda: "invert" in journals(tmp_path), timeout=WAIT)
    assert not gate.is_set()
    gate.set()


def test_the_journal_waits_for_no_steps_of_edited_photos(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = new_window(qtbot, tmp_path)
    opened(window, qtbot, COFFEE)
    gate, begun = threading.Event(), threading.Event()

    def slow(*_: object) -> None:
        begun.set()
        gate.wait(60)

    monkeypatch.setattr(EditedPhotos, "remember", slow)
    window.edits.choose_filter("invert")
    qtbot.waitUntil(begun.is_set, timeout=WAIT)
    window.edits.choose_filter("median")
    qtbot.waitUntil(lambda: "median" in journals(tmp_path), timeout=WAIT)
    assert not gate.is_set()
    gate.set()


def journals(data: Path) -> str:
    return "".join(path.read_text() for path in (data / "journal").glob("*.json"))
