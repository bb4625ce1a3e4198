"""ToneMark: where on the photo a curve is dragged, and what its tone becomes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.canvas.line_drawing import BESIDE, DARK, GROUND, MARK, RING
from ui.look.fonts import HINT, font
from ui.look.tokens import SPACE

TOP: Final = 255.0  # what the numbers call white


class ToneMark(QWidget):
    """A ring and two numbers; lies over the canvas and lets the mouse through."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._at, self.text = QPointF(), ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, at: QPointF, tone: float, becomes: float) -> None:
        """Mark a place of the canvas, logical pixels, with a tone and what it becomes, 0..1."""
        self._at, self.text = at, f"{tone * TOP:.0f} → {becomes * TOP:.0f}"
        if (canvas := self.parentWidget()) is not None:
            self.resize(canvas.size())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((DARK, 4.0), (MARK, 1.5)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(self._at, RING + 1, RING + 1)
        painter.setFont(font(HINT))
        metrics = painter.fontMetrics()
        wide, high = metrics.horizontalAdvance(self.text) + 2 * SPACE, metrics.height() + 6
        plate = QRectF(self._at.x() + BESIDE, self._at.y() - high / 2, wide, high)
        if plate.right() > self.width():
            plate.moveRight(self._at.x() - BESIDE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(GROUND)
        painter.drawRoundedRect(plate, 3, 3)
        painter.setPen(MARK)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self.text)
        painter.end()
