"""Sets of shortcuts, and the picture of the keys that are used."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.windows import discard
from ui.command.key_sets import SETS
from ui.command.key_uses import HELD
from ui.command.keyboard import FREE_ONES, PLACES, WIDTH
from ui.preferences.page import PreferencesPage
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def page_of(window: Window) -> PreferencesPage:
    window.settings_page.open("Shortcuts")
    page = window.settings_page.page
    assert page is not None
    return page


def first_keys(window: Window, command_id: str) -> str:
    return next(iter(window.commands.shortcuts(window.commands[command_id])), "")


def test_every_key_of_each_set_is_a_commands_and_none_is_shared(window: Window) -> None:
    for one in SETS:
        assert not {*one.keys} - {command.id for command in window.commands}
        found, refused = window.commands.resolved(one.keys)
        assert refused == []
        assert all(found.get(name, ()) == keys for name, keys in one.keys.items() if name in found)
    assert not window.commands.changed_shortcuts  # nothing was set by that


def test_a_set_is_chosen_and_own_keys_come_back(window: Window, qtbot: QtBot) -> None:
    column = page_of(window).beside.sets
    QTest.mouseClick(column.rows["gimp"], LEFT)
    assert first_keys(window, "frame") == "Shift+C"
    assert column.rows["gimp"].isChecked()
    assert window.settings.shortcuts["frame"] == ("Shift+C",)
    assert "own" not in column.rows  # nothing was a person's own yet
    window.commands.set_shortcuts("frame", ("Shift+K",))
    assert column.rows["gimp"].count == "1 changed"
    assert column.words.text().endswith("keeps what you changed as My own.")
    QTest.mouseClick(column.rows["photoshop"], LEFT)
    assert first_keys(window, "frame") == "C"
    assert first_keys(window, "preferences") == "Ctrl+K"
    assert window.settings.own_shortcuts["frame"] == ("Shift+K",)
    QTest.mouseClick(column.rows["own"], LEFT)
    assert first_keys(window, "frame") == "Shift+K"
    assert first_keys(window, "fit") == "Ctrl+Shift+J"
    window.commands.set_shortcuts("frame", ("Shift+L",))
    assert column.words.text().endswith("as My own, in place of what is there.")
    window.commands.run(window.commands["keys_kernelroom"])
    assert not window.commands.changed_shortcuts
    discard(window)


def test_the_keyboard_shows_what_is_used_and_leads_to_it(window: Window, qtbot: QtBot) -> None:
    page = page_of(window)
    keys, switch = page.beside.keyboard.keys, page.beside.keyboard.held
    assert page.beside.keyboard.head.title.text() == "Keys with Ctrl"
    assert keys.uses_of("K") == ("Search everything",)
    used, free = keys.counts()
    assert used + free == len(FREE_ONES)
    assert page.beside.keyboard.head.figure.text() == f"{used} used, {free} free"
    assert "Search everything" in keys.tip_at(keys.place_of("K").center().toPoint())
    assert keys.tip_at(keys.place_of("J").center().toPoint()) == "Ctrl+J: free"
    window.commands.set_shortcuts("full_screen", ("Ctrl+J",))
    assert keys.uses_of("J") == ("Full screen",)
    QTest.mouseClick(keys, LEFT, pos=keys.place_of("J").center().toPoint())
    assert page.search.text() == "Ctrl+J"
    assert page.sections["Shortcuts"].count == "1"
    cell = switch.cells()[HELD.index("Ctrl+Shift")]
    QTest.mouseClick(switch, LEFT, pos=cell.center().toPoint())
    assert page.beside.keyboard.head.title.text() == "Keys with Ctrl+Shift"
    assert not keys.uses_of("J")
    with_alt = switch.cells()[HELD.index("Ctrl+Alt")]
    QTest.mouseClick(switch, LEFT, pos=with_alt.center().toPoint())
    assert keys.uses_of("C") == ("Compare snapshots",)


def test_keys_that_two_commands_want_are_marked_until_that_is_settled(
    window: Window, qtbot: QtBot
) -> None:
    page = page_of(window)
    page.search.setText("Full screen")
    list_ = page.shortcuts
    assert list_ is not None
    qtbot.waitUntil(lambda: list_.is_whole)
    row = list_.rows["full_screen"]
    row.keys[0].click()
    assert row.field is not None
    QTest.keyClick(row.field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.beside.keyboard.keys.wanted == "Ctrl+S"
    assert row.conflict is not None
    row.conflict.leave.click()
    assert page.beside.keyboard.keys.wanted == ""


def test_in_a_narrow_window_keyboard_and_sets_give_way_to_the_list(
    window: Window, qtbot: QtBot
) -> None:
    page = page_of(window)
    for wide, parts in ((1280, (True, True)), (1000, (True, False)), (800, (False, False))):
        window.resize(wide, 800)
        qtbot.waitUntil(lambda wide=wide: page.width() == wide)
        assert (page.beside.keyboard.isVisible(), page.beside.sets.isVisible()) == parts
    window.resize(1280, 800)
    qtbot.waitUntil(page.beside.sets.isVisible)
    page.sections["Look"].click()
    assert not page.beside.keyboard.isVisible()


def test_no_key_lies_over_another_or_beyond_the_picture() -> None:
    for number, (_, box) in enumerate(PLACES):
        assert box.right() <= WIDTH
        assert not any(box.intersects(other) for _, other in PLACES[number + 1 :])
