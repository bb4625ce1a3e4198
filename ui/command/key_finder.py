"""KeyFinder: a field in which keys are pressed to find what they do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.command.key_field import KeyField
from ui.command.key_uses import written
from ui.command.shortcut_text import native_text

WIDTH: Final = 184  # logical pixels


class KeyFinder(KeyField):
    """Holds the keys that were pressed last, until Backspace or Escape empties it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = ""  # as Qt writes them
        self.setFixedWidth(WIDTH)
        self.setPlaceholderText("Press a key to find it")
        self.setToolTip("Press a key to find its command; Backspace or Escape shows all again")
        self.setAccessibleName("Find by key")
        self.pressed.connect(self._take)
        self.left.connect(self._leave)

    def finds(self, shortcuts: Iterable[str]) -> bool:
        """Whether the pressed keys are one of these, or its beginning; true where there are none.

        `shortcuts` may be written as Qt writes them, or as a person reads them.
        """
        if not self.keys:
            return True
        each = [written(one) for one in shortcuts]
        return any(one == self.keys or one.startswith(f"{self.keys}, ") for one in each)

    def clear_keys(self) -> None:
        """Look for none any more."""
        if self.keys:
            self._take("")

    def _take(self, keys: str) -> None:
        self.keys = keys
        self.setText(native_text(keys))
        self.changed.emit()

    def _leave(self) -> None:
        if self.keys and self.hasFocus():  # else another widget was clicked
            self._take("")
