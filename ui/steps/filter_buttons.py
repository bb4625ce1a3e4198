"""FilterButtons: the buttons and eyedroppers that a filter has beside its values."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.icons import icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, GAP


class FilterButtons(QWidget):
    """A button for each title, below one for each eyedropper; hidden while there is none."""

    pressed = Signal(str)  # title
    pick_wanted = Signal(str, bool)  # an eyedropper's title, and whether it is taken or put away

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, EDGE, 0)
        column.setSpacing(GAP)
        self._rows = QHBoxLayout(), QHBoxLayout()
        for row in self._rows:
            row.setSpacing(GAP)
            column.addLayout(row)
        self.buttons: dict[str, QPushButton] = {}
        self.pickers: dict[str, QPushButton] = {}
        self.hide()

    def set_titles(self, titles: tuple[str, ...], pickers: tuple[str, ...] = ()) -> None:
        """Show others."""
        if (titles, pickers) != (tuple(self.buttons), tuple(self.pickers)):
            for old in (*self.buttons.values(), *self.pickers.values()):
                old.hide()
                old.deleteLater()
            self.buttons = {title: self._button(title) for title in titles}
            self.pickers = {title: self._picker(title) for title in pickers}
        self.setVisible(bool(titles or pickers))

    def show_picking(self, title: str) -> None:
        """Show which eyedropper is taken; none where empty. Nothing is signalled."""
        for name, button in self.pickers.items():
            button.setChecked(name == title)

    def _button(self, title: str) -> QPushButton:
        button = QPushButton(said(title))
        button.setToolTip(
            phrase("Press {title!t}: the filter reads the whole photo once", title=title)
        )
        button.clicked.connect(partial(self._tell, title))
        self._rows[0].addWidget(button)
        return button

    def _picker(self, title: str) -> QPushButton:
        button = QPushButton(icon("picker"), said(title))
        button.setIconSize(QSize(16, 16))
        button.setCheckable(True)
        button.setToolTip(
            phrase("{title!t}: click on the photo on what it is for; Esc puts it away", title=title)
        )
        button.setAccessibleName(phrase("Pick {title!l} on the photo", title=title))
        button.clicked.connect(partial(self._pick, title))
        self._rows[1].addWidget(button)
        return button

    def _pick(self, title: str, _: bool = False) -> None:
        self.pick_wanted.emit(title, self.pickers[title].isChecked())

    def _tell(self, title: str, _: bool = False) -> None:
        self.pressed.emit(title)
