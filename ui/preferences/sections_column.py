"""SectionsColumn: the search over all settings, the sections, and what is done with all at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.look.icons import icon
from ui.look.panel_head import PanelHead
from ui.look.search_field import SearchField
from ui.look.tokens import EDGE, SPACE, TOOL
from ui.preferences.section_button import SectionButton
from ui.preferences.settings import SECTIONS

WIDTH: Final = 239  # logical pixels, as the left panel's
SAID: Final = "Every change holds at once. A dot marks what differs from the default."


class SectionsColumn(QWidget):
    """Below the sections stands what resets all settings; for shortcuts, what reads and writes."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.search = SearchField("Search settings and keys", "Search settings")
        self.sections = {title: SectionButton(title, name) for title, name in SECTIONS}
        self._group = QButtonGroup(self)
        for button in self.sections.values():
            self._group.addButton(button)
            button.clicked.connect(self.chosen)
        self.reset_all = QPushButton("Reset all settings")
        self.reset_all.setToolTip("Set all of them, but for the shortcuts, as they are at first")
        self.import_, self.export = QPushButton("Import…"), QPushButton("Export…")
        self.import_.setToolTip("Give all commands the keys that a file holds")
        self.export.setToolTip("Write the keys that differ from those at first to a file")
        self.reset_keys = QToolButton()
        self.reset_keys.setIcon(icon("reset"))
        self.reset_keys.setFixedSize(TOOL, TOOL)
        self.reset_keys.setToolTip("Give all commands the keys that they have at first")
        self.reset_keys.setAccessibleName(self.reset_keys.toolTip())
        self._keys = QWidget()
        self._lay_out()
        self.show_keys(False)

    def show_keys(self, is_there: bool) -> None:
        """Offer what is done with all shortcuts at once, or with all settings."""
        self._keys.setVisible(is_there)
        self.reset_all.setVisible(not is_there)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, EDGE)
        column.setSpacing(0)
        column.addWidget(PanelHead("Preferences"))
        column.addLayout(_inset(self.search))
        column.addSpacing(SPACE)
        for button in self.sections.values():
            column.addWidget(button)
        column.addStretch()
        row = QHBoxLayout(self._keys)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.import_)
        row.addWidget(self.export)
        row.addStretch()
        row.addWidget(self.reset_keys)
        words = QLabel(SAID)
        words.setProperty("hint", True)
        words.setWordWrap(True)
        for part in (self.reset_all, self._keys):
            column.addLayout(_inset(part))
        column.addSpacing(SPACE)
        column.addLayout(_inset(words))


def _inset(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(EDGE, 0, EDGE, 0)
    row.addWidget(widget)
    return row
