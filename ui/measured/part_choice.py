"""PartChoice: which part of the photo is measured, typed or drawn."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from filters.pixels.region import Region
from ui.look.tokens import SPACE


class PartChoice(QWidget):
    """A part as x, y, width, height in pixels; nothing is the whole.

    Parameters
    ----------
    name
        For assistive technology.
    whole
        On the button that takes all of it.
    """

    chosen = Signal()

    def __init__(self, name: str, whole: str) -> None:
        super().__init__()
        self.region: Region | None = None
        self.text, self.whole = QLineEdit(), QPushButton(whole)
        self.text.setPlaceholderText("x, y, width, height")
        self.text.setAccessibleName(name)
        self.text.setToolTip("Pixels from the left, from the top, width, height; or draw it")
        self.whole.setToolTip("Take all of it")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(QLabel("Part"))
        row.addWidget(self.text, 1)
        row.addWidget(self.whole)
        self.text.editingFinished.connect(self._read)
        self.whole.clicked.connect(lambda: self.choose(None))
        self._write()

    def choose(self, region: Region | None) -> None:
        """Take a part, or the whole."""
        if region != self.region:
            self.region = region
            self._write()
            self.chosen.emit()

    def forget(self) -> None:
        """Have the whole again, and say nothing of it."""
        self.region = None
        self._write()

    def _write(self) -> None:
        part = self.region
        words = "" if part is None else f"{part.left}, {part.top}, {part.columns}, {part.rows}"
        self.text.setText(words)
        self.whole.setEnabled(part is not None)

    def _read(self) -> None:
        """Take what was typed; what is no part stays as it was before."""
        if not self.text.text().strip():
            self.choose(None)
            return
        try:
            left, top, columns, rows = (int(one) for one in self.text.text().split(","))
        except ValueError:
            self._write()
            return
        self.choose(Region(top, left, rows, columns))


def labelled(*pairs: tuple[str, QWidget]) -> QHBoxLayout:
    """Return a row of controls, each after its name."""
    row = QHBoxLayout()
    row.setSpacing(SPACE)
    for words, widget in pairs:
        label = QLabel(words)
        label.setBuddy(widget)  # which names it: Qt takes what is chosen for a list's own name
        row.addWidget(label)
        row.addWidget(widget)
    row.addStretch()
    return row
