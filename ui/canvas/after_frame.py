"""AfterFrame: what takes the Qt thread's time waits until the picture under way is painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from ui.canvas.canvas import Canvas

WAIT: Final = 40  # ms where no picture is under way: less than a person notices in a list


class AfterFrame(QObject):
    """Does one thing, however often it is asked for, once the picture under way is painted.

    While that is rendered all cores have work, and it would be late. It is done too where the
    picture takes so long that the canvas says so, and after `WAIT` where none is under way.

    Parameters
    ----------
    do
        What is done, on the Qt thread.
    """

    def __init__(self, canvas: Canvas, do: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._frames, self._do = canvas.frames, do
        self._is_painted = self._was_busy = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        canvas.painted.connect(self._painted)

    def ask(self) -> None:
        """Have it done."""
        if not self._timer.isActive():
            self._is_painted, self._was_busy = False, self._frames.is_busy
            self._timer.start(WAIT)

    def when_free(self) -> None:
        """Do it at once where no picture is under way; else have it done."""
        (self.ask if self._frames.is_busy else self.now)()

    def now(self) -> None:
        """Do it at once, and not again for what was asked before."""
        self._timer.stop()
        self._do()

    def _painted(self) -> None:
        if self._timer.isActive():
            self._is_painted = True
            self._timer.start(0)  # not while it is painted

    def _look(self) -> None:
        is_busy = self._frames.is_busy
        if self._is_painted or self._frames.is_late or not (is_busy or self._was_busy):
            self._do()
        else:  # once more too where the picture is there, but perhaps not painted yet
            self._was_busy = is_busy
            self._timer.start(WAIT)
