"""Recent photos: with folder, time and picture, saved ones among them; and the open dialog."""

from __future__ import annotations

import os
import shutil
import threading
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QTreeView
from pytestqt.qtbot import QtBot

from editor.render.cache_budget import CacheBudget
from editor.render.small_picture import SmallPicture
from editor.storage.file_error import FileError
from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.windows import open_photo
from ui.command.letters import without_letter
from ui.files.open_dialog import OpenDialog, PhotoPreview
from ui.files.pictures import FilePictures
from ui.files.recent import folder_text, time_text
from ui.files.settings import Settings
from ui.window.window import Window

NOW = datetime(2026, 11, 26, 15, 0)


@pytest.mark.parametrize(
    ("then", "said"),
    [
        (datetime(2026, 11, 26, 14, 2), "today, 14:02"),
        (datetime(2026, 11, 25, 23, 59), "yesterday"),
        (datetime(2026, 11, 23, 8, 0), "Monday"),
        (datetime(2026, 11, 12, 8, 0), "12 November"),
        (datetime(2025, 11, 27, 8, 0), "27 November 2025"),
    ],
)
def test_a_time_is_said_in_a_few_words(then: datetime, said: str) -> None:
    assert time_text(then, NOW) == said


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("/home/me/Pictures/Coast 2026", "Pictures / Coast 2026"),
        ("/home/me/Pictures/2026/Coast", "2026 / Coast"),
        ("/home/me", "Home"),
        ("/mnt/disk", "mnt / disk"),
        ("/", "/"),
    ],
)
def test_a_folder_is_said_by_its_last_two_parts(folder: str, said: str) -> None:
    assert folder_text(Path(folder), Path("/home/me")) == said


def test_photos_are_remembered_with_their_time_and_forgotten_when_they_are_gone(
    tmp_path: Path, settings: Settings
) -> None:
    first, second = tmp_path / "a.png", tmp_path / "b.png"
    for path in (first, second):
        path.touch()
        settings.add_recent(path)
    settings.flush()
    again = Settings(tmp_path)
    assert [photo.path for photo in again.recent] == [second, first]
    assert all(photo.when().startswith("today") for photo in again.recent)
    assert again.folder_of_photos == tmp_path
    again.flush()
    second.unlink()
    looked: list[int] = []
    again.looked = lambda: looked.append(len(again.recent))
    assert len(again.recent) == 2  # nothing waits for a disk that may be slow
    again.flush()
    assert looked == [1]
    assert [photo.path for photo in again.recent] == [first]
    again.close()
    settings.clear_recent()
    settings.flush()
    assert Settings(tmp_path).recent == ()


def test_nothing_asks_the_disk_for_recent_photos_on_the_qt_thread(
    tmp_path: Path, settings: Settings, monkeypatch
) -> None:
    asked: list[threading.Thread] = []
    real = os.path.isfile

    def isfile(path: str) -> bool:
        asked.append(threading.current_thread())
        return real(path)

    monkeypatch.setattr(os.path, "isfile", isfile)
    settings.add_recent(tmp_path / "a.png")
    assert len(settings.recent) == 1
    assert settings.folder_of_photos == tmp_path
    settings.flush()
    assert settings.recent == ()
    settings.flush()
    assert asked
    assert threading.main_thread() not in asked


def test_a_list_of_an_older_version_has_no_times(tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "a.png").touch()
    (tmp_path / "window.ini").write_text(f"[General]\nrecent={tmp_path / 'a.png'}\n")
    settings = Settings(tmp_path)
    (photo,) = settings.recent
    assert (photo.path, photo.when()) == (tmp_path / "a.png", "")
    settings.close()


def test_a_saved_file_is_a_recent_one_with_its_folder_and_picture(
    window: Window, coffee: np.ndarray, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "there" / "mine.png"
    target.parent.mkdir()
    window.files.ask_save = lambda *_: str(target)
    with qtbot.waitSignal(window.files.saved):
        window.files.save_as()
    menu = window.menus["Open recent"]
    with qtbot.waitSignal(window.files.pictures.arrived):
        menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: window.files.pictures.of(target) is not None)
    menu.aboutToShow.emit()
    texts = [without_letter(action.text()) for action in menu.actions()]
    assert texts[0].startswith("mine.png – ")
    assert texts[0].endswith("there")
    assert texts[1].startswith("coffee.png – ")
    picture = menu.actions()[0].icon().pixmap(16, 16).toImage()
    assert picture.pixelColor(8, 8).saturation() > 60  # of the photo, not a grey sign


