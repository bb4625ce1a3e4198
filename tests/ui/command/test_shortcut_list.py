"""Keys are listed, found, changed, taken from others and reset, by real keys and clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.windows import put_on_screen
from ui.app import make_window
from ui.command.key_field import shortcut_of
from ui.command.shortcut_list import ShortcutList
from ui.command.shortcut_row import ShortcutRow
from ui.window.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> ShortcutList:
    """The list, opened by its key."""
    return opened(window, qtbot)


def opened(window: Window, qtbot: QtBot) -> ShortcutList:
    """Open the preferences at the shortcuts, by Ctrl+F1."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    preferences = window.settings_page.page
    assert preferences is not None
    assert preferences.section == "Shortcuts"
    found = preferences.shortcuts
    assert found is not None
    qtbot.waitUntil(lambda: found.is_whole)
    return found


def search_of(window: Window) -> QLineEdit:
    """The field over all settings."""
    assert window.settings_page.page is not None
    return window.settings_page.page.search


def reset_of(window: Window) -> QToolButton:
    """The button that resets the keys of all commands."""
    assert window.settings_page.page is not None
    return window.settings_page.page.column.reset_keys


def press(
    row: ShortcutRow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, place: int = 0
) -> None:
    """Click a row's keys (those at a place, or the plus) and press others."""
    QTest.mouseClick(row, LEFT)  # which offers more keys
    QTest.mouseClick(row.keys[place] if place < len(row.keys) else row.add, LEFT)
    assert row.field is not None
    assert row.field.hasFocus()
    QTest.keyClick(row.field, key, modifiers)


def keys(row: ShortcutRow) -> list[str]:
    """Return what a row shows."""
    return [button.text() for button in row.keys]


def test_every_command_has_a_row_under_its_menu_and_fixed_keys_are_named(
    page: ShortcutList, window: Window
) -> None:
    assert set(page.rows) == {command.id for command in window.commands}
    assert keys(page.rows["redo"]) == ["Ctrl+Shift+Z", "Ctrl+Y"]
    assert keys(page.rows["after"]) == []
    assert page.count == f"{len(page.rows)} of {len(page.rows)}"
    assert not reset_of(window).isEnabled()
    page.column.line("fixed P")
    words = [label.text() for label in page.findChildren(QLabel)]
    assert "Probe the photo, while it is held (a click pins the place)" in words


def test_rows_are_found_by_words_and_by_keys(page: ShortcutList, window: Window) -> None:
    search = search_of(window)

    def shown() -> set[str]:
        assert all(row.isVisible() == (row.command.id in page.found) for row in page.rows.made)
        return set(page.found)

    QTest.keyClicks(search, "file save as")
    assert shown() == {"save_as", "save_all_pages"}
    search.clear()
    QTest.keyClicks(search, "ctrl+shift+s")
    assert shown() == {"save_as"}
    search.clear()
    QTest.keyClicks(search, "no such thing")
    assert window.settings_page.page.shortcuts is None
    assert window.settings_page.page.head.figure.text().startswith("0 of ")


def test_new_keys_hold_at_once_and_the_old_ones_do_nothing(
    page: ShortcutList, window: Window, qtbot: QtBot
) -> None:
    row = page.rows["full_screen"]
    press(row, Qt.Key.Key_F12)
    assert keys(row) == ["F12"]
    assert row.reset.isVisible()
    assert window.commands.keys_text(window.commands["full_screen"]) == "F12"
    assert page.count.endswith("1 changed")
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_F12)
    qtbot.waitUntil(window.isFullScreen)
    QTest.keyClick(window, Qt.Key.Key_F12)


def test_keys_that_are_taken_are_said_in_the_row_and_can_be_taken(
    page: ShortcutList, window: Window
) -> None:
    row, other = page.rows["full_screen"], page.rows["save_as"]
    press(row, Qt.Key.Key_S, CONTROL | SHIFT)
    assert row.conflict is not None
    assert row.conflict.sentence.text() == "Ctrl+Shift+S is taken by Save as."
    assert keys(row) == ["F11"]  # nothing is changed yet
    QTest.mouseClick(row.conflict.leave, LEFT)
    assert row.conflict is None
    assert keys(row) == ["F11"]
    press(row, Qt.Key.Key_S, CONTROL | SHIFT)
    assert row.conflict is not None
    assert row.conflict.take.text() == "Take it from Save as"
    QTest.mouseClick(row.conflict.take, LEFT)
    assert row.conflict is None
    assert (keys(row), keys(other)) == (["Ctrl+Shift+S"], [])
    QTest.mouseClick(other.reset, LEFT)  # its first keys are another's now
    assert other.conflict is not None
    assert other.conflict.sentence.text() == "Ctrl+Shift+S is taken by Full screen."
    assert not other.conflict.take.isVisible()
    QTest.mouseClick(row.reset, LEFT)
    QTest.mouseClick(other.reset, LEFT)
    assert (keys(row), keys(other)) == (["F11"], ["Ctrl+Shift+S"])
    assert not reset_of(window).isEnabled()


