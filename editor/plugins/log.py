"""PluginLog: the last lines that each plugin printed, logged or warned of."""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.plugins.news import News, Printed

KEPT: Final = 200  # lines of each plugin
ECHOED: Final = 100  # lines a second that go to standard error


@dataclass(frozen=True)
class PrintedLine:
    """A line, and when it came, in seconds since the epoch."""

    seconds: float
    text: str


class PluginLog:
    """Keeps lines for the panel, and gives them to the program's own standard error, tagged."""

    def __init__(self, news: News, echoes: bool = True) -> None:
        self._news, self._echoes = news, echoes
        self._lines: dict[Path, deque[PrintedLine]] = {}
        self._lock = threading.Lock()
        self._second, self._count = 0, 0

    def add(self, path: Path, text: str) -> None:
        """Take in a line."""
        line = PrintedLine(time.time(), text)
        with self._lock:
            self._lines.setdefault(path, deque(maxlen=KEPT)).append(line)
            echoes = self._echoes and self._may_echo(int(line.seconds))
        if echoes:
            _echo(f"[{path.stem}] {text}")
        self._news.tell(Printed(path))

    def of(self, path: Path) -> tuple[PrintedLine, ...]:
        """Return a plugin's last lines, the newest last."""
        with self._lock:
            return tuple(self._lines.get(path, ()))

    def clear(self, path: Path) -> None:
        """Forget a plugin's lines."""
        with self._lock:
            self._lines.pop(path, None)

    def _may_echo(self, second: int) -> bool:
        if second != self._second:
            self._second, self._count = second, 0
        self._count += 1
        return self._count <= ECHOED


def _echo(text: str) -> None:
    try:
        print(text.encode("ascii", "backslashreplace").decode(), file=sys.stderr, flush=True)
    except (OSError, ValueError, AttributeError):  # it is closed, full, or not there
        return
