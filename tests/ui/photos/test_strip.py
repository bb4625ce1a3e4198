"""The film strip: a folder's photos, opened one after the other by mouse and keys."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.photo.load import load
from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.drag_events import dropped, file_drag
from tests.ui.windows import open_photo
from ui.photos.card import PHOTO_DATA, PhotoCard
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve photos, each of one colour but for the first and the second."""
    coast = tmp_path / "Coast 2026"
    coast.mkdir()
    shutil.copy(COFFEE, coast / "1.png")
    shutil.copy(CHELSEA, coast / "2.png")
    for number in range(3, 13):
        cv2.imwrite(str(coast / f"{number}.png"), np.full((30, 45, 3), 20 * number, np.uint8))
    (coast / "notes.txt").write_text("no photo")
    return coast


@pytest.fixture
def strip(window: Window, folder: Path, qtbot: QtBot) -> Window:
    """A window onto which the folder was dropped."""
    with qtbot.waitSignal(window.files.opened):
        assert dropped(window, file_drag(folder))
    return window


def cards(window: Window) -> list[PhotoCard]:
    model = window.strip.model
    return [model.index(row).data(PHOTO_DATA) for row in range(model.rowCount())]


def click(window: Window, row: int) -> None:
    view = window.strip.view
    at = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=at)


def shown(window: Window) -> str:
    present = window.session.photos.present
    return "" if present is None else present.name


def test_a_dropped_folder_is_listed_and_its_first_photo_opened(strip: Window) -> None:
    assert strip.strip.isVisible()
    assert strip.strip.height() == 120
    assert shown(strip) == "1.png"
    assert len(strip.session.photos.items) == 1
    assert strip.strip.title.text() == "Coast 2026"
    assert strip.strip.words.text() == "1 of 12 photos"
    assert [card.name for card in cards(strip)] == [f"{number}.png" for number in range(1, 13)]


def test_a_photo_that_is_edited_while_the_next_one_is_read_stays(
    strip: Window, qtbot: QtBot
) -> None:
    click(strip, 1)
    strip.edits.choose_filter("invert")  # before it is there
    qtbot.waitUntil(lambda: shown(strip) == "2.png")
    assert [photo.name for photo in strip.session.photos.items] == ["1.png", "2.png"]
    assert len(strip.session.photos.items[0].document.steps) == 1


def test_pictures_of_those_that_are_seen_are_read(strip: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: cards(strip)[2].picture is not None)
    assert cards(strip)[2].picture.pixelColor(5, 5).red() == 60
    strip.resize(500, 600)
    seen = strip.strip.view.seen()
    assert len(seen) < 8
    assert seen.start == 0


def test_only_what_is_scrolled_to_is_read(window: Window, folder: Path, qtbot: QtBot) -> None:
    for number in range(13, 60):
        shutil.copy(folder / "3.png", folder / f"{number}.png")
    with qtbot.waitSignal(window.files.opened):
        dropped(window, file_drag(folder))
    view = window.strip.view
    qtbot.waitUntil(lambda: cards(window)[0].picture is not None)
    qtbot.waitUntil(lambda: not window.strip._pictures.worker.is_busy)
    assert cards(window)[40].picture is None
    turn = QWheelEvent(
        QPointF(20, 20),
        QPointF(view.mapToGlobal(QPoint(20, 20))),
        QPoint(),
        QPoint(0, -5000),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turn)
    assert view.seen().start > 30
    qtbot.waitUntil(lambda: cards(window)[40].picture is not None)


