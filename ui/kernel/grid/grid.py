"""KernelGrid: the weights as a grid of heat-coloured cells, made for keyboard, mouse and brush."""

from __future__ import annotations

import itertools

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from filters.kernel import Kernel
from filters.kernel.painting import Brush
from ui.kernel.grid.edits import GridEdits
from ui.kernel.grid.geometry import Box, Cell, GridGeometry
from ui.kernel.grid.gestures import value_text
from ui.kernel.grid.heat_picture import HeatPicture
from ui.kernel.grid.keyboard import GridKeyboard
from ui.kernel.grid.menu import grid_menu
from ui.kernel.grid.mouse import GridMouse
from ui.kernel.grid.painting import GridLook, paint_kernel
from ui.kernel.grid.selection import Selection

_bursts = itertools.count()
EDGE = 2  # logical pixels around a cell that its marks may cover


class KernelGrid(QWidget):
    """A kernel's cells, up to 255 x 255.

    Arrows and Tab move, typing replaces (arithmetic such as ``1/9``, live; after ``=`` a formula
    of x and y), Return commits and goes down, Ctrl+Return fills the selection, Escape takes the
    typing back, Delete sets 0, ``h`` makes a hole, ``o`` moves the origin, ``+`` and ``-`` nudge,
    Shift+arrows select, Ctrl+C and Ctrl+V exchange with spreadsheets and text. Dragging a cell
    left and right or turning the wheel over it changes it, dragging up or down selects, dragging
    the origin's corners moves the origin, dragging an edge resizes, Ctrl+wheel zooms and the
    middle button pans.
    """

    changed = Signal(object, str, str)  # Kernel, merge key, label
    failed = Signal(str)  # why the typed text is no number; empty when it is again
    noted = Signal(str)  # what was recognized of what was pasted
    hovered = Signal(str)  # place and weight under the mouse; empty beside the cells
    brush_wanted = Signal()
    brush_resized = Signal(int)  # cells wider or narrower

    def __init__(self, kernel: Kernel | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kernel = kernel or Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]])
        self._selection = Selection.at(*self._kernel.origin)
        self._invalid = False
        self._merge = ""
        self._view = (1.0, 0.0, 0.0)  # zoom, across, down
        self._heat = HeatPicture()
        self._limit = 0.0  # the magnitude of the full colour while a drag lasts; else 0
        self.brush: Brush | None = None
        self.edits = GridEdits(self)
        self._mouse, self._keyboard = GridMouse(self), GridKeyboard(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Kernel weights")
        self.setMouseTracking(True)

    # value

    def kernel(self) -> Kernel:
        """Return the kernel."""
        return self._kernel

    def set_kernel(self, kernel: Kernel) -> None:
        """Show another kernel; what is being typed stays where it is that kernel's own cell."""
        if kernel == self._kernel:
            self._kernel = kernel  # which may know another design
            return
        self._mouse.let_go()
        self._keyboard.forget()
        self._invalid = False
        self._show(kernel)
        self._selection = self._selection.clipped(kernel.shape)
        self.update()

    @property
    def current(self) -> Cell:
        """The cell with the focus, (row, column)."""
        return self._selection.current

    @property
    def selection(self) -> Selection:
        """The selected cells."""
        return self._selection

    @property
    def geometry_(self) -> GridGeometry:
        """Where the cells lie."""
        zoom, across, down = self._view
        size = self._kernel.shape
        return GridGeometry(*size, self.width(), self.height(), zoom, across, down).held()

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Where a cell is drawn, logical pixels."""
        return self.geometry_.cell_rect(row, column)

    def set_brush(self, brush: Brush | None) -> None:
        """Paint with a brush where the mouse is pressed, or don't."""
        self.brush = brush
        self.update()

    # changing

    def take(self, kernel: Kernel, label: str) -> None:
        """Have another kernel as an edit, and say so."""
        if kernel != self._kernel:
            self._show(kernel)
            self._merge = self._merge or f"kernel {next(_bursts)}"
            self.changed.emit(kernel, self._merge, label)

    def end_typing(self) -> None:
        """Keep what is being typed, and begin a history entry of its own."""
        self._keyboard.end_typing(keep=True)
        self._merge = ""

    def begin_entry(self) -> None:
        """Have the next edits be a history entry of their own."""
        self._merge = ""

    def begin_drag(self) -> None:
        """Begin a history entry of its own; the colours keep their scale until its end."""
        self.end_typing()
        self._limit = _full_colour(self._kernel)

    def end_drag(self) -> None:
        """End the history entry."""
        self._merge, self._limit = "", 0.0
        self.update()

    def fail(self, sentence: str) -> None:
        """Say what is wrong; nothing with an empty sentence."""
        if bool(sentence) != self._invalid or sentence:
            self._invalid = bool(sentence)
            self.failed.emit(sentence)
            self.update()

    def select(self, selection: Selection) -> None:
        """Select other cells."""
        self.end_typing()
        was, self._selection = self._selection, selection
        geometry = self.geometry_.showing(*selection.current)
        if geometry != self.geometry_:
            self.look_at(geometry)
        for marked in (was, selection):
            for box in (marked.box, Selection.at(*marked.current).box):
                self.update_cells(box)

    def look_at(self, geometry: GridGeometry) -> None:
        """Zoom and pan."""
        self._view = (geometry.zoom, geometry.across, geometry.down)
        self.update()

    def update_cells(self, box: Box) -> None:
        """Paint a block of cells again."""
        if self.geometry_.shows_numbers:
            self._update_box(box)
        else:  # what is typed shows beside its cell
            self.update()

    def _update_box(self, box: Box) -> None:
        cells = self.geometry_.box_rect(box).toAlignedRect()
        self.update(cells.adjusted(-EDGE, -EDGE, EDGE, EDGE))

    def edit_cell(self) -> None:
        """Type on from the weight that the current cell has."""
        self.setFocus()
        self._keyboard.edit_cell()

    def _show(self, kernel: Kernel) -> None:
        was, self._kernel = self._kernel, kernel
        if kernel.shape != was.shape:
            self._selection = self._selection.clipped(kernel.shape)
            self._view = (1.0, 0.0, 0.0)
            self._fit_height()
        elif kernel.origin == was.origin and self._keeps_colours(was, kernel):
            changed = np.nonzero(kernel.weights != was.weights)
            if changed[0].size:
                box = tuple(int(f(axis)) for f in (np.min, np.max) for axis in changed)
                self._update_box((box[0], box[1], box[2], box[3]))
            return
        self.update()

    def _keeps_colours(self, was: Kernel, kernel: Kernel) -> bool:
        return bool(self._limit) or _full_colour(was) == _full_colour(kernel)

    # keys

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self._keyboard.takes_over(event):
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            is_tab = key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if is_tab and self._keyboard.tab(key == Qt.Key.Key_Tab):
                return True
        elif isinstance(event, QHelpEvent):
            self._show_tip(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keyboard.press(event):
            super().keyPressEvent(event)

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)
        cell = self.geometry_.cell_at(event.position())
        self.hovered.emit("" if cell is None else value_text(self._kernel, cell))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        cell = self.geometry_.cell_at(event.position())
        if self.brush is not None:
            self._mouse.press(event)
        elif cell is not None:
            self.select(Selection.at(*cell))
            self.edit_cell()

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse.leave()
        self.hovered.emit("")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        cell = self.geometry_.cell_at(QPointF(event.pos()))
        if event.reason() == QContextMenuEvent.Reason.Mouse and cell is not None:
            top, left, bottom, right = self._selection.box
            if not (top <= cell[0] <= bottom and left <= cell[1] <= right):
                self.select(Selection.at(*cell))
        menu = grid_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._mouse.turn(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.end_typing()
        self.update()

    def _show_tip(self, at: QPoint, on_screen: QPoint) -> None:
        cell = self.geometry_.cell_at(QPointF(at))
        if cell is not None and self.brush is None:
            QToolTip.showText(on_screen, value_text(self._kernel, cell), self)

    # drawing

    def sizeHint(self) -> QSize:
        return QSize(280, GridGeometry.height_for(*self._kernel.shape, 280))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        neutral = self.palette().color(QPalette.ColorRole.Base).redF()
        self._heat.show(self._kernel, self._limit or _full_colour(self._kernel), neutral)
        brush = self._mouse.brush_ring()
        look = GridLook(
            self._selection, self._keyboard.text, self._invalid, self.hasFocus(), True, brush
        )
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        paint_kernel(painter, self.geometry_, self._kernel, self._heat, look, self.palette())
        painter.end()

    def _fit_height(self) -> None:
        height = GridGeometry.height_for(*self._kernel.shape, self.width())
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)


def _full_colour(kernel: Kernel) -> float:
    """Return the magnitude that has the full colour."""
    return float(np.abs(kernel.taps).max()) or 1.0
