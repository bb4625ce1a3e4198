"""What comes through the pipe with a plugin's prints: lines, and the stack of one that crashed."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from editor.plugins.fault import Place

MOST_LINES: Final = 200  # of what comes at once, with one that counts those before
LONGEST: Final = 2_000  # characters of a line
KEPT: Final = 16_000  # characters of the call under way
STACK: Final = re.compile(r"^(Fatal Python error: |Current thread |Thread 0x)", re.M)
FRAME: Final = re.compile(r'^  File "(.*)", line (\d+) in (.*)$', re.M)


class PrintedText:
    """Splits what a worker prints into lines, however much it is.

    `said` is what came since `begin`, cut to its end.
    """

    def __init__(self, line: Callable[[str], None]) -> None:
        self._line = line
        self._decoded = codecs.getincrementaldecoder("utf-8")("backslashreplace").decode
        self._rest = ""
        self._left_out = 0  # lines of the call under way
        self.said = ""
        self.is_heard = True  # else it is only kept in `said`

    def begin(self) -> None:
        """Begin to keep what is said."""
        self.said = ""
        self._left_out = 0

    def take(self, content: bytes) -> None:
        """Take in some bytes."""
        text = self._decoded(content)
        self.said = (self.said + text)[-KEPT:]
        if not self.is_heard:
            return
        *lines, self._rest = (self._rest + text).split("\n")
        if len(self._rest) > LONGEST:
            lines, self._rest = [*lines, self._rest], ""
        if (count := len(lines)) > MOST_LINES:
            lines = lines[1 - MOST_LINES :]
            self._left_out += count - len(lines)
            self._line(f"… {self._left_out:,} lines are left out")
        for line in lines:
            self._line(_printable(line[:LONGEST]).rstrip())


def _printable(line: str) -> str:
    if line.isprintable():  # as most are: a character at a time takes 40 s for a million lines
        return line
    return "".join(c if c.isprintable() else " " for c in line)


def stack_in(text: str) -> str:
    """Return the part of a text in which faulthandler says where Python was; empty without."""
    found = STACK.search(text)
    return text[found.start() :] if found else ""


def place_in(stack: str, plugin: Path | None) -> Place | None:
    """Return the innermost line of a plugin's own in a stack as faulthandler writes it."""
    for file, line, function in FRAME.findall(stack):
        path = Path(file)
        if plugin is not None and (path == plugin or path.is_relative_to(plugin)):
            return Place(path, int(line), "" if function == "<module>" else function)
    return None
