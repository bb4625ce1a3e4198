"""OutputSize: how large a file's picture is to be."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any, Final

from filters.formula.arithmetic import ArithmeticTextError, evaluate, with_point
from filters.user_error import UserError

LONGEST: Final = 65_535  # pixels
MOST_PERCENT: Final = 1000.0
_TEXT: Final = re.compile(r"(.*?)\s*(px|%|)", re.DOTALL)


class OutputSizeError(UserError, ValueError):
    """A size that is not allowed: one sentence naming it and what is."""


@dataclass(frozen=True, slots=True)
class OutputSize:
    """The picture's own size, a share of it, or a longer side that it is made to fit.

    Parameters
    ----------
    long_side
        Pixels of the longer side at most: a smaller picture stays as it is. 0: as `percent` says.
    percent
        Of the picture's own size, 1 to 1000.
    """

    long_side: int = 0
    percent: float = 100.0

    def __post_init__(self) -> None:
        if not 0 <= self.long_side <= LONGEST:
            raise OutputSizeError(f"{self.long_side} px is not allowed, use 1 to {LONGEST} px")
        if not (math.isfinite(self.percent) and 1.0 <= self.percent <= MOST_PERCENT):
            raise OutputSizeError(f"{self.percent:g} % is not allowed, use 1 to 1000 %")

    @classmethod
    def of_text(cls, text: str) -> OutputSize:
        """Read ``2048``, ``2048 px`` or ``50 %``; arithmetic is allowed, as ``4000/3``.

        Raises
        ------
        OutputSizeError
            It is something else.
        """
        match = _TEXT.fullmatch(text.strip())
        try:
            number = evaluate(with_point(match[1])) if match and match[1] else math.nan
        except ArithmeticTextError:
            number = math.nan
        if match is None or not math.isfinite(number):
            raise OutputSizeError(f"{text!r} is no size: use pixels as 2048 px, or a share as 50 %")
        if match[2] == "%":
            return cls(percent=number)
        if not 1 <= number <= LONGEST:
            raise OutputSizeError(f"{number:g} px is not allowed, use 1 to {LONGEST} px")
        return cls(long_side=round(number))

    @property
    def text(self) -> str:
        """The size as `of_text` reads it."""
        return f"{self.long_side} px" if self.long_side else f"{self.percent:g} %"

    @property
    def is_own(self) -> bool:
        """Whether every picture keeps its own size."""
        return not self.long_side and self.percent == 100.0

    def of(self, rows: int, columns: int) -> tuple[int, int]:
        """Return the rows and columns that a picture of so many becomes; at least 1 each."""
        if self.long_side:
            factor = min(1.0, self.long_side / max(rows, columns))
        else:
            factor = self.percent / 100
        return max(1, round(rows * factor)), max(1, round(columns * factor))

    def to_json(self) -> dict[str, Any]:
        """Return what is not the default."""
        if self.long_side:
            return {"long_side": self.long_side}
        return {} if self.is_own else {"percent": self.percent}
