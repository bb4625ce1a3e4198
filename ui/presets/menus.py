"""PresetMenus: the menus and keys of the preset panel."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from editor.presets.library import Preset
from ui.command.menus import context_menu
from ui.command.registry import CommandRegistry
from ui.command.scope_keys import ScopeKeys
from ui.presets.commands import SCOPE, PresetCommands
from ui.presets.list_commands import list_commands, removals
from ui.presets.panel import PresetPanel


class PresetMenus:
    """Opens the menus of a panel, and has the keys of its commands work in the list."""

    def __init__(self, panel: PresetPanel, registry: CommandRegistry) -> None:
        self._panel, self._registry = panel, registry
        ScopeKeys(panel.view, SCOPE, registry)
        panel.menu_wanted.connect(lambda preset, at: _open(self.of_preset(preset), at))
        panel.list_menu_wanted.connect(lambda at: _open(self.of_list(), at))

    def of_preset(self, preset: Preset) -> QMenu:
        """Return the menu of one preset."""
        one = PresetCommands(self._panel, lambda: preset)
        return context_menu((*one.commands(), one.moves()), self._registry, self._panel)

    def of_list(self) -> QMenu:
        """Return the menu of the whole list."""
        items = (*list_commands(self._panel), removals(self._panel))
        return context_menu(items, self._registry, self._panel)


def _open(menu: QMenu, at: QPoint) -> None:
    """Show a menu, which goes when it is closed."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
