"""A batch under way: pause, cancel, the window beside it, watched folders, and its end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.editor.batch.conftest import make_photos
from tests.sample_photos import COFFEE
from tests.ui.batch.conftest import has_ended, press, states
from tests.ui.drag_events import dropped, file_drag
from tests.ui.windows import open_photo
from ui.batch.page import BatchPage
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def endless(page: BatchPage, odd_workers: None, photos: Path, qtbot: QtBot) -> BatchPage:
    """A batch that is at the second photo, which goes on until it is called off."""
    (photos / "photo-01.png").rename(photos / "photo-01-endless.png")
    with qtbot.waitSignal(page.queue.listed):
        page.plan()
    qtbot.waitUntil(lambda: page.head.start.isEnabled())
    QTest.mouseClick(page.head.start, LEFT)
    qtbot.waitUntil(lambda: page.queue.tally.done == 1)
    qtbot.waitUntil(lambda: states(page) == ["done", "working", "waiting"])
    return page


def results(photos: Path) -> list[str]:
    return sorted(path.name for path in (photos / "edited").glob("*.png"))


def test_the_status_bar_says_what_is_on_the_page(
    endless: BatchPage, window: Window, qtbot: QtBot
) -> None:
    status = window.status
    qtbot.waitUntil(lambda: status.page_words.text() == "1 done, 1 at work, 1 waiting")
    assert status.page.text() == "Batch"
    assert status.zoom.isHidden()
    QTest.keyClick(endless, Qt.Key.Key_Escape)
    assert status.page.isHidden()
    assert status.way_back.isHidden()
    assert status.facts.isVisible()


def test_a_row_is_called_off_and_the_next_goes_on(
    endless: BatchPage, photos: Path, qtbot: QtBot
) -> None:
    press(endless, 1, "cancel")
    qtbot.waitUntil(has_ended(endless))
    assert states(endless) == ["done", "cancelled", "done"]
    assert results(photos) == ["photo-00-Sharpen.png", "photo-02-Sharpen.png"]


def test_paused_it_begins_no_other_photo_until_it_goes_on(endless: BatchPage, qtbot: QtBot) -> None:
    QTest.mouseClick(endless.head.pause, LEFT)
    assert endless.head.pause.text() == "Go on"
    press(endless, 1, "cancel")
    qtbot.waitUntil(lambda: states(endless)[1] == "cancelled")
    assert states(endless)[2] == "waiting"
    assert endless.queue.is_running
    assert endless.head.words.text() == "photos done, paused"
    QTest.mouseClick(endless.head.pause, LEFT)
    qtbot.waitUntil(has_ended(endless))
    assert states(endless)[2] == "done"


def test_cancelled_it_keeps_what_is_whole_and_goes_on_later(
    endless: BatchPage, photos: Path, qtbot: QtBot
) -> None:
    QTest.mouseClick(endless.head.cancel, LEFT)
    qtbot.waitUntil(lambda: endless.queue.can_start)
    assert states(endless) == ["done", "cancelled", "cancelled"]
    assert results(photos) == ["photo-00-Sharpen.png"]
    (photos / "photo-01-endless.png").unlink()
    qtbot.waitUntil(lambda: endless.head.start.isEnabled())
    QTest.mouseClick(endless.head.start, LEFT)
    qtbot.waitUntil(has_ended(endless))
    assert states(endless) == ["done", "failed", "done"]


def test_photos_that_are_dropped_while_it_runs_are_done_too(
    endless: BatchPage, photos: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    (more,) = make_photos(tmp_path / "more", 1)
    more.rename(more.with_name("late.png"))
    assert dropped(endless, file_drag(more.parent, photos))
    qtbot.waitUntil(lambda: states(endless) == ["done", "working", "waiting", "waiting"])
    press(endless, 1, "cancel")
    qtbot.waitUntil(has_ended(endless))
    assert states(endless) == ["done", "cancelled", "done", "done"]
    assert "late-Sharpen.png" in results(photos)


def test_photos_are_edited_while_it_runs(window: Window, endless: BatchPage, qtbot: QtBot) -> None:
    assert not endless.output.pattern.isEnabled()
    open_photo(window, qtbot, COFFEE)
    with qtbot.waitSignal(window.canvas.painted):
        window.edits.choose_filter("median")
    assert endless.queue.is_running
    assert not endless.isVisible()
    window.batch_view.open()
    assert states(endless) == ["done", "working", "waiting"]


def test_the_window_closes_in_the_middle_of_it_and_nothing_half_is_left(
    window: Window, endless: BatchPage, photos: Path
) -> None:
    window.close()  # no thread may be left: conftest looks
    left = {path.name for path in (photos / "edited").iterdir()}
    assert left == {"photo-00-Sharpen.png", ".kernelroom-batch.jsonl"}


def test_new_photos_of_a_watched_folder_are_done_until_it_is_cancelled(
    page: BatchPage, photos: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.queue.listed):
        QTest.mouseClick(page.sources.watches, LEFT)
    qtbot.waitUntil(lambda: page.head.start.isEnabled())
    QTest.mouseClick(page.head.start, LEFT)
    qtbot.waitUntil(lambda: states(page) == ["done"] * 3)
    assert page.queue.is_running
    qtbot.waitUntil(lambda: page.head.words.text() == "photos done, waits for new ones")
    (new,) = make_photos(tmp_path / "elsewhere", 1)
    new.rename(photos / "photo-07.png")
    qtbot.waitUntil(lambda: states(page) == ["done"] * 4)
    assert "photo-07-Sharpen.png" in results(photos)
    QTest.mouseClick(page.head.cancel, LEFT)
    qtbot.waitUntil(has_ended(page))
