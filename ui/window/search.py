"""Search everything: commands, panels, filters and presets by their words, with Ctrl+K."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from ui.command.command import Command
from ui.command.registry import CommandRegistry


def matches(commands: Iterable[Command], query: str) -> list[Command]:
    """Return the commands that hold every word of `query`, the best first.

    Those whose title begins with it, then those with all words in title and menu, then those
    where some words are in the description.
    """
    begin, words = query.casefold().strip(), query.casefold().split()
    ranked: tuple[list[Command], list[Command], list[Command]] = ([], [], [])
    for command in commands:
        title = command.found_as.casefold()
        named = f"{title} {command.menu.casefold()}"
        if all(word in named for word in words):
            ranked[0 if title.startswith(begin) else 1].append(command)
        elif all(word in f"{named} {command.description.casefold()}" for word in words):
            ranked[2].append(command)
    return [command for rank in ranked for command in rank]


class SearchEverything(QFrame):
    """A field with a list under it; arrows choose, Return does, Escape leaves."""

    def __init__(self, registry: CommandRegistry, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._registry = registry
        self._available: Sequence[Command] = ()
        self._found: list[Command] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText("Search actions, filters and presets")
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._do)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(lambda _: self._do())
        self._none = QLabel("Nothing found")
        self._none.setProperty("hint", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._none)
        self.resize(480, 360)

    def open_over(self, window: QWidget, menu: str = "") -> None:
        """Show the search at the top middle of a window; of one menu only where it is named."""
        available = self._registry.available()
        self._available = [c for c in available if menu in ("", c.menu)]
        self.field.clear()
        self._search("")
        at = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 64))
        self.move(at)
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                row = (self.list.currentRow() + step) % self.list.count()
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def _search(self, query: str) -> None:
        self._found = matches(self._available, query)
        self.list.clear()
        for command in self._found:
            keys = self._registry.keys_text(command)
            tail = f"   {keys}" if keys else ""
            self.list.addItem(f"{command.found_as}  ·  {command.menu}{tail}")
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(self._found))
        self._none.setVisible(not self._found)

    def _do(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            command = self._found[row]
            self.hide()
            self._registry.run(command)
