"""PointPad: two numbers chosen together, by dragging a knob on a square."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from filters.params.kinds.point import Point
from ui.form.gesture import EditGesture
from ui.look.phrase import phrase
from ui.look.tokens import tokens_of

SIDE: Final = 72  # logical pixels
KNOB: Final = 6.0  # radius
STEP: Final = 0.05  # of the arrow keys
MOVES: Final = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


class PointPad(QWidget):
    """The knob goes where it is pressed or dragged, or by the arrow keys; never off the pad."""

    spoken_role = QAccessible.Role.Slider

    moved = Signal(object, str)  # Point, merge key

    def __init__(self, name: str) -> None:
        super().__init__()
        self.point = Point()
        self._gesture = EditGesture()
        self.setFixedSize(QSize(SIDE, SIDE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(phrase("{name} on a pad", name=name))
        self._speak()

    def spoken_value(self) -> str:
        """Return where the knob is."""
        return phrase(
            "{x:.0f} % across, {y:.0f} % down", x=self.point.x * 100, y=self.point.y * 100
        )

    def set_point(self, point: Point) -> None:
        """Show another point; nothing is signalled."""
        if point != self.point:
            self.point = point
            self._speak()
            self.update()

    def place(self, point: Point) -> QPointF:
        """Return where a point lies, logical pixels."""
        room = self._room
        return QPointF(room.left() + point.x * room.width(), room.top() + point.y * room.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._gesture = EditGesture()
            self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (move := MOVES.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
            return
        if not event.isAutoRepeat():
            self._gesture = EditGesture()
        self._move(self.point.x + move[0], self.point.y + move[1])

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("edge"), 1))
        painter.setBrush(tokens.colour("field"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        at, room = self.place(self.point), self._room
        painter.setPen(QPen(tokens.colour("hair"), 1))
        painter.drawLine(QPointF(room.left(), at.y()), QPointF(room.right(), at.y()))
        painter.drawLine(QPointF(at.x(), room.top()), QPointF(at.x(), room.bottom()))
        painter.setPen(QPen(tokens.colour("line"), 1))
        painter.setBrush(tokens.colour("text"))
        painter.drawEllipse(at, KNOB, KNOB)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
        painter.end()

    @property
    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(KNOB + 2, KNOB + 2, -KNOB - 2, -KNOB - 2)

    def _drag(self, at: QPointF) -> None:
        room = self._room
        self._move((at.x() - room.left()) / room.width(), (at.y() - room.top()) / room.height())

    def _move(self, x: float, y: float) -> None:
        point = Point(round(min(1.0, max(0.0, x)), 4), round(min(1.0, max(0.0, y)), 4))
        if point != self.point:
            self.set_point(point)
            self.moved.emit(point, self._gesture.key)

    def _speak(self) -> None:
        self.setAccessibleDescription(self.spoken_value())
