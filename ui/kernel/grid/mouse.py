"""GridMouse: which gesture a press in the kernel grid begins, and where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from filters.kernel import KernelError
from ui.kernel.grid.geometry import Cell
from ui.kernel.grid.gestures import (
    DRAG_FROM,
    BrushStroke,
    EdgeDrag,
    Gesture,
    OriginDrag,
    ValueDrag,
    on_origin_mark,
)
from ui.kernel.grid.selection import Selection

if TYPE_CHECKING:
    from ui.kernel.grid.grid import KernelGrid

_EDGE_CURSORS = {
    frozenset({"left"}): Qt.CursorShape.SizeHorCursor,
    frozenset({"right"}): Qt.CursorShape.SizeHorCursor,
    frozenset({"top"}): Qt.CursorShape.SizeVerCursor,
    frozenset({"bottom"}): Qt.CursorShape.SizeVerCursor,
    frozenset({"top", "left"}): Qt.CursorShape.SizeFDiagCursor,
    frozenset({"bottom", "right"}): Qt.CursorShape.SizeFDiagCursor,
}
ZOOM_STEP = 1.25
Ring = tuple[QPointF, float, float]  # middle, radius across and down; logical pixels


class GridMouse:
    """The mouse over one grid: nothing, a press that may become a drag, or a drag."""

    def __init__(self, grid: KernelGrid) -> None:
        self._grid = grid
        self._gesture: Gesture | None = None
        self._pressed: tuple[QPointF, Cell, bool] | None = None  # place, cell, only select
        self._selecting = False
        self._panned_from: QPointF | None = None
        self._at: QPointF | None = None

    def press(self, event: QMouseEvent) -> None:
        """Begin what the place under the mouse is for."""
        grid, at = self._grid, event.position()
        geometry, kernel = grid.geometry_, grid.kernel()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned_from = at
            grid.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() != Qt.MouseButton.LeftButton:
            return
        elif grid.brush is not None:
            self._begin(BrushStroke(kernel, geometry, grid.brush, at))
            self._drag(at, event.modifiers())
        elif edges := geometry.edges_at(at):
            self._begin(EdgeDrag(kernel, geometry, edges, at))
        elif (cell := geometry.cell_at(at)) is not None:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            grid.select(grid.selection.moved(*cell, kernel.shape, extend))
            if on_origin_mark(at, kernel, geometry) and not extend:
                self._begin(OriginDrag(kernel, geometry))
            else:
                self._pressed = (at, cell, extend or not geometry.shows_numbers)

    def move(self, event: QMouseEvent) -> None:
        """Go on, or show what a press would do."""
        at = event.position()
        self._follow_ring(at)
        if self._panned_from is not None:
            by = at - self._panned_from
            self._panned_from = at
            self._grid.look_at(self._grid.geometry_.panned(by.x(), by.y()))
            return
        if self._pressed is not None:
            self._decide(at)
        elif self._gesture is not None:
            self._drag(at, event.modifiers())
        elif self._selecting:
            cell = self._grid.geometry_.nearest(at)
            self._grid.select(Selection(cell, self._grid.selection.anchor))
        else:
            self._show_cursor(at)

    def turn(self, event: QWheelEvent) -> None:
        """Turn the wheel: zoom with Ctrl, widen a brush, else change the weight."""
        grid, modifiers = self._grid, event.modifiers()
        turned = event.angleDelta().y() or event.angleDelta().x()
        cell = grid.geometry_.cell_at(event.position())
        if cell is None or not turned:
            return
        event.accept()
        up = 1 if turned > 0 else -1
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            grid.look_at(grid.geometry_.zoomed(ZOOM_STEP**up, event.position()))
        elif grid.brush is not None:
            grid.brush_resized.emit(up)
        else:
            if cell != grid.current:
                grid.select(Selection.at(*cell))
            scale = 10.0 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0
            grid.edits.nudge(up * (0.1 if modifiers & Qt.KeyboardModifier.AltModifier else scale))

    def let_go(self) -> None:
        """End whatever was begun."""
        ended, self._gesture = self._gesture, None
        self._pressed = self._panned_from = None
        self._selecting = False
        if ended is not None:
            self._grid.end_drag()
        self._grid.unsetCursor()

    def leave(self) -> None:
        """Have no place any more."""
        self._at = None
        self._grid.update()

    def brush_ring(self) -> Ring | None:
        """Where the brush is held; None where none is."""
        brush = self._grid.brush
        if brush is None or self._at is None:
            return None
        width, height = self._grid.geometry_.cell_size
        return self._at, max(2.0, brush.size * width / 2), max(2.0, brush.size * height / 2)

    def _begin(self, gesture: Gesture) -> None:
        self._grid.begin_drag()
        self._gesture = gesture

    def _decide(self, at: QPointF) -> None:
        """Make a press a drag: across changes the weight, else it selects."""
        assert self._pressed is not None
        begun, cell, only_select = self._pressed
        moved = at - begun
        if max(abs(moved.x()), abs(moved.y())) < DRAG_FROM:
            return
        self._pressed = None
        if only_select or abs(moved.y()) > abs(moved.x()):
            self._selecting = True
            return
        self._begin(ValueDrag(self._grid.kernel(), cell, at))
        self._grid.setCursor(Qt.CursorShape.SizeHorCursor)

    def _drag(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        assert self._gesture is not None
        try:
            kernel = self._gesture.kernel(at, modifiers)
        except KernelError as error:
            self._grid.fail(str(error))
            return
        self._grid.fail("")
        self._grid.take(kernel, self._gesture.label)

    def _follow_ring(self, at: QPointF) -> None:
        """Have the brush's ring drawn again where it was and where it is."""
        for place in (self._at, at):
            self._at = place
            if (ring := self.brush_ring()) is not None:
                middle, across, down = ring
                box = QRectF(middle.x() - across, middle.y() - down, 2 * across, 2 * down)
                self._grid.update(box.toAlignedRect().adjusted(-3, -3, 3, 3))

    def _show_cursor(self, at: QPointF) -> None:
        grid = self._grid
        geometry = grid.geometry_
        if grid.brush is not None:
            grid.setCursor(Qt.CursorShape.CrossCursor)
        elif edges := geometry.edges_at(at):
            grid.setCursor(_EDGE_CURSORS.get(edges, Qt.CursorShape.SizeBDiagCursor))
        elif on_origin_mark(at, grid.kernel(), geometry):
            grid.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            grid.unsetCursor()