def test_pictures_come_off_the_qt_thread_and_are_kept_in_the_budget(
    qtbot: QtBot, tmp_path: Path
) -> None:
    budget = CacheBudget(1 << 20)
    pictures = FilePictures(budget, 64)
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n")
    pictures.ask([COFFEE, broken, tmp_path])
    assert pictures.of(COFFEE) is None
    qtbot.waitUntil(lambda: pictures.of(tmp_path) is not None)
    found = pictures.of(COFFEE)
    assert (found.picture.width(), found.size_text) == (64, "600 × 400")
    assert "broken.png" in pictures.of(broken).reason
    assert pictures.of(tmp_path).reason == ""
    assert budget.bytes >= 64 * 42 * 4
    other = FilePictures(budget, 64)
    assert other.of(COFFEE) is found
    pictures.worker.close()
    other.worker.close()


def test_a_file_that_has_changed_is_read_again(qtbot: QtBot, tmp_path: Path) -> None:
    pictures, path = FilePictures(CacheBudget(1 << 20), 64), tmp_path / "a.png"
    shutil.copy(COFFEE, path)
    with qtbot.waitSignal(pictures.arrived) as first:
        pictures.ask([path])
    with qtbot.waitSignal(pictures.arrived) as same:
        pictures.ask([path], again=True)
    assert same.args[1] is first.args[1]
    shutil.copy(CHELSEA, path)
    os.utime(path, ns=(1, 1))
    with qtbot.waitSignal(pictures.arrived) as changed:
        pictures.ask([path], again=True)
    assert changed.args[1].size_text == "451 × 300"
    pictures.worker.close()


def test_the_newest_selection_is_the_one_previewed(qtbot: QtBot, tmp_path: Path) -> None:
    preview = PhotoPreview(FilePictures(CacheBudget(1 << 20)))
    qtbot.addWidget(preview)
    preview.show_file(COFFEE)
    preview.show_file(CHELSEA)
    qtbot.waitUntil(lambda: preview.words.text() != "")
    assert (preview.name.text(), preview.words.text()) == ("chelsea.png", "451 × 300")
    assert not preview.picture.pixmap().isNull()
    assert preview.pictures.of(COFFEE) is None or not preview.pictures.worker.is_busy
    preview.show_file(None)
    assert preview.picture.pixmap().isNull()
    preview.pictures.worker.close()


def test_the_dialog_starts_where_the_last_photo_was_and_shows_what_is_chosen(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "coast"
    folder.mkdir()
    for photo in (COFFEE, CHELSEA):
        shutil.copy(photo, folder)
    open_photo(window, qtbot, folder / "coffee.png")
    seen: list[tuple[str, str]] = []
    cut: list[int] = []  # columns of the table

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OpenDialog)
        dialog.selectFile("chelsea.png")
        view = dialog.findChild(QListView, "listView")
        qtbot.waitUntil(lambda: view.model().rowCount(view.rootIndex()) == 2)
        rows = [view.model().index(row, 0, view.rootIndex()) for row in range(2)]
        at = next(row for row in rows if row.data() == "chelsea.png")
        view.setCurrentIndex(at)
        table = dialog.findChild(QTreeView, "treeView")
        columns = range(table.model().columnCount())
        cut.extend(one for one in columns if table.columnWidth(one) < table.sizeHintForColumn(one))
        qtbot.waitUntil(lambda: dialog.preview.words.text() != "")
        seen.append((dialog.directory().absolutePath(), dialog.preview.words.text()))
        QTest.keyClick(view, "\r")

    QTimer.singleShot(0, choose)
    with qtbot.waitSignal(window.files.opened):
        window.actions_["open"].trigger()
    assert not cut
    assert seen == [(str(folder), "451 × 300")]
    assert window.session.document.source.path == folder / "chelsea.png"


def test_the_dialog_waits_for_no_picture_of_a_slow_file(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch
) -> None:
    go, began = threading.Event(), threading.Event()

    def slow(path: Path, side: int) -> SmallPicture:
        began.set()
        go.wait()
        raise FileError(path, "read", "it was slow")

    monkeypatch.setattr(SmallPicture, "of_file", slow)
    shutil.copy(COFFEE, tmp_path)
    window.preferences.change(open_folder=str(tmp_path))

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OpenDialog)
        dialog.preview.show_file(tmp_path / "coffee.png")
        qtbot.waitUntil(began.is_set)
        dialog.reject()

    QTimer.singleShot(0, leave)
    late = threading.Timer(20, go.set)  # so that a dialog that waits ends at all
    late.start()
    window.files.open_dialog()
    late.cancel()
    assert not go.is_set()
    go.set()
