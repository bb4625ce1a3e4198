"""ViewZoom: the view that a wheel, a touchpad or a pinch asks for."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent

from editor.render.view import View
from ui.input.pinch import pinch_zoom
from ui.input.wheel import WheelCounter, is_touchpad, touchpad_zoom


class ViewZoom:
    """Zooms one picture about the pointer: by steps with a wheel, smoothly with fingers.

    A View lies on whole device pixels. Fingers zoom by many small factors, so they are multiplied
    from where the fingers began: rounding each would let the place under the pointer wander.
    """

    def __init__(self) -> None:
        self._counter = WheelCounter()
        self._begun: View | None = None
        self._last: View | None = None
        self._at = QPointF()
        self._factor = 1.0

    def turned(self, event: QWheelEvent, view: View, ratio: float) -> View:
        """Return the view after a wheel event.

        Parameters
        ----------
        ratio
            Device pixels a logical pixel.
        """
        at = event.position() * ratio
        if is_touchpad(event):
            return self._scaled(view, touchpad_zoom(event), at)
        notches = self._counter.notches(event)
        for _ in range(abs(notches)):
            view = view.stepped(notches > 0, at.x(), at.y())
        return view

    def pinched(self, event: QNativeGestureEvent, view: View, ratio: float) -> View:
        """Return the view after a part of a pinch; `ratio` as `turned` has it."""
        return self._scaled(view, pinch_zoom(event), event.position() * ratio)

    def _scaled(self, view: View, factor: float, at: QPointF) -> View:
        if self._begun is None or view != self._last or at != self._at:
            self._begun, self._at, self._factor = view, at, 1.0
        zoom = self._begun.zoom * self._factor * factor
        self._last = self._begun.zoomed(zoom, at.x(), at.y())
        self._factor = self._last.zoom / self._begun.zoom  # within the zooms there are
        return self._last
