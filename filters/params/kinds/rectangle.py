"""Rectangles: parts of the photo."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError

SLACK: Final = 1e-9  # by which left + width may err beyond 1


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A part of the photo: its left and top, width and height, 0..1 each, so that it fits any size.

    `Progress.region` gives it in pixels.
    """

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0

    def __post_init__(self) -> None:
        parts = (self.left, self.top, self.width, self.height)
        numbers = all(isinstance(p, (int, float)) and not isinstance(p, bool) for p in parts)
        if not numbers or not all(math.isfinite(p) and 0 <= p <= 1 for p in parts):
            raise ParamError(f"a rectangle's parts {parts} are not allowed: 0 to 1 each")
        if max(self.left + self.width, self.top + self.height) > 1 + SLACK:
            raise ParamError(f"a rectangle {self.text} is not allowed: it ends outside the photo")

    @classmethod
    def parse(cls, text: str) -> Rectangle:
        """Read ``left,top,width,height``, as in ``0.25,0.25,0.5,0.5``; raise ParamError."""
        try:
            left, top, width, height = (float(part) for part in text.split(","))
        except ValueError:
            raise ParamError(
                f"rectangle {text!r} is not known: write left,top,width,height, 0 to 1 each"
            ) from None
        return cls(left, top, width, height)

    @property
    def text(self) -> str:
        """``left,top,width,height``."""
        return f"{self.left!r},{self.top!r},{self.width!r},{self.height!r}"


@dataclass(frozen=True)
class RectangleKind(WrittenKind):
    """A rectangle, in percent of the photo."""

    noun: ClassVar[str] = "a rectangle"
    words: ClassVar[tuple[type, ...]] = (Rectangle,)
    example: ClassVar[str] = "Rectangle = Rectangle(0.25, 0.25, 0.5, 0.5)"
    value_type: ClassVar[type[Written]] = Rectangle

    def described(self) -> str:
        """Show how a rectangle is written."""
        return "a rectangle as left,top,width,height, 0 to 1 each of the photo"

    def samples(self) -> tuple[Any, ...]:
        """Return the whole photo, a part at a corner, and one without any width."""
        return Rectangle(), Rectangle(0.75, 0.5, 0.25, 0.5), Rectangle(0.5, 0.0, 0.0, 1.0)

    def brief(self, value: Any) -> str:
        """Return its size in percent."""
        return f"{value.width * 100:.0f} × {value.height * 100:.0f} %"
