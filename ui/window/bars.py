"""The menu bar: which menus there are, and what fills them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from ui.command.actions import CommandActions
from ui.command.letters import ENGLISH, KEYS, give_letters, without_letter
from ui.command.menus import fill_menu
from ui.command.registry import CommandRegistry
from ui.look.language import said

MENUS: Final = ("File", "Edit", "Step", "Filter", "View", "Plugins", "Help")
ALT: Final = "Alt+"
OF_LABELS: Final = "G"  # Alt+G goes to the generator's choice


def fill_menu_bar(
    bar: QMenuBar, registry: CommandRegistry, actions: CommandActions
) -> dict[str, QMenu]:
    """Make the window's menus of the commands; return them by title, submenus too."""
    menus: dict[str, QMenu] = {}
    for title in MENUS:
        menu = menus[title] = bar.addMenu(said(title))
        menu.menuAction().setProperty(ENGLISH, title)
        menu.aboutToShow.connect(actions.refresh)
        menus |= fill_menu(menu, registry.items_of(title), actions.action_for)
    BarLetters(bar, registry)
    return menus


class BarLetters(QObject):
    """Has Alt and a letter open each menu, but where the part with the focus has that for itself.

    Qt does neither where two things have a key: the kernel's Alt+V has to be its own.
    """

    def __init__(self, bar: QMenuBar, registry: CommandRegistry) -> None:
        super().__init__(bar)
        self._bar = bar
        give_letters(bar, OF_LABELS)
        self._texts = [action.text() for action in bar.actions()]
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        registry.changed.connect(self._follow)

    def _follow(self, *_: object) -> None:
        focus = QApplication.focusWidget()
        taken = _letters_around(focus if focus is not None else self._bar)
        for action, text in zip(self._bar.actions(), self._texts, strict=True):
            key = text.replace("&&", "").partition("&")[2][:1].upper()
            action.setText(without_letter(text) if key in taken else text)


def _letters_around(widget: QWidget) -> set[str]:
    """Return which letters are shortcuts with Alt where a widget has the focus."""
    found: set[str] = set()
    at: QWidget | None = widget
    while at is not None:
        for action in at.actions():
            for keys in action.shortcuts():
                written = keys.toString()  # in English, whatever is spoken
                if written.startswith(ALT) and written[len(ALT) :] in KEYS:
                    found.add(written[len(ALT) :])
        at = at.parentWidget()
    return found