def test_a_click_opens_a_photo_and_one_only_looked_at_is_closed(
    strip: Window, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(strip.files.opened):
        click(strip, 1)
    assert shown(strip) == "2.png"
    assert [photo.name for photo in strip.session.photos.items] == ["2.png"]
    assert [card.is_shown for card in cards(strip)][:3] == [False, True, False]
    assert strip.strip.words.text() == "2 of 12 photos"


def test_an_edited_photo_stays_in_a_tab_and_says_its_steps(strip: Window, qtbot: QtBot) -> None:
    strip.edits.choose_filter("median")
    with qtbot.waitSignal(strip.files.opened):
        click(strip, 1)
    assert [photo.name for photo in strip.session.photos.items] == ["1.png", "2.png"]
    first = cards(strip)[0]
    assert (first.steps, first.is_modified, first.is_open, first.is_shown) == (
        1,
        True,
        True,
        False,
    )
    click(strip, 0)  # which is open: nothing is read
    assert shown(strip) == "1.png"
    assert [photo.name for photo in strip.session.photos.items] == ["1.png"]


def test_ctrl_and_arrows_go_on_and_stay_at_the_ends(strip: Window, qtbot: QtBot) -> None:
    for name in ("2.png", "3.png"):
        with qtbot.waitSignal(strip.files.opened):
            QTest.keyClick(strip.canvas, Qt.Key.Key_Right, CONTROL)
        assert shown(strip) == name
    with qtbot.waitSignal(strip.files.opened):
        QTest.keyClick(strip.canvas, Qt.Key.Key_Left, CONTROL)
    assert shown(strip) == "2.png"
    with qtbot.waitSignal(strip.files.opened):
        QTest.keyClick(strip.canvas, Qt.Key.Key_Left, CONTROL)
    QTest.keyClick(strip.canvas, Qt.Key.Key_Left, CONTROL)
    assert not strip.strip.photos._reader.is_busy
    assert shown(strip) == "1.png"


def test_keys_held_down_open_the_last_photo_only(strip: Window, qtbot: QtBot) -> None:
    opened: list[str] = []
    strip.files.opened.connect(lambda image: opened.append(image.path.name))
    for _ in range(8):
        QTest.keyClick(strip.canvas, Qt.Key.Key_Right, CONTROL)
    assert strip.strip.words.text() == "9 of 12 photos"
    qtbot.waitUntil(lambda: shown(strip) == "9.png")
    assert opened == ["9.png"]
    assert len(strip.session.photos.items) == 1


def test_in_the_kernels_grid_ctrl_and_arrows_nudge_as_before(strip: Window, qtbot: QtBot) -> None:
    strip.edits.choose_filter("convolution")
    editor = strip.filter_panel.kernel_editor()
    editor.grid.setFocus()
    qtbot.waitUntil(editor.grid.hasFocus)
    before = strip.session.edited.kernel
    QTest.keyClick(editor.grid, Qt.Key.Key_Right, CONTROL)
    assert strip.session.edited.kernel != before
    assert not strip.strip.photos._reader.is_busy
    assert shown(strip) == "1.png"


def test_the_picture_of_the_shown_photo_follows_its_steps(strip: Window, qtbot: QtBot) -> None:
    def mean() -> float:
        picture = cards(strip)[0].picture
        small = picture.scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation)
        return small.pixelColor(0, 0).red()

    qtbot.waitUntil(
        lambda: strip.strip.model._live.of(strip.session.photos.present.number) is not None
    )
    before = mean()
    rendered = strip.canvas.frames.asked
    strip.edits.choose_filter("laplacian")
    qtbot.waitUntil(lambda: mean() < before - 40)
    assert strip.canvas.frames.asked <= rendered + 1  # nothing was rendered for the strip


def test_the_live_picture_is_the_mean_of_the_result(strip: Window, qtbot: QtBot) -> None:
    number = strip.session.photos.present.number
    qtbot.waitUntil(lambda: strip.strip.model._live.of(number) is not None)
    qtbot.waitUntil(lambda: not strip.strip.model._live.worker.is_busy)
    picture = strip.strip.model._live.of(number)
    wanted = cv2.resize(load(COFFEE).samples, (240, 160), interpolation=cv2.INTER_AREA)
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(160, 240, 4)[..., 2::-1]
    assert np.abs(pixels.astype(int) - wanted).mean() < 2


