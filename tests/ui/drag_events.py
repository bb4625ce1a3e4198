"""Drags as the window system tells of them, of files or of what a list gives."""

from __future__ import annotations

from pathlib import Path

import PySide6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

# From 6.12 on PySide6 deprecates these events' constructors with a QPoint; before it has no other.
Place = QPointF if PySide6.__version_info__ >= (6, 12) else QPoint


def file_drag(*paths: Path) -> QMimeData:
    """Return files as a file manager gives them to a drag."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def dropped(widget: QWidget, data: QMimeData, at: QPoint | None = None) -> bool:
    """Drag over a widget and let go there; return whether it was taken."""
    how = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(Place(10, 10), *how)
    QGuiApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    at = at or QPoint(20, 20)
    move = QDragMoveEvent(Place(at.x(), at.y()), *how)
    move.accept()  # as Qt hands it on where the drag's entry was accepted
    QGuiApplication.sendEvent(widget, move)
    if not move.isAccepted():
        return False
    drop = QDropEvent(QPointF(at), *how)
    QGuiApplication.sendEvent(widget, drop)
    return drop.isAccepted()
