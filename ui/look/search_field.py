"""SearchField: a field for the words that are looked for, with the sign of searching."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.look.icons import quiet_icon

CLEAR: Final = "_q_qlineeditclearaction"  # what Qt calls the action of that button


def make_clearable(line: QLineEdit) -> None:
    """Add a button that clears a line, with the program's own icon."""
    line.setClearButtonEnabled(True)
    action = line.findChild(QAction, CLEAR)
    if isinstance(action, QAction):
        action.setIcon(quiet_icon("close"))


class SearchField(QLineEdit):
    """A lens before the words, and a button behind them that clears them.

    Parameters
    ----------
    placeholder
        What can be typed, while nothing is.
    spoken
        What it searches, as a screen reader says it.
    """

    def __init__(self, placeholder: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(spoken)
        make_clearable(self)
        self.addAction(quiet_icon("search"), QLineEdit.ActionPosition.LeadingPosition)
