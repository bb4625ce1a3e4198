"""Search everything: actions, filters and presets by their words, with Ctrl+K."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget


@dataclass(frozen=True)
class Entry:
    """Something that can be found: its words, its kind, its shortcut and what it does."""

    text: str
    kind: str
    shortcut: str
    do: Callable[[], None]


def matches(entries: Iterable[Entry], query: str) -> list[Entry]:
    """Return the entries that hold every word of `query`, those that begin with it first."""
    words = query.casefold().split()
    found = [e for e in entries if all(w in f"{e.text} {e.kind}".casefold() for w in words)]
    return sorted(found, key=lambda e: not e.text.casefold().startswith(query.casefold().strip()))


class SearchEverything(QFrame):
    """A field with a list under it; arrows choose, Return does, Escape leaves."""

    def __init__(self, entries: Callable[[], Sequence[Entry]], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._all = entries
        self._entries: Sequence[Entry] = ()
        self._found: list[Entry] = []
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

    def open_over(self, window: QWidget) -> None:
        """Show the search at the top middle of a window."""
        self._entries = self._all()
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
        self._found = matches(self._entries, query)
        self.list.clear()
        for entry in self._found:
            tail = f"   {entry.shortcut}" if entry.shortcut else ""
            self.list.addItem(f"{entry.text}  ·  {entry.kind}{tail}")
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(self._found))
        self._none.setVisible(not self._found)

    def _do(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            entry = self._found[row]
            self.hide()
            entry.do()
