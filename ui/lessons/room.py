"""Room: what a course needs of the window that it takes place in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from editor.lessons.actions import Action
from editor.lessons.lesson import Lesson
from editor.lessons.snapshot import Snapshot


@dataclass(frozen=True)
class Room:
    """What a course needs of the window that it takes place in.

    Parameters
    ----------
    look
        Returns the state of the program but for the answer; None while it is about to change.
    do
        Does one action of a lesson.
    prepare
        Has a lesson's photo open and shown, then calls what it is handed.
    restore
        Brings a person's own work back.
    """

    look: Callable[[], Snapshot | None]
    do: Callable[[Action], object]
    prepare: Callable[[Lesson, Callable[[], object]], object]
    restore: Callable[[], object]
