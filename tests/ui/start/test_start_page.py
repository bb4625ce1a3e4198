"""The start page: dropping, recent photos, results on the sample by click and key."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.drag_events import dropped, file_drag
from tests.ui.windows import discard, open_photo
from ui.start.results import RESULTS
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def names(window: Window) -> list[str]:
    return [row.text() for row in window.start.recent.rows]


def test_a_window_without_a_photo_shows_it_with_nothing_recent(window: Window) -> None:
    assert window.start.isVisible()
    assert not window.canvas.isVisible()
    assert names(window) == []
    assert window.start.recent._none.isVisible()
    assert window.start.drop_area.open_button.text() == "Open photo   Ctrl+O"
    assert window.start.drop_area.paste_button.text() == "Paste   Ctrl+V"


def test_the_last_photos_are_listed_with_picture_folder_size_and_time(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "Coast" / "dune.png"
    other.parent.mkdir()
    shutil.copy(CHELSEA, other)
    for photo in (COFFEE, other):
        with qtbot.waitSignal(window.files.opened):
            window.files.open(photo)
    window.session.close()
    window.session.close()
    rows = window.start.recent.rows
    assert names(window) == ["dune.png", "coffee.png"]
    assert rows[0].photo.folder.endswith("Coast")
    assert rows[0].photo.when().startswith("today")
    qtbot.waitUntil(lambda: all(row.found is not None for row in rows))
    assert [row.found.size_text for row in rows] == ["451 × 300", "600 × 400"]
    with qtbot.waitSignal(window.files.opened):
        QTest.mouseClick(rows[1], LEFT)
    assert window.session.document.source.path == COFFEE


def test_a_recent_photo_opens_by_the_keyboard_too(window: Window, qtbot: QtBot) -> None:
    open_photo(window, qtbot, COFFEE)
    window.session.close()
    row = window.start.recent.rows[0]
    row.setFocus()
    with qtbot.waitSignal(window.files.opened):
        QTest.keyClick(row, Qt.Key.Key_Space)


@pytest.mark.parametrize("number", range(4))
def test_a_click_on_a_result_opens_the_sample_with_that_step(
    window: Window, qtbot: QtBot, number: int
) -> None:
    result = RESULTS[number]
    with qtbot.waitSignal(window.files.opened):
        QTest.mouseClick(window.start.cards[number], LEFT)
    assert window.session.document.steps == (result.step(window.session.registry),)
    assert window.session.document.selected == 0
    assert window.canvas.isVisible()
    window.session.undo()
    assert window.session.document.steps == ()


@pytest.mark.parametrize("number", range(4))
def test_so_does_its_key(window: Window, qtbot: QtBot, number: int) -> None:
    qtbot.waitUntil(window.start.hasFocus)
    with qtbot.waitSignal(window.files.opened):
        QTest.keyClick(window.start, Qt.Key(Qt.Key.Key_1 + number))
    step = RESULTS[number].step(window.session.registry)
    assert window.session.document.steps == (step,)


def test_the_keys_work_from_any_part_of_the_page_and_not_over_a_photo(
    window: Window, qtbot: QtBot
) -> None:
    button = window.start.drop_area.paste_button
    button.setFocus()
    with qtbot.waitSignal(window.files.opened):
        QTest.keyClick(button, Qt.Key.Key_2)
    steps = window.session.document.steps
    QTest.keyClick(window.canvas, Qt.Key.Key_3)
    assert not window.tasks.is_busy
    assert window.session.document.steps == steps


def test_each_result_has_a_picture_made_off_the_qt_thread(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(card.picture is not None for card in window.start.cards))
    pictures = [card.picture for card in window.start.cards]
    corner = [picture.pixelColor(5, 5) for picture in pictures]
    assert corner[0] == corner[1] == corner[2]  # the photo before
    assert corner[3] != corner[0]  # the drawn kernel's result all over
    end = [picture.pixelColor(picture.width() - 40, 40) for picture in pictures]
    assert len({colour.name() for colour in end}) == 4


def test_a_photo_dropped_on_the_area_is_opened(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.files.opened):
        assert dropped(window.start.drop_area, file_drag(COFFEE))


def test_a_folder_dropped_on_the_area_comes_with_its_strip(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    for photo in (COFFEE, CHELSEA):
        shutil.copy(photo, tmp_path)
    with qtbot.waitSignal(window.files.opened):
        assert dropped(window.start.drop_area, file_drag(tmp_path))
    assert window.strip.words.text() == "1 of 2 photos"


def test_the_buttons_open_and_paste(window: Window, qtbot: QtBot) -> None:
    window.files.ask_open = lambda *_: str(COFFEE)
    with qtbot.waitSignal(window.files.opened):
        QTest.mouseClick(window.start.drop_area.open_button, LEFT)
    discard(window)
    window.session.close()
    picture = QImage(8, 6, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    with qtbot.waitSignal(window.files.opened):
        QTest.mouseClick(window.start.drop_area.paste_button, LEFT)
    assert window.session.document.source.samples.shape[:2] == (6, 8)


def test_pictures_are_drawn_no_more_over_a_photo_and_each_once(
    window: Window, qtbot: QtBot
) -> None:
    drawn: list[str] = []
    window.beginning.drawn.connect(lambda result, _: drawn.append(result.id))
    with qtbot.waitSignal(window.beginning.drawn):
        pass
    open_photo(window, qtbot, COFFEE)
    assert not window.beginning.worker.is_busy
    before = list(drawn)
    window.session.close()
    qtbot.waitUntil(lambda: all(card.picture is not None for card in window.start.cards))
    assert before
    assert sorted(drawn) == sorted(result.id for result in RESULTS)
