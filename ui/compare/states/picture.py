"""StatePicture: one state's result, and another's beside a line or in turn with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from editor.render.view import View
from ui.canvas.layer import CanvasLayer
from ui.canvas.painting import paint_layer
from ui.canvas.split_line import paint_label, paint_split
from ui.compare.view import PaneView

GRIP: Final = 8  # logical pixels on either side of the line
KEY_STEP: Final = 0.02  # of the width, by an arrow key


class NamedView(PaneView):
    """A picture with its name in a corner."""

    def __init__(self, layer: CanvasLayer, name: str) -> None:
        super().__init__(layer)
        self.name = name

    def paint_picture(self, painter: QPainter, view: View, everything: QRect) -> None:
        super().paint_picture(painter, view, everything)
        self.paint_name(painter, self.name, everything.width())

    def paint_name(self, painter: QPainter, name: str, width: int) -> None:
        """Write a name; `width` in device pixels."""
        paint_label(painter, name, self.devicePixelRatioF(), right=width, is_left=True)


class StatePicture(NamedView):
    """The picture of A.

    Parameters
    ----------
    layer
        A's.
    other
        B's picture, which has its own layer and view.
    """

    def __init__(self, layer: CanvasLayer, other: NamedView) -> None:
        super().__init__(layer, "A")
        self.other = other
        self.split: float | None = None  # where the line is, as a share of the width; None: none
        self.is_other = False  # whether B is shown in A's place
        self._is_dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paint_picture(self, painter: QPainter, view: View, everything: QRect) -> None:
        other = self.other.view
        if self.split is not None and other is not None:
            at, width, height = self.line, everything.width(), everything.height()
            paint_layer(painter, self.layer, view, QRect(0, 0, at, height))
            paint_layer(painter, self.other.layer, other, QRect(at, 0, width - at, height))
            paint_split(painter, at, width, height, (self.name, self.other.name))
            return
        if self.is_other and other is not None:
            paint_layer(painter, self.other.layer, other, everything)
            self.paint_name(painter, self.other.name, everything.width())
        else:
            super().paint_picture(painter, view, everything)

    @property
    def line(self) -> int:
        """Where the line is, in device pixels from the left."""
        return round((self.split or 0.0) * self.width() * self.devicePixelRatioF())

    def drag_line(self, x: float) -> None:
        """Have the line at a place, logical pixels from the left."""
        self.split = min(max(x / max(1, self.width()), 0.0), 1.0)
        self.update()

    def _is_over_line(self, x: float) -> bool:
        return self.split is not None and abs(x - self.split * self.width()) <= GRIP

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_dragging = self._is_over_line(event.position().x())
        if not self._is_dragging:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging:
            self.drag_line(event.position().x())
            return
        if not event.buttons():
            over = self._is_over_line(event.position().x())
            self.setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_dragging = False
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -KEY_STEP, Qt.Key.Key_Right: KEY_STEP}.get(Qt.Key(event.key()))
        if by is None or self.split is None:
            super().keyPressEvent(event)
        else:
            self.drag_line((self.split + by) * self.width())
