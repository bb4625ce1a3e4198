"""A pinch: two fingers on a touchpad that part or meet."""

from __future__ import annotations

from typing import TypeGuard

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QNativeGestureEvent


def is_pinch(event: QEvent) -> TypeGuard[QNativeGestureEvent]:
    """Whether an event is a part of a pinch on a touchpad."""
    return (
        isinstance(event, QNativeGestureEvent)
        and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
    )


def pinch_zoom(event: QNativeGestureEvent) -> float:
    """Return the factor to zoom by for a part of a pinch; more than 1 where fingers part."""
    return max(0.0, 1 + event.value())
