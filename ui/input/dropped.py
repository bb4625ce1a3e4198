"""What is dropped is taken as a copy: whoever gave it keeps it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent


def accept_copy(event: QDropEvent) -> None:
    """Accept a drag, or what it drops, whatever action it proposes.

    A file manager that was told of a move may delete the files that it gave.
    """
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
