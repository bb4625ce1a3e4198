"""ShortcutPage: all commands with their keys, found by words or keys, changed in their rows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.command.registry import CommandRegistry
from ui.command.shortcut_row import DOT_WIDTH, KEYS_WIDTH, PLACE_WIDTH, ShortcutRow

SIZE = (760, 640)  # logical pixels
RESET_WIDTH = 24


class ShortcutPage(QDialog):
    """A row for each command, by menu. It is no question: the window goes on beside it.

    Parameters
    ----------
    registry
        The commands, which it changes the keys of.
    fixed
        What keys do that are no command's, in words; shown at the end.
    """

    def __init__(
        self, registry: CommandRegistry, fixed: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._registry = registry
        self.setWindowTitle("Keyboard shortcuts")
        self.resize(*SIZE)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Action, menu or keys")
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName("Search shortcuts")
        self.search.textChanged.connect(self._filter)
        self.count = QLabel()
        self.count.setProperty("hint", True)
        self.reset_all = QPushButton("Reset all")
        self.reset_all.setToolTip("Give all commands the keys that they have at first")
        self.reset_all.setAutoDefault(False)
        self.reset_all.clicked.connect(registry.reset_all_shortcuts)
        self._headings: dict[str, QLabel] = {}
        self.rows: dict[str, ShortcutRow] = {}
        self._fixed = [self._fixed_row(keys, words) for keys, words in fixed.items()]
        self._lay_out()
        registry.changed.connect(self.refresh)
        self.refresh()

    def open_up(self) -> None:
        """Show it, with all commands."""
        self.search.clear()
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus()

    def refresh(self) -> None:
        """Show the keys as they are now."""
        for row in self.rows.values():
            row.refresh()
        self.reset_all.setEnabled(bool(self._registry.changed_shortcuts))
        self._filter(self.search.text())

    def _filter(self, query: str) -> None:
        words, shown = query.casefold().split(), set()
        for row in self.rows.values():
            found = all(word in row.words() for word in words)
            row.setVisible(found)
            if found:
                shown.add(row.command.id)
        menus = {row.command.menu for row in self.rows.values() if row.command.id in shown}
        for menu, heading in self._headings.items():
            heading.setVisible(menu in menus or (menu == "" and not words))
        for one in self._fixed:
            one.setVisible(not words)
        changed = len(self._registry.changed_shortcuts)
        differ = f" · {changed} changed" if changed else ""
        self.count.setText(f"{len(shown)} of {len(self.rows)}{differ}")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 12, 12, 8)
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        head.addWidget(self.count)
        head.addWidget(self.reset_all)
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(12, 0, 4, 12)
        rows.setSpacing(0)
        for menu in dict.fromkeys(command.menu for command in self._registry):
            rows.addWidget(self._heading(menu, menu))
            for command in self._registry:
                if command.menu == menu:
                    row = self.rows[command.id] = ShortcutRow(command, self._registry)
                    rows.addWidget(row)
        if self._fixed:
            rows.addWidget(self._heading("", "Keys that stay as they are"))
        for one in self._fixed:
            rows.addWidget(one)
        rows.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(scroll, 1)

    def _heading(self, menu: str, words: str) -> QLabel:
        heading = self._headings[menu] = QLabel(words)
        heading.setProperty("hint", True)
        heading.setContentsMargins(DOT_WIDTH + 8, 12, 0, 4)
        return heading

    @staticmethod
    def _fixed_row(keys: str, words: str) -> QWidget:
        holder, what, which = QWidget(), QLabel(words[:1].upper() + words[1:]), QLabel(keys)
        which.setFixedWidth(KEYS_WIDTH)
        what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        what.setToolTip(what.text())
        row = QHBoxLayout(holder)
        row.setContentsMargins(DOT_WIDTH + 8, 4, PLACE_WIDTH + RESET_WIDTH + 24, 4)
        row.setSpacing(8)
        row.addWidget(what, 1)
        row.addWidget(which)
        return holder
