"""Slider: a thin track with a round knob; filled from its start, or from zero."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.input.wheel import WheelCounter, is_sideways
from ui.look.tokens import tokens_of

TRACK = 4  # logical pixels
KNOB = 12
HEIGHT = 20


class Slider(QWidget):
    """A position 0..1 that is dragged, clicked or moved by the arrow keys.

    Parameters
    ----------
    steps
        How many places the arrow keys stop at; Page Up and Page Down move ten of them.
    """

    spoken_role = QAccessible.Role.Slider

    pressed = Signal()  # by the mouse
    moved = Signal(float)  # 0..1, while it is dragged
    released = Signal()  # by the mouse, or the focus goes

    def __init__(self, steps: int = 100, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = max(1, steps)
        self._position = 0.0
        self._words: Callable[[], str] | None = None
        self._zero = 0.0
        self._default: float | None = None
        self._hovered = self._posed = False
        self._wheel = WheelCounter()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def position(self) -> float:
        """Where the knob is, 0..1."""
        return self._position

    @property
    def zero(self) -> float:
        """Where the fill starts, 0..1."""
        return self._zero

    def set_position(self, position: float) -> None:
        """Move the knob; nothing is signalled."""
        position = min(max(position, 0.0), 1.0)
        if position != self._position:
            self._position = position
            self.update()

    def set_words(self, words: Callable[[], str]) -> None:
        """Have it say what the place of the knob stands for, as in ``1.4``."""
        self._words = words

    def spoken_value(self) -> str:
        """Return those words; the share of the way where there are none."""
        return f"{self._position * 100:.0f} %" if self._words is None else self._words()

    def set_steps(self, steps: int) -> None:
        """Have the arrow keys stop at another number of places."""
        self._steps = max(1, steps)

    def set_marks(self, zero: float, default: float | None) -> None:
        """Say where the fill starts, and where the default's tick is, 0..1."""
        self._zero, self._default = min(max(zero, 0.0), 1.0), default
        self.update()

    def pose(self, is_over: bool, is_focused: bool) -> None:
        """Look as under the pointer, or as with the focus, on the sheet of components."""
        self._hovered, self._posed = is_over, is_focused
        self.update()

    def hasFocus(self) -> bool:
        return self._posed or super().hasFocus()

    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, HEIGHT)

    # input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
            self._move_to(self._position_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(self._position_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.released.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move by steps while it has the focus; else the panel that it lies in scrolls."""
        event.setAccepted(self.hasFocus() and not is_sideways(event))
        if event.isAccepted() and (notches := self._wheel.notches(event)):
            self._move_to(self._position + notches / self._steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        moves = {
            key.Key_Left: -1,
            key.Key_Down: -1,
            key.Key_Right: 1,
            key.Key_Up: 1,
            key.Key_PageDown: -10,
            key.Key_PageUp: 10,
        }
        if event.key() in moves:
            self._move_to(self._position + moves[Qt.Key(event.key())] / self._steps)
        elif event.key() == key.Key_Home:
            self._move_to(0.0)
        elif event.key() == key.Key_End:
            self._move_to(1.0)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.released.emit()
        self.update()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self._hovered = event.type() == QEvent.Type.HoverEnter
            self.update()
        return super().event(event)

    def _move_to(self, position: float) -> None:
        position = min(max(position, 0.0), 1.0)
        if position != self._position:
            self._position = position
            self.update()
            self.moved.emit(position)

    def _position_at(self, at: QPointF) -> float:
        return (at.x() - KNOB / 2) / max(1, self.width() - KNOB)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        painter.setBrush(tokens.colour("groove"))
        track = QRectF(0, middle - TRACK / 2, self.width(), TRACK)
        painter.drawRoundedRect(track, 2, 2)
        knob = self._x(self._position)
        if self.isEnabled():
            left, right = sorted((self._x(self._zero) if self._zero else 0.0, knob))
            painter.setBrush(tokens.colour("accent"))
            painter.drawRoundedRect(QRectF(left, middle - TRACK / 2, right - left, TRACK), 2, 2)
        if self._default is not None and abs(self._default - self._position) > 1e-6:
            painter.setPen(QPen(tokens.colour("muted"), 1))
            x = round(self._x(self._default)) + 0.5
            painter.drawLine(QPointF(x, middle - 6), QPointF(x, middle + 6))
        fill = tokens.colour("text" if self.isEnabled() else "disabled")
        if tokens.name == "light":
            fill = tokens.colour("field")
        ring = tokens.colour("accent") if self.hasFocus() else tokens.colour("line")
        if tokens.name == "light" and not self.hasFocus():
            ring = tokens.colour("edge")
        painter.setPen(QPen(ring, 2 if self.hasFocus() else 1))
        painter.setBrush(fill.lighter(108) if self._hovered and self.isEnabled() else fill)
        painter.drawEllipse(QPointF(knob, middle), KNOB / 2, KNOB / 2)

    def _x(self, position: float) -> float:
        return KNOB / 2 + position * (self.width() - KNOB)
