"""CanvasNavigator: what mouse, touchpad and keys do on the photo: pan, zoom, drag the line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal, Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent

from editor.render.view import View
from ui.canvas.view_zoom import ViewZoom


class Navigated(Protocol):
    """What a navigator asks of a canvas."""

    def cursor(self) -> QCursor:
        """Return the pointer's shape."""

    def change_view(self, change: Callable[[View, float], View]) -> None:
        """Show what `change` makes of the view and of the device pixels a logical pixel."""

    def zoom_in(self) -> None:
        """Zoom to the next step, about the middle."""

    def zoom_out(self) -> None:
        """Zoom to the step before, about the middle."""

    def fit(self) -> None:
        """Show the whole photo."""

    def actual_size(self) -> None:
        """Show a photo pixel as a screen pixel."""

    def is_over_split(self, x: float) -> bool:
        """Whether the mouse would take hold of the split line there, logical pixels."""

    def drag_split(self, x: float) -> None:
        """Have the split line at a place, logical pixels from the left."""

    def setCursor(self, shape: Qt.CursorShape, /) -> None:
        """Show what the mouse would do."""


class CanvasNavigator:
    """Knows what is held: the photo (middle button, or Space and the left one), or the line."""

    def __init__(self, canvas: Navigated) -> None:
        self._canvas = canvas
        self._grip: Literal["", "pan", "split"] = ""
        self._space = False
        self._last = QPoint()
        self._zoom = ViewZoom()

    def press(self, event: QMouseEvent) -> None:
        """Take hold."""
        button, at = event.button(), event.position()
        left = button == Qt.MouseButton.LeftButton
        if button == Qt.MouseButton.MiddleButton or (left and self._space):
            self._grip = "pan"
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif left and self._canvas.is_over_split(at.x()):
            self._grip = "split"
        self._last = at.toPoint()

    def move(self, at: QPointF) -> None:
        """Carry along what is held; else show what could be."""
        if self._grip == "pan":
            moved = at.toPoint() - self._last
            self._canvas.change_view(
                lambda view, ratio: view.panned(round(moved.x() * ratio), round(moved.y() * ratio))
            )
        elif self._grip == "split":
            self._canvas.drag_split(at.x())
        elif not self._space:
            over = self._canvas.is_over_split(at.x())
            shape = Qt.CursorShape.SplitHCursor if over else Qt.CursorShape.CrossCursor
            if self._canvas.cursor().shape() != shape:  # setting it again takes 0.3 ms
                self._canvas.setCursor(shape)
        self._last = at.toPoint()

    def release(self) -> None:
        """Let go."""
        self._grip = ""
        shape = Qt.CursorShape.OpenHandCursor if self._space else Qt.CursorShape.CrossCursor
        self._canvas.setCursor(shape)

    def turn(self, event: QWheelEvent) -> None:
        """Zoom by a wheel or a touchpad, about the pointer."""
        event.accept()
        self._canvas.change_view(partial(self._zoom.turned, event))

    def pinch(self, event: QNativeGestureEvent) -> None:
        """Zoom by two fingers that part or meet."""
        event.accept()
        self._canvas.change_view(partial(self._zoom.pinched, event))

    def forget_keys(self) -> None:
        """Have no key held: another widget hears of its release."""
        self._space = False

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Do what a key means here; return whether it means anything."""
        match event.key():
            case Qt.Key.Key_Space:
                if not event.isAutoRepeat():
                    self._space = True
                    self._canvas.setCursor(Qt.CursorShape.OpenHandCursor)
            case Qt.Key.Key_0:
                self._canvas.fit()
            case Qt.Key.Key_1:
                self._canvas.actual_size()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._canvas.zoom_in()
            case Qt.Key.Key_Minus:
                self._canvas.zoom_out()
            case _:
                return False
        return True

    def key_released(self, event: QKeyEvent) -> bool:
        """Let go of a key; return whether it was one that is held here."""
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat():
            return False
        self._space = False
        self._canvas.setCursor(Qt.CursorShape.CrossCursor)
        return True
