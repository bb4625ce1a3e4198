"""A line on standard error that tells how far something is, and how long it will take."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import Final, TextIO

EVERY: Final = 0.5  # seconds, on a terminal
STEP: Final = 0.1  # of all, where lines can't be written over
SURE: Final = 2.0  # seconds from which on the time left is told


@contextlib.contextmanager
def telling(stream: TextIO, wanted: bool = True) -> Iterator[Callable[[float], None]]:
    """Yield what is called with the share that is done, 0..1.

    On a terminal one line is written over and over, elsewhere a line each tenth.
    """
    if not wanted:
        yield lambda _: None
        return
    line = _Line(stream)
    try:
        yield line.tell
    finally:
        line.end()


class _Line:
    def __init__(self, stream: TextIO) -> None:
        self._stream, self._over = stream, stream.isatty()
        self._begun = self._told = time.monotonic()
        self._share, self._length = 0.0, 0

    def tell(self, share: float) -> None:
        """Say it, unless it was said a moment ago."""
        now = time.monotonic()
        due = now - self._told >= EVERY if self._over else share - self._share >= STEP
        if not due:
            return
        self._told, self._share = now, share
        text = f"{share:4.0%}"
        if now - self._begun > SURE:
            text += f", {time_text((now - self._begun) * (1 - share) / share)} left"
        if self._over:
            print(f"\r{text:<{self._length}}", end="", file=self._stream, flush=True)
            self._length = len(text)
        else:
            print(text, file=self._stream, flush=True)

    def end(self) -> None:
        """Leave an empty line, for what comes next."""
        if self._length:
            print(f"\r{'':<{self._length}}\r", end="", file=self._stream, flush=True)


def time_text(seconds: float) -> str:
    """Return a length of time as a person says it.

    >>> time_text(47), time_text(260), time_text(9000)
    ('47 s', '4 min', '2.5 h')
    """
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
