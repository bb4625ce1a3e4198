"""ShortcutList: all commands with their keys, found by words or keys, changed in their rows."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.command.command import Command
from ui.command.key_finder import KeyFinder
from ui.command.registry import CommandRegistry, native_text
from ui.command.shortcut_row import BUTTON, INDENT, KEYS_WIDTH, PLACE_WIDTH, ShortcutRow

AT_ONCE = 8  # rows: some 20 ms


class ShortcutList(QWidget):
    """A row for each command, by menu.

    Parameters
    ----------
    registry
        The commands, which it changes the keys of.
    fixed
        What keys do that are no command's, in words; shown at the end.
    """

    import_wanted = Signal()
    export_wanted = Signal()
    wanted = Signal(str)  # keys that two commands want, while a row says so; empty after it

    def __init__(
        self, registry: CommandRegistry, fixed: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._registry, self._query = registry, ""
        self.count = QLabel()
        self.count.setProperty("hint", True)
        self.by_key = KeyFinder()
        self.by_key.changed.connect(lambda: self.show_found(self._query))
        self.import_ = _button("Import…", "Give all commands the keys that a file holds")
        self.export = _button("Export…", "Write the keys that differ from those at first to a file")
        self.reset_all = _button("Reset all", "Give all commands the keys that they have at first")
        self.import_.clicked.connect(self.import_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.reset_all.clicked.connect(registry.reset_all_shortcuts)
        self._headings: dict[str, QLabel] = {}
        self._fixed: dict[str, QWidget] = {}  # by their keys
        self.rows: dict[str, ShortcutRow] = {}
        self._rows = self._lay_out()
        self._coming = deque(self._parts(fixed))
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._add_some)
        self._timer.start()
        registry.changed.connect(self.refresh)
        self._add_some()
        self.refresh()

    @property
    def is_whole(self) -> bool:
        """Whether all rows are there; they come a few at a time, so that nothing waits for them."""
        return not self._coming

    def refresh(self) -> None:
        """Show the keys as they are now."""
        for row in self.rows.values():
            row.refresh()
        self.reset_all.setEnabled(bool(self._registry.changed_shortcuts))
        self.show_found(self._query)

    def show_found(self, query: str) -> None:
        """Show the commands that have all words of a query in title, menu or keys.

        And the keys that are looked for, where some were pressed.
        """
        self._query, finds = query, self.by_key.finds
        named = found_commands(self._registry, query)
        found = {c.id: c for c in named if finds(self._registry.shortcuts(c))}
        for command_id, row in self.rows.items():
            row.setVisible(command_id in found)
        menus = {command.menu for command in found.values()}
        for menu, heading in self._headings.items():
            heading.setVisible(menu in menus)
        for keys, one in self._fixed.items():
            one.setVisible(not query.strip() and finds(keys.split("  ")))
        is_fixed = any(not one.isHidden() for one in self._fixed.values())
        if "" in self._headings:
            self._headings[""].setVisible(is_fixed)
        if self.is_whole and self.by_key.keys and not found and not is_fixed:
            self.count.setText(f"{native_text(self.by_key.keys)} is free")
            return
        changed = len(self._registry.changed_shortcuts)
        differ = f" · {changed} changed" if changed else ""
        self.count.setText(f"{len(found)} of {sum(1 for _ in self._registry)}{differ}")

    def _parts(self, fixed: Mapping[str, str]) -> Iterator[Callable[[], QWidget]]:
        """Yield what makes each heading and row, from top to bottom."""
        for menu in dict.fromkeys(command.menu for command in self._registry):
            yield partial(self._heading, menu, menu)
            for command in self._registry:
                if command.menu == menu:
                    yield partial(self._row, command)
        yield partial(self._heading, "", "Keys that stay as they are")
        for keys, words in fixed.items():
            yield partial(self._fixed_row, keys, words)

    def _add_some(self) -> None:
        """Add as many rows as take about a frame's time."""
        for _ in range(min(AT_ONCE, len(self._coming))):
            widget = self._coming.popleft()()
            self._rows.insertWidget(self._rows.count() - 1, widget)
        self.show_found(self._query)
        if self.is_whole:
            self._timer.stop()

    def _lay_out(self) -> QVBoxLayout:
        """Lay it out; return the column for the rows."""
        head = QHBoxLayout()
        head.setContentsMargins(INDENT + 4, 0, 12, 0)
        head.setSpacing(8)
        head.addWidget(self.count)
        head.addStretch(1)
        for widget in (self.by_key, self.import_, self.export, self.reset_all):
            head.addWidget(widget)
        rows = QVBoxLayout()
        rows.setContentsMargins(4, 0, 4, 12)
        rows.setSpacing(0)
        rows.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(rows)
        return rows

    def _row(self, command: Command) -> QWidget:
        row = self.rows[command.id] = ShortcutRow(command, self._registry)
        row.wanted.connect(self.wanted)
        return row

    def _heading(self, menu: str, words: str) -> QWidget:
        heading = self._headings[menu] = QLabel(words)
        heading.setProperty("hint", True)
        heading.setContentsMargins(INDENT, 12, 0, 4)
        return heading

    def _fixed_row(self, keys: str, words: str) -> QWidget:
        holder, what, which = QWidget(), QLabel(words[:1].upper() + words[1:]), QLabel(keys)
        which.setFixedWidth(KEYS_WIDTH)
        what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        what.setToolTip(what.text())
        row = QHBoxLayout(holder)
        row.setContentsMargins(INDENT, 4, PLACE_WIDTH + BUTTON + 8, 4)
        row.setSpacing(8)
        row.addWidget(what, 1)
        row.addWidget(which)
        self._fixed[keys] = holder
        return holder


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button


def found_commands(registry: CommandRegistry, query: str) -> list[Command]:
    """Return the commands that have all words of a query in title, menu or keys."""
    words = query.casefold().split()
    return [command for command in registry if all(w in _named(registry, command) for w in words)]


def _named(registry: CommandRegistry, command: Command) -> str:
    keys = " ".join(native_text(text) for text in registry.shortcuts(command))
    return f"{command.full_title or command.title} {command.menu} {keys}".casefold()
