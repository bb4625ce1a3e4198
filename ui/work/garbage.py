"""Garbage: looks for garbage among old objects only while the Qt thread has nothing to do."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS: Final = 2000
IDLE_SHARE: Final = 0.05  # of a tick, at most, that the Qt thread works where nobody does a thing
LONG_IDLE_TICKS: Final = 30  # a minute
NEVER: Final = 1 << 30  # collections of the middle generation before one of the old


class Garbage(QObject):
    """Chooses the moments in which Python looks for cycles that nothing refers to.

    Of itself Python looks through all objects whenever a quarter more have grown old. In a window
    that was used for long this takes a tenth of a second, in the middle of any event. Here it
    goes on looking through the young ones by itself, which takes next to nothing, and through

    - the old ones when the Qt thread has rested for a tick. What is alive then is left out from
      then on (gc.freeze), so that it takes as long as what came since.
    - really all once the thread has rested for a minute: what was left out may have become
      garbage too.

    Parameters
    ----------
    parent
        With which it ends.
    clock
        Returns seconds for which the Qt thread has worked.
    """

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.thread_time
    ) -> None:
        super().__init__(parent)
        self._clock, self._worked, self._idle = clock, clock(), 0
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.tick)

    def begin(self) -> None:
        """Look for garbage from now on, but not in what is there already."""
        gc.freeze()
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, NEVER)
        gc.enable()
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._thresholds)
        gc.unfreeze()

    def tick(self) -> None:
        """See how much the Qt thread has worked since the last tick; collect if it rests."""
        rests = self._clock() - self._worked < IDLE_SHARE * TICK_MS / 1000
        self._idle = self._idle + 1 if rests else 0
        if self._idle == LONG_IDLE_TICKS:
            gc.unfreeze()
        if self._idle == LONG_IDLE_TICKS or (self._idle and any(gc.get_count()[1:])):
            gc.collect()
            gc.freeze()
        self._worked = self._clock()
