"""CoverKeys: Escape is of the page over the middle of a window, wherever the focus is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from ui.window.workspaces import Workspaces


class CoverKeys(QObject):
    """Hands the page what no widget has used, so that nothing below it is taken back unseen."""

    def __init__(self, workspaces: Workspaces) -> None:
        super().__init__(workspaces)
        self._workspaces = workspaces
        self._is_handing_on = False  # what the page ignores comes to the window again
        workspaces.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        page = self._workspaces.covered_by
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if page is None or not (is_press and is_escape):
            return super().eventFilter(watched, event)
        if not self._is_handing_on:
            self._is_handing_on = True
            try:
                QCoreApplication.sendEvent(page, event)
            finally:
                self._is_handing_on = False
        return True
