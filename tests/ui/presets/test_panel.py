"""The preset panel: stars, tags, order, folders, bundles, dragging, and changes on disk."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from editor.presets.library import Preset
from tests.ui.presets.panel_rows import act, choose, rows
from ui.presets.details import PresetDetails
from ui.presets.model import PRESET
from ui.presets.panel import PresetPanel
from ui.window.window import Window


def test_a_star_puts_a_preset_on_top_and_stays_after_a_restart(panel: PresetPanel) -> None:
    choose(panel, "Sharpen")
    QTest.keyClick(panel.view, Qt.Key.Key_Asterisk)
    assert panel.model.titles()[0] == "Favourites"
    assert rows(panel, "Favourites") == ["Sharpen"]
    assert panel.model.find("Sharpen").data() == "Sharpen ★"
    panel.reload()
    assert rows(panel, "Favourites") == ["Sharpen"]
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "is:favourite")
    assert panel.model.titles() == ["Favourites", "Sharpen"]
    panel.field.clear()
    choose(panel, "Sharpen")
    QTest.keyClick(panel.view, Qt.Key.Key_Asterisk)
    assert "Favourites" not in panel.model.titles()


def test_a_star_takes_none_that_another_window_has_given(
    panel: PresetPanel, window: Window
) -> None:
    window.library.shelf.change(lambda shelf: shelf.starred("builtin/comet.json", True))
    panel.keeping.star(window.library.find("Sharpen"), True)
    kept = window.library.shelf.read().favourites
    assert kept == panel.shelf.favourites == {"builtin/comet.json", "builtin/sharpen.json"}


def test_tags_are_searched_and_offered(panel: PresetPanel, window: Window) -> None:
    act(window.preset_menus.of_list(), "With the tag", "mine")
    assert panel.field.text() == "tag:mine"
    assert panel.model.titles() == ["Yours"]
    panel.field.setText("tag:mine be")
    assert rows(panel, "Yours") == ["Beta"]
    panel.field.setText("tag:none")
    assert panel.model.titles() == []


def test_the_list_is_sorted_by_last_use(panel: PresetPanel, window: Window) -> None:
    for name in ("Beta", "Sharpen", "Alpha"):
        at = panel.view.visualRect(choose(panel, name)).center()
        panel.view.scrollTo(panel.model.find(name))
        at = panel.view.visualRect(panel.model.find(name)).center()
        QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert window.session.undo_label == f"Add {name}"
    act(window.preset_menus.of_list(), "Sort by last use")
    assert rows(panel, "Last used") == ["Alpha", "Sharpen", "Beta"]
    act(window.preset_menus.of_list(), "Sort by name")
    names = rows(panel, "By name")
    assert names == sorted(names, key=str.casefold)
    act(window.preset_menus.of_list(), "Sort by group")
    assert panel.model.titles()[0] == "Yours"


def test_keys_and_menus_duplicate_rename_and_delete(
    panel: PresetPanel, window: Window, qtbot: QtBot
) -> None:
    choose(panel, "Sharpen")
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    assert panel.view.findChild(QLineEdit) is None  # it is built in
    QTest.keyClick(panel.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "Sharpen copy" in rows(panel, "Yours")
    assert panel.view.current().name == "Sharpen copy"
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "Crisp")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Crisp" in rows(panel, "Yours"), timeout=5000)
    menu = window.preset_menus.of_preset(panel.model.find("Sharpen").data(PRESET))
    enabled = {action.text(): action.isEnabled() for action in menu.actions()}
    assert not enabled["Rename"]
    assert not enabled["Delete"]
    assert enabled["Duplicate"]
    act(window.preset_menus.of_preset(panel.model.find("Crisp").data(PRESET)), "Delete")
    assert "Crisp" not in rows(panel, "Yours")
    QTest.mouseClick(window.message.button, Qt.MouseButton.LeftButton)
    assert "Crisp" in rows(panel, "Yours")


def test_renaming_what_is_being_renamed_goes_on_with_it(panel: PresetPanel, window: Window) -> None:
    choose(panel, "Alpha")
    window.commands.run(window.commands["presets.rename"])
    QTest.keyClicks(panel.view.findChild(QLineEdit), "Om")
    window.commands.run(window.commands["presets.rename"])  # from the menu, say; Qt would warn
    assert panel.view.findChild(QLineEdit).text() == "Om"


def test_notes_and_tags_are_edited(panel: PresetPanel, window: Window, qtbot: QtBot) -> None:
    def fill(given: Preset) -> Preset:
        dialog = PresetDetails(given, panel)
        qtbot.addWidget(dialog)
        dialog.tags.selectAll()
        QTest.keyClicks(dialog.tags, "Soft,  portrait ,")
        QTest.keyClicks(dialog.note, "For skin.")
        QTest.keyClicks(dialog.lines["author"], "Ada")
        return dialog.preset

    panel.ask_details = fill
    act(
        window.preset_menus.of_preset(panel.model.find("Alpha").data(PRESET)), "Edit note and tags…"
    )
    found = panel.model.find("Alpha").data(PRESET)
    assert (found.tags, found.note, found.author) == (("Soft", "portrait"), "For skin.", "Ada")
    panel.field.setText("tag:portrait")
    assert rows(panel, "Yours") == ["Alpha"]


def test_escape_returns_to_what_was_before_a_preset(panel: PresetPanel, window: Window) -> None:
    before = window.session.edited
    at = panel.view.visualRect(choose(panel, "Alpha")).center()
    QTest.mouseMove(panel.view.viewport(), at + QPoint(3, 0))
    panel.view.entered.emit(panel.model.find("Alpha"))
    assert window.session.is_hovering
    QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert not window.session.is_hovering
    assert window.session.edited == before
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.edited != before
    panel.view.setFocus()
    for _ in range(3):  # one use is taken back, and no more than that
        QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert window.session.edited.values == before.values
