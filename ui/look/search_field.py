"""SearchField: a field for the words that are looked for, with the sign of searching."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.look.icons import quiet_icon


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
        self.setClearButtonEnabled(True)
        self.addAction(quiet_icon("search"), QLineEdit.ActionPosition.LeadingPosition)
