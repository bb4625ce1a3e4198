"""SwitchList: every plugin in a row of its own, on or off, with what keeps it from working."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.plugins.record import PluginRecord
from ui.command.registry import CommandRegistry
from ui.look.language import said
from ui.look.sentence import Sentence
from ui.look.tokens import GAP, SPACE
from ui.plugins.loader import Plugins
from ui.plugins.panel import WORDS

BUTTONS: Final = (
    ("new_plugin", "New…"),
    ("install_plugin", "Install…"),
    ("find_plugins", "Find…"),
    ("plugin_folder", "Folder"),
    ("reload_plugins", "Look again"),
)
NAME_WIDTH: Final = 176  # logical pixels
STATE_WIDTH: Final = 88


class PluginRow(QWidget):
    """A box to switch a plugin, its state, and its version and filters, or why it fails."""

    def __init__(self, path: Path, plugins: Plugins) -> None:
        super().__init__()
        self.box, self.state, self.about = QCheckBox(), QLabel(), Sentence()
        self.box.setToolTip(str(path))
        self.box.setFixedWidth(NAME_WIDTH)
        self.box.clicked.connect(lambda on: plugins.run(lambda: plugins.host.switch(path, on)))
        self.state.setFixedWidth(STATE_WIDTH)
        self.about.setTextFormat(Qt.TextFormat.PlainText)  # a plugin's words are no markup
        self.about.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.state.setProperty("hint", True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(self.box)
        line.addWidget(self.state)
        line.addWidget(self.about, 1)

    def show_record(self, record: PluginRecord) -> None:
        """Show the plugin as it is now."""
        titles = ", ".join(record.manifest.titles)
        self.box.setText(record.name)
        self.box.setChecked(record.state == "ok")
        self.box.setAccessibleDescription(WORDS[record.state])
        self.state.setText(WORDS[record.state])
        self.about.setText(record.reason or f"{record.version}  {titles}".strip())


class SwitchList(QWidget):
    """What is switched holds at once; all else is done by commands, which the buttons do.

    Parameters
    ----------
    plugins
        Whose records are shown and switched.
    registry
        Has the commands of `BUTTONS`.
    """

    def __init__(self, plugins: Plugins, registry: CommandRegistry) -> None:
        super().__init__()
        self._plugins, self._registry, self._query = plugins, registry, ""
        self.rows: dict[Path, PluginRow] = {}
        self.empty = QLabel()
        self.empty.setProperty("hint", True)
        self.buttons = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.buttons)
        line = QHBoxLayout(self.buttons)
        line.setContentsMargins(0, SPACE, 0, 0)
        line.setSpacing(SPACE)
        for name, text in BUTTONS:
            line.addWidget(self._button(name, text))
        line.addStretch()
        plugins.loaded.connect(self.refresh)
        plugins.record_changed.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show the plugins as they are now; rows that stay keep the focus."""
        host = self._plugins.host
        records = {record.path: record for record in host.records}
        for path in [path for path in self.rows if path not in records]:
            gone = self.rows.pop(path)
            gone.hide()
            gone.deleteLater()
        for number, (path, record) in enumerate(records.items()):
            if path not in self.rows:
                self.rows[path] = PluginRow(path, self._plugins)
                self._column.insertWidget(number, self.rows[path])
            self.rows[path].show_record(record)
        self.empty.setText(
            said("Safe mode: no plugin is loaded.")
            if host.safe_mode
            else said("No plugin yet. New… writes a working one to begin with.")
        )
        self.show_found(self._query)

    def show_found(self, query: str) -> int:
        """Show the plugins whose words have all of a query; return how many."""
        self._query, words, found = query, query.casefold().split(), 0
        for row in self.rows.values():
            text = f"{row.box.text()} {row.about.text()} plugins".casefold()
            is_found = all(word in text for word in words)
            row.setVisible(is_found)
            found += is_found
        self.empty.setVisible(not self.rows and not words)
        self.buttons.setVisible(not words)
        return found

    def _button(self, name: str, text: str) -> QPushButton:
        command = self._registry[name]
        button = QPushButton(text)
        button.setToolTip(command.description)
        button.clicked.connect(lambda: self._registry.run(command))
        return button
