"""MaskName: what a mask is called, and which other steps it is shared with."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ui.look.phrase import phrase
from ui.look.tokens import FIELD, SPACE

LONGEST: Final = 60  # characters


class MaskName(QWidget):
    """The heading of a mask: its name to type; under it, where it is shared, with whom."""

    named = Signal(str)
    own_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setFixedHeight(FIELD)
        self.field.setPlaceholderText("Without a name")
        self.field.setAccessibleName("Name of the mask")
        self.field.setToolTip("What the mask is called, here and where steps share it")
        self.field.editingFinished.connect(self._finished)
        self.shared = QLabel()
        self.shared.setToolTip("A change of the mask reaches them too")
        self.own = QToolButton()
        self.own.setText("Make it its own")
        self.own.setToolTip("Give this step a copy of the mask, which the others don't follow")
        self.own.clicked.connect(self.own_wanted)
        head, below = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(QLabel("Mask"))
        head.addWidget(self.field, 1)
        below.addWidget(self.shared, 1)
        below.addWidget(self.own)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(below)

    def show_name(self, name: str | None, others: int) -> None:
        """Show a mask's name, and how many other Steps share it; None where there is no mask."""
        self.field.setVisible(name is not None)
        if name != self._name or not self.field.hasFocus():
            self._name = name or ""
            self.field.setText(self._name)
        self.shared.setText(
            phrase("Also used by {count} steps", one="Also used by {count} step", count=others)
        )
        for widget in (self.shared, self.own):
            widget.setVisible(others > 0)

    def forget_typing(self) -> None:
        """Show the name again where another is typed and not entered."""
        self.field.setText(self._name)

    def _finished(self) -> None:
        text = " ".join(self.field.text().split())
        if text != self._name:
            self._name = text
            self.named.emit(text)
