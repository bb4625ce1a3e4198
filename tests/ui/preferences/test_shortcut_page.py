"""The page of shortcuts: its two orders, and the command that is looked at beside the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.command.key_caps import names_of
from ui.command.key_groups import by_keys
from ui.command.shortcut_list import ShortcutList
from ui.preferences.page import PreferencesPage
from ui.window.window import Window

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> PreferencesPage:
    window.settings_page.open("Shortcuts")
    found = window.settings_page.page
    assert found is not None
    qtbot.waitUntil(lambda: list_of(found).is_whole)
    return found


def list_of(page: PreferencesPage) -> ShortcutList:
    assert page.shortcuts is not None
    return page.shortcuts


def test_the_list_goes_by_key_and_by_action(page: PreferencesPage, window: Window) -> None:
    shortcuts, switch = list_of(page), page.key_head.order

    def lies_over(first: str, second: str) -> bool:
        QApplication.processEvents()
        return shortcuts.rows[first].y() < shortcuts.rows[second].y()

    assert lies_over("redo", "open")  # one menu after the other
    assert not shortcuts.by_key.isVisible()
    QTest.mouseClick(switch, LEFT, pos=switch.cells()[1].center().toPoint())
    assert shortcuts.by_key.isVisible()
    assert lies_over("full_screen", "open")  # F11 alone before Ctrl+O
    assert lies_over("open", "save")
    assert lies_over("open", "redo")
    assert lies_over("save", "save_as")  # with Ctrl before those with Ctrl+Shift
    assert "save_as" in by_keys(window.commands)["With Ctrl+Shift"]
    window.commands.set_shortcuts("full_screen", ("Ctrl+J",))
    assert "full_screen" in by_keys(window.commands)["With Ctrl"]
    QTest.mouseClick(switch, LEFT, pos=switch.cells()[0].center().toPoint())
    assert lies_over("redo", "open")


def test_the_status_bar_says_how_many_shortcuts_are_changed(
    page: PreferencesPage, window: Window
) -> None:
    status = window.status
    assert status.page.text() == "Preferences"
    assert status.page_words.text() == "No shortcut differs from the default"
    window.commands.set_shortcuts("full_screen", ("Ctrl+J",))
    assert status.page_words.text().startswith("1 of 1")
    assert status.page_words.text().endswith("shortcuts differ from the default")
    page.left.emit()
    assert status.page.isHidden()
    assert status.zoom.isVisible()


def test_the_row_that_is_clicked_is_looked_at_beside_the_list(
    page: PreferencesPage, window: Window
) -> None:
    shortcuts, details = list_of(page), page.beside.sets.details
    assert details.isVisible()
    QTest.mouseClick(shortcuts.rows["redo"], LEFT)
    command = window.commands["redo"]
    assert details.head.title.text() == shortcuts.rows["redo"].title
    assert details.words.text() == f"{command.description}."
    assert [caps.text() for caps in details.caps] == ["Ctrl+Shift+Z", "Ctrl+Y"]
    assert [note.text() for note in details.notes] == ["the default", "the default"]
    QTest.mouseClick(details.removes[1], LEFT)
    assert window.commands.shortcuts(command) == ("Ctrl+Shift+Z",)
    assert [caps.text() for caps in details.caps] == ["Ctrl+Shift+Z"]
    QTest.mouseClick(details.add, LEFT)
    field = shortcuts.rows["redo"].field
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_J, CONTROL)
    assert [note.text() for note in details.notes] == ["the default", "changed"]
    page.search.setText("full screen")
    assert details.head.title.text() == "Full screen"  # the other is not in the list any more


def test_keys_that_another_command_has_are_said_beside_the_list_until_that_is_settled(
    page: PreferencesPage,
) -> None:
    row, details = list_of(page).rows["full_screen"], page.beside.sets.details
    QTest.mouseClick(row.keys[0], LEFT)
    assert row.field is not None
    QTest.keyClick(row.field, Qt.Key.Key_S, CONTROL)
    assert [note.text() for note in details.notes] == ["the default", "wanted twice"]
    grounds = [caps.grab().toImage().pixelColor(4, 4).name() for caps in details.caps]
    assert grounds[0] == grounds[1]  # both in the theme's colours
    QTest.mouseClick(details.removes[1], LEFT)
    assert row.conflict is None
    assert [caps.text() for caps in details.caps] == ["F11"]


def test_the_tab_key_goes_over_the_rows_and_enter_takes_keys(
    page: PreferencesPage, window: Window
) -> None:
    shortcuts, switch = list_of(page), page.key_head.order
    row = shortcuts.rows["after"]  # which has no keys
    assert row.keys == []
    shortcuts.rows["redo"].setFocus(Qt.FocusReason.TabFocusReason)
    assert page.beside.sets.details.head.title.text() == shortcuts.rows["redo"].title
    QTest.keyClick(shortcuts.rows["redo"], Qt.Key.Key_Tab)
    assert shortcuts.rows["redo"].keys[0].hasFocus()
    row.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert row.field is not None
    QTest.keyClick(row.field, Qt.Key.Key_F12, CONTROL)
    assert window.commands.shortcuts(window.commands["after"]) == ("Ctrl+F12",)
    QTest.mouseClick(switch, LEFT, pos=switch.cells()[1].center().toPoint())
    QApplication.processEvents()
    ids = [one for group in by_keys(window.commands).values() for one in group]
    first, second = (shortcuts.rows[one] for one in ids[:2])
    first.keys[-1].setFocus()
    QTest.keyClick(first.keys[-1], Qt.Key.Key_Tab)
    assert second.hasFocus()


def test_how_single_keys_act_is_chosen_beside_the_list_or_as_it_is_found(
    page: PreferencesPage, window: Window, qtbot: QtBot
) -> None:
    box = page.beside.typing.boxes["keys_in_tips"]
    assert box.isVisible()
    assert box.isChecked()
    QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    assert not window.preferences.value.keys_in_tips
    page.search.setText("tooltips")
    row = page.rows["keys_in_tips"]
    assert row.isVisible()
    row.reset.click()
    assert box.isChecked()
    page.search.clear()
    assert not row.isVisible()
    window.resize(900, 800)  # where there is no room beside the list
    qtbot.waitUntil(row.isVisible)


def test_a_set_is_chosen_in_the_head_too(page: PreferencesPage, window: Window) -> None:
    choice = page.key_head.set
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert window.commands.shortcuts(window.commands["frame"]) == ("Shift+C",)  # GIMP's
    assert page.beside.sets.rows["gimp"].isChecked()
    QTest.keyClick(choice, Qt.Key.Key_Up)
    assert not window.commands.changed_shortcuts


def test_each_key_of_a_shortcut_has_its_own_cap() -> None:
    assert names_of("Ctrl+Shift+Z") == ["Ctrl", "Shift", "Z"]
    assert names_of("Ctrl++") == ["Ctrl", "+"]
    assert names_of("+") == ["+"]
    assert names_of("Ctrl+K, Ctrl+S") == ["Ctrl", "K", "Ctrl", "S"]
    assert names_of("F11") == ["F11"]
