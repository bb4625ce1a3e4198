"""GridMouse: which gesture a press in the kernel grid begins, and where it goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent

from filters.kernel import KernelError
from ui.input.pinch import pinch_zoom
from ui.input.wheel import WheelCounter, is_sideways, is_touchpad, touchpad_zoom
from ui.kernel.grid.edits import GridEdits
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
from ui.kernel.grid.state import GridState
from ui.kernel.grid.view import GridView

_EDGE_CURSORS: Final = {
    frozenset({"left"}): Qt.CursorShape.SizeHorCursor,
    frozenset({"right"}): Qt.CursorShape.SizeHorCursor,
    frozenset({"top"}): Qt.CursorShape.SizeVerCursor,
    frozenset({"bottom"}): Qt.CursorShape.SizeVerCursor,
    frozenset({"top", "left"}): Qt.CursorShape.SizeFDiagCursor,
    frozenset({"bottom", "right"}): Qt.CursorShape.SizeFDiagCursor,
}
ZOOM_STEP: Final = 1.25
Cursor = Qt.CursorShape | None  # None is the usual one


class GridMouse:
    """The mouse over one grid: nothing, a press that may become a drag, or a drag.

    Parameters
    ----------
    show_cursor
        Shows what a press would do.
    """

    def __init__(
        self,
        state: GridState,
        view: GridView,
        edits: GridEdits,
        show_cursor: Callable[[Cursor], None],
    ) -> None:
        self._state, self._view = state, view
        self._edits, self._show_cursor = edits, show_cursor
        self._wheel = WheelCounter()
        self._gesture: Gesture | None = None
        self._pressed: tuple[QPointF, Cell, bool] | None = None  # place, cell, only select
        self._selecting = False
        self._panned_from: QPointF | None = None

    def press(self, event: QMouseEvent) -> None:
        """Begin what the place under the mouse is for."""
        state, at = self._state, event.position()
        geometry, kernel = self._view.geometry, state.kernel
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned_from = at
            self._show_cursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() != Qt.MouseButton.LeftButton:
            return
        elif state.brush is not None:
            self._begin(BrushStroke(kernel, geometry, state.brush, at))
            self._drag(at, event.modifiers())
        elif edges := geometry.edges_at(at):
            self._begin(EdgeDrag(kernel, geometry, edges, at))
        elif (cell := geometry.cell_at(at)) is not None:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            state.select(state.selection.moved(*cell, kernel.shape, extend))
            if on_origin_mark(at, kernel, geometry) and not extend:
                self._begin(OriginDrag(kernel, geometry))
            else:
                self._pressed = (at, cell, extend or not geometry.shows_numbers)

    def press_twice(self, event: QMouseEvent) -> None:
        """Type on from the weight under the mouse; a brush is pressed again."""
        cell = self._view.geometry.cell_at(event.position())
        if self._state.brush is not None:
            self.press(event)
        elif cell is not None:
            self._state.select(Selection.at(*cell))
            self._edits.edit_cell()

    def choose(self, at: QPointF) -> None:
        """Select the cell under the mouse unless it is selected already, as a menu opens there."""
        cell = self._view.geometry.cell_at(at)
        if cell is not None and not self._state.selection.holds(cell):
            self._state.select(Selection.at(*cell))

    def move(self, event: QMouseEvent) -> None:
        """Go on, or show what a press would do."""
        state, at = self._state, event.position()
        self._view.hold_brush(at)
        if self._panned_from is not None:
            by = at - self._panned_from
            self._panned_from = at
            self._view.look_at(self._view.geometry.panned(by.x(), by.y()))
            return
        if self._pressed is not None:
            self._decide(at)
        elif self._gesture is not None:
            self._drag(at, event.modifiers())
        elif self._selecting:
            cell = self._view.geometry.nearest(at)
            state.select(Selection(cell, state.selection.anchor))
        else:
            self._show_cursor(self._cursor_at(at))

    def turn(self, event: QWheelEvent, focused: bool) -> None:
        """Turn the wheel: zoom with Ctrl, widen a brush, change the weight, else scroll the cells.

        An event that is not accepted, as where all cells are seen, scrolls the panel around.

        Parameters
        ----------
        focused
            Whether the grid has the focus; without it no weight changes.
        """
        state, view, modifiers = self._state, self._view, event.modifiers()
        zooms = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        cell = view.geometry.cell_at(event.position())
        is_meant = zooms or state.brush is not None or focused
        if cell is None or not is_meant or is_sideways(event):
            event.setAccepted(self._scroll(event))
            return
        event.accept()
        if zooms and is_touchpad(event):
            view.look_at(view.geometry.zoomed(touchpad_zoom(event), event.position()))
        elif (notches := self._wheel.notches(event)) and zooms:
            view.look_at(view.geometry.zoomed(ZOOM_STEP**notches, event.position()))
        elif notches and state.brush is not None:
            state.brush_resized.emit(notches)
        elif notches:
            self._nudge(cell, notches, modifiers)

    def pinch(self, event: QNativeGestureEvent) -> None:
        """Zoom the cells by two fingers that part or meet."""
        view = self._view
        view.look_at(view.geometry.zoomed(pinch_zoom(event), event.position()))

    def _scroll(self, event: QWheelEvent) -> bool:
        """Move the cells under bars; return whether there was anything to move to."""
        if not any(self._view.geometry.overflow):
            return False
        by = QPointF(event.pixelDelta() if is_touchpad(event) else event.angleDelta() / 2)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            by = by.transposed()
        geometry = self._view.geometry
        moved = geometry.panned(by.x(), by.y())
        self._view.look_at(moved)
        return moved != geometry

    def let_go(self) -> None:
        """End whatever was begun."""
        ended, self._gesture = self._gesture, None
        self._pressed = self._panned_from = None
        self._selecting = False
        if ended is not None:
            self._state.end_drag()
        self._show_cursor(None)

    def leave(self) -> None:
        """Have no place any more."""
        self._view.hold_brush(None)

    def _begin(self, gesture: Gesture) -> None:
        self._state.begin_drag()
        self._gesture = gesture

    def _nudge(self, cell: Cell, notches: int, modifiers: Qt.KeyboardModifier) -> None:
        if cell != self._state.current:
            self._state.select(Selection.at(*cell))
        scale = 10.0 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0
        self._edits.nudge(notches * (0.1 if modifiers & Qt.KeyboardModifier.AltModifier else scale))

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
        self._begin(ValueDrag(self._state.kernel, cell, at))
        self._show_cursor(Qt.CursorShape.SizeHorCursor)

    def _drag(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        assert self._gesture is not None
        try:
            kernel = self._gesture.kernel(at, modifiers)
        except KernelError as error:
            self._state.fail(str(error))
            return
        self._state.fail("")
        self._state.take(kernel, self._gesture.label)

    def _cursor_at(self, at: QPointF) -> Cursor:
        state = self._state
        if state.brush is not None:
            return Qt.CursorShape.CrossCursor
        if edges := self._view.geometry.edges_at(at):
            return _EDGE_CURSORS.get(edges, Qt.CursorShape.SizeBDiagCursor)
        if on_origin_mark(at, state.kernel, self._view.geometry):
            return Qt.CursorShape.OpenHandCursor
        return None
