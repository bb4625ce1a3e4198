"""The menu bar and the tool bar: which menus there are, and which commands have a button."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from ui.command.actions import CommandActions
from ui.command.menus import fill_menu
from ui.command.registry import CommandRegistry

MENUS: Final = ("File", "Edit", "Step", "Filter", "View", "Plugins", "Help")
TOOLS: Final = (
    ("open", "save"),
    ("undo", "redo"),
    ("before", "split", "after"),
    ("fit", "actual_size", "zoom_out", "zoom_in"),
)


def fill_menu_bar(
    bar: QMenuBar, registry: CommandRegistry, actions: CommandActions
) -> dict[str, QMenu]:
    """Make the window's menus of the commands; return them by title, submenus too."""
    menus: dict[str, QMenu] = {}
    for title in MENUS:
        menu = menus[title] = bar.addMenu(title)
        menu.aboutToShow.connect(actions.refresh)
        menus |= fill_menu(menu, registry.items_of(title), actions.action_for)
    return menus


def make_tool_bar(actions: CommandActions) -> QToolBar:
    """Make the tool bar, with the search at the far end."""
    bar = QToolBar("Tools")
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(16, 16))
    for number, tools in enumerate(TOOLS):
        if number:
            bar.addSeparator()
        for command_id in tools:
            bar.addAction(actions[command_id])
    room = QWidget()
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(room)
    bar.addAction(actions["search"])
    search = bar.widgetForAction(actions["search"])
    if isinstance(search, QToolButton):
        search.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return bar
