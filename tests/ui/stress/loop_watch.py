"""How long the Qt loop is held up by each event and turn, as a person at the window feels it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent


@dataclass(frozen=True, order=True)
class Stretch:
    """A time in which no other event could be handled.

    Parameters
    ----------
    cpu
        ms that the Qt thread computed; it says the same on a busy machine as on an idle one. Where
        it is long enough to be asked about, as it were on the machine of `slowness`.
    wall
        ms on the clock: also what it waited for, and what other programs took. Likewise.
    what
        What was done.
    """

    cpu: float
    wall: float
    what: str


COUNTING = 22.0  # ms to count to a million, on the machine on which limits were asked for


def slowness() -> float:
    """Return how many times as long as there this thread takes now, at least 1."""
    taken = []
    for _ in range(2):
        begun = time.thread_time()
        for _ in range(1_000_000):
            pass
        taken.append((time.thread_time() - begun) * 1e3)
    return max(1.0, min(taken) / COUNTING)


class LoopWatch:
    """Delivers events and turns the loop, and remembers how long each took.

    Parameters
    ----------
    floor
        ms: shorter stretches are not kept.
    asked
        ms of a stretch from which on the machine's speed is measured, and taken out of it.
    """

    def __init__(self, floor: float = 20.0, asked: float = math.inf) -> None:
        self.floor, self.asked, self.stretches = floor, asked, list[Stretch]()
        self._what, self._begun = "", (time.perf_counter(), time.thread_time())

    def timed(self, what: str, do: Callable[[], object]) -> None:
        """Do something as one event, or as several where it turns the loop itself."""
        outer, self._what = self._what, what
        self._begun = time.perf_counter(), time.thread_time()
        do()
        self.beat()
        self._what = outer

    def beat(self) -> None:
        """End a stretch here, and begin the next: something else could be handled now."""
        (wall, cpu), now = self._begun, (time.perf_counter(), time.thread_time())
        taken = (now[1] - cpu) * 1e3, (now[0] - wall) * 1e3
        slower = slowness() if max(taken) >= self.asked else 1.0  # which takes a while
        stretch = Stretch(taken[0] / slower, taken[1] / slower, self._what)
        if stretch.cpu > self.floor or stretch.wall > 10 * self.floor:
            self.stretches.append(stretch)
        self._begun = time.perf_counter(), time.thread_time()

    def turn(self, what: str) -> None:
        """Turn the loop once: what has been posted and is due by now is handled.

        What is to be deleted goes as it does in the program's own loop, of which there is none
        here: without that, pages that were left long ago pile up.
        """
        self.timed(f"the loop after {what}", QCoreApplication.processEvents)
        self.timed(f"what was deleted after {what}", _delete)

    def longest(self, count: int = 10) -> list[Stretch]:
        """Return those in which it computed longest, the longest first."""
        return sorted(self.stretches, reverse=True)[:count]


def _delete() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
