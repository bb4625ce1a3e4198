"""Keeping: keeps what is edited in the lab, and in no file, for the next start."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ui.look.phrase import phrase
from ui.work.worker import Worker

DELAY: Final = 300  # ms from a change until it is written; later ones wait for no more than that
R = TypeVar("R", covariant=True)  # what is read: one of those that were kept
W = TypeVar("W", contravariant=True)  # what is written


class Kept(Protocol[R, W]):
    """Where it is kept; all may be done off the Qt thread."""

    def read(self) -> tuple[tuple[R, ...], tuple[str, ...]]:
        """Return what earlier starts have kept, the newest last, and what can't be read."""

    def write(self, value: W, /) -> None:
        """Keep something in place of what was kept before; raise FileError."""

    def let_go(self) -> None:
        """Leave it to the next starts."""


class _Said(QObject):
    """Signals are a QObject's, which can't be generic."""

    failed = Signal(str)


class Keeping(Generic[R, W]):
    """Writes a moment after each change, off the Qt thread: a crash takes no more than that moment.

    Parameters
    ----------
    kept
        Where it is kept.
    what
        As a person calls it, such as "the network".
    """

    def __init__(self, kept: Kept[R, W], what: str, parent: QObject | None = None) -> None:
        self._kept, self._what = kept, what
        self._said = _Said(parent)
        self.failed = self._said.failed
        self._worker = Worker(phrase("keeps {what}", what=what), parent=self._said)
        self._waiting: Callable[[], None] | None = None
        self._timer = QTimer(self._said, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._write)

    def read(self, done: Callable[[tuple[R, ...]], object]) -> None:
        """Hand what earlier starts have kept to `done`, the newest last."""

        def take(found: tuple[tuple[R, ...], tuple[str, ...]]) -> None:
            values, faults = found
            done(values)
            for sentence in faults:
                self.failed.emit(sentence)

        def fail(sentence: str) -> None:
            done(())
            self.failed.emit(sentence)

        label = phrase("Reading {what} of earlier starts", what=self._what)
        self._worker.start(label, lambda _: self._kept.read(), take, fail)

    def keep(self, value: W) -> None:
        """Write something soon."""
        self._waiting = lambda: self._kept.write(value)
        if not self._timer.isActive():
            self._timer.start()

    def do(self, work: Callable[[], None]) -> None:
        """Write what waits, then do something with what is kept."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()
        self._start(work)

    def flush(self) -> None:
        """Write what waits now, let go of it, and wait until that is done: at the end."""
        self.do(self._kept.let_go)
        self._worker.flush()

    def _write(self) -> None:
        if self._waiting is not None:
            self._start(self._waiting)

    def _start(self, work: Callable[[], None]) -> None:
        label = phrase("Keeping {what}", what=self._what)
        self._worker.start(label, lambda _: work(), lambda _: None, self.failed.emit)
