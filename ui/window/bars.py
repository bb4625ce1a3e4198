"""The menu bar: which menus there are, and what fills them."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QMenu, QMenuBar

from ui.command.actions import CommandActions
from ui.command.menus import fill_menu
from ui.command.registry import CommandRegistry
from ui.look.language import said

MENUS: Final = ("File", "Edit", "Step", "Filter", "View", "Plugins", "Help")


def fill_menu_bar(
    bar: QMenuBar, registry: CommandRegistry, actions: CommandActions
) -> dict[str, QMenu]:
    """Make the window's menus of the commands; return them by title, submenus too."""
    menus: dict[str, QMenu] = {}
    for title in MENUS:
        menu = menus[title] = bar.addMenu(said(title))
        menu.aboutToShow.connect(actions.refresh)
        menus |= fill_menu(menu, registry.items_of(title), actions.action_for)
    return menus
