"""Outcome: what became of one photo of a batch."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final, Literal, get_args

State = Literal["waiting", "working", "done", "current", "failed", "cancelled"]
STATES: Final[tuple[State, ...]] = get_args(State)
ENDED: Final = ("done", "current", "failed", "cancelled")


@dataclass(frozen=True)
class Outcome:
    """What became of one photo.

    Parameters
    ----------
    state
        ``waiting``, ``working``, ``done``, ``current`` (it was there already, of the same photo and
        steps), ``failed`` or ``cancelled``.
    words
        Why it failed, in a sentence.
    notes
        A sentence for each thing that the file could not hold, or that was found in the photo.
    seconds
        How long it took, or has taken so far.
    size, sha256
        The result's bytes and their checksum.
    share
        How much is rendered while it is at work, 0..1: with 0 it is read, with 1 written.
    """

    state: State = "waiting"
    words: str = ""
    notes: tuple[str, ...] = ()
    seconds: float = 0.0
    size: int = 0
    sha256: str = ""
    share: float = 0.0

    @property
    def has_ended(self) -> bool:
        """Whether nothing more is done about it, unless somebody asks for it again."""
        return self.state in ENDED

    @property
    def seconds_left(self) -> float:
        """How long a photo that is at work takes on, from what it has taken; nan: not known yet."""
        return self.seconds * (1 - self.share) / self.share if self.share > 0 else math.nan

    def to_json(self) -> dict[str, Any]:
        """Return its form in reports, and as a worker sends it."""
        form = dict(vars(self))
        del form["share"]
        return form | {"notes": list(self.notes), "seconds": round(self.seconds, 3)}

    @classmethod
    def from_json(cls, form: Any) -> Outcome:
        """Read `to_json`'s form; raise ValueError where it is something else."""
        match form:
            case {
                "state": str(state),
                "words": str(words),
                "notes": list(notes),
                "seconds": int() | float() as seconds,
                "size": int(size),
                "sha256": str(sha256),
            }:
                told = tuple(str(note) for note in notes)
                for known in STATES:
                    if known == state:
                        return cls(known, words, told, float(seconds), size, sha256)
        raise ValueError("it is no outcome")
