"""PhotoQueue: the photos that wait and are at work, whoever does them."""

from __future__ import annotations

import threading
from abc import abstractmethod
from collections import deque
from collections.abc import Callable, Iterable

from editor.batch.job import Item
from editor.batch.outcome import Outcome

Told = Callable[[Item, Outcome], None]


class PhotoQueue:
    """What all that does photos of a batch has in common: adding some, and waiting for their end.

    Parameters
    ----------
    told
        Called whenever a photo's state or share changes, on threads of the queue's.
    """

    def __init__(self, told: Told) -> None:
        self._told = told
        self._changed = threading.Condition()
        self._waiting: deque[Item] = deque()
        self._fault: BaseException | None = None

    @property
    @abstractmethod
    def _is_busy(self) -> bool:
        """Whether a photo is at work; asked while `_changed` is held."""

    def add(self, items: Iterable[Item]) -> None:
        """Have more photos done, after those that wait; one that was done is done again."""
        new = list(items)
        for item in new:
            self._told(item, Outcome("waiting"))
        with self._changed:
            self._waiting.extend(new)
            self._changed.notify_all()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until no photo waits or is at work, for so long at most; return whether so.

        What ended the work before is raised here, as no photo would ever end after it: what
        `told` has raised, or ClusterError where a scheduler or all workers are gone.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._fault is not None or self._has_ended, seconds)
            if self._fault is not None:
                raise self._fault
            return self._has_ended

    @property
    def _has_ended(self) -> bool:
        return not self._waiting and not self._is_busy
