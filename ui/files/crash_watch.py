"""CrashWatch: an exception that nobody caught is written down, and offered for a report."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from editor.support.crash_reports import CrashReport, CrashReports
from ui.look.phrase import phrase


class CrashWatch(QObject):
    """Stands before Python's own hooks for exceptions, which still print what they did.

    Parameters
    ----------
    reports
        Writes a fault down.
    """

    offered = Signal(object)  # CrashReport of a run before

    def __init__(self, reports: CrashReports, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports = reports
        self._hook, self._thread_hook = sys.excepthook, threading.excepthook

    def begin(self) -> None:
        """Write down what is not caught from now on, on any thread."""
        self._hook, self._thread_hook = sys.excepthook, threading.excepthook
        sys.excepthook, threading.excepthook = self._take, self._take_of_thread

    def end(self) -> None:
        """Leave it to the hooks that were there before."""
        sys.excepthook, threading.excepthook = self._hook, self._thread_hook

    def look(self) -> None:
        """Offer what the runs before have written down, the newest; once."""
        new = self._reports.new()
        if new:
            self.offered.emit(new[0])

    def _take(
        self, kind: type[BaseException], error: BaseException, told: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):  # neither Ctrl+C nor an exit
            self._reports.write(error.with_traceback(told))
        self._hook(kind, error, told)

    def _take_of_thread(self, what: threading.ExceptHookArgs) -> None:
        if isinstance(what.exc_value, Exception):
            name = "a thread" if what.thread is None else f"thread {what.thread.name}"
            self._reports.write(what.exc_value, name)
        self._thread_hook(what)


def words_of(report: CrashReport) -> str:
    """Say what happened."""
    return phrase(
        "Kernelroom met a fault last time: {fault}. A report of it is on this machine.",
        fault=report.fault,
    )


def open_report(path: Path) -> None:
    """Show a report as the desktop shows texts; nothing is sent."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
