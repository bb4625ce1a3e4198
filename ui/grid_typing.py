"""What is being typed into a cell, and what it means so far."""

from __future__ import annotations

import math
from dataclasses import dataclass

from filters.arithmetic import ArithmeticTextError, evaluate
from filters.kernel import Kernel


@dataclass(frozen=True)
class Typing:
    """A text in the making, and the kernel to go back to."""

    text: str
    before: Kernel


@dataclass(frozen=True)
class Sign:
    """A plus or minus just pressed: it nudged, unless a digit follows and makes it a sign.

    `text` is empty after a second press, which can only have been meant to nudge.
    """

    text: str
    before: Kernel


def typed_weight(text: str) -> tuple[float | None, str]:
    """Give the weight that a text means, None where it means none yet, and what is wrong with it.

    >>> typed_weight("1/"), typed_weight("nan")
    ((None, ''), (nan, ''))
    """
    if text.strip().lower() == "nan":
        return math.nan, ""
    try:
        value = evaluate(text)
    except ArithmeticTextError as error:
        unfinished = text.rstrip().endswith(("/", "*", "+", "-", "−", "e", "("))
        begun = not text.strip("−-+=. (") or "nan".startswith(text.strip().lower())
        return None, "" if unfinished or begun else str(error)
    if not math.isfinite(value):
        return None, f"{text!r} is too large for a weight"
    return value, ""
