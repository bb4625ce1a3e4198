"""The bar over a photo whose file has pages."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo
from ui.photos.pages import PageBar
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(window: Window, qtbot: QtBot, tmp_path: Path) -> PageBar:
    """The bar, over the first of twelve pages, each of its own grey."""
    with tifffile.TiffWriter(tmp_path / "scan.tif") as writer:
        for page in range(12):
            writer.write(np.full((20, 30), 20 * page, np.uint8), photometric="minisblack")
    open_photo(window, qtbot, tmp_path / "scan.tif")
    assert window.pages.isVisible()
    return window.pages


def level(window: Window) -> int:
    document = window.session.document
    return -1 if document is None else int(document.source.samples[0, 0, 0])


def page(bar: PageBar) -> str:
    return f"{bar.field.text()} {bar.count.text()}"


def test_buttons_turn_pages_and_what_was_only_looked_at_is_closed(
    bar: PageBar, window: Window, qtbot: QtBot
) -> None:
    assert page(bar) == "1 of 12"
    assert not bar.back.isEnabled()
    for number in (1, 2):
        QTest.mouseClick(bar.on, LEFT)
        qtbot.waitUntil(lambda number=number: level(window) == 20 * number)
    assert page(bar) == "3 of 12"
    QTest.mouseClick(bar.back, LEFT)
    qtbot.waitUntil(lambda: level(window) == 20)
    assert len(window.session.photos.items) == 1
    assert "scan.tif, page 2" in window.windowTitle()


def test_a_page_that_is_edited_while_the_next_one_is_read_stays(
    bar: PageBar, window: Window, qtbot: QtBot
) -> None:
    QTest.mouseClick(bar.on, LEFT)
    window.edits.choose_filter("invert")
    qtbot.waitUntil(lambda: level(window) == 20)
    assert [len(photo.document.steps) for photo in window.session.photos.items] == [1, 0]


def test_a_number_is_typed(bar: PageBar, window: Window, qtbot: QtBot) -> None:
    bar.field.selectAll()
    QTest.keyClicks(bar.field, "12")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: level(window) == 220)
    assert page(bar) == "12 of 12"
    assert not bar.on.isEnabled()


def test_keys_turn_pages_and_an_edited_one_stays_in_its_tab(
    bar: PageBar, window: Window, qtbot: QtBot
) -> None:
    window.edits.choose_filter("invert")
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: level(window) == 20)
    assert [photo.name for photo in window.session.photos.items] == ["scan.tif", "scan.tif, page 2"]
    assert window.session.document is not None
    assert window.session.document.steps == ()
    QTest.mouseClick(bar.back, LEFT)  # it is open: its tab is shown
    qtbot.waitUntil(lambda: level(window) == 0)
    assert len(window.session.photos.items) == 1
    assert len(window.session.document.steps) == 1


def test_a_photo_of_one_page_has_no_bar(bar: PageBar, window: Window, qtbot: QtBot) -> None:
    assert window.actions_["next_page"].isEnabled()
    open_photo(window, qtbot, COFFEE)
    assert not bar.isVisible()
    window.actions_.refresh()
    assert not window.actions_["next_page"].isEnabled()
