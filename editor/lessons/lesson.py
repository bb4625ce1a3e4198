"""Lesson: pages with words, and on each something to do and the checks that it was done."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.lessons.actions import Action
from editor.lessons.check import NOTHING, Check, Verdict
from editor.lessons.snapshot import Snapshot

SAMPLE: Final = "sample"
TARGETS: Final = (
    "kernel", "depth", "stride", "padding", "outside", "dilation", "activation", "bias", "shapes",
    "crop", "source", "slide", "numbers", "formula", "part", "bank", "map-activation", "maps",
    "combine", "grid", "generator", "form", "steps", "presets", "inspector", "photo", "workspaces",
    "search", "answer",
)  # fmt: skip


@dataclass(frozen=True)
class Demand:
    """A check with its words.

    Parameters
    ----------
    check
        What is looked at.
    label
        What it asks for.
    otherwise
        What is said as long as it does not pass.
    wrong
        What was found, and what is said to that in its place: usual misconceptions.
    """

    check: Check
    label: str
    otherwise: str = ""
    wrong: tuple[tuple[str, str], ...] = ()

    def says(self, verdict: Verdict) -> str:
        """Return what a verdict is told with; nothing where it passes, or nothing was found."""
        if verdict.passed:
            return ""
        for found, words in self.wrong:
            if _bare(found) == _bare(verdict.found):
                return words
        return self.otherwise if verdict.found not in ("", NOTHING.found) else ""


@dataclass(frozen=True)
class Task:
    """Something to do.

    Parameters
    ----------
    text
        What, in Markdown; ``(1)`` stands for the first of the rings.
    rings
        The parts of the window that have a ring with a number, by their names among `TARGETS`.
    question
        What is asked, beside a field for the answer; empty where nothing is.
    demands
        What is checked.
    hint
        Words that help; empty for none.
    show
        What "Show me" does.
    """

    text: str
    rings: tuple[str, ...] = ()
    question: str = ""
    demands: tuple[Demand, ...] = ()
    hint: str = ""
    show: tuple[Action, ...] = ()

    def verdicts(self, snapshot: Snapshot) -> tuple[Verdict, ...]:
        """Look at a snapshot."""
        return tuple(demand.check.verdict(snapshot) for demand in self.demands)


@dataclass(frozen=True)
class Page:
    """One page of a lesson.

    Parameters
    ----------
    title
        Unique in its lesson.
    text
        Paragraphs, each in Markdown; those that begin with ``>`` answer a misconception.
    begin
        What is done as the page comes.
    task
        What is to be done; None where the page only tells something.
    key
        Progress is kept under it: the title in the lesson's first language; empty for `title`.
    """

    title: str
    text: tuple[str, ...] = ()
    begin: tuple[Action, ...] = ()
    task: Task | None = None
    key: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", self.key or self.title)


@dataclass(frozen=True)
class Lesson:
    """A lesson.

    Parameters
    ----------
    id
        Progress is kept under it.
    title, about, minutes
        What it is called, one sentence on it, and about how long it takes.
    pages
        At least one.
    photo
        What is open meanwhile: ``sample``, or a picture's file name beside the lesson's own.
    path
        Its file; None where it was read of a text.
    own
        Whether it is a person's, not one that comes with the program.
    """

    id: str
    title: str
    about: str
    minutes: int
    pages: tuple[Page, ...]
    photo: str = SAMPLE
    path: Path | None = None
    own: bool = False

    @property
    def photo_path(self) -> Path | None:
        """The picture's file; None for the sample."""
        if self.photo == SAMPLE or self.path is None:
            return None
        return self.path.parent / self.photo


def _bare(found: str) -> str:
    return found.replace("×", "x").replace("−", "-").replace(" ", "").casefold()
