"""Newest: a value that changes often and is wanted soon by another thread, as it is by then."""

from __future__ import annotations

import threading
import time
from typing import Generic, TypeVar

T = TypeVar("T")


class Newest(Generic[T]):
    """Holds the newest value; one thread puts it, and another takes it when its time has come.

    Parameters
    ----------
    value
        The first.
    """

    def __init__(self, value: T) -> None:
        self._value, self._due, self._is_awaited = value, 0.0, False
        self._since = 0.0  # on the monotonic clock: the first put that is not taken yet
        self._changed = threading.Condition()

    def put(self, value: T, within: float) -> bool:
        """Have it taken within so many seconds, or sooner where one before was to be.

        Return whether nobody is on the way to take it, so that `take` is to be called.
        """
        now = time.monotonic()
        due = now + within
        with self._changed:
            self._value, is_first = value, not self._is_awaited
            self._since = now if is_first else self._since
            self._due = due if is_first else min(self._due, due)
            self._is_awaited = True
            self._changed.notify()
        return is_first

    def take(self) -> T:
        """Wait until it is due, and return what is the newest by then."""
        with self._changed:
            while (left := self._due - time.monotonic()) > 0:
                self._changed.wait(left)
            self._is_awaited = False
            return self._value

    def hurry(self, after: float = 0.0) -> None:
        """Have what has been waited for these seconds, or longer, be due now."""
        with self._changed:
            if self._is_awaited and time.monotonic() - self._since >= after:
                self._due = 0.0
                self._changed.notify()
