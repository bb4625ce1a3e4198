"""LineDrawing: a line that is drawn over the photo for a filter, such as a horizon."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.look.fonts import HINT, font
from ui.look.number_text import number_text

MARK: Final = QColor(255, 255, 255)
DARK: Final = QColor(0, 0, 0, 170)  # around marks, so that they are seen on white
GROUND: Final = QColor(20, 20, 20, 200)
RING: Final = 4.0  # logical pixels
PLATE: Final = 56.0, 20.0
BESIDE: Final = 14.0


class LineDrawing(QWidget):
    """The line under way, with its angle; lies over the canvas and lets the mouse through."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.ends: tuple[QPointF, QPointF] | None = None  # logical pixels of the canvas
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def begin(self, at: QPointF) -> None:
        """Begin a line."""
        self.ends = at, at
        if (canvas := self.parentWidget()) is not None:
            self.resize(canvas.size())
        self.show()
        self.raise_()

    def move_to(self, at: QPointF) -> None:
        """Draw it to another place."""
        if self.ends is not None:
            self.ends = self.ends[0], at
            self.update()

    def end(self) -> tuple[QPointF, QPointF] | None:
        """Take the line away; return its ends."""
        ends, self.ends = self.ends, None
        self.hide()
        return ends

    @property
    def slope(self) -> float:
        """By how many degrees it is off level or upright, clockwise, -45 to 45."""
        if self.ends is None:
            return 0.0
        way = self.ends[1] - self.ends[0]
        return (math.degrees(math.atan2(way.y(), way.x())) + 45) % 90 - 45

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.ends is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((DARK, 4.0), (MARK, 1.5)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(*self.ends)
            for end in self.ends:
                painter.drawEllipse(end, RING, RING)
        plate = QRectF(0, 0, *PLATE)
        plate.moveBottomLeft(self.ends[1] + QPointF(BESIDE, -BESIDE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(GROUND)
        painter.drawRoundedRect(plate, 3, 3)
        painter.setPen(MARK)
        painter.setFont(font(HINT))
        text = f"{number_text(round(self.slope, 1))}°"
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
