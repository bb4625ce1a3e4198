"""Application: Qt's, with the files that macOS asks a program to open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """The application of a process.

    macOS says by an event, not on the command line, which files to open, and may do so before
    there is a window: until `open_with` is called they wait.
    """

    def __init__(self) -> None:
        super().__init__(["kernelroom"])
        self._waiting: list[Path] = []
        self._open: Callable[[Path], object] = self._waiting.append

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open(Path(event.file()))
            return True
        return super().event(event)

    def open_with(self, open_: Callable[[Path], object]) -> None:
        """Open by this what the desktop asks for, and what has waited, in its order."""
        self._open = open_
        for path in self._waiting:
            open_(path)
        self._waiting.clear()
