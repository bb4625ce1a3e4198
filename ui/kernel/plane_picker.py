"""PlanePicker: the planes of a stack as small pictures, one of which is edited."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from editor.render.heat import HeatTable
from filters.design.stack_kind import Planes
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack
from ui.input.arrows import ARROWS
from ui.kernel.grid.heat_picture import full_colour
from ui.look.fonts import HINT, font
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import GAP, tokens_of

CELL: Final = (44, 28)  # logical pixels
NARROW: Final = 28  # a plane's width where there are many
MANY: Final = 5  # planes side by side
HEAD: Final = 16  # over the planes
SIDE: Final = 40  # of the names beside them
WHITE, DARK = QColor(255, 255, 255), QColor(0, 0, 0, 170)
MIDDLE: Final = Qt.AlignmentFlag.AlignCenter


class PlanePicker(QWidget):
    """A click or an arrow key chooses a plane; several rows have one scale of signed colours.

    Parameters
    ----------
    planes
        What results and planes are called.
    """

    spoken_role = QAccessible.Role.Table

    chosen = Signal(int, int)  # result, plane that is read

    def __init__(self, planes: Planes, stack: KernelStack) -> None:
        super().__init__()
        self._names, self._stack, self.place = planes, stack, (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Planes of weights")
        self._speak()

    @property
    def stack(self) -> KernelStack:
        """What is shown."""
        return self._stack

    def set_stack(self, stack: KernelStack) -> None:
        """Show another stack; where it has no such plane, its last one is chosen."""
        self._stack = stack
        last = stack.shape[0] - 1, stack.shape[1] - 1
        self.place = min(self.place[0], last[0]), min(self.place[1], last[1])
        self._speak()
        self.updateGeometry()
        self.update()

    def choose(self, result: int, read: int) -> None:
        """Choose a plane, as near as there is one."""
        rows, columns = self._stack.shape
        place = min(max(result, 0), rows - 1), min(max(read, 0), columns - 1)
        if place != self.place:
            self.place = place
            self._speak()
            self.update()
            self.chosen.emit(*place)

    def words(self, result: int, read: int) -> str:
        """Return what a plane is called: "Red from green"."""
        name = self._names.reads[read]
        if len(self._names.results) == 1:
            return said(name)
        return phrase("{results!t} from {name!l}", results=self._names.results[result], name=name)

    def cell(self, result: int, read: int) -> QRectF:
        """Return where a plane's picture is."""
        left = self._side + read * (self._wide + GAP)
        return QRectF(left, HEAD + result * (CELL[1] + GAP), self._wide, CELL[1])

    def sizeHint(self) -> QSize:
        rows, columns = self._stack.shape
        wide = self._side + columns * (self._wide + GAP)
        return QSize(wide, HEAD + rows * (CELL[1] + GAP))

    # input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (found := self._at(event.position().x(), event.position().y())) is not None:
            self.choose(*found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (move := ARROWS.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
            return
        self.choose(self.place[0] + move[0], self.place[1] + move[1])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), self._told(*found) if found else "", self)
            return True
        return super().event(event)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        rows, columns = self._stack.shape
        for read in range(columns):
            box = self.cell(0, read)
            painter.drawText(QRectF(box.left(), 0, box.width(), HEAD), MIDDLE, self._head(read))
        for result in range(rows if self._side else 0):
            box = self.cell(result, 0)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            room = QRectF(0, box.top(), SIDE, box.height())
            painter.drawText(room, left, said(self._names.results[result]))
        table = HeatTable.between(tokens.signed)
        limit = max(map(_full_colour, self._stack))
        for result in range(rows):
            for read in range(columns):
                own = _full_colour(self._stack.planes[result][read])
                scale = limit if rows > 1 else own  # kernels side by side are each seen best
                self._paint_plane(painter, table, scale, result, read)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(tokens.colour("hair"), 1))  # zero is as grey as the panel
                painter.drawRect(self.cell(result, read).adjusted(0.5, 0.5, -0.5, -0.5))
        box = self.cell(*self.place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((DARK, 4.0), (WHITE, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 3, 3)
        painter.end()

    def _paint_plane(
        self, painter: QPainter, table: HeatTable, limit: float, result: int, read: int
    ) -> None:
        plane = self._stack.planes[result][read]
        box = self.cell(result, read)
        step = -(-max(plane.shape) // 32)
        weights = plane.taps[::step, ::step] / plane.gain_divisor
        packed = np.ascontiguousarray(table.colours(weights, limit or 1.0))
        rows, columns = packed.shape[:2]
        painter.fillRect(box, QColor(*table.colours(np.zeros((1, 1)), 1.0)[0, 0].tolist()))
        side = min(box.height() / rows, box.width() / columns)
        room = QRectF(0, 0, columns * side, rows * side)
        room.moveCenter(box.center())
        picture = QImage(packed.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
        painter.drawImage(room, picture)

    @property
    def _wide(self) -> int:
        return CELL[0] if self._stack.shape[1] < MANY else NARROW

    @property
    def _side(self) -> int:
        return SIDE if len(self._names.results) > 1 else 0

    def _head(self, read: int) -> str:
        return said(self._names.reads[read])

    def _at(self, x: float, y: float) -> tuple[int, int] | None:
        rows, columns = self._stack.shape
        places = ((result, read) for result in range(rows) for read in range(columns))
        return next((place for place in places if self.cell(*place).contains(x, y)), None)

    def _told(self, result: int, read: int) -> str:
        plane = self._stack.planes[result][read]
        gain = plane.sum / plane.gain_divisor
        size = f"{plane.shape[1]}×{plane.shape[0]}"
        return phrase(
            "{result}: {size}, adds up to {gain:g}",
            result=self.words(result, read),
            size=size,
            gain=gain,
        )

    def _speak(self) -> None:
        self.setAccessibleDescription(self._told(*self.place))


def _full_colour(kernel: Kernel) -> float:
    """Return the magnitude, over the divisor, that has the full colour; 0 where all are 0."""
    return full_colour(kernel) / abs(kernel.gain_divisor) if kernel.taps.any() else 0.0
