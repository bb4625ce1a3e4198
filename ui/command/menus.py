"""Menus built from commands: sections with lines between them, and submenus."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.command.actions import command_action
from ui.command.command import Command, Item, Provider
from ui.command.letters import ENGLISH, give_letters
from ui.command.registry import CommandRegistry
from ui.look.language import said

MakeAction = Callable[[Command, QMenu], QAction]


@dataclass(frozen=True)
class Submenu:
    """A menu in a menu."""

    title: str
    items: tuple[Item, ...]


def sections(items: Iterable[Item], depth: int = 1) -> list[list[Item | Submenu]]:
    """Arrange a menu's items by section, sections and submenus as they first come.

    Parameters
    ----------
    items
        Of one menu.
    depth
        How many parts of their groups lead to that menu.
    """
    by_section: dict[str, list[Item]] = {}
    for item in items:
        section = item.group[depth] if len(item.group) > depth else ""
        by_section.setdefault(section, []).append(item)
    return [_with_submenus(inside, depth) for inside in by_section.values()]


def _with_submenus(items: Iterable[Item], depth: int) -> list[Item | Submenu]:
    arranged: list[Item | Submenu] = []
    places: dict[str, int] = {}
    for item in items:
        if len(item.group) <= depth + 1:
            arranged.append(item)
            continue
        title = item.group[depth + 1]
        if title not in places:
            places[title] = len(arranged)
            arranged.append(Submenu(title, ()))
        found = arranged[places[title]]
        assert isinstance(found, Submenu)
        arranged[places[title]] = Submenu(title, (*found.items, item))
    return arranged


def fill_menu(
    menu: QMenu, items: Sequence[Item], make: MakeAction, depth: int = 1
) -> dict[str, QMenu]:
    """Fill a menu that stays; what providers make, and access keys, are made when it is opened.

    Return its submenus by title.
    """
    below: dict[str, QMenu] = {}
    if any(isinstance(item, Provider) and len(item.group) <= depth + 1 for item in items):
        menu.aboutToShow.connect(lambda: _fill_now(menu, items, make, depth))
    else:
        below = _fill(menu, items, make, depth, fill_menu)
    menu.aboutToShow.connect(lambda: give_letters(menu))  # titles change, as that of undo
    return below


def is_possible(item: Item) -> bool:
    """Whether a command can be done now; what a provider makes is not known before."""
    return isinstance(item, Provider) or item.is_enabled()


def context_menu(items: Sequence[Item], registry: CommandRegistry, parent: QWidget) -> QMenu:
    """Make the menu of items that share their first group, as it is now, to be shown once.

    It has no submenu in which nothing can be done.
    """
    menu = QMenu(parent)
    _fill_now(menu, items, lambda command, below: command_action(command, registry, below), 1)
    for below in menu.findChildren(QMenu):
        below.menuAction().setVisible(any(action.isEnabled() for action in below.actions()))
    return menu


def _fill_now(menu: QMenu, items: Sequence[Item], make: MakeAction, depth: int) -> dict[str, QMenu]:
    menu.clear()
    made: list[Item] = []
    for item in items:
        is_here = isinstance(item, Provider) and len(item.group) <= depth + 1
        made += item.commands() if isinstance(item, Provider) and is_here else (item,)
    if not made:
        menu.addAction(said("None yet")).setEnabled(False)
    return _fill(menu, made, make, depth, _fill_now)


def _fill(
    menu: QMenu,
    items: Iterable[Item],
    make: MakeAction,
    depth: int,
    fill_below: Callable[[QMenu, Sequence[Item], MakeAction, int], dict[str, QMenu]],
) -> dict[str, QMenu]:
    below: dict[str, QMenu] = {}
    for number, section in enumerate(sections(items, depth)):
        if number:
            menu.addSeparator()
        for item in section:
            if isinstance(item, Submenu):
                below[item.title] = menu.addMenu(said(item.title))
                below[item.title].menuAction().setProperty(ENGLISH, item.title)
                fill_below(below[item.title], item.items, make, depth + 2)
            elif isinstance(item, Command):
                menu.addAction(make(item, menu))
    return below
