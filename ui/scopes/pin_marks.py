"""PinMarks: the pins on the photo with their colours in numbers, set and dragged by the mouse."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.canvas.canvas import Canvas
from ui.look.fonts import HINT, font
from ui.scopes.pins import Pins

REACH: Final = 10.0  # logical pixels around a pin's middle
RADIUS: Final = 9.0
HIGH: Final = 20.0  # of the words beside it
MARK: Final = QColor(255, 255, 255)
EDGE: Final = QColor(0, 0, 0, 170)  # so that the mark is seen on white
GROUND: Final = QColor(20, 20, 20, 215)


class PinMarks(QWidget):
    """Lies over the canvas and lets events through; Alt and a click set a pin, a drag moves one."""

    def __init__(self, canvas: Canvas, pins: Pins) -> None:
        super().__init__(canvas)
        self._canvas, self._pins = canvas, pins
        self._held: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.installEventFilter(self)
        canvas.view_changed.connect(self.refresh)
        pins.changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Follow pins, photo and zoom."""
        self.setVisible(bool(self._pins.places))
        if self.size() != self._canvas.size():
            self.resize(self._canvas.size())
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.resize(event.size())
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            return self._press(event)
        if kind == QEvent.Type.MouseMove and self._held is not None:
            if (place := self._pins.on_photo(event.position())) is not None:
                self._pins.move(self._held, place)
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._held is not None:
            self._held = None
            return True
        return super().eventFilter(watched, event)

    def _press(self, event: QMouseEvent) -> bool:
        at, pins = event.position(), self._pins
        near = next(
            (i for i, p in enumerate(pins.on_canvas()) if (p - at).manhattanLength() <= REACH), None
        )
        if near is not None and not pins.is_pinning:
            self._held = near
            return True
        sets_one = pins.is_pinning or event.modifiers() & Qt.KeyboardModifier.AltModifier
        place = pins.on_photo(at) if sets_one else None
        if place is not None:
            pins.add(place)
        return place is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        readings = self._pins.readings
        for index, place in enumerate(self._pins.on_canvas()):
            for colour, width in ((EDGE, 4.0), (MARK, 2.0)):
                painter.setPen(QPen(colour, width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(place, RADIUS, RADIUS)
            after = readings[index].after if index < len(readings) else None
            words = "" if after is None else after.text(self._pins.scale)
            self._paint_words(painter, place, str(index + 1), words)
        painter.end()

    def _paint_words(self, painter: QPainter, place: QPointF, number: str, words: str) -> None:
        painter.setFont(font(HINT, semibold=True))
        first = painter.fontMetrics().horizontalAdvance(number) + 8
        painter.setFont(font(HINT))
        rest = painter.fontMetrics().horizontalAdvance(words)
        wide = first + rest + 10
        left = place.x() + RADIUS + 7
        if left + wide > self.width():
            left = place.x() - RADIUS - 7 - wide
        ground = QRectF(left, place.y() - HIGH / 2, wide, HIGH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(GROUND)
        painter.drawRoundedRect(ground, 3, 3)
        painter.setPen(MARK)
        painter.setFont(font(HINT, semibold=True))
        painter.drawText(ground.adjusted(6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, number)
        painter.setFont(font(HINT))
        painter.drawText(ground.adjusted(6 + first, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