def test_the_command_shows_the_folder_of_the_shown_photo(
    window: Window, folder: Path, qtbot: QtBot
) -> None:
    open_photo(window, qtbot, folder / "2.png")
    assert window.strip.isHidden()
    with qtbot.waitSignal(window.strip.photos.listed):
        QTest.keyClick(window.canvas, Qt.Key.Key_F7)
    assert window.strip.isVisible()
    assert window.strip.words.text() == "2 of 12 photos"
    QTest.keyClick(window.canvas, Qt.Key.Key_F7)
    assert window.strip.isHidden()
    with qtbot.waitSignal(window.files.opened):  # goes on without the strip as well
        QTest.keyClick(window.canvas, Qt.Key.Key_Right, CONTROL)
    assert shown(window) == "3.png"


def test_going_on_lists_the_folder_first_where_the_strip_was_never_shown(
    window: Window, folder: Path, qtbot: QtBot
) -> None:
    open_photo(window, qtbot, folder / "12.png")
    with qtbot.waitSignal(window.files.opened):
        QTest.keyClick(window.canvas, Qt.Key.Key_Left, CONTROL)
    assert shown(window) == "11.png"
    assert len(window.session.photos.items) == 2  # the first was opened on purpose


def has_checksum(window: Window) -> bool:
    """Whether the shown photo's file has been read for the checksum that it is known by."""
    present = window.session.photos.present
    return present is not None and present.reference is not None and bool(present.reference.sha256)


def test_photos_with_steps_of_last_time_can_be_picked_out(
    strip: Window, folder: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(strip.files.opened):
        click(strip, 4)
    strip.edits.choose_filter("median")
    strip.edits.choose_filter("median")
    qtbot.waitUntil(lambda: has_checksum(strip))
    strip.recovery.keeper.flush()
    strip.session.close()
    with qtbot.waitSignal(strip.files.opened):
        click(strip, 1)
    QTest.mouseClick(strip.strip.with_steps, LEFT)
    qtbot.waitUntil(lambda: [card.name for card in cards(strip)] == ["5.png"])
    assert cards(strip)[0].steps == 2
    QTest.mouseClick(strip.strip.all, LEFT)
    assert len(cards(strip)) == 12


def test_a_photo_that_can_not_be_opened_is_said_and_the_last_one_stays(
    window: Window, folder: Path, qtbot: QtBot
) -> None:
    (folder / "3.png").write_bytes(b"broken")
    strip = window
    with qtbot.waitSignal(window.files.opened):
        assert dropped(window, file_drag(folder))
    with qtbot.waitSignal(strip.files.failed):
        click(strip, 2)
    assert shown(strip) == "1.png"
    assert "3.png" in strip.message.text()
    assert strip.strip.words.text() == "1 of 12 photos"
    qtbot.waitUntil(lambda: cards(strip)[2].reason != "")


def test_several_dropped_photos_are_listed_together(
    window: Window, folder: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.files.opened):
        assert dropped(window, file_drag(folder / "4.png", folder / "2.png"))
    assert window.strip.title.isHidden()
    assert window.strip.words.text() == "1 of 2 photos"
    assert shown(window) == "4.png"


def test_a_folder_without_photos_is_said(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "empty").mkdir()
    with qtbot.waitSignal(window.files.failed) as said:
        dropped(window, file_drag(tmp_path / "empty"))
    assert "a folder without photos" in said.args[0]
    assert said.args[0] == window.message.text()


def test_the_folder_is_asked_for_by_a_command(window: Window, folder: Path, qtbot: QtBot) -> None:
    window.files.ask_open = lambda *_: str(folder)
    with qtbot.waitSignal(window.files.opened):
        window.actions_["open_folder"].trigger()
    assert window.strip.words.text() == "1 of 12 photos"
