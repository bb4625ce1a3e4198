"""CacheBudget: memory for what could be made again, shared by all caches of the program."""

from __future__ import annotations

import os
import threading
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, Final

SHARE: Final = 1 / 4  # of the machine's memory
UNKNOWN_MACHINE: Final = 1 << 30  # bytes, where the system does not say how much there is


@dataclass(eq=False)
class _Kept:
    """A value, its bytes, what a byte of it costs to make, and what it is worth just now."""

    value: Any
    size: int
    cost: float  # seconds a byte
    worth: float


class CacheBudget:
    """Keeps values by owner and key, together at most so many bytes; the least worth goes first.

    A value's worth is the seconds that it took to make, a byte, and it falls with age: each use
    sets it to ``floor + cost``, where ``floor`` is the worth that the last value had when it was
    let go. What was expensive stays longer than what was cheap, but not for ever (GreedyDual-Size;
    Cao and Irani, "Cost-Aware WWW Proxy Caching Algorithms", USENIX Symposium on Internet
    Technologies and Systems, 1997).

    Safe to use from several threads. The application makes one and hands it to every window's
    renderer. An owner is whoever keeps something, such as one renderer's step cache; it clears what
    is its own when its photo goes.

    Parameters
    ----------
    limit_bytes
        What all values together may take; what is larger than that alone is not kept.
    """

    def __init__(self, limit_bytes: int) -> None:
        self.limit_bytes = limit_bytes
        self._kept: dict[tuple[object, Hashable], _Kept] = {}  # the longest unused first
        self._bytes = 0
        self._floor = 0.0
        self._lock = threading.Lock()

    @property
    def bytes(self) -> int:
        """Memory that all values take together."""
        return self._bytes

    def set_limit(self, limit_bytes: int) -> None:
        """Take another limit from now on; what has no room any more goes, the least worth first."""
        gone = []
        with self._lock:
            self.limit_bytes = limit_bytes
            while self._bytes > limit_bytes:
                gone.append(self._removed(self._least_worth()))
        gone.clear()  # not under the lock

    def get(self, owner: object, key: Hashable) -> Any:
        """Return what an owner keeps under a key, or None; it counts as used."""
        with self._lock:
            kept = self._removed((owner, key))
            if kept is None:
                return None
            self._add((owner, key), kept)
            return kept.value

    def take(self, owner: object, key: Hashable) -> Any:
        """Return what an owner keeps under a key, or None; it is kept no longer."""
        with self._lock:
            kept = self._removed((owner, key))
            return None if kept is None else kept.value

    def put(self, owner: object, key: Hashable, value: Any, size: int, seconds: float) -> None:
        """Keep a value of so many bytes that took so long to make, in place of the key's last.

        Room is made first, so all values together never take more than the limit.
        """
        gone = []  # freed after the lock: unmapping takes its time
        with self._lock:
            gone.append(self._removed((owner, key)))
            if size > self.limit_bytes:
                return
            while self._bytes + size > self.limit_bytes:
                gone.append(self._removed(self._least_worth()))
                self._floor = gone[-1].worth if gone[-1] else self._floor
            self._add((owner, key), _Kept(value, size, seconds / max(1, size), 0.0))

    def clear(self, owner: object) -> None:
        """Let all go that an owner keeps."""
        with self._lock:
            mine = [key for key in self._kept if key[0] is owner]
            gone = [self._removed(key) for key in mine]
        gone.clear()  # not under the lock

    def _least_worth(self) -> tuple[object, Hashable]:
        return min(self._kept, key=lambda key: self._kept[key].worth)

    def _removed(self, key: tuple[object, Hashable]) -> _Kept | None:
        kept = self._kept.pop(key, None)
        self._bytes -= 0 if kept is None else kept.size
        return kept

    def _add(self, key: tuple[object, Hashable], kept: _Kept) -> None:
        kept.worth = self._floor + kept.cost
        self._kept[key] = kept
        self._bytes += kept.size


def default_limit() -> int:
    """Return a quarter of the machine's memory, in bytes."""
    try:
        return int(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") * SHARE)
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return UNKNOWN_MACHINE
