"""The one list of commands: what is true of each, and what is built from it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMenu
from pytestqt.qtbot import QtBot

from ui.command.command import WINDOW, Command
from ui.command.letters import without_letter
from ui.command.menus import context_menu
from ui.palette.finding import matches
from ui.window.bars import MENUS
from ui.window.docks import PANELS
from ui.window.window import Window

NO_KEY = Qt.KeyboardModifier.NoModifier


def in_menu(menu: QMenu) -> Iterator[QAction]:
    """Every action of a menu and those below it, as they are when they are opened."""
    menu.aboutToShow.emit()
    for action in menu.actions():
        below = action.menu()
        yield from in_menu(below) if isinstance(below, QMenu) else (action,)


def menu_of(window: Window, name: str) -> QMenu:
    """The menu that a command's group begins with, wherever it is opened."""
    if name in MENUS:
        return window.menus[name]
    preset = window.presets.view.current()
    editor = window.filter_panel.kernel_editor()
    assert preset is not None
    assert editor is not None
    return {
        "Preset": lambda: window.preset_menus.of_preset(preset),
        "Presets": window.preset_menus.of_list,
        "Kernel": lambda: editor.tools.menu,
        "Grid": lambda: context_menu(window.commands.items_of("Grid"), window.commands, editor),
    }[name]()


def found_by(window: Window, query: str) -> list[Command]:
    return matches(window.commands.available(), query)


def test_each_command_has_an_id_and_a_title_of_its_own_and_a_line_of_description(
    opened: Window,
) -> None:
    commands = opened.commands.available()
    ids = [command.id for command in commands]
    titles = [(command.menu, command.found_as) for command in commands]
    assert len(set(ids)) == len(ids)
    assert len(set(titles)) == len(titles)
    for command in opened.commands:
        assert command.title
        assert command.description, command.id
        assert "\n" not in command.description
        assert not command.description.endswith("."), command.id
        assert command.id.startswith(f"{command.scope}.") or command.scope == WINDOW


def test_no_two_commands_of_a_scope_share_a_shortcut(opened: Window) -> None:
    for command in opened.commands:
        for shortcut in command.shortcuts:
            assert QKeySequence(shortcut).toString() == shortcut
            clashes = [other.id for other in opened.commands.clashes(command.id, shortcut)]
            assert not clashes, f"{shortcut} of {command.id} is also that of {clashes}"
        assert len(set(command.shortcuts)) == len(command.shortcuts)


def test_no_shortcut_is_one_that_window_managers_take(opened: Window) -> None:
    numbered = (f"F{number}" for number in range(1, 13))
    keys = ("Space", "Tab", "Shift+Tab", "Esc", "`", *numbered)
    arrows = ("Left", "Right", "Up", "Down", "Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down")
    of_the_desktop = (*arrows, "D", "L", "T", "Tab", "Del", "Backspace", *numbered)
    taken = {f"Alt+{key}" for key in keys} | {f"Ctrl+Alt+{key}" for key in of_the_desktop}
    taken |= {"Ctrl+Space", "Ctrl+Esc", "Ctrl+Alt+Shift+Left"}  # input methods, the start menu
    shortcuts = {key: command.id for command in opened.commands for key in command.shortcuts}
    assert not {key: shortcuts[key] for key in taken & shortcuts.keys()}
    assert not [key for key in shortcuts if "Meta" in key]


def test_each_command_is_in_its_menu_with_its_shortcut(opened: Window) -> None:
    for menu, commands in itertools.groupby(
        sorted(opened.commands, key=lambda command: command.menu), lambda command: command.menu
    ):
        actions = {without_letter(one.text()): one for one in in_menu(menu_of(opened, menu))}
        for command in commands:
            assert command.text in actions, f"{command.id} is not in the menu {menu}"
            keys = [QKeySequence(text) for text in command.shortcuts]
            assert actions[command.text].shortcuts() == keys


def test_each_command_that_makes_sense_is_found_by_its_title_and_no_other_is(
    opened: Window,
) -> None:
    for command in opened.commands:
        found = [one.id for one in found_by(opened, command.found_as)]
        assert (command.id in found) == command.is_enabled(), command.id
    opened.session.close()
    left = {command.id for command in opened.commands.available()}
    assert "save" not in left
    assert "open" in left
    assert not any(one.startswith(("filter.", "preset.use.")) for one in left)


