"""The middle of the window, while the photo that a start names is read."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.sample_photos import COFFEE
from ui.window.window import Window


def test_no_start_page_is_seen_before_the_first_photo(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.canvas.painted):
        window.drops.open(COFFEE)
        window.photo_area.await_photo(window.tasks)
        assert not window.start.isVisible()
        window.following.refresh()  # as where plugins come meanwhile
        assert not window.start.isVisible()
        assert not window.canvas.isVisible()
    assert window.canvas.isVisible()
    assert window.canvas.hasFocus()
    window.files.close_photo()
    assert window.start.isVisible()


def test_the_start_page_comes_where_it_is_no_photo(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_text("no photo")
    with qtbot.waitSignal(window.files.failed):
        window.drops.open(path)
        window.photo_area.await_photo(window.tasks)
        assert not window.start.isVisible()
    qtbot.waitUntil(window.start.isVisible)
    assert window.message.isVisible()


def test_where_nothing_is_read_the_start_page_stays(window: Window) -> None:
    window.photo_area.await_photo(window.tasks)
    assert window.start.isVisible()
