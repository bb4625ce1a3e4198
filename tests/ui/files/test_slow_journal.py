"""A journal that takes long to be written is never far behind what is open."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from editor.document.photos import Photos
from editor.recovery.edited_photos import EditedPhotos
from tests.sample_photos import ASTRONAUT, COFFEE
from tests.ui.files.test_recovery import new_window, opened
from ui.window.window import Window

FILTERS = ("median", "gaussian_blur", "invert", "box_blur")


class SlowDisk:
    """Has writes of a window's journal wait; tells what is written, and of how many steps."""

    def __init__(self, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
        self.told: list[tuple[str, int]] = []
        self.has_begun, self.may_end = threading.Event(), threading.Event()
        write, remember = window.recovery.keeper.journal.write, EditedPhotos.remember

        def slow_write(photos: Photos, *more: Any) -> None:
            self.told.append(("journal", len(photos.items[0].document.steps)))
            self.has_begun.set()
            assert self.may_end.wait(60)
            write(photos, *more)

        def told_remember(edited: EditedPhotos, photo: Any, steps: Any, snapshots: Any) -> None:
            self.told.append(("remembered", len(steps)))
            remember(edited, photo, steps, snapshots)

        monkeypatch.setattr(window.recovery.keeper.journal, "write", slow_write)
        monkeypatch.setattr(EditedPhotos, "remember", told_remember)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    window = new_window(qtbot, tmp_path)
    opened(window, qtbot, COFFEE)
    window.recovery.keeper.flush()
    return window


@pytest.fixture
def disk(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> SlowDisk:
    """Four steps, of which the first is being written while the others are added."""
    disk = SlowDisk(window, monkeypatch)
    for name in FILTERS:
        window.edits.choose_filter(name)
        qtbot.waitUntil(lambda: not window.recovery.keeper._settled.isActive())
        assert disk.has_begun.wait(60)  # whose time comes though this thread is busy
    return disk


def test_what_is_open_by_then_is_written_next_and_no_state_in_between(
    window: Window, disk: SlowDisk
) -> None:
    disk.may_end.set()
    window.recovery.keeper.flush()
    assert disk.told == [("journal", 1), ("journal", 4), ("remembered", 4)]


def test_a_photo_that_is_closed_meanwhile_is_remembered_as_it_was_last(
    window: Window, disk: SlowDisk, qtbot: QtBot
) -> None:
    opened(window, qtbot, ASTRONAUT)
    window.session.close(0)
    disk.may_end.set()
    window.recovery.keeper.flush()
    with qtbot.waitSignal(window.files.edited_before) as back:
        window.files.open(COFFEE)
    assert [step.filter_id for step in back.args[1].steps] == list(FILTERS)


def test_a_state_in_the_midst_of_an_action_is_not_written(
    window: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    disk = SlowDisk(window, monkeypatch)
    disk.may_end.set()
    for name in FILTERS:  # one after the other before the loop turns
        window.edits.choose_filter(name)
    assert window.recovery.keeper._open_now.take()[0].items[0].document.steps == ()
    with qtbot.waitSignal(window.recovery.keeper.written):
        pass
    assert disk.told[0] == ("journal", 4)
