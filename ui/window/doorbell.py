"""Doorbell: takes the files that a second start of the program hands over."""

from __future__ import annotations

import contextlib
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final

from PySide6.QtCore import QObject, QSocketNotifier

from editor.desktop.meeting import MOST_BYTES, TAKEN, Handed

if sys.platform != "win32":
    import fcntl

BACKLOG: Final = 8
AT_ONCE: Final = 65536  # bytes


class Doorbell(QObject):
    """Listens at the meeting place of this program; nothing here waits for the other side.

    A lock beside the socket tells whether a program lives that listens there: the socket of one
    that was killed stays, and is replaced.

    Parameters
    ----------
    take
        Opens what is handed over; returns whether it does.
    """

    def __init__(self, take: Callable[[Handed], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take = take
        self._place: Path | None = None
        self._lock: BinaryIO | None = None
        self._door: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._callers: set[_Caller] = set()

    def listen(self, place: Path | None) -> bool:
        """Listen from now on; return False where another program does, or where it can't be."""
        if place is None or sys.platform == "win32":
            return False
        with contextlib.ExitStack() as undo:
            try:
                lock = undo.enter_context(place.with_name(f"{place.name}.lock").open("wb"))
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                place.unlink(missing_ok=True)
                door = undo.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM))
                door.setblocking(False)
                door.bind(str(place))
                door.listen(BACKLOG)
            except OSError:
                return False
            undo.pop_all()
        self._place, self._lock, self._door = place, lock, door
        self._notifier = QSocketNotifier(door.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._open)
        return True

    def close(self) -> None:
        """Listen no longer."""
        for caller in tuple(self._callers):
            caller.leave()
        if self._notifier is None or self._place is None:
            return
        self._notifier.setEnabled(False)
        self._notifier = None
        with contextlib.suppress(OSError):
            self._place.unlink(missing_ok=True)
        for one in (self._door, self._lock):  # the lock last: until then the place is ours
            if one is not None:
                one.close()

    def _open(self) -> None:
        if self._door is None:
            return
        try:
            caller, _ = self._door.accept()
        except OSError:  # it has gone again
            return
        self._callers.add(_Caller(caller, self._read, self._callers.discard, self))

    def _read(self, line: bytes) -> bool:
        try:
            handed = Handed.of_line(line)
        except ValueError:  # also where it is no UTF-8, or no JSON
            return False
        return self._take(handed)


class _Caller(QObject):
    """One start that hands something over: reads as it comes, and answers when the line is whole.

    Parameters
    ----------
    caller
        Its end of the socket.
    read
        Takes the line; returns whether it was one, and is done.
    left
        Called when nothing more is to be heard of it.
    """

    def __init__(
        self,
        caller: socket.socket,
        read: Callable[[bytes], bool],
        left: Callable[[_Caller], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        caller.setblocking(False)
        self._socket, self._read, self._left = caller, read, left
        self._got = b""
        self._notifier = QSocketNotifier(caller.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def leave(self) -> None:
        """Hear no more of it."""
        self._notifier.setEnabled(False)
        self._socket.close()
        self._left(self)
        self.deleteLater()

    def _hear(self) -> None:
        try:
            more = self._socket.recv(AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            more = b""
        self._got += more
        line, end, _ = self._got.partition(b"\n")
        if end and self._read(line):
            with contextlib.suppress(OSError):  # it has not waited
                self._socket.send(TAKEN)
        if end or not more or len(self._got) > MOST_BYTES:
            self.leave()
