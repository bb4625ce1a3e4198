"""The steps of last time that are offered as a photo is opened."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.windows import open_photo
from ui.window.window import Window


def test_the_steps_of_last_time_come_back_to_the_photo_that_is_named(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    for name, photo, what in (("a.png", COFFEE, "median"), ("b.png", CHELSEA, "invert")):
        shutil.copy(photo, tmp_path / name)
        open_photo(window, qtbot, tmp_path / name)
        window.edits.choose_filter(what)
        window.recovery.keeper.flush()
    window.session.close()
    window.session.close()
    for name in ("a.png", "b.png"):
        open_photo(window, qtbot, tmp_path / name)
    assert window.message.text().startswith("You edited b.png")
    window.session.show_photo(0)
    QTest.mouseClick(window.message.button, Qt.MouseButton.LeftButton)
    filters = [[s.filter_id for s in photo.document.steps] for photo in window.session.photos.items]
    assert filters == [[], ["invert"]]
    assert window.session.photos.shown == 1, "where they are seen"
