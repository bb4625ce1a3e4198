"""The panel Metadata: by menu and search, searched, copied, following the photo."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.windows import open_photo
from ui.insight.metadata_panel import NOTHING, MetadataPanel
from ui.window.window import Window


@pytest.fixture
def panel(window: Window, qtbot: QtBot, tmp_path: Path) -> MetadataPanel:
    """The panel, of a photo with a camera, opened by its command."""
    exif = Pillow.Exif()
    exif[0x010F], exif[0x0110] = "Kernel Optics", "K 5"
    exif.get_ifd(0x8769)[0x8827] = 400
    picture = Pillow.fromarray(np.zeros((20, 30, 3), np.uint8))
    picture.save(tmp_path / "a.jpg", exif=exif)
    picture.save(tmp_path / "bare.png")
    open_photo(window, qtbot, tmp_path / "a.jpg")
    window.actions_["panel.metadata"].trigger()
    found = window.findChild(MetadataPanel)
    assert found is not None
    assert found.isVisible()
    qtbot.waitUntil(lambda: "Camera model" in names(found))
    return found


def names(panel: MetadataPanel) -> list[str]:
    found = []
    for at in range(panel.tree.topLevelItemCount()):
        group = panel.tree.topLevelItem(at)
        found += [group.child(n).text(0) for n in range(group.childCount())]
    return found


def test_groups_hold_names_and_values(panel: MetadataPanel) -> None:
    groups = [panel.tree.topLevelItem(at).text(0) for at in range(panel.tree.topLevelItemCount())]
    assert groups == ["Picture", "Exif"]
    assert names(panel) == ["Size", "Channels", "Camera maker", "Camera model", "ISO"]
    assert panel.note.isHidden()


def test_words_are_searched_in_names_and_values(panel: MetadataPanel) -> None:
    QTest.keyClicks(panel.search, "camera k")
    assert names(panel) == ["Camera maker", "Camera model"]
    panel.search.clear()
    QTest.keyClicks(panel.search, "isso")
    assert names(panel) == []
    assert panel.note.text() == "No name or value has 'isso'. The nearest are ISO."
    assert not panel.copy_button.isEnabled()


def test_chosen_rows_are_copied_else_all(panel: MetadataPanel) -> None:
    board = QGuiApplication.clipboard()
    QTest.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    assert board.text().splitlines()[0] == "Picture\tSize\t30 × 20 pixels"
    assert len(board.text().splitlines()) == 5
    panel.tree.topLevelItem(1).child(2).setSelected(True)
    QTest.keyClick(panel.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert board.text() == "Exif\tISO\t400"


def test_it_follows_the_photo_and_says_where_there_is_nothing(
    panel: MetadataPanel, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    open_photo(window, qtbot, tmp_path / "bare.png")
    qtbot.waitUntil(lambda: panel.note.text() == NOTHING)
    assert names(panel) == ["Size", "Channels"]
    window.files.close_photo()
    window.files.close_photo()
    qtbot.waitUntil(lambda: names(panel) == [])
