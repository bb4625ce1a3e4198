"""News: what a window wants to hear of plugins, told on the thread on which it happens."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class StillWorking:
    """A call has taken so long that a person is told."""

    number: int
    title: str


@dataclass(frozen=True)
class CallEnded:
    """A call that was told of has ended, in whatever way; `is_last` of that title."""

    number: int
    title: str
    is_last: bool


@dataclass(frozen=True)
class Printed:
    """A plugin has printed something."""

    path: Path


@dataclass(frozen=True)
class RecordChanged:
    """A plugin's calls have changed what is said of it: it failed, or works again."""

    path: Path


@dataclass(frozen=True)
class Answered:
    """What a filter declares of its values is known now, where it was asked without waiting."""

    filter_id: str


Event = StillWorking | CallEnded | Printed | RecordChanged | Answered


class News:
    """Tells those who want to know, in the order in which they began to listen."""

    def __init__(self) -> None:
        self._listeners: tuple[Callable[[Event], None], ...] = ()
        self._lock = threading.Lock()

    def listen(self, listener: Callable[[Event], None]) -> None:
        """Have a function called with each event, on the thread on which it happens."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

    def tell(self, event: Event) -> None:
        """Call all of them."""
        for listener in self._listeners:
            listener(event)
