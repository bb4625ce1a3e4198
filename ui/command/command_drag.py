"""A command that is dragged from its row onto a key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

LEFT: Final = Qt.MouseButton.LeftButton
KIND: Final = "application/x-kernelroom-command"


def command_data(command_id: str) -> QMimeData:
    """Return a command as a drag takes it along."""
    data = QMimeData()
    data.setData(KIND, command_id.encode())
    return data


def command_in(data: QMimeData) -> str:
    """Return the id of the command in a drag; empty where there is none."""
    return bytes(data.data(KIND).data()).decode(errors="replace") if data.hasFormat(KIND) else ""


def is_dragged(event: QMouseEvent, start: QPoint) -> bool:
    """Whether the left button has been moved far enough from where it was pressed."""
    far = (event.position().toPoint() - start).manhattanLength()
    return bool(event.buttons() & LEFT) and far >= QApplication.startDragDistance()


def drag_command(source: QWidget, command_id: str) -> None:
    """Drag a command until it is let go."""
    drag = QDrag(source)
    drag.setMimeData(command_data(command_id))
    drag.exec(Qt.DropAction.CopyAction)
