"""CheckLine: what a check of a plugin found, put together by what was tried."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from editor.plugins.check import Finding
from ui.look.language import said
from ui.look.phrase import phrase

COST: Final = "time and memory"
Sign = Literal["check", "close", "warning", "minus"]
REACH: Final = "says how far it reads"
# How the check begins what it tried; what that shows; what a fault of it is. As they are listed.
TITLES: Final[tuple[tuple[str, str, Sign], ...]] = (
    ("takes ", "Says what its values may be", "close"),
    ("runs ", "Runs with its values", "close"),
    ("runs and gives finite pixels", "Runs on photos of other kinds", "close"),
    ("gives finite pixels", "Gives finite pixels", "close"),
    ("keeps to the scale", "Keeps to the scale", "warning"),
    ("keeps the crop rule", "A region equals the crop", "warning"),
    ("gives the same twice", "Gives the same twice", "warning"),
    ("says how far it reads", "Says how far it reads", "warning"),
    ("answers ", "Answers its buttons", "close"),
    ("gives its memory back", "Gives its memory back", "warning"),
)


@dataclass(frozen=True)
class CheckLine:
    """One kind of thing that was tried: whether all of it passed, and a note below."""

    title: str
    sign: Sign
    note: str

    @property
    def passed(self) -> bool:
        """Whether all of it did."""
        return self.sign == "check"


def check_lines(found: Sequence[Finding]) -> tuple[CheckLine, ...]:
    """Return a line for each kind of thing that was tried."""
    broken = {one.filter_id for one in found if one.what.startswith("runs ") and not one.passed}
    by_kind: dict[tuple[str, Sign], list[Finding]] = {}
    for one in found:
        if one.what != COST:
            by_kind.setdefault(_kind(one.what), []).append(one)
    titles = [title for _, title, _ in TITLES]
    ordered = sorted(by_kind.items(), key=lambda one: [*titles, one[0][0]].index(one[0][0]))
    lines = (_line(title, fault, ones) for (title, fault), ones in ordered)
    reach = by_kind.get(_kind(REACH), ())
    if any(not one.passed and one.filter_id in broken for one in reach):
        untried = CheckLine(said(_kind(REACH)[0]), "minus", said("not tried: it does not run"))
        lines = (untried if line.title == untried.title else line for line in lines)
    return tuple(lines)


def cost_lines(found: Sequence[Finding]) -> tuple[tuple[str, str], ...]:
    """Return each filter's id with what a call costs; nothing where that is not known."""
    costs = (one for one in found if one.what == COST)
    return tuple((one.filter_id, one.note if one.passed else "") for one in costs)


def _kind(what: str) -> tuple[str, Sign]:
    kinds = [one for one in TITLES if what.startswith(one[0])]
    _, title, fault = max(kinds, key=lambda one: len(one[0]), default=("", what, "warning"))
    return title, fault


def _line(title: str, fault: Sign, ones: Sequence[Finding]) -> CheckLine:
    wrong = next((one for one in ones if not one.passed), None)
    if wrong is not None:
        note = wrong.note or wrong.what
        return CheckLine(said(title), fault, f"{wrong.filter_id}: {said(note)}")
    filters = len({one.filter_id for one in ones})
    note = phrase("{count} tries", one="{count} try", count=len(ones))
    if filters > 1:
        note = phrase("{tries} of {filters} filters", tries=note, filters=filters)
    return CheckLine(said(title), "check", note)
