"""Widgets that are to be clicked, and are there no more by then."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget


class GoneError(Exception):
    """A widget that was to be clicked has been deleted or hidden by then, as happens."""


def there(widget: QWidget) -> QWidget:
    if not shiboken6.isValid(widget) or not widget.isVisible():
        raise GoneError
    return widget


def inside(widget: QWidget, place: QPoint) -> QPoint:
    """Return the place, moved into the widget where that has shrunk: nobody clicks outside."""
    width, height = max(1, there(widget).width()), max(1, widget.height())
    return QPoint(min(place.x(), width - 1), min(place.y(), height - 1))
