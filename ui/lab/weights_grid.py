"""WeightsGrid: one plane of weights in the kernel's grid, with what it refuses said below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from filters.kernel import Kernel
from ui.kernel.grid.grid import KernelGrid
from ui.look.language import said
from ui.look.tokens import GAP


class WeightsGrid(QWidget):
    """The grid of a plane that is drawn over.

    Parameters
    ----------
    name
        What it is called where it is not seen.
    highest
        Logical pixels of the grid.
    """

    edited = Signal(object, str)  # a Kernel, and the key of the gesture; no sentence stands then

    def __init__(self, name: str, highest: int = 190) -> None:
        super().__init__()
        self.grid = KernelGrid(Kernel([[0.0]]))
        self.grid.setMaximumHeight(highest)
        self.grid.setAccessibleName(name)
        self._error = QLabel()
        self._error.setProperty("error", True)
        self._error.setWordWrap(True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.grid)
        column.addWidget(self._error)
        self.grid.changed.connect(self._changed)
        self.grid.failed.connect(self.say)

    def say(self, sentence: str) -> None:
        """Say why something can't be; nothing where it is empty."""
        self._error.setText(said(sentence))
        self._error.setVisible(bool(sentence))

    def _changed(self, kernel: Kernel, merge: str) -> None:
        self.say("")
        self.edited.emit(kernel, merge)
