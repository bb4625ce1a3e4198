"""Colours, as people pick them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar

from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour as people pick it: 0..255 each, in the photo's own stored values.

    >>> Colour.parse("#ff8000").rgb
    (1.0, 0.5019607843137255, 0.0)
    """

    red: int = 0
    green: int = 0
    blue: int = 0

    def __post_init__(self) -> None:
        for part in (self.red, self.green, self.blue):
            if isinstance(part, bool) or not isinstance(part, int) or not 0 <= part <= 255:
                raise ParamError(f"a colour's part {part!r} is not allowed: 0 to 255")

    @classmethod
    def parse(cls, text: str) -> Colour:
        """Read ``#rrggbb`` or ``#rgb``; raise ParamError."""
        digits = text.strip().removeprefix("#")
        if re.fullmatch(r"[0-9a-fA-F]{3}", digits):
            digits = "".join(2 * digit for digit in digits)
        if not re.fullmatch(r"[0-9a-fA-F]{6}", digits):
            raise ParamError(f"colour {text!r} is not known: write #rrggbb, as in #ff8000")
        return cls(*(int(digits[at : at + 2], 16) for at in (0, 2, 4)))

    @property
    def text(self) -> str:
        """``#rrggbb``."""
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def rgb(self) -> tuple[float, float, float]:
        """Red, green and blue, 0..1."""
        return self.red / 255, self.green / 255, self.blue / 255


@dataclass(frozen=True)
class ColourKind(WrittenKind):
    """A colour, typed or picked in a dialog."""

    noun: ClassVar[str] = "a colour"
    words: ClassVar[tuple[type, ...]] = (Colour,)
    example: ClassVar[str] = "Colour = Colour(255, 128, 0)"
    value_type: ClassVar[type[Written]] = Colour

    def described(self) -> str:
        """Show how a colour is written."""
        return "a colour as #rrggbb"

    def samples(self) -> tuple[Any, ...]:
        """Return black and white."""
        return Colour(0, 0, 0), Colour(255, 255, 255)
