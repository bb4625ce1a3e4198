"""Check: whether something was done, read off a snapshot; and how a kind of check is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from editor.lessons.error import LessonError
from editor.lessons.snapshot import Snapshot
from filters.formula.arithmetic import ArithmeticTextError, evaluate
from filters.near_names import instead_of
from filters.registry import Registry

Compare = Callable[[float, float], bool]
COMPARISONS: Final[dict[str, Compare]] = {
    "=": lambda found, wanted: abs(found - wanted) <= 1e-6 * max(1.0, abs(wanted)),
    ">=": lambda found, wanted: found >= wanted - 1e-9,
    "<=": lambda found, wanted: found <= wanted + 1e-9,
    ">": lambda found, wanted: found > wanted + 1e-9,
    "<": lambda found, wanted: found < wanted - 1e-9,
}


@dataclass(frozen=True)
class Verdict:
    """What a check says: whether it passes, and what was found, as a person reads it."""

    passed: bool
    found: str = ""


Test = Callable[[Snapshot], Verdict]
NOTHING = Verdict(False, "–")


@dataclass(frozen=True)
class Check:
    """One check of a lesson: its kind, what is wanted, and the test; the text says which it is."""

    kind: str
    wanted: str
    test: Test = field(compare=False, repr=False)

    def verdict(self, snapshot: Snapshot) -> Verdict:
        """Look at a snapshot."""
        return self.test(snapshot)

    @property
    def label(self) -> str:
        """What it asks for, where the lesson has no words of its own."""
        return f"{self.kind.capitalize()} {self.wanted}".strip()


@dataclass(frozen=True)
class CheckKind:
    """A kind of check.

    Parameters
    ----------
    name
        The first word of its line.
    form
        How the rest is written.
    description
        What it looks at, without a full stop.
    read
        Makes the test of the rest of the line; raises LessonError, without a line.
    """

    name: str
    form: str
    description: str
    read: Callable[[str, Registry], Test]

    def check(self, wanted: str, registry: Registry) -> Check:
        """Make a check; raise LessonError."""
        return Check(self.name, wanted, self.read(wanted, registry))


def number(text: str) -> float:
    """Read a number or arithmetic such as 1/9; raise LessonError."""
    try:
        return evaluate(text)
    except ArithmeticTextError as error:
        raise LessonError(str(error)) from None


def one_of(text: str, known: tuple[str, ...], what: str) -> str:
    """Return a name that is known; raise LessonError, which says which there are."""
    if text not in known:
        raise LessonError(f"the {what} {text!r} is not known: {instead_of(text, known)}")
    return text


def comparison(text: str) -> tuple[str, Callable[[float], bool]]:
    """Read ``>= 3``, or ``3`` for equality; return the words and the test. Raise LessonError."""
    signs = sorted(COMPARISONS, key=len, reverse=True)
    sign = next((sign for sign in signs if text.startswith(sign)), "")
    wanted = number(text[len(sign) :].strip())
    holds = COMPARISONS[sign or "="]
    return text, lambda found: holds(found, wanted)


def shape(text: str, count: int) -> tuple[int, ...]:
    """Read a shape as a person writes it, as 30x30x1; raise LessonError."""
    parts = text.replace("×", "x").split("x")
    if len(parts) != count or not all(part.strip().isdigit() for part in parts):
        example = "x".join(("30", "30", "1")[:count])
        raise LessonError(f"{text!r} is no size: {count} whole numbers such as {example}")
    return tuple(int(part) for part in parts)


def in_words(value: float) -> str:
    """Return a number as it is shown: at most three decimals, with a true minus sign."""
    return f"{round(value, 3):g}".replace("-", "−")
