"""Input clock: when the event that is being handled came in."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

INPUT: Final = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.InputMethod,
    QEvent.Type.Drop,
}


class InputClock(QObject):
    """Watches a program's input events while it is on; each costs it some microseconds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self._came: float | None = None

    def watch(self, on: bool) -> None:
        """Begin or end watching."""
        app = QApplication.instance()
        if app is None or on == self._on:
            return
        self._on, self._came = on, None
        if on:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def take(self) -> float | None:
        """Return when the newest event that was not taken yet came in, as `time.perf_counter`."""
        came, self._came = self._came, None
        return came

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT:
            self._came = time.perf_counter()
        return False
