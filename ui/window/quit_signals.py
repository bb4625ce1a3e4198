"""Quit signals: SIGTERM and SIGINT close the windows, and lose nothing."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier

from ui.window.window import Window

SIGNALS: Final = (signal.SIGTERM, signal.SIGINT)


class QuitSignals(QObject):
    """Closes windows on a signal; Python's own handler would run only at the next event.

    The handler does nothing; the signal's number comes through a socket, which Qt watches.
    """

    def __init__(self, windows: Sequence[Window]) -> None:
        super().__init__()
        self.code = 0  # the exit code: 128 and the signal
        self._windows = tuple(windows)
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for number in SIGNALS:
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._arrived)

    def _arrived(self) -> None:
        numbers = b""
        with contextlib.suppress(BlockingIOError):
            numbers = self._read.recv(64)
        found = [number for number in numbers if number in SIGNALS]
        if found:
            self.code = 128 + found[0]
            for window in self._windows:
                window.leave()


def leave_on_signals(windows: Sequence[Window]) -> QuitSignals:
    """Have SIGTERM and SIGINT close windows; the next start offers what was open.

    The result must be kept as long as the windows are.
    """
    return QuitSignals(windows)
