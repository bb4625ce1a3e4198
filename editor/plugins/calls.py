"""Calls: the calls of plugins that are under way, which a person may stop."""

from __future__ import annotations

import contextlib
import itertools
import threading
import time
from collections.abc import Iterator
from typing import Final

from editor.plugins.fault import Stopped
from editor.plugins.news import CallEnded, News, StillWorking

PATIENCE: Final = 2.0  # seconds, after which a person is told that it still works


class Call:
    """One call; it is asked every now and then whether it may go on."""

    def __init__(self, number: int, title: str, news: News) -> None:
        self.number, self.title, self._news = number, title, news
        self._begun = time.monotonic()
        self._stopped = threading.Event()
        self.is_told = False

    def check(self) -> None:
        """Tell of a long call; raise Stopped where a person has stopped it."""
        if self._stopped.is_set():
            raise Stopped("was stopped")
        if not self.is_told and time.monotonic() - self._begun > PATIENCE:
            self.is_told = True
            self._news.tell(StillWorking(self.number, self.title))

    def stop(self) -> None:
        """Have it end."""
        self._stopped.set()


class Calls:
    """Those that are under way."""

    def __init__(self, news: News) -> None:
        self._news = news
        self._numbers = itertools.count(1)
        self._running: dict[int, Call] = {}

    @contextlib.contextmanager
    def begun(self, title: str) -> Iterator[Call]:
        """Note a call while it lasts."""
        call = Call(next(self._numbers), title, self._news)
        self._running[call.number] = call
        try:
            yield call
        finally:
            del self._running[call.number]
            if call.is_told:
                others = (other for other in tuple(self._running.values()) if other.is_told)
                is_last = all(other.title != title for other in others)
                self._news.tell(CallEnded(call.number, title, is_last))

    def stop(self, title: str) -> None:
        """Have all calls of a filter end: a photo's tiles may be several at once."""
        for call in tuple(self._running.values()):
            if call.title == title:
                call.stop()
