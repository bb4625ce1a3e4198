"""All pages of a file saved from the window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import tifffile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo
from ui.window.window import Window


def test_a_button_and_a_command_save_all_pages(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    pages = [np.full((20, 30), 20 * page, np.uint8) for page in range(3)]
    with tifffile.TiffWriter(tmp_path / "scan.tif") as writer:
        for page in pages:
            writer.write(page, photometric="minisblack")
    open_photo(window, qtbot, tmp_path / "scan.tif")
    window.edits.choose_filter("invert")
    out, asked, said = tmp_path / "out.tif", [], []
    window.files.ask_save = lambda *given: (asked.append(given), str(out))[1]
    window.files.noted.connect(said.append)
    QTest.mouseClick(window.pages.save_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Saved all 3 pages as out.tif."]
    assert asked[0][1] == tmp_path / "scan-edited.tif"
    with tifffile.TiffFile(out) as file:
        for one, page in zip(file.pages, pages, strict=True):
            assert (one.asarray() == 255 - page).all()
    assert window.actions_["save_all_pages"].isEnabled()
    open_photo(window, qtbot, COFFEE)
    window.actions_.refresh()
    assert not window.actions_["save_all_pages"].isEnabled()
