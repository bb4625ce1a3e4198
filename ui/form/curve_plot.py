"""CurvePlot: a curve whose points are dragged, added and taken away by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from filters.params.kinds.curve import MOST, NEAREST, STRAIGHT, Curve
from ui.form.gesture import EditGesture
from ui.look.phrase import phrase

Heights = npt.NDArray[np.float64]
SIDE: Final = 200  # logical pixels, at least
HEIGHT: Final = 238  # with `ROOM` on both sides, which leaves 220
ROOM: Final = 9  # so that a point at the edge, and the ring around it, are whole
REACH: Final = 9  # how near to a point a press takes it
AWAY: Final = 24  # how far outside a drag takes a point away
NUDGE: Final = 1 / 255
ALIKE: Final = 4 / 255  # how near to a tone a point is that is taken for it
GRID: Final = 90  # how opaque lines are that only help the eye, of 255
ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
TURNS: Final = {
    Qt.Key.Key_PageUp: 1,
    Qt.Key.Key_BracketRight: 1,
    Qt.Key.Key_PageDown: -1,
    Qt.Key.Key_BracketLeft: -1,
}


class CurvePlot(QWidget):
    """The line, its points, and the chosen one.

    A click adds a point, a drag moves it, a drag off the chart takes it away. Arrows nudge the
    chosen one by a level (Shift: ten), brackets or Page keys choose another, Insert adds one
    beside it, Delete takes it away.
    """

    spoken_role = QAccessible.Role.Chart
    has_diagonal = True  # whether a straight line means that nothing changes

    changed = Signal(object, str)  # Curve, merge key
    chosen_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curve, self.chosen = Curve(), 1
        self.levels: Heights | None = None
        self._colours: tuple[QColor, ...] = ()
        self._gesture = EditGesture()
        self._dragged: Curve | None = None  # without the point that is dragged
        self.setMinimumSize(SIDE, SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(phrase("{name} curve", name=name))
        self.setCursor(Qt.CursorShape.CrossCursor)

    def spoken_value(self) -> str:
        """Return the chosen point, in hundredths of full scale."""
        x, y = self.curve.points[self.chosen]
        count = len(self.curve.points)
        return phrase(
            "point {chosen} of {count}: {x:.0%} becomes {y:.0%}",
            chosen=self.chosen + 1,
            count=count,
            x=x,
            y=y,
        )

    def sizeHint(self) -> QSize:
        return QSize(SIDE, HEIGHT)

    def set_curve(self, curve: Curve) -> None:
        """Show another curve; nothing is signalled."""
        if curve != self.curve:
            self.curve = curve
            self.chosen = min(self.chosen, len(curve.points) - 1)
            self.update()
            self.chosen_changed.emit()

    def set_levels(self, heights: Heights | None, colours: Sequence[QColor] = ()) -> None:
        """Draw behind the curve how often each level is, 0..1 from black to white; or nothing.

        Parameters
        ----------
        heights
            (levels,), or (channels, levels) of several one over the other.
        colours
            Of the channels; grey where there are none.
        """
        self.levels, self._colours = heights, tuple(colours)
        self.update()

    def place_of(self, x: float, y: float) -> QPointF:
        """Return where a point of the curve lies, in logical pixels."""
        box = self._box()
        return QPointF(box.left() + x * box.width(), box.bottom() - y * box.height())

    def move_chosen(self, x: float, y: float, merge: str = "") -> None:
        """Put the chosen point elsewhere, between its neighbours."""
        others = [p for i, p in enumerate(self.curve.points) if i != self.chosen]
        left = others[self.chosen - 1][0] + NEAREST if self.chosen else 0.0
        right = others[self.chosen][0] - NEAREST if self.chosen < len(others) else 1.0
        if left <= right:
            at = (min(max(x, left), right), min(max(y, 0.0), 1.0))
            others.insert(self.chosen, at)
            self._use(Curve(tuple(others)), merge or EditGesture().key)

    def take_hold(self, x: float) -> tuple[float, float]:
        """Choose the point at a place across, or add one on the curve; return where it lies.

        It is what a drag elsewhere begins with; `lift_chosen` goes on with the same gesture.
        """
        nearest = int(np.argmin([abs(x - across) for across, _ in self.curve.points]))
        if abs(self.curve.points[nearest][0] - x) <= ALIKE or not self._add(x, None):
            self._choose(nearest)
        return self.curve.points[self.chosen]

    def lift_chosen(self, y: float) -> None:
        """Put the chosen point at another height."""
        self.move_chosen(self.curve.points[self.chosen][0], y, self._gesture.key)

    def take_away(self) -> None:
        """Take the chosen point away, as long as two are left."""
        if len(self.curve.points) > len(STRAIGHT):
            points = [p for i, p in enumerate(self.curve.points) if i != self.chosen]
            self._choose(max(0, self.chosen - 1))
            self._use(Curve(tuple(points)), EditGesture().key)

    def add_beside(self) -> None:
        """Add a point half-way to the next one, on the curve."""
        points = self.curve.points
        first = min(self.chosen, len(points) - 2)
        self._add((points[first][0] + points[first + 1][0]) / 2, None)

    # input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._gesture = EditGesture()
        found = self._near(event.position())
        if found is None:
            x, y = self._at(event.position())
            if not self._add(x, y):
                return
        else:
            self._choose(found)
        points = [p for i, p in enumerate(self.curve.points) if i != self.chosen]
        self._dragged = Curve(tuple(points)) if len(points) >= len(STRAIGHT) else self.curve

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            return
        away = self.rect().adjusted(-AWAY, -AWAY, AWAY, AWAY)
        is_away = not away.contains(event.position().toPoint())
        if is_away and self._dragged is not self.curve and self._dragged.points:
            self._use(self._dragged, self._gesture.key)
            self._choose(min(self.chosen, len(self._dragged.points) - 1))
            self._dragged = None
        else:
            self.move_chosen(*self._at(event.position()), self._gesture.key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS:
            step = NUDGE * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            across, up = ARROWS[key]
            x, y = self.curve.points[self.chosen]
            self.move_chosen(x + across * step, y + up * step, self._gesture.key)
        elif key in TURNS:
            self._choose((self.chosen + TURNS[key]) % len(self.curve.points))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_away()
        elif key == Qt.Key.Key_Insert:
            self.add_beside()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that it takes from shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = (*ARROWS, *TURNS, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Insert)
            if Qt.Key(event.key()) in own:
                event.accept()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._gesture = EditGesture()
        super().focusInEvent(event)

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)

    def _at(self, place: QPointF) -> tuple[float, float]:
        box = self._box()
        x, y = (place.x() - box.left()) / box.width(), (box.bottom() - place.y()) / box.height()
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _near(self, place: QPointF) -> int | None:
        far = [(self.place_of(*p) - place).manhattanLength() for p in self.curve.points]
        nearest = int(np.argmin(far))
        return nearest if far[nearest] <= REACH else None

    def _add(self, x: float, y: float | None) -> bool:
        points = list(self.curve.points)
        if len(points) >= MOST or any(abs(x - p[0]) < NEAREST for p in points):
            return False
        at = sum(1 for p in points if p[0] < x)
        points.insert(at, (x, float(self.curve.at(x)) if y is None else y))
        self._choose(at)
        self._use(Curve(tuple(points)), self._gesture.key)
        return True

    def _choose(self, index: int) -> None:
        self.chosen = index
        self._gesture = EditGesture()
        self.update()
        self.chosen_changed.emit()

    def _use(self, curve: Curve, merge: str) -> None:
        if curve != self.curve:
            self.curve = curve
            self.update()
            self.changed.emit(curve, merge)
            self.chosen_changed.emit()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), self._box()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.Text)
        faint = palette.color(QPalette.ColorRole.Mid)
        faint.setAlpha(GRID)
        painter.fillRect(box, palette.color(QPalette.ColorRole.Base))
        if self.levels is not None:
            rows = np.atleast_2d(self.levels)
            for levels, colour in zip(rows, self._colours or (faint,) * len(rows), strict=True):
                self._paint_levels(painter, levels, colour)
        painter.setPen(QPen(faint, 1))
        for share in (0.25, 0.5, 0.75):
            painter.drawLine(self.place_of(share, 0), self.place_of(share, 1))
            painter.drawLine(self.place_of(0, share), self.place_of(1, share))
        if self.has_diagonal:
            painter.setPen(QPen(faint, 1, Qt.PenStyle.DashLine))
            painter.drawLine(self.place_of(0, 0), self.place_of(1, 1))
        across = np.linspace(0, 1, max(2, int(box.width())))
        line = [self.place_of(*p) for p in zip(across, self.curve.at(across), strict=True)]
        painter.setPen(QPen(text, 1.5))
        painter.drawPolyline(QPolygonF(line))
        for index, point in enumerate(self.curve.points):
            at = self.place_of(*point)
            painter.setBrush(text)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(at, 4, 4)
            if index == self.chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(text, 1.5))
                painter.drawEllipse(at, 7, 7)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 3, 3)

    def _paint_levels(self, painter: QPainter, levels: Heights, colour: QColor) -> None:
        places = np.linspace(0, 1, len(levels))
        line = [self.place_of(*p) for p in zip(places, levels, strict=True)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([self.place_of(0, 0), *line, self.place_of(1, 0)]))
