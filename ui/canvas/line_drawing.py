"""LineDrawing: a line over the photo for a filter, such as a horizon, and the frame it makes."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.canvas.crop_overlay import OUTSIDE, THIN, outline
from ui.canvas.turned_frame import TurnedFrame
from ui.look.fonts import HINT, font
from ui.look.number_text import number_text

MARK: Final = QColor(255, 255, 255)
DARK: Final = QColor(0, 0, 0, 170)  # around marks, so that they are seen on white
GROUND: Final = QColor(20, 20, 20, 200)
RING: Final = 4.0  # logical pixels
PLATE: Final = 56.0, 20.0
BESIDE: Final = 14.0


class LineDrawing(QWidget):
    """The line under way, its angle, and the frame that turns with it while the photo rests.

    Lies over the canvas and lets the mouse through.
    """

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.ends: tuple[QPointF, QPointF] | None = None  # logical pixels of the canvas
        self._turned: TurnedFrame | None = None
        self.frame = QPolygonF()  # what is kept when the line is let go; empty where unknown
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def begin(self, at: QPointF, turned: TurnedFrame | None = None) -> None:
        """Begin a line; `turned` knows the frame that it makes."""
        self.ends = at, at
        self._turned, self.frame = turned, QPolygonF()
        if (canvas := self.parentWidget()) is not None:
            self.resize(canvas.size())
        self.show()
        self.raise_()

    def move_to(self, at: QPointF) -> None:
        """Draw it to another place."""
        if self.ends is not None:
            self.ends = self.ends[0], at
            if self._turned is not None:
                self.frame = self._turned.corners(*self.ends)
            self.update()

    def end(self) -> tuple[QPointF, QPointF] | None:
        """Take the line away; return its ends."""
        ends, self.ends = self.ends, None
        self._turned, self.frame = None, QPolygonF()
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
        if self._turned is not None and not self.frame.isEmpty():
            self._paint_frame(painter, self._turned.photo)
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

    def _paint_frame(self, painter: QPainter, photo: QPolygonF) -> None:
        """Darken what of the photo is left out; draw the frame with its thirds."""
        around, inside = QPainterPath(), QPainterPath()
        around.addPolygon(photo)
        inside.addPolygon(self.frame)
        painter.fillPath(around - inside, OUTSIDE)
        top_left, top_right, bottom_right, bottom_left = (self.frame.at(n) for n in range(4))
        painter.setPen(QPen(THIN, 1.0))
        for share in (1 / 3, 2 / 3):
            for a, b, c, d in (
                (top_left, top_right, bottom_left, bottom_right),
                (top_left, bottom_left, top_right, bottom_right),
            ):
                painter.drawLine(a + (b - a) * share, c + (d - c) * share)
        outline(painter, self.frame)
