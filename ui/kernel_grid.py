"""KernelGrid: the weights as a grid of heat-coloured cells, made for the keyboard."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from filters.arithmetic import ArithmeticTextError, evaluate
from filters.kernel import Kernel, KernelError
from filters.kernel_text import parse_kernel
from ui.kernel_paint import GridLook, paint_kernel
from ui.number_field import number_text

DRAG_FROM = 4  # logical pixels that the mouse moves before a press is a drag
CELL_HEIGHT = 28  # logical pixels at the most
_bursts = itertools.count()

_MOVES = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
}  # fmt: skip


@dataclass
class _Drag:
    at: QPoint
    cell: tuple[int, int]
    value: float
    moving: bool = False


class KernelGrid(QWidget):
    """A kernel's cells.

    Arrows and Tab move, typing replaces (arithmetic such as ``1/9``, live), Return commits and
    goes down, Escape takes the typing back, Delete sets 0, ``h`` makes a hole, dragging a cell or
    turning the wheel over it changes it (Shift ten times, Ctrl a tenth); Shift+arrows select,
    Ctrl+C and Ctrl+V exchange with spreadsheets and text.
    """

    changed = Signal(object, str, str)  # Kernel, merge key, label
    failed = Signal(str)  # why the typed text is no number; empty when it is again

    def __init__(self, kernel: Kernel | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kernel = kernel or Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]])
        self._current = self._kernel.origin
        self._anchor = self._current
        self._typing: str | None = None
        self._invalid = False
        self._before = self._kernel
        self._merge = ""
        self._drag: _Drag | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Kernel weights")
        self.setMouseTracking(True)

    # value

    def kernel(self) -> Kernel:
        """Give the kernel."""
        return self._kernel

    def set_kernel(self, kernel: Kernel) -> None:
        """Show another kernel; what is being typed stays where it is that kernel's own cell."""
        if kernel == self._kernel:
            return
        self._kernel = kernel
        self._typing, self._invalid = None, False
        rows, columns = kernel.shape
        self._current = min(self._current[0], rows - 1), min(self._current[1], columns - 1)
        self._anchor = self._current
        self._fit_height()
        self.update()

    @property
    def current(self) -> tuple[int, int]:
        """The cell with the focus, (row, column)."""
        return self._current

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Where a cell is drawn, logical pixels."""
        rows, columns = self._kernel.shape
        area = self._area()
        width, height = area.width() / columns, area.height() / rows
        return QRectF(area.left() + column * width, area.top() + row * height, width, height)

    # editing

    def _set(self, values: dict[tuple[int, int], float], label: str) -> None:
        weights = np.array(self._kernel.weights)
        for cell, value in values.items():
            weights[cell] = value
        try:
            kernel = self._kernel.replace(weights=weights)
        except KernelError as error:
            self._fail(str(error))
            return
        if kernel != self._kernel:
            self._kernel = kernel
            self.update()
            self.changed.emit(kernel, self._burst(), label)

    def _burst(self) -> str:
        self._merge = self._merge or f"kernel {next(_bursts)}"
        return self._merge

    def _cell_label(self) -> str:
        return f"Edit cell ({self._current[0] + 1}, {self._current[1] + 1})"

    def _type(self, text: str) -> None:
        if self._typing is None:
            self._before, self._merge = self._kernel, ""
        self._typing = text
        self._fail("")
        self.update()
        if text.strip().lower() == "nan":
            self._set({self._current: math.nan}, self._cell_label())
            return
        try:
            value = evaluate(text)
        except ArithmeticTextError as error:
            if text.strip("−-+=. (") and not text.rstrip().endswith(("/", "*", "+", "-", "e")):
                self._fail(str(error))
            return
        if not math.isfinite(value):
            self._fail(f"{text!r} is too large for a weight")
            return
        self._set({self._current: value}, self._cell_label())

    def _fail(self, sentence: str) -> None:
        if bool(sentence) != self._invalid or sentence:
            self._invalid = bool(sentence)
            self.failed.emit(sentence)
            self.update()

    def _end_typing(self, keep: bool) -> None:
        if self._typing is None:
            return
        if not keep and self._kernel != self._before:
            self._kernel = self._before
            self.changed.emit(self._kernel, self._burst(), self._cell_label())
        self._typing, self._merge = None, ""
        self._fail("")
        self.update()

    def _move(self, row: int, column: int, extend: bool = False) -> None:
        self._end_typing(keep=True)
        rows, columns = self._kernel.shape
        self._current = min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)
        if not extend:
            self._anchor = self._current
        self._merge = ""
        self.update()

    def _selection(self) -> tuple[int, int, int, int]:
        rows = sorted((self._anchor[0], self._current[0]))
        columns = sorted((self._anchor[1], self._current[1]))
        return rows[0], columns[0], rows[1], columns[1]

    def _selected(self) -> list[tuple[int, int]]:
        top, left, bottom, right = self._selection()
        return [(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)]

    def _nudge(self, cell: tuple[int, int], steps: float, modifiers: Qt.KeyboardModifier) -> None:
        size = self._step() * steps
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            size *= 10
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            size /= 10
        value = self._kernel.weights[cell]
        value = 0.0 if math.isnan(value) else float(value)
        self._set({cell: round(value + size, 12)}, "Change cell")

    def _step(self) -> float:
        """Give a step that suits the weights: 1 for whole numbers, else a tenth of the largest."""
        taps = self._kernel.taps
        largest = float(np.abs(taps).max())
        if (taps == np.rint(taps)).all():
            return 1.0
        return float(10 ** math.floor(math.log10(largest) - 0.5)) if largest else 1.0

    def copy(self) -> None:
        """Put the selected weights, or all of them, on the clipboard as a spreadsheet does."""
        top, left, bottom, right = self._selection()
        cells = self._kernel.weights[top : bottom + 1, left : right + 1]
        if cells.size == 1:
            cells = self._kernel.weights
        lines = ("\t".join(f"{v:.17g}" for v in row) for row in cells)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Lay numbers from the clipboard over the cells from the current one on.

        Where they don't fit there, they become the whole kernel.
        """
        text = QGuiApplication.clipboard().text()
        try:
            block = np.array(parse_kernel(text))
            if block.size == 1:
                self._set({self._current: float(block[0, 0])}, "Paste")
                return
            top, left = self._selection()[:2]
            rows, columns = self._kernel.shape
            fits = top + block.shape[0] <= rows and left + block.shape[1] <= columns
            if (fits and (top, left) != (0, 0)) or block.shape == (rows, columns):
                place = {
                    (top + int(r), left + int(c)): float(v)
                    for (r, c), v in np.ndenumerate(block)
                } if block.shape != (rows, columns) else {
                    (int(r), int(c)): float(v) for (r, c), v in np.ndenumerate(block)
                }  # fmt: skip
                self._merge = ""
                self._set(place, "Paste")
            else:
                kernel = self._kernel.replace(weights=block)
                self.set_kernel(kernel)
                self._merge = ""
                self.changed.emit(kernel, self._burst(), "Paste kernel")
        except KernelError as error:
            self._fail(f"What was pasted is no kernel: {error}")

    # events

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            keys = (Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_A)
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if (plain and event.text().isprintable() and event.text()) or (
                control and event.key() in keys
            ):
                event.accept()
                return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self._tab(key == Qt.Key.Key_Tab):
                return True
        if isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        row, column = self._current
        if key in _MOVES and control:
            down, across = _MOVES[key]
            self._nudge(self._current, across - down, Qt.KeyboardModifier.NoModifier)
        elif key in _MOVES:
            self._move(row + _MOVES[key][0], column + _MOVES[key][1], shift)
        elif not self._named_key(key, control) and not self._character(event, control):
            super().keyPressEvent(event)

    def _named_key(self, key: Qt.Key, control: bool) -> bool:
        row, column = self._current
        last = self._kernel.shape[0] - 1, self._kernel.shape[1] - 1
        match key:
            case Qt.Key.Key_Home:
                self._move(0 if control else row, 0)
            case Qt.Key.Key_End:
                self._move(last[0] if control else row, last[1])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not control:
                self._move(row + 1, column)
            case Qt.Key.Key_Escape if self._typing is not None:
                self._end_typing(keep=False)
            case Qt.Key.Key_Backspace if self._typing is not None:
                self._type(self._typing[:-1])
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._end_typing(keep=True)
                self._merge = ""
                self._set(dict.fromkeys(self._selected(), 0.0), "Clear cells")
            case Qt.Key.Key_C if control:
                self.copy()
            case Qt.Key.Key_V if control:
                self._end_typing(keep=True)
                self.paste()
            case Qt.Key.Key_A if control:
                self._current, self._anchor = last, (0, 0)
                self.update()
            case _:
                return False
        return True

    def _character(self, event: QKeyEvent, control: bool) -> bool:
        text = event.text()
        if control or not text or not text.isprintable():
            return False
        if self._typing is None and text.lower() == "h":
            self._merge = ""
            self._set(dict.fromkeys(self._selected(), math.nan), "Make a hole")
        elif self._typing is None and not (text.isdigit() or text in "-−+.=(nspec"):
            return False
        else:
            self._type((self._typing or "") + text)
        return True

    def _tab(self, forward: bool) -> bool:
        """Go to the next cell row by row; past the last one the focus leaves the grid."""
        columns = self._kernel.shape[1]
        at = self._current[0] * columns + self._current[1] + (1 if forward else -1)
        if not 0 <= at < self._kernel.weights.size:
            self._end_typing(keep=True)
            return False
        self._move(at // columns, at % columns)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move(*cell, extend=extend)
            value = self._kernel.weights[cell]
            start = 0.0 if math.isnan(value) else float(value)
            self._drag = _Drag(event.position().toPoint(), cell, start)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        if drag is None:
            return
        across = event.position().toPoint().x() - drag.at.x()
        if not drag.moving and abs(across) < DRAG_FROM:
            return
        if not drag.moving:
            drag.moving, drag.at = True, event.position().toPoint()
            self.setCursor(Qt.CursorShape.SizeHorCursor)
            return
        size = self._step() * across / 10
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            size *= 10
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            size /= 10
        self._set({drag.cell: round(drag.value + size, 12)}, "Drag cell")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self._merge = ""
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is not None:
            self._move(*cell)
            self._type(number_text(float(self._kernel.weights[cell]), 15))

    def wheelEvent(self, event: QWheelEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is not None and event.angleDelta().y():
            if cell != self._current:
                self._move(*cell)
            self._nudge(cell, 1 if event.angleDelta().y() > 0 else -1, event.modifiers())
            event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._end_typing(keep=True)
        self.update()

    # drawing

    def sizeHint(self) -> QSize:
        return QSize(280, self._height_for(280))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = GridLook(
            self._current, self._selection(), self._typing, self._invalid, self.hasFocus()
        )
        paint_kernel(painter, self._area(), self._kernel, look, self.palette())
        painter.end()

    def _height_for(self, width: int) -> int:
        rows, columns = self._kernel.shape
        side = width / columns
        return max(24, min(round(rows * min(side, CELL_HEIGHT)), 320))

    def _fit_height(self) -> None:
        height = self._height_for(self.width())
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _area(self) -> QRectF:
        """The cells' place: square cells where numbers don't fit, else the whole width."""
        rows, columns = self._kernel.shape
        width = min(float(self.width() - 1), self.height() * 3.0 * columns / rows)
        return QRectF((self.width() - width) / 2, 0, width, self.height() - 1)

    def _cell_at(self, at: QPointF) -> tuple[int, int] | None:
        rows, columns = self._kernel.shape
        area = self._area()
        row = math.floor((at.y() - area.top()) * rows / area.height())
        column = math.floor((at.x() - area.left()) * columns / area.width())
        return (row, column) if 0 <= row < rows and 0 <= column < columns else None

    def _show_tip(self, event: QHelpEvent) -> None:
        cell = self._cell_at(QPointF(event.pos()))
        if cell is not None:
            value = self._kernel.weights[cell]
            text = "hole: this tap is left out" if math.isnan(value) else repr(float(value))
            QToolTip.showText(
                event.globalPos(), f"row {cell[0] + 1}, column {cell[1] + 1}: {text}", self
            )
