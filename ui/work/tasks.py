"""Tasks: opening and saving off the Qt thread, with progress and cancel."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from filters.progress import Cancelled

T = TypeVar("T")
Work = Callable[[Callable[[float], None], Callable[[], bool]], T]  # (progress 0..1, cancelled)


@dataclass(frozen=True)
class _Outcome:
    number: int
    result: Any
    error: Exception | None


class Tasks(QObject):
    """One worker thread for files; what to do with each result is called on the Qt thread.

    A long-lived object owned by the window: its signals never belong to a task.
    """

    progressed = Signal(str, float)  # what is being done, share done 0..1
    idle = Signal()
    _ended = Signal(object)
    _advanced = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "files")
        self._waiting: dict[int, tuple[str, Callable[[Any], None], Callable[[Exception], None]]]
        self._waiting = {}
        self._number = 0
        self._cancel = threading.Event()
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._advance, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something is being opened or saved."""
        return bool(self._waiting)

    def start(
        self,
        label: str,
        work: Work[T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `work` after those before it; then `done` or `failed` on the Qt thread."""
        self._number += 1
        number = self._number
        self._waiting[number] = (label, done, failed)
        if len(self._waiting) == 1:
            self._cancel.clear()
        self.progressed.emit(label, 0.0)
        self._pool.submit(self._run, number, work)

    def cancel(self) -> None:
        """Call off what is under way; nothing half done is left behind."""
        self._cancel.set()

    def close(self) -> None:
        """Cancel and wait for the thread, before the window goes."""
        self._cancel.set()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._waiting.clear()

    def _run(self, number: int, work: Work[Any]) -> None:
        try:
            result = work(self._advanced.emit, self._cancel.is_set)
        except Exception as error:  # delivered to whoever asked, on the Qt thread
            self._ended.emit(_Outcome(number, None, error))
        else:
            self._ended.emit(_Outcome(number, result, None))

    @Slot(object)
    def _finish(self, outcome: _Outcome) -> None:
        if outcome.number not in self._waiting:
            return
        _, done, failed = self._waiting.pop(outcome.number)
        if not self._waiting:
            self._cancel.clear()
            self.idle.emit()
        if outcome.error is None:
            done(outcome.result)
        elif not isinstance(outcome.error, Cancelled):
            failed(outcome.error)

    @Slot(float)
    def _advance(self, share: float) -> None:
        if self._waiting:
            label, _, _ = next(iter(self._waiting.values()))
            self.progressed.emit(label, share)
