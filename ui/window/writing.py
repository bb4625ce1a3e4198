"""FilesFirst: a window that is closed stays until the files are written that were asked for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.look.language import said
from ui.window.message_bar import MessageBar
from ui.work.worker import Worker

CAUSE: Final = "closing"


class FilesFirst(QObject):
    """Closes the window by itself once all is written; not where something could not be.

    Parameters
    ----------
    window
        Whose workers write.
    message
        Says what is waited for, and has a button against it.
    """

    def __init__(self, window: QWidget, message: MessageBar) -> None:
        super().__init__(window)
        self._window, self._message = window, message
        self._awaited: list[Worker] = []
        self._close = QTimer(self, singleShot=True, interval=0)  # not within a worker's answer
        self._close.timeout.connect(window.close)

    def wait(self) -> bool:
        """Return whether files are being written; the window is closed after that."""
        writing = [worker for worker in self._window.findChildren(Worker) if worker.is_writing]
        for worker in writing:
            if worker not in self._awaited:
                worker.wrote.connect(self._go_on)
                self._awaited.append(worker)
        if writing:
            words = said("The window closes once its files are written.")
            self._message.say(words, "work", said("Stay"), self._stay, CAUSE)
        return bool(writing)

    def _go_on(self, is_done: bool) -> None:
        if not is_done:
            self._stay()
        elif not any(worker.is_writing for worker in self._awaited):
            self._stay()
            self._close.start()

    def _stay(self) -> None:
        for worker in self._awaited:
            worker.wrote.disconnect(self._go_on)
        self._awaited.clear()
        self._message.end(CAUSE)
