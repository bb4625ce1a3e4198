"""ShortcutList: all commands with their keys, found by words or keys, changed in their rows."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.command.command import Command
from ui.command.key_columns import BUTTON, INDENT, KEYS_WIDTH, PLACE_WIDTH
from ui.command.key_finder import KeyFinder
from ui.command.key_groups import ColumnTitles, GroupHeading, Groups, by_keys, by_menu
from ui.command.registry import CommandRegistry, native_text
from ui.command.shortcut_row import ShortcutRow
from ui.command.tab_order import follow_by_tab

AT_ONCE = 8  # rows: some 20 ms
STAY = "Keys that stay as they are"


class ShortcutList(QWidget):
    """A row for each command, by menu or by keys; one of them is looked at beside the list.

    Parameters
    ----------
    registry
        The commands, which it changes the keys of.
    fixed
        What keys do that are no command's, in words; shown at the end.
    """

    wanted = Signal(str)  # keys that two commands want, while a row says so; empty after it
    picked = Signal(object)  # ShortcutRow that is looked at
    counted = Signal(str)  # how many are shown, in words

    def __init__(
        self, registry: CommandRegistry, fixed: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._registry, self._query, self._is_by_key = registry, "", False
        self.count = ""
        self.by_key = KeyFinder()
        self.by_key.changed.connect(lambda: self.show_found(self._query))
        self._headings: dict[str, GroupHeading] = {}
        self._groups: Groups = by_menu(registry)
        self._fixed: dict[str, QWidget] = {}  # by their keys
        self.rows: dict[str, ShortcutRow] = {}
        self.row: ShortcutRow | None = None  # that is looked at
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
        self.show_found(self._query)

    def arrange(self, is_by_key: bool) -> None:
        """Put the rows in the order of the keys, with a field to press one; or by menu."""
        self._is_by_key = is_by_key
        self.by_key.setVisible(is_by_key)
        if not is_by_key:
            self.by_key.clear_keys()
        if self.is_whole:
            self._put_in_order()
            self.show_found(self._query)

    def pick(self, row: ShortcutRow | None) -> None:
        """Have a row looked at."""
        before, self.row = self.row, row
        if before is not None and before is not row:
            before.set_picked(False)
        if row is not None:
            row.set_picked(True)
        self.picked.emit(row)

    def show_found(self, query: str) -> None:
        """Show the commands that have all words of a query in title, menu or keys.

        And the keys that are looked for, where some were pressed.
        """
        self._query, finds = query, self.by_key.finds
        named = found_commands(self._registry, query)
        found = {c.id: c for c in named if finds(self._registry.shortcuts(c))}
        for command_id, row in self.rows.items():
            row.setVisible(command_id in found)
            row.mark(query)
        for title, heading in self._headings.items():
            ids = self._groups.get(title, ())
            heading.show_count(sum(one in found for one in ids))
        for keys, one in self._fixed.items():
            one.setVisible(not query.strip() and finds(keys.split("  ")))
        fixed = sum(not one.isHidden() for one in self._fixed.values())
        if STAY in self._headings:
            self._headings[STAY].show_count(fixed)
        self._pick_shown()
        self._count(len(found), bool(fixed))

    def _pick_shown(self) -> None:
        """Look at a row that is shown, where the one that is looked at no longer is."""
        if self.row is None or self.row.isHidden():
            order = (self.rows.get(one) for ids in self._groups.values() for one in ids)
            shown = (row for row in order if row is not None and not row.isHidden())
            self.pick(next(shown, None))

    def _count(self, found: int, is_fixed: bool) -> None:
        keys = self.by_key.keys
        if self.is_whole and keys and not found and not is_fixed:
            self.count = f"{native_text(keys)} is free"
        else:
            changed = len(self._registry.changed_shortcuts)
            differ = f" · {changed} changed" if changed else ""
            self.count = f"{found} of {sum(1 for _ in self._registry)}{differ}"
        self.counted.emit(self.count)

    def _parts(self, fixed: Mapping[str, str]) -> Iterator[Callable[[], QWidget]]:
        """Yield what makes each heading and row, from top to bottom."""
        for menu, ids in by_menu(self._registry).items():
            yield partial(self._heading, menu)
            for one in ids:
                yield partial(self._row, self._registry[one])
        yield partial(self._heading, STAY)
        for keys, words in fixed.items():
            yield partial(self._fixed_row, keys, words)

    def _add_some(self) -> None:
        """Add as many rows as take about a frame's time."""
        for _ in range(min(AT_ONCE, len(self._coming))):
            widget = self._coming.popleft()()
            self._rows.insertWidget(self._rows.count() - 1, widget)
        if self.is_whole:
            self._timer.stop()
            if self._is_by_key:
                self._put_in_order()
        self.show_found(self._query)

    def _put_in_order(self) -> None:
        registry = self._registry
        self._groups = by_keys(registry) if self._is_by_key else by_menu(registry)
        order: list[QWidget] = []
        for title, ids in self._groups.items():
            order += [self._headings.get(title) or self._heading(title)]
            order += [self.rows[one] for one in ids]
        for place, widget in enumerate(order):
            self._rows.insertWidget(place, widget)  # which takes it from where it was
        follow_by_tab([stop for one in order if isinstance(one, ShortcutRow) for stop in one.stops])

    def _lay_out(self) -> QVBoxLayout:
        """Lay it out; return the column for the rows."""
        self.by_key.hide()
        pressed = QHBoxLayout()
        pressed.setContentsMargins(INDENT, 0, INDENT, 4)
        pressed.addWidget(self.by_key)
        pressed.addStretch()
        rows = QVBoxLayout()
        rows.setContentsMargins(0, 0, 0, 12)
        rows.setSpacing(0)
        rows.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(pressed)
        column.addWidget(ColumnTitles())
        column.addLayout(rows)
        return rows

    def _row(self, command: Command) -> QWidget:
        row = self.rows[command.id] = ShortcutRow(command, self._registry)
        row.wanted.connect(self.wanted)
        row.picked.connect(partial(self.pick, row))
        return row

    def _heading(self, title: str) -> GroupHeading:
        heading = self._headings[title] = GroupHeading(title)
        return heading

    def _fixed_row(self, keys: str, words: str) -> QWidget:
        holder, what, which = QWidget(), QLabel(words[:1].upper() + words[1:]), QLabel(keys)
        which.setFixedWidth(KEYS_WIDTH + PLACE_WIDTH)
        what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        what.setToolTip(what.text())
        row = QHBoxLayout(holder)
        row.setContentsMargins(INDENT, 4, BUTTON + 8, 4)
        row.setSpacing(8)
        row.addWidget(what, 1)
        row.addWidget(which)
        self._fixed[keys] = holder
        return holder


def found_commands(registry: CommandRegistry, query: str) -> list[Command]:
    """Return the commands that have all words of a query in title, menu or keys."""
    words = query.casefold().split()
    return [command for command in registry if all(w in _named(registry, command) for w in words)]


def _named(registry: CommandRegistry, command: Command) -> str:
    keys = " ".join(native_text(text) for text in registry.shortcuts(command))
    return f"{command.full_title or command.title} {command.menu} {keys}".casefold()
