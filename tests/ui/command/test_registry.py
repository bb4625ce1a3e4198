"""Commands, the list that holds them, and menus made of them, without a window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.command.actions import CommandActions
from ui.command.command import Command, Provider
from ui.command.letters import without_letter
from ui.command.menus import Submenu, context_menu, fill_menu, sections
from ui.command.registry import CommandRegistry
from ui.command.scope_keys import ScopeKeys
from ui.command.shortcut_text import ShortcutError


def command(name: str, *group: str, run=lambda: None, **more) -> Command:
    return Command(name, name.capitalize(), f"What {name} does", group or ("File", ""), run, **more)


def shape(menu: QMenu) -> list[object]:
    return [
        "-"
        if action.isSeparator()
        else {without_letter(action.text()): shape(action.menu())}
        if isinstance(action.menu(), QMenu)
        else without_letter(action.text())
        for action in menu.actions()
    ]


def test_an_id_is_given_once(qtbot: QtBot) -> None:
    registry = CommandRegistry()
    registry.add(command("save"))
    with pytest.raises(ValueError, match="'save' is there already"):
        registry.add(command("save"))


def test_sections_gather_what_comes_apart_and_keep_the_order() -> None:
    one, two, three = (
        command("a", "File", "x"),
        command("b", "File", "y"),
        command("c", "File", "x"),
    )
    below = [command(name, "File", "y", "More", "z") for name in "de"]
    found = sections([one, two, below[0], three, below[1]])
    assert found == [[one, three], [two, Submenu("More", tuple(below))]]


def test_a_menu_has_lines_between_sections_and_makes_what_is_provided_when_it_opens(
    qtbot: QtBot,
) -> None:
    names: list[str] = []
    group = ("File", "open", "Recent")
    provider = Provider(group, lambda: [command(name, *group) for name in names])
    items = [command("open", "File", "open"), provider, command("quit", "File", "end")]
    registry, parent = CommandRegistry(), QWidget()
    qtbot.addWidget(parent)
    registry.add(*items)
    actions = CommandActions(registry, registry, parent)
    menu = QMenu(parent)
    recent = fill_menu(menu, registry.items_of("File"), actions.action_for)["Recent"]
    assert shape(menu) == ["Open", {"Recent": []}, "-", "Quit"]
    assert actions["open"] in menu.actions()
    recent.aboutToShow.emit()
    assert shape(recent) == ["None yet"]
    names += ["a", "b"]
    recent.aboutToShow.emit()
    assert shape(menu) == ["Open", {"Recent": ["A", "B"]}, "-", "Quit"]
    now = context_menu(items, registry, parent)
    assert shape(now) == ["Open", {"Recent": ["A", "B"]}, "-", "Quit"]
    names.clear()
    empty = context_menu(items, registry, parent)
    assert not empty.actions()[1].isEnabled()


def test_a_title_with_an_ampersand_is_shown_as_it_is(qtbot: QtBot) -> None:
    registry, parent = CommandRegistry(), QWidget()
    qtbot.addWidget(parent)
    menu = context_menu([command("black & white")], registry, parent)
    assert menu.actions()[0].text() == "Black && white"  # Qt's own way to write one


def test_a_shortcut_that_is_taken_or_none_at_all_is_refused(qtbot: QtBot) -> None:
    registry = CommandRegistry()
    registry.add(
        command("save", shortcuts=("Ctrl+S",)),
        command("open", shortcuts=("Ctrl+O",)),
        command("presets.delete", shortcuts=("Del",), scope="presets"),
        command("steps.delete", shortcuts=("Backspace",), scope="steps"),
        command("kernel.flip", shortcuts=("Alt+H",), scope="kernel"),
    )
    with pytest.raises(ShortcutError, match=r"Ctrl\+S is taken by Save"):
        registry.set_shortcuts("open", ("Ctrl+S",))
    with pytest.raises(ShortcutError, match=r"Ctrl\+S, Ctrl\+T is taken by Save"):
        registry.set_shortcuts("open", ("Ctrl+S, Ctrl+T",))
    with pytest.raises(ShortcutError, match=r"'Ctrl\+Nothing' is no shortcut"):
        registry.set_shortcuts("open", ("Ctrl+Nothing",))
    with pytest.raises(ShortcutError, match=r"Alt\+H is taken"):
        registry.set_shortcuts("open", ("Alt+H",))
    assert registry.shortcuts(registry["open"]) == ("Ctrl+O",)
    registry.set_shortcuts("steps.delete", ("Del",))  # only one list has the focus
    registry.set_shortcuts("save", ())
    registry.set_shortcuts("open", ("Ctrl+S", "Ctrl+O"))
    assert registry.keys_text(registry["open"]) == "Ctrl+S"
    with pytest.raises(ShortcutError, match="taken by Open"):
        registry.set_shortcuts("save", ("Ctrl+S",))
    registry.reset_shortcuts("open")
    assert registry.shortcuts(registry["open"]) == ("Ctrl+O",)


def test_a_button_does_its_command_as_far_as_that_makes_sense(qtbot: QtBot) -> None:
    done: list[str] = []
    can = [True]
    registry, parent = CommandRegistry(), QWidget()
    qtbot.addWidget(parent)
    registry.add(
        command(
            "save",
            run=lambda: done.append("save"),
            shortcuts=("Ctrl+S",),
            icon="save",
            is_enabled=lambda: can[0],
        )
    )
    actions = CommandActions(registry, registry, parent)
    words, drawn = QPushButton("Keep", parent), QToolButton(parent)
    actions.bind(words, "save")
    actions.bind(drawn, "save")
    parent.show()
    assert (words.toolTip(), drawn.toolTip()) == ("What save does (Ctrl+S)", "Save (Ctrl+S)")
    assert drawn.accessibleName() == "Save (Ctrl+S)"
    assert not drawn.icon().isNull()
    assert words.icon().isNull()
    with qtbot.waitSignal(registry.ran):
        QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    can[0] = False
    actions.refresh()
    QTest.mouseClick(drawn, Qt.MouseButton.LeftButton)
    assert done == ["save"]
    assert not actions["save"].isEnabled()
    registry.set_shortcuts("save", ("F6",))
    assert words.toolTip() == "What save does (F6)"
    assert actions["save"].toolTip() == "Save (F6)"


def test_one_of_a_choice_is_on(qtbot: QtBot) -> None:
    chosen = ["b"]
    registry, parent = CommandRegistry(), QWidget()
    qtbot.addWidget(parent)
    for name in "abc":
        registry.add(
            command(
                name,
                run=lambda name=name: chosen.append(name),
                choice="letter",
                is_checked=lambda name=name: chosen[-1] == name,
            )
        )
    actions = CommandActions(registry, registry, parent)
    assert [action.isChecked() for action in actions] == [False, True, False]
    actions["c"].trigger()
    assert [action.isChecked() for action in actions] == [False, False, True]
    actions["c"].trigger()
    assert chosen == ["b", "c", "c"]
    assert [action.isChecked() for action in actions] == [False, False, True]


def test_keys_of_a_scope_work_in_its_widget_alone(qtbot: QtBot) -> None:
    done: list[str] = []
    registry, parent = CommandRegistry(), QWidget()
    qtbot.addWidget(parent)
    registry.add(
        command("steps.star", run=lambda: done.append("star"), shortcuts=("*",), scope="steps"),
        command("steps.cut", run=lambda: done.append("cut"), shortcuts=("Del",), scope="steps"),
        command("find", run=lambda: done.append("find"), shortcuts=("F4",)),
    )
    CommandActions(registry, registry, parent).place("window", parent)
    inside, outside = QPushButton("In"), QLineEdit("Out")
    column = QVBoxLayout(parent)
    column.addWidget(inside)
    column.addWidget(outside)
    ScopeKeys(inside, "steps", registry)
    with qtbot.waitActive(parent):
        parent.show()
        parent.activateWindow()
    outside.setFocus()
    QTest.keyClicks(outside, "*")
    QTest.keyClick(outside, Qt.Key.Key_Delete)
    assert (done, outside.text()) == ([], "Out*")
    inside.setFocus()
    QTest.keyClick(inside, Qt.Key.Key_Asterisk, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(inside, Qt.Key.Key_Delete)
    QTest.keyClick(inside, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(inside, Qt.Key.Key_F4)
    assert done == ["star", "cut", "find"]
