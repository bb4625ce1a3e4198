"""What a plugin prints, logs and warns of, as lines that reach the host while it runs."""

from __future__ import annotations

import contextlib
import faulthandler
import io
import logging
import os
import signal
import sys
import warnings
from typing import Any, Final

PROMPT: Final = 1_000  # lines of a call that are written at once; who prints more is quicker so


class _Lines(io.TextIOWrapper):
    """Text that is written line by line, until there is so much that nobody reads it."""

    count = 0

    def write(self, text: str, /) -> int:
        self.count += 1
        if self.count == PROMPT:
            self.reconfigure(line_buffering=False)
        return super().write(text)

    def begin(self) -> None:
        """Write line by line again."""
        self.count = 0
        self.reconfigure(line_buffering=True)


def begin_printing() -> None:
    """Have each line written at once, logging and warnings as one line each.

    Where the process crashes, or is sent SIGUSR1, it writes the Python lines that it was in.
    """
    sys.stdin = io.TextIOWrapper(io.BufferedReader(io.FileIO(os.devnull)), encoding="utf-8")
    for name, number in (("stdout", 1), ("stderr", 2)):
        raw = io.BufferedWriter(io.FileIO(number, "wb", closefd=False))
        lines = _Lines(raw, encoding="utf-8", errors="backslashreplace", line_buffering=True)
        setattr(sys, name, lines)
    logging.basicConfig(
        level=logging.INFO, stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s"
    )
    logging.getLogger("pyvips").setLevel(logging.WARNING)  # reads pictures for it, and tells all
    warnings.simplefilter("default")
    warnings.simplefilter("ignore", ResourceWarning)  # of processes that it leaves running
    warnings.formatwarning = _one_line
    with contextlib.suppress(OSError, ValueError, AttributeError):
        faulthandler.enable(2, all_threads=False)
        faulthandler.register(signal.SIGUSR1, 2, all_threads=True, chain=False)


def end_call() -> None:
    """Write what is left of a call's lines, and be ready for the next."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(Exception):  # a plugin has put something else in its place
            stream.flush()
            if isinstance(stream, _Lines):
                stream.begin()


def _one_line(
    message: Warning | str, category: type[Warning], filename: str, lineno: int, line: Any = None
) -> str:
    return f"{os.path.basename(filename)}:{lineno}: {category.__name__}: {message}\n"


def plain_lines(text: str) -> str:
    """Return lines that JSON, UTF-8 and a terminal can hold, whatever a plugin raised."""
    text = text.replace("\r\n", "\n").encode("utf-8", "backslashreplace").decode()
    return "".join(c if c.isprintable() or c in "\n\t" else "\ufffd" for c in text)