def test_keys_that_the_program_needs_are_refused_with_a_reason(page: ShortcutList) -> None:
    row = page.rows["full_screen"]
    press(row, Qt.Key.Key_P)
    assert row.conflict is not None
    assert row.conflict.sentence.text().startswith("P is kept to probe the photo")
    assert not row.conflict.take.isVisible()
    assert keys(row) == ["F11"]


def test_a_list_may_have_the_window_s_keys_if_both_keep_them(
    page: ShortcutList, window: Window
) -> None:
    row, other = page.rows["presets.delete"], page.rows["full_screen"]
    press(row, Qt.Key.Key_F11)
    assert row.conflict is not None
    assert row.conflict.sentence.text() == "F11 is taken by Full screen."
    assert row.conflict.hint.text() == (
        f"{window.commands['presets.delete'].found_as} listens only while the list of presets has "
        "the focus, so both can keep it: there it goes first."
    )
    QTest.keyClick(row.conflict.keep, Qt.Key.Key_Escape)
    assert row.conflict is None
    assert "F11" not in keys(row)
    press(row, Qt.Key.Key_F11)
    QTest.mouseClick(row.conflict.keep, LEFT)
    assert keys(row)[0] == "F11"
    assert keys(other) == ["F11"]
    press(other, Qt.Key.Key_F11)  # its own again: the list still has them
    assert other.conflict is not None
    QTest.mouseClick(other.conflict.take, LEFT)
    assert "F11" not in keys(row)
    assert keys(other) == ["F11"]


def test_keys_are_added_removed_and_left(page: ShortcutList, window: Window) -> None:
    row = page.rows["full_screen"]
    press(row, Qt.Key.Key_F9, CONTROL, place=1)
    assert keys(row) == ["F11", "Ctrl+F9"]
    press(row, Qt.Key.Key_Escape)
    assert row.field is None
    assert keys(row) == ["F11", "Ctrl+F9"]
    assert page.isVisible()  # Escape was the field's
    press(row, Qt.Key.Key_Backspace)
    assert keys(row) == ["Ctrl+F9"]
    press(row, Qt.Key.Key_Backspace)
    assert keys(row) == []
    QTest.mouseClick(row.add, LEFT)
    search_of(window).setFocus()
    assert row.field is None


def test_all_is_reset_at_once(page: ShortcutList, window: Window) -> None:
    press(page.rows["full_screen"], Qt.Key.Key_F12)
    press(page.rows["fit"], Qt.Key.Key_F8)
    QTest.mouseClick(reset_of(window), LEFT)
    assert keys(page.rows["full_screen"]) == ["F11"]
    assert keys(page.rows["fit"]) == ["Ctrl+0"]
    assert not page.rows["fit"].reset.isVisible()


def test_changed_keys_are_there_after_a_restart(
    page: ShortcutList, window: Window, tmp_path: Path, registry: Registry, qtbot: QtBot
) -> None:
    press(page.rows["full_screen"], Qt.Key.Key_F12)
    press(page.rows["undo"], Qt.Key.Key_Backspace)
    window.close()
    again = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    assert again.commands.shortcuts(again.commands["full_screen"]) == ("F12",)
    assert again.commands.shortcuts(again.commands["undo"]) == ()
    rows = opened(again, qtbot).rows
    assert keys(rows["full_screen"]) == ["F12"]
    QTest.mouseClick(rows["full_screen"].reset, LEFT)
    again.close()
    last = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    assert last.commands.shortcuts(last.commands["full_screen"]) == ("F11",)
    assert last.commands.shortcuts(last.commands["undo"]) == ()


def test_escape_leaves_the_page_and_it_opens_again(
    page: ShortcutList, window: Window, qtbot: QtBot
) -> None:
    QTest.keyClick(search_of(window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ShortcutList) is None)
    assert window.settings_page.page is None
    window.commands.set_shortcuts("full_screen", ("F12",))  # nothing hears of it that is gone
    assert keys(opened(window, qtbot).rows["full_screen"]) == ["F12"]


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "shortcut"),
    [
        (Qt.Key.Key_S, CONTROL | SHIFT, "S", "Ctrl+Shift+S"),
        (Qt.Key.Key_Plus, CONTROL | SHIFT, "+", "Ctrl++"),  # the sign needs Shift here
        (Qt.Key.Key_7, CONTROL | Qt.KeyboardModifier.KeypadModifier, "7", "Ctrl+7"),
        (Qt.Key.Key_F5, SHIFT, "", "Shift+F5"),
        (Qt.Key.Key_Control, CONTROL, "", ""),
        (Qt.Key.Key_unknown, NONE, "", ""),
    ],
)
def test_a_press_is_read_as_a_shortcut(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, shortcut: str
) -> None:
    assert shortcut_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == shortcut
