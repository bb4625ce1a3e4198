"""ScopeKeys: the keys of one part of the window, such as a list."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.command.command import Command, Scope
from ui.command.registry import CommandRegistry


class ScopeKeys(QObject):
    """Has a widget do the commands of its scope by their keys, while it has the focus.

    They come before the window's: where both have a command for a key, the widget's is done.

    Parameters
    ----------
    is_free
        Whether a key is not wanted by the widget itself, as while something is being typed.
    """

    def __init__(
        self,
        widget: QWidget,
        scope: Scope,
        registry: CommandRegistry,
        is_free: Callable[[QKeyEvent], bool] = lambda _: True,
    ) -> None:
        super().__init__(widget)
        self._scope, self._registry, self._is_free = scope, registry, is_free
        widget.installEventFilter(self)

    def follow(self, registry: CommandRegistry) -> None:
        """Do another registry's commands from now on."""
        self._registry = registry

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if isinstance(event, QKeyEvent) and event.type() in kinds and self._is_free(event):
            command = self._command(event)
            if command is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self._registry.run(command)
                return True
        return super().eventFilter(watched, event)

    def _command(self, event: QKeyEvent) -> Command | None:
        pressed = _sequences(event)
        for command in self._registry.of_scope(self._scope):
            if any(_sequence(text) in pressed for text in self._registry.shortcuts(command)):
                return command
        return None


@cache
def _sequence(text: str) -> QKeySequence:
    """Return what a shortcut's text means; Qt reads it again for each key otherwise."""
    return QKeySequence(text)


def _sequences(event: QKeyEvent) -> list[QKeySequence]:
    """Return what was pressed; a sign may need Shift on one keyboard and not on another."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    both = [modifiers]
    sign = event.text().strip()
    if sign.isprintable() and sign and not sign.isalnum():
        both.append(modifiers & ~Qt.KeyboardModifier.ShiftModifier)
    return [QKeySequence(event.key() | one.value) for one in both]
