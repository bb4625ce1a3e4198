"""PixelReadout: the pixel under the pointer, also while photo and zoom change beneath it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtWidgets import QWidget

from ui.canvas.frames import CanvasFrames
from ui.canvas.layer import Reading


class PixelReadout(QObject):
    """Knows where the pointer is, and reads what lies under it whenever that may have changed."""

    changed = Signal(object)  # Reading, or None outside the photo

    def __init__(self, canvas: QWidget, frames: CanvasFrames) -> None:
        super().__init__(canvas)
        self._canvas, self._frames = canvas, frames
        self._at: QPointF | None = None
        self._told: Reading | None = None
        frames.arrived.connect(self.follow)
        frames.changed.connect(self.follow)

    def point(self, at: QPointF | None) -> None:
        """Read what is at a place of the canvas, logical pixels; None where the pointer left."""
        self._at = at
        self.follow()

    def follow(self) -> None:
        """Read again what lies under the pointer."""
        reading = self._reading()
        if reading != self._told:
            self._told = reading
            self.changed.emit(reading)

    def _reading(self) -> Reading | None:
        view, at = self._frames.view, self._at
        if view is None or at is None:
            return None
        ratio = self._canvas.devicePixelRatioF()
        view = self._frames.front.drawn_by or view
        place = view.pixel_at(at.x() * ratio, at.y() * ratio)
        return None if place is None else self._frames.front.reading(*place, view.shrink)
