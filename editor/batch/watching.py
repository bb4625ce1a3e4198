"""NewPhotos: which photos of watched folders are new or changed, once they are wholly there."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from editor.batch.inputs import Found, found_in
from editor.batch.journal import BatchJournal

SETTLE_SECONDS: Final = 1.0  # for which a file must not have changed: a camera's arrive bit by bit
State = tuple[int, int]  # bytes, time of the last change in ns


class NewPhotos:
    """Looks at inputs again and again; each photo is given once, and again when it has changed.

    Parameters
    ----------
    inputs, recursive
        As `photos_of` has them.
    folder
        The output folder.
    clock
        Seconds.
    """

    def __init__(
        self,
        inputs: Iterable[Path],
        recursive: bool,
        folder: Path,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._inputs, self._recursive, self._folder = tuple(inputs), recursive, folder
        self._clock = clock
        self._journal = BatchJournal(folder)
        self._given: dict[Path, State | None] = {}
        self._seen: dict[Path, tuple[State | None, float]] = {}  # and since when it is so

    @property
    def is_pending(self) -> bool:
        """Whether a photo was seen that may still be arriving: look again soon."""
        return bool(self._seen)

    def all(self, cancelled: Callable[[], bool] = lambda: False) -> tuple[Found, ...]:
        """Return all photos that there are now, at rest or not: those to begin with."""
        found = self._found(cancelled)
        self._given = {one.path: _state(one.path) for one in found}
        return found

    def look(self, cancelled: Callable[[], bool] = lambda: False) -> tuple[Found, ...]:
        """Return those that are new or changed, and have been as they are for a moment."""
        now, ready, seen = self._clock(), [], {}
        for one in self._found(cancelled):
            state = _state(one.path)
            if one.path in self._given and self._given[one.path] == state:
                continue
            before, since = self._seen.get(one.path, (None, now))
            since = since if before == state else now
            if before == state and now - since >= SETTLE_SECONDS:
                ready.append(one)
                self._given[one.path] = state
            else:
                seen[one.path] = state, since
        self._seen = seen
        return tuple(ready)

    def _found(self, cancelled: Callable[[], bool]) -> tuple[Found, ...]:
        return photos_of(self._inputs, self._recursive, self._folder, self._journal, cancelled)


def photos_of(
    inputs: Iterable[Path],
    recursive: bool,
    folder: Path,
    journal: BatchJournal | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Found, ...]:
    """List the photos of files and folders, without what batches have written.

    Parameters
    ----------
    folder
        The output folder, which is not looked into where it lies below an input.
    journal
        The output folder's, where it has been read already.
    """
    inputs = [Path(os.path.abspath(given)) for given in inputs]
    written = (journal or BatchJournal(folder)).outputs()
    without = written if folder in inputs else (folder, *written)
    return found_in(inputs, recursive, without, cancelled)


def _state(path: Path) -> State | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
