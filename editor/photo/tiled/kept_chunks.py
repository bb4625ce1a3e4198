"""KeptChunks: what was last read of a file, as far as a budget reaches."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from editor.document.image import Samples
from filters.threads import cores, parallel_for

BUDGET: Final = 96 * 2**20  # bytes: what parts of 1024 pixels and their neighbours read again
Key = tuple[int, int]  # level, number of the chunk in it
SHARED_OUT: Final = 4  # chunks from which on several cores unpack them


class KeptChunks:
    """The chunks last used, oldest first. Safe to use from several threads."""

    def __init__(self, budget: int = BUDGET) -> None:
        self.budget = budget
        self._chunks: OrderedDict[Key, Samples] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    def each(
        self, keys: list[Key], read: Callable[[Key], Samples], use: Callable[[Key, Samples], None]
    ) -> None:
        """Call `use` with each chunk: one that is kept, or what `read` gives, on several cores."""

        def one(key: Key) -> None:
            found = self._get(key)
            use(key, self._put(key, read(key)) if found is None else found)

        with self._lock:
            missing = sum(key not in self._chunks for key in keys)
        if missing < SHARED_OUT:
            for key in keys:
                one(key)
        else:
            parallel_for(one, keys, cores())

    def clear(self) -> None:
        """Let everything go."""
        with self._lock:
            self._chunks.clear()
            self._bytes = 0

    def _get(self, key: Key) -> Samples | None:
        with self._lock:
            found = self._chunks.get(key)
            if found is not None:
                self._chunks.move_to_end(key)
            return found

    def _put(self, key: Key, chunk: Samples) -> Samples:
        with self._lock:
            if key not in self._chunks and chunk.nbytes <= self.budget:
                self._chunks[key] = chunk
                self._bytes += chunk.nbytes
            while self._bytes > self.budget:
                self._bytes -= self._chunks.popitem(last=False)[1].nbytes
        return chunk
