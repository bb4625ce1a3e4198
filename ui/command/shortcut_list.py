"""ShortcutList: all commands with their keys, found by words or keys, changed in their rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.command.command import Command
from ui.command.key_columns import BUTTON, INDENT, KEYS_WIDTH, PLACE_WIDTH
from ui.command.key_finder import KeyFinder
from ui.command.key_groups import HEADING, ColumnTitles, GroupHeading, Groups, by_keys, by_menu
from ui.command.line_column import LineColumn
from ui.command.registry import CommandRegistry
from ui.command.row_look import HEIGHT
from ui.command.shortcut_row import ShortcutRow
from ui.command.shortcut_text import native_text
from ui.command.tab_order import follow_by_tab
from ui.look.language import said
from ui.look.phrase import phrase

STAY = "Keys that stay as they are"
OVER = "over "  # begins the name of a heading's line: no command's id has a space
FIXED = "fixed "


class ShortcutRows(Mapping[str, ShortcutRow]):
    """The row of each command by its id; one that is asked for is made."""

    def __init__(self, column: LineColumn, registry: CommandRegistry) -> None:
        self._column, self._registry = column, registry

    def __getitem__(self, command_id: str) -> ShortcutRow:
        row = self._column.line(command_id)
        assert isinstance(row, ShortcutRow)
        return row

    def __iter__(self) -> Iterator[str]:
        return (command.id for command in self._registry)

    def __len__(self) -> int:
        return sum(1 for _ in self._registry)

    @property
    def ids(self) -> set[str]:
        """Those of all commands; to look whether one is there makes no row."""
        return set(self)

    @property
    def made(self) -> list[ShortcutRow]:
        """Those that are there."""
        return [one for one in self._column.made.values() if isinstance(one, ShortcutRow)]


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
        self._fixed_words = fixed
        self.count = ""
        self.found: list[str] = []  # ids of the commands that are shown, from top to bottom
        self.by_key = KeyFinder()
        self.by_key.changed.connect(lambda: self.show_found(self._query))
        self._groups: Groups = by_menu(registry)
        self._counts: dict[str, int] = {}  # of what is shown under each heading
        self.row: ShortcutRow | None = None  # that is looked at
        self.column = LineColumn(self._make, self._height_of, self._may_go)
        self.column.setAccessibleName(said("Shortcuts"))
        self.column.came.connect(self._follow_by_tab)
        self.rows = ShortcutRows(self.column, registry)
        self._lay_out()
        registry.changed.connect(self.refresh)
        self.show_found("")

    @property
    def is_whole(self) -> bool:
        """Whether all rows are there that are seen; they come a few at a time."""
        return self.column.is_whole

    def refresh(self) -> None:
        """Show the keys as they are now."""
        for row in self.rows.made:
            row.refresh()
        self.show_found(self._query)

    def arrange(self, is_by_key: bool) -> None:
        """Put the rows in the order of the keys, with a field to press one; or by menu."""
        self._is_by_key = is_by_key
        self._groups = by_keys(self._registry) if is_by_key else by_menu(self._registry)
        self.by_key.setVisible(is_by_key)
        if not is_by_key:
            self.by_key.clear_keys()
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
        found = {c.id for c in named if finds(self._registry.shortcuts(c))}
        groups = {title: [i for i in ids if i in found] for title, ids in self._groups.items()}
        stay = [
            f"{FIXED}{keys}"
            for keys in self._fixed_words
            if not query.strip() and finds(keys.split("  "))
        ]
        self.found = [one for ids in groups.values() for one in ids]
        groups[STAY] = stay
        self._counts = {title: len(ids) for title, ids in groups.items()}
        for row in self.rows.made:
            row.mark(query)
            if row.conflict is not None and row.command.id not in found:
                row.refresh()  # what it wants would be said where nobody sees why
        for one in self.column.made.values():
            if isinstance(one, GroupHeading):
                one.show_count(self._counts.get(one.title, 0))
        under = [(f"{OVER}{title}", ids) for title, ids in groups.items() if ids]
        self.column.show_lines([line for over, ids in under for line in (over, *ids)])
        self._follow_by_tab()
        self._pick_shown()
        self._count(len(found), bool(stay))

    def _pick_shown(self) -> None:
        """Look at a row that is shown, where the one that is looked at no longer is."""
        if self.row is None or self.row.command.id not in self.found:
            self.pick(self.rows[self.found[0]] if self.found else None)

    def _count(self, found: int, is_fixed: bool) -> None:
        keys = self.by_key.keys
        if keys and not found and not is_fixed:
            self.count = phrase("{keys} is free", keys=native_text(keys))
        else:
            changed = len(self._registry.changed_shortcuts)
            differ = phrase(" · {changed} changed", changed=changed) if changed else ""
            self.count = phrase(
                "{found} of {count}{differ}", found=found, count=len(self.rows), differ=differ
            )
        self.counted.emit(self.count)

    def _follow_by_tab(self) -> None:
        made = [one for one in self.column.in_order() if isinstance(one, ShortcutRow)]
        follow_by_tab([self.by_key, *(stop for row in made for stop in row.stops)])

    # lines

    def _make(self, name: str) -> QWidget:
        if name.startswith(OVER):
            heading = GroupHeading(name.removeprefix(OVER))
            heading.show_count(self._counts[heading.title])
            return heading
        if name.startswith(FIXED):
            keys = name.removeprefix(FIXED)
            return _fixed_row(keys, self._fixed_words[keys])
        row = ShortcutRow(self._registry[name], self._registry)
        row.mark(self._query)
        row.wanted.connect(self.wanted)
        row.picked.connect(partial(self.pick, row))
        return row

    @staticmethod
    def _height_of(name: str) -> int:
        return HEADING if name.startswith(OVER) else HEIGHT

    def _may_go(self, widget: QWidget) -> bool:
        if not isinstance(widget, ShortcutRow):
            return True
        is_used = widget is self.row or widget.field is not None or widget.conflict is not None
        return not is_used and not any(stop.hasFocus() for stop in widget.stops)

    def _lay_out(self) -> None:
        self.by_key.hide()
        pressed = QHBoxLayout()
        pressed.setContentsMargins(INDENT, 0, INDENT, 4)
        pressed.addWidget(self.by_key)
        pressed.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(0)
        column.addLayout(pressed)
        column.addWidget(ColumnTitles())
        column.addWidget(self.column)


def _fixed_row(keys: str, words: str) -> QWidget:
    holder, what, which = QWidget(), QLabel(words[:1].upper() + words[1:]), QLabel(keys)
    which.setFixedWidth(KEYS_WIDTH + PLACE_WIDTH)
    what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    what.setToolTip(what.text())
    row = QHBoxLayout(holder)
    row.setContentsMargins(INDENT, 4, BUTTON + 8, 4)
    row.setSpacing(8)
    row.addWidget(what, 1)
    row.addWidget(which)
    return holder


def found_commands(registry: CommandRegistry, query: str) -> list[Command]:
    """Return the commands that have all words of a query in title, menu or keys."""
    words = query.casefold().split()
    return [command for command in registry if all(w in _named(registry, command) for w in words)]


def _named(registry: CommandRegistry, command: Command) -> str:
    keys = " ".join(native_text(text) for text in registry.shortcuts(command))
    return f"{command.full_title or command.title} {command.menu} {keys}".casefold()
