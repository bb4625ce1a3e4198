"""FilterButtons: the buttons that a filter has beside its values."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.look.tokens import EDGE, GAP


class FilterButtons(QWidget):
    """A button for each title; hidden while there is none."""

    pressed = Signal(str)  # title

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(EDGE, 0, EDGE, 0)
        self._row.setSpacing(GAP)
        self.buttons: dict[str, QPushButton] = {}
        self.hide()

    def set_titles(self, titles: tuple[str, ...]) -> None:
        """Show others."""
        if titles != tuple(self.buttons):
            for old in self.buttons.values():
                self._row.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.buttons = {title: self._button(title) for title in titles}
        self.setVisible(bool(titles))

    def _button(self, title: str) -> QPushButton:
        button = QPushButton(title)
        button.setToolTip(f"Press {title}: the filter reads the whole photo once")
        button.clicked.connect(partial(self._tell, title))
        self._row.addWidget(button)
        return button

    def _tell(self, title: str, _: bool = False) -> None:
        self.pressed.emit(title)
