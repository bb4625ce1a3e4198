"""Mailbox: brings values from any thread to the Qt thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot


class Mailbox(QObject):
    """Hands what other threads post to a function, on the Qt thread and in the order of posting.

    It must outlive the threads that post: end them, then `close` it. A signal that belonged to a
    piece of work would go with it, and what was still under way would be lost.

    Parameters
    ----------
    receive
        Called on the Qt thread with each value.
    """

    _posted = Signal(object)

    def __init__(self, receive: Callable[[Any], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receive = receive
        self._is_open = True
        self._posted.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def post(self, value: object) -> None:
        """Have a value handed over soon; from any thread."""
        self._posted.emit(value)

    def flush(self) -> None:
        """Hand over what was posted so far, before other events; on the Qt thread."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def close(self) -> None:
        """Hand over nothing from now on; on the Qt thread."""
        self._is_open = False

    @Slot(object)
    def _hand_over(self, value: object) -> None:
        if self._is_open:
            self._receive(value)
