"""PluginFault: a call of a plugin that gave no result, and the line that it comes of."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from editor.storage.file_error import printable
from filters.user_error import UserError


@dataclass(frozen=True)
class Place:
    """A line of a plugin: the file, the line's number from 1, and the function."""

    file: Path
    line: int
    function: str

    def __str__(self) -> str:
        inside = f" in {self.function}" if self.function else ""
        return printable(f"{self.file.name}:{self.line}{inside}")


@dataclass(frozen=True)
class Reason:
    """Why a call gave no result, as a worker tells it: a few words, a traceback, the line."""

    words: str
    details: str = ""
    place: Place | None = None

    @classmethod
    def told(cls, words: str, more: Mapping[Any, Any]) -> Reason:
        """Read what a worker's answer says beside the words; another type is left out."""
        place = None
        match more.get("place"):
            case [str(file), int(line), str(function)]:
                place = Place(Path(file), line, function)
        return cls(words, str(more.get("details", "")), place)


def ending_of(code: int | None) -> str:
    """Return in words how a process ended by itself; None: it goes on."""
    if code is None:
        return "closed the pipe to the program"
    if code < 0:
        with contextlib.suppress(ValueError):
            return f"crashed ({signal.Signals(-code).name})"
    return f"ended its process (exit code {code})"


class PluginFault(UserError):
    """A plugin's call that gave no result: one sentence, and what helps to mend it.

    Parameters
    ----------
    reason
        What happened.
    crashed
        Whether the worker was lost by it, which counts towards quarantine.
    """

    def __init__(self, reason: Reason | str, crashed: bool = False) -> None:
        self.reason = Reason(reason) if isinstance(reason, str) else reason
        at = f" ({self.reason.place})" if self.reason.place is not None else ""
        super().__init__(f"{self.reason.words}{at}")
        self.crashed = crashed

    @property
    def details(self) -> str:
        """The traceback; empty where there is none."""
        return self.reason.details

    @property
    def place(self) -> Place | None:
        """The line of the plugin that it comes of, where that is known."""
        return self.reason.place

    def placed(self, place: Place | None) -> PluginFault:
        """Return the same with a line, where it has none of its own."""
        if place is None or self.reason.place is not None:
            return self
        return type(self)(replace(self.reason, place=place), self.crashed)

    def worded(self, begin: str) -> PluginFault:
        """Return the same, its sentence begun with other words."""
        words = f"{begin}{self.reason.words}"
        return type(self)(replace(self.reason, words=words), self.crashed)


class NotStarted(PluginFault):
    """A worker that is not there: no fault of the plugin that was to run in it."""


class Stopped(PluginFault):
    """A call that a person has stopped."""


class TookTooLong(PluginFault):
    """A call that was ended as it took longer than is allowed."""
