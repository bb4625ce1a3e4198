"""KeySetColumn: beside the list of shortcuts: the one that is looked at, and sets of them."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QButtonGroup, QLabel, QVBoxLayout, QWidget

from ui.command.key_sets import KeySets
from ui.command.registry import CommandRegistry
from ui.look.hairline import Hairline
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE
from ui.preferences.key_details import KeyDetails
from ui.preferences.section_button import SectionButton

WIDTH: Final = 319  # logical pixels, as the panels at the right


class KeySetColumn(QWidget):
    """Above the command that is looked at; below a row for each set.

    The one in use has a check mark, and says what is changed in it.

    Parameters
    ----------
    sets, registry
        What is chosen from, and the shortcuts that follow.
    typing
        Stands below the sets.
    """

    def __init__(self, sets: KeySets, registry: CommandRegistry, typing: QWidget) -> None:
        super().__init__()
        self._sets = sets
        self.setFixedWidth(WIDTH)
        self.details = KeyDetails()
        self.rows: dict[str, SectionButton] = {}
        self._group = QButtonGroup(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.words = QLabel()
        self.words.setProperty("hint", True)
        self.words.setWordWrap(True)
        below = QVBoxLayout()
        below.setContentsMargins(EDGE, SPACE, EDGE, 0)
        below.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.details)
        column.addWidget(Hairline(QSize(0, 1)))
        column.addWidget(PanelHead("Sets of shortcuts"))
        column.addLayout(self._list)
        column.addLayout(below)
        column.addSpacing(SPACE)
        column.addWidget(Hairline(QSize(0, 1)))
        column.addWidget(typing)
        column.addStretch()
        for signal in (registry.changed, sets.own_changed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show which set is in use, and what differs from it."""
        self._make_rows()
        self.details.refresh()
        chosen, changed = self._sets.nearest()
        for one in self._sets.sets:
            row, is_chosen = self.rows[one.id], one.id == chosen.id
            row.setChecked(is_chosen)
            row.set_icon("check" if is_chosen else "")
            keys = len(self._sets.keys_of(one))
            differ = phrase("{changed} changed", changed=changed) if is_chosen and changed else ""
            row.set_figure(
                differ or (phrase("{count} keys", one="{count} key", count=keys) if keys else "")
            )
        place = ", in place of what is there" if self._sets.own else ""
        kept = (
            phrase(" Another set keeps what you changed as My own{place}.", place=place)
            if changed
            else ""
        )
        self.words.setText(f"{chosen.words}{kept}")

    def _make_rows(self) -> None:
        for one in self._sets.sets:
            if one.id not in self.rows:
                row = self.rows[one.id] = SectionButton(one.title)
                row.setToolTip(one.words)
                row.clicked.connect(partial(self._sets.choose, one.id))
                self._group.addButton(row)
                self._list.addWidget(row)
