"""PaletteModel: headings and commands as rows of one list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.command.command import Command
from ui.look.language import said
from ui.palette.finding import FILTERS, PRESETS, Section, group_of
from ui.palette.row import ENTRY, Heading, PaletteRow

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
SIGNS = {"Filter": "filter", "View": "panel", "Help": "info", "Plugins": "link", "Grid": "grid"}


class PaletteModel(QAbstractListModel):
    """Rows are made when they are drawn: there are hundreds, and a dozen are seen.

    Parameters
    ----------
    keys_of
        A command's keys as a person reads them.
    """

    def __init__(self, keys_of: Callable[[Command], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys_of = keys_of
        self._entries: list[Heading | Command] = []
        self._rows: dict[str, PaletteRow] = {}
        self._query = ""

    def arrange(self, sections: Sequence[Section], query: str) -> None:
        """List these."""
        self.beginResetModel()
        self._query, self._rows = query, {}
        self._entries = []
        for section in sections:
            self._entries += [Heading(section.title, len(section.commands)), *section.commands]
        self.endResetModel()

    def command(self, row: int) -> Command | None:
        """Return the command of a row; None for a heading."""
        entry = self._entries[row] if 0 <= row < len(self._entries) else None
        return entry if isinstance(entry, Command) else None

    def next_to(self, row: int, by: int) -> int:
        """Return the next row with a command, going round; -1 where there is none."""
        count = len(self._entries)
        for away in range(1, count + 1):
            at = (row + by * away) % count
            if self.command(at) is not None:
                return at
        return -1

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if not 0 <= row < len(self._entries):
            return None
        entry = self._entries[row]
        if role == ENTRY:
            return entry if isinstance(entry, Heading) else self._row(entry)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return said(entry.title) if isinstance(entry, Heading) else entry.found_as
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.command(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _row(self, command: Command) -> PaletteRow:
        if command.id not in self._rows:
            icon = command.icon if isinstance(command.icon, str) else command.icon()
            tail = self._keys_of(command)
            if not tail and command.is_checked is not None:
                tail = said("On" if command.is_checked() else "Off")
            words = command.description
            if group_of(command) not in (FILTERS, PRESETS) and command.menu not in words:
                words = f"{said(command.menu)}: {words[:1].lower()}{words[1:]}"
            self._rows[command.id] = PaletteRow(
                command.found_as,
                words.removesuffix("."),
                self._query,
                icon or SIGNS.get(command.menu, "right"),
                tail,
            )
        return self._rows[command.id]
