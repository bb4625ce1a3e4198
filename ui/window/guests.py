"""Guests: files that come from outside, and which of the open windows takes them."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from editor.desktop.meeting import Handed
from ui.window.doorbell import Doorbell
from ui.window.window import Window


class Guests(QObject):
    """Opens in a window what other starts of the program hand over, and brings it to the front.

    Parameters
    ----------
    windows
        Those that are open at first; the one used last takes the files.
    """

    def __init__(self, windows: Sequence[Window]) -> None:
        super().__init__()
        self._windows = tuple(windows)
        self.doorbell = Doorbell(self.receive, self)

    def receive(self, handed: Handed) -> bool:
        """Open each file beside what is open; return False where no window is left."""
        open_ones = [window for window in self._windows if not window.isHidden()]
        if not open_ones:
            return False
        window = next((one for one in open_ones if one.isActiveWindow()), open_ones[-1])
        for path in handed.paths:
            window.drops.open(path)
        _bring_to_front(window, handed)
        return True


def _bring_to_front(window: Window, handed: Handed) -> None:
    os.environ.update(handed.tokens)  # where Qt looks for them, as at a start
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    for name, _ in handed.tokens:
        os.environ.pop(name, None)  # it holds for one time, and for none of the child processes
