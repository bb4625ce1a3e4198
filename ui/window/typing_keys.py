"""TypingKeys: how keys act in number fields and while they are held, and where tips name them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.command.actions import CommandActions
from ui.command.command import WINDOW, Command
from ui.command.key_field import shortcut_of
from ui.command.key_uses import written
from ui.command.registry import CommandRegistry
from ui.files.preferences import KeptPreferences, Preferences
from ui.form.number_field import NumberField

MOMENT: Final = 0.4  # seconds from which on a key counts as held
PLAIN: Final = Qt.KeyboardModifier.NoModifier


@dataclass
class _Press:
    """A key that is down, since when, its shortcut as Qt writes it, and the switch it turned."""

    key: int
    since: float
    shortcut: str
    turned: Command | None = None


class TypingKeys(QObject):
    """Turns a switch back as its key is let go, where that was held; follows the preferences.

    Parameters
    ----------
    window
        Whose keys they are.
    preferences
        Whether keys act while held, single letters only outside fields, and tips name keys.
    registry, actions
        The commands, and the buttons whose tips name their keys.
    clock
        Returns seconds.
    """

    def __init__(
        self,
        window: QWidget,
        preferences: KeptPreferences,
        registry: CommandRegistry,
        actions: CommandActions,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._registry, self._actions = registry, actions
        self.clock = clock
        self._press: _Press | None = None
        self._letters = _LettersInNumbers(registry, window)
        window.installEventFilter(self)
        registry.done.connect(self._done)
        preferences.changed.connect(self._follow)
        self._follow(None, preferences.value)

    def _follow(self, before: Preferences | None, after: Preferences) -> None:
        self._acts_while_held = after.acts_while_held
        self._letters.set_on(not after.letters_outside)
        if before is None or before.keys_in_tips != after.keys_in_tips:
            self._actions.name_keys(after.keys_in_tips)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self._press = None  # where the key is let go is not told to this window
        if isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if event.type() == QEvent.Type.ShortcutOverride:
                self._press = _Press(event.key(), self.clock(), shortcut_of(event))
            elif event.type() == QEvent.Type.KeyRelease:
                self._let_go(event.key())
        return super().eventFilter(watched, event)

    def _done(self, command: Command) -> None:
        press = self._press
        if press is None or command.is_checked is None:
            return
        if press.shortcut in map(written, self._registry.shortcuts(command)):
            press.turned = command

    def _let_go(self, key: int) -> None:
        press = self._press
        if press is None or key != press.key:
            return
        self._press = None
        is_held = self._acts_while_held and self.clock() - press.since >= MOMENT
        if press.turned is not None and is_held:
            self._registry.run(press.turned)


class _LettersInNumbers(QObject):
    """Has a letter that is a command's key do that in a number field, in place of being typed."""

    def __init__(self, registry: CommandRegistry, parent: QObject) -> None:
        super().__init__(parent)
        self._registry, self._is_on = registry, False

    def set_on(self, is_on: bool) -> None:
        """Begin or end; it sees every event of the program, so only where that is wanted."""
        app = QApplication.instance()
        if is_on != self._is_on and app is not None:
            self._is_on = is_on
            (app.installEventFilter if is_on else app.removeEventFilter)(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_number = isinstance(watched, QLineEdit) and _is_in_number(watched)
            if is_number and event.modifiers() == PLAIN and event.text().isalpha():
                letter = shortcut_of(event)
                if any(
                    letter in self._registry.shortcuts(one)
                    for one in self._registry
                    if one.scope == WINDOW
                ):
                    event.ignore()  # so that Qt looks for its command
                    return True
        return False


def _is_in_number(field: QLineEdit) -> bool:
    return isinstance(field.parent(), NumberField)
