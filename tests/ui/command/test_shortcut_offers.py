"""Keys that others have, commands dragged onto keys, and rows that come as they are seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.sample_photos import COFFEE
from tests.ui.command.test_shortcut_list import CONTROL, LEFT, keys, opened, press, search_of
from tests.ui.drag_events import dropped, file_drag
from ui.command.command_drag import command_data
from ui.command.key_groups import HEADING
from ui.command.line_column import MOST
from ui.command.shortcut_list import ShortcutList
from ui.window.window import Window


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> ShortcutList:
    """The list, opened by its key."""
    return opened(window, qtbot)


def test_free_keys_that_lie_near_are_offered_instead(page: ShortcutList, window: Window) -> None:
    row = page.rows["full_screen"]
    press(row, Qt.Key.Key_S, CONTROL)
    assert row.conflict is not None
    assert not row.conflict.keep.isVisible()  # both would be done everywhere
    offered = row.conflict.instead.text().removeprefix("Use ").removesuffix(" instead")
    held, _, key = offered.rpartition("+")
    assert held == "Ctrl"
    assert len(key) == 1
    assert not any(offered in window.commands.shortcuts(one) for one in window.commands)
    QTest.mouseClick(row.conflict.instead, LEFT)
    assert keys(row) == [offered]


def test_a_command_is_dragged_onto_a_key(page: ShortcutList, window: Window, qtbot: QtBot) -> None:
    keyboard = window.settings_page.page.beside.keyboard.keys  # as Ctrl is held
    row = page.rows["full_screen"]

    def drop_on(key: str) -> bool:
        place = keyboard.place_of(key).center().toPoint()
        return dropped(keyboard, command_data("full_screen"), place)

    assert drop_on("J")
    assert keys(row) == ["F11", "Ctrl+J"]
    assert drop_on("S")
    assert row.conflict is not None
    assert row.conflict.sentence.text() == "Ctrl+S is taken by Save."
    assert keyboard.wanted == "Ctrl+S"
    assert not drop_on(" Ctrl")
    place = keyboard.place_of("J").center().toPoint()
    dropped(keyboard, command_data("of another program"), place)  # raises nothing
    assert keys(row) == ["F11", "Ctrl+J"]
    with qtbot.waitSignal(window.files.opened):  # a file is the window's, wherever it is dropped
        assert dropped(keyboard, file_drag(COFFEE))
    assert keys(row) == ["F11", "Ctrl+J"]


def test_what_a_hidden_row_wants_is_not_said_any_more(page: ShortcutList, window: Window) -> None:
    keyboard = window.settings_page.page.beside.keyboard.keys
    press(page.rows["full_screen"], Qt.Key.Key_S, CONTROL)
    assert keyboard.wanted == "Ctrl+S"
    QTest.keyClicks(search_of(window), "undo")
    assert keyboard.wanted == ""


def test_only_rows_near_what_is_seen_are_made(
    page: ShortcutList, window: Window, qtbot: QtBot
) -> None:
    everything, column = len(page.rows), page.column
    assert 10 < len(column.made) < everything / 4
    bar = window.settings_page.page._scroll.verticalScrollBar()
    for part in (*range(0, bar.maximum(), bar.pageStep()), bar.maximum()):
        bar.setValue(part)
        qtbot.waitUntil(lambda: page.is_whole)
    assert not column.line("fixed Return  Enter  Del  Backspace").visibleRegion().isEmpty()
    qtbot.waitUntil(lambda: len(column.made) <= MOST)
    bar.setValue(0)
    qtbot.waitUntil(lambda: page.is_whole)
    first = page.rows[page.found[0]]
    assert first.geometry().top() == HEADING
    assert not first.visibleRegion().isEmpty()
