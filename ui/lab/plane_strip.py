"""PlaneStrip: the planes of weights of one map, side by side."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from filters.convolution.bank.bank import Bank
from ui.input.kept_keys import keeps_key
from ui.lab.cells import signed_colours
from ui.lab.pictures import picture
from ui.look.phrase import phrase
from ui.look.tokens import GAP, tokens_of

SIDE: Final = 32  # logical pixels of a plane
ACROSS: Final = 8  # planes in a row
ROWS: Final = 2  # of planes that are drawn; the keys reach all


class PlaneStrip(QWidget):
    """The planes of weights of one map in signed colours; a click or an arrow chooses one."""

    chosen = Signal(int)
    spoken_role = QAccessible.Role.List

    def __init__(self) -> None:
        super().__init__()
        self._bank: Bank | None = None
        self._map = self.plane = 0
        self._pictures: list[QImage] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Planes of weights")
        self.setToolTip("The weights of each plane that the map reads; the grid edits the chosen")

    @property
    def count(self) -> int:
        """How many planes the map reads."""
        return 0 if self._bank is None else self._bank.weights.shape[1]

    def show_planes(self, bank: Bank | None, index: int) -> None:
        """Show the planes of a map; the chosen one stays where there is such a one."""
        self._bank, self._map, self._pictures = bank, index, []
        self.plane = min(self.plane, max(0, self.count - 1))
        rows = min(ROWS, -(-self.count // ACROSS))
        self.setFixedHeight(max(0, rows * (SIDE + GAP)))
        self.update()

    def spoken_value(self) -> str:
        """Return which plane is chosen."""
        return phrase("Plane {plane} of {count}", plane=self.plane + 1, count=self.count)

    def cell(self, plane: int) -> QRectF:
        """Return where a plane is drawn."""
        row, column = divmod(plane - self._first, ACROSS)
        return QRectF(column * (SIDE + GAP) + 2, row * (SIDE + GAP) + 2, SIDE, SIDE)

    @property
    def _first(self) -> int:
        """The first plane drawn: rows of planes give way to the chosen one's."""
        return max(0, self.plane // ACROSS - ROWS + 1) * ACROSS

    def event(self, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        return keeps_key(event, keys) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -ACROSS, Qt.Key.Key_Down: ACROSS,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in moves:
            self._choose(self.plane + moves[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for plane in self._drawn():
            if self.cell(plane).contains(event.position()):
                self._choose(plane)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _choose(self, plane: int) -> None:
        if 0 <= plane < self.count:
            self.plane = plane
            self.update()
            self.chosen.emit(plane)

    def _drawn(self) -> range:
        return range(self._first, min(self.count, self._first + ROWS * ACROSS))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bank is None:
            return
        tokens = tokens_of(self.palette())
        weights = self._bank.weights[self._map]
        limit = float(np.abs(weights).max())
        painter = QPainter(self)
        for plane in self._drawn():
            cell = self.cell(plane)
            values = weights[plane]
            scale = SIDE / max(values.shape)
            size = QPointF(values.shape[1] * scale, values.shape[0] * scale)
            box = QRectF(cell.left(), cell.top(), size.x(), size.y())
            painter.drawImage(box, picture(signed_colours(values, tokens, limit)))
            if plane == self.plane:
                painter.setPen(QPen(tokens.colour("accent"), 2 if self.hasFocus() else 1.5))
                painter.drawRect(cell.adjusted(-1, -1, 1, 1))
        painter.end()
