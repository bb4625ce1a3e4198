"""Hairline: a thin line between regions, or between groups."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look.tokens import tokens_of


class Hairline(QWidget):
    """One logical pixel in the middle of some room.

    What spans its whole column or page parts regions, and has *line*; else it is *hair*.

    Parameters
    ----------
    room
        (width, height) in logical pixels; 0 for as much as there is.
    """

    def __init__(self, room: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if room.width():
            self.setFixedWidth(room.width())
        if room.height():
            self.setFixedHeight(room.height())
        self._is_upright = bool(room.width())
        self._colour = "hair" if room.width() and room.height() else "line"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = tokens_of(self.palette()).colour(self._colour)
        if self._is_upright:
            painter.fillRect(self.width() // 2, 0, 1, self.height(), colour)
        else:
            painter.fillRect(0, self.height() // 2, self.width(), 1, colour)
