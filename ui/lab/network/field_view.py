"""FieldView: the photo with what one value sees of it, and the map that the value lies on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.input.arrows import ARROWS
from ui.input.kept_keys import keeps_key
from ui.lab.network.field_geometry import FieldGeometry
from ui.lab.network.field_painter import FieldPainter
from ui.lab.network.state import NetworkState
from ui.look.number_text import number_text
from ui.look.phrase import phrase
from ui.look.tokens import tokens_of

KEYS: Final = (*ARROWS, Qt.Key.Key_Home, Qt.Key.Key_End)


class FieldView(QWidget):
    """The pointer over photo or map shows a place, a click keeps it; the arrows walk."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, state: NetworkState) -> None:
        super().__init__()
        self._state = state
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAccessibleName("What a value sees, and its map")
        self.setToolTip("Point at the map or the photo; a click keeps the place, arrows walk")
        for signal in (state.changed, state.edited, state.moved):
            signal.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    @property
    def geometry_(self) -> FieldGeometry | None:
        """Where the two pictures are; None where there is nothing to show."""
        state = self._state
        if state.run is None:
            return None
        return FieldGeometry.of(state.run, state.layer, self.width(), self.height())

    @property
    def value(self) -> float:
        """The shown place's value."""
        state = self._state
        if state.run is None:
            return 0.0
        return float(state.run.maps[state.layer][state.map_index][state.shown_place])

    def spoken_value(self) -> str:
        """Where the mark is, what is there, and what it sees."""
        run = self._state.run
        if run is None:
            return ""
        row, column = self._state.shown_place
        seen = run.fields[self._state.layer].seen_by(row, column)
        return phrase(
            "Row {row}, column {column}: {value}, sees {columns}×{rows} from {left}, {top}",
            row=row,
            column=column,
            value=number_text(self.value),
            columns=seen.columns,
            rows=seen.rows,
            left=seen.left,
            top=seen.top,
        )

    def event(self, event: QEvent) -> bool:
        return keeps_key(event, KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, column = self._state.place
        run = self._state.run
        key = Qt.Key(event.key())
        if run is None or key not in KEYS:
            super().keyPressEvent(event)
        elif key in ARROWS:
            far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            down, across = ARROWS[key]
            self._state.go(row + far * down, column + far * across)
        elif key == Qt.Key.Key_Home:
            self._state.go(0, 0)
        else:
            self._state.go(*run.shapes[self._state.layer][1:])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._state.hover(self._place_at(event.position()))
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._keep(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._keep(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._state.hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _keep(self, point: QPointF) -> None:
        place = self._place_at(point)
        if place is not None:
            self._state.go(*place)

    def _place_at(self, point: QPointF) -> tuple[int, int] | None:
        geometry, run = self.geometry_, self._state.run
        if geometry is None or run is None:
            return None
        return geometry.place_at(point, run.fields[self._state.layer])

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, geometry = tokens_of(self.palette()), self.geometry_
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("canvas"))
        if geometry is not None and not geometry.map.isEmpty():
            FieldPainter(painter, tokens, self._state, geometry).paint(self.value)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()
