"""Task: one piece of work, as the thread that does it sees it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from filters.progress import Cancelled


class Task:
    """Says whether the work is still wanted, and takes how far it is; safe from any thread.

    Parameters
    ----------
    report
        Called with the share that is done, 0..1, on the thread that does the work.
    """

    def __init__(self, report: Callable[[float], object]) -> None:
        self._report = report
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Call the work off; what it has done already may still be answered."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether the work was called off."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise Cancelled where the work was called off."""
        if self.is_cancelled():
            raise Cancelled

    def progress(self, share: float) -> None:
        """Say how much is done, 0..1."""
        self._report(share)

    def rest(self, seconds: float) -> None:
        """Do nothing for a while; raise Cancelled at once where the work is called off."""
        if self._cancelled.wait(seconds):
            raise Cancelled
