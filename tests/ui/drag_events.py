"""Drags as the window system tells of them, of files or of what a list gives."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import PySide6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

LEFT = Qt.MouseButton.LeftButton
# From 6.12 on PySide6 deprecates these events' constructors with a QPoint; before it has no other.
Place = QPointF if PySide6.__version_info__ >= (6, 12) else QPoint


def file_drag(*paths: Path) -> QMimeData:
    """Return files as a file manager gives them to a drag."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def dropped(widget: QWidget, data: QMimeData, at: QPoint | None = None) -> bool:
    """Drag over a widget and let go there; return whether it was taken."""
    how = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    return _dropped(widget, how, at or QPoint(20, 20)) is not None


def action_of_move(widget: QWidget, data: QMimeData, at: QPoint | None = None) -> Qt.DropAction:
    """Drop what may be copied or moved and is proposed to be moved; return what became of it."""
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    how = (both, data, LEFT, Qt.KeyboardModifier.ShiftModifier)
    drop = _dropped(widget, how, at or QPoint(20, 20))
    return Qt.DropAction.IgnoreAction if drop is None else drop.dropAction()


def _dropped(widget: QWidget, how: tuple[Any, ...], at: QPoint) -> QDropEvent | None:
    """Return the event of the drop; None where it, or the drag before it, was not taken."""
    enter = QDragEnterEvent(Place(10, 10), *how)
    QGuiApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return None
    move = QDragMoveEvent(Place(at.x(), at.y()), *how)
    move.accept()  # as Qt does: a widget that takes the drag need not answer each movement
    QGuiApplication.sendEvent(widget, move)
    if not move.isAccepted():
        return None
    drop = QDropEvent(QPointF(at), *how)
    QGuiApplication.sendEvent(widget, drop)
    return drop if drop.isAccepted() else None