def test_filters_presets_generators_and_recent_photos_are_found(opened: Window) -> None:
    for query, kind in (
        ("Median", "Filter"),
        ("Mine", "Preset"),
        ("Gabor", "Generator"),
        ("coffee.png", "File"),
    ):
        assert kind in [command.menu for command in found_by(opened, query)]


def test_each_panel_has_a_command_that_shows_it(opened: Window) -> None:
    docks = {dock.windowTitle(): dock for dock in opened.findChildren(QDockWidget)}
    assert set(docks) == {panel.title for panel in PANELS}
    for title, dock in docks.items():
        dock.hide()
        (command,) = (one for one in found_by(opened, f"show panel {title}") if one.title == title)
        opened.commands.run(command)
        assert dock.isVisible()
        assert opened.actions_[command.id].isChecked()
        assert not dock.visibleRegion().isEmpty()  # in front, not behind another's tab
        opened.commands.run(command)
        assert dock.isHidden()
        assert not opened.actions_[command.id].isChecked()


def test_a_panel_behind_another_comes_to_the_front(opened: Window, qtbot: QtBot) -> None:
    docks = {dock.windowTitle(): dock for dock in opened.findChildren(QDockWidget)}
    for title in ("Inspector", "Plugins", "Performance"):
        opened.docks[title].show()
    docks["Performance"].raise_()
    qtbot.waitUntil(lambda: not docks["Performance"].visibleRegion().isEmpty())
    opened.actions_["panel.plugins"].trigger()
    qtbot.waitUntil(lambda: not docks["Plugins"].visibleRegion().isEmpty())


def test_every_command_runs_without_an_exception(opened: Window, qtbot: QtBot) -> None:
    for command in [one for one in opened.commands if one.id != "quit"]:
        opened.commands.run(command)
        opened.search.hide()
    qtbot.waitUntil(lambda: not opened.tasks.is_busy, timeout=20_000)


def test_every_command_may_be_run_while_nothing_is_open(opened: Window, qtbot: QtBot) -> None:
    opened.session.close()
    opened.presets.view.setCurrentIndex(opened.presets.model.index(-1, -1))
    for command in [one for one in opened.commands if one.id not in ("quit", "open_sample")]:
        opened.commands.run(command)
        opened.search.hide()
    qtbot.waitUntil(lambda: not opened.tasks.is_busy, timeout=20_000)


def test_menus_show_what_is_on_and_what_makes_sense(opened: Window) -> None:
    actions = opened.actions_
    assert actions["after"].isChecked()
    actions["split"].trigger()
    assert [actions[name].isChecked() for name in ("before", "split", "after")] == [
        False,
        True,
        False,
    ]
    actions["display_signed"].trigger()
    assert actions["display_signed"].isChecked()
    actions["display_signed"].trigger()
    assert actions["display_saved"].isChecked()
    actions["theme_dark"].trigger()
    assert [actions[f"theme_{name}"].isChecked() for name in ("system", "light", "dark")] == [
        False,
        False,
        True,
    ]
    assert actions["undo"].text() == "Undo add Convolution"
    assert not actions["take_back"].isEnabled()
    opened.edits.choose_filter("median")
    assert actions["undo"].text() == "Undo add Median"
    assert actions["take_back"].isEnabled()
    assert actions["replace_instead"].text() == "Replace Convolution instead"
    opened.session.select(0)
    assert not actions["take_back"].isEnabled()
    assert not actions["replace_instead"].isEnabled()
    opened.session.close()
    assert not actions["save"].isEnabled()
    assert actions["open"].isEnabled()


def test_the_docks_own_menu_is_of_the_same_commands(opened: Window) -> None:
    menu = opened.createPopupMenu()
    assert [action.text() for action in menu.actions()] == [panel.title for panel in PANELS]
    menu.actions()[0].trigger()
    assert opened.docks["Presets"].isHidden()


def test_the_context_menu_opens_for_the_preset_that_is_clicked(
    opened: Window, qtbot: QtBot
) -> None:
    view = opened.presets.view
    at = view.visualRect(opened.presets.model.find("Mine")).center()
    view.customContextMenuRequested.emit(QPoint(at))
    menus: Callable[[], list[QMenu]] = lambda: [  # noqa: E731 - asked again and again
        menu for menu in opened.presets.findChildren(QMenu) if menu.isVisible()
    ]
    qtbot.waitUntil(lambda: bool(menus()))
    (menu,) = menus()
    favourite = next(action for action in menu.actions() if action.text() == "Favourite")
    favourite.trigger()
    menu.close()
    assert opened.presets.model.titles()[0] == "Favourites"
