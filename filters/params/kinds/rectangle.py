"""Rectangles: parts of the photo."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from filters.formula.arithmetic import numbers_of
from filters.params.kind import Place
from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError

SLACK: Final = 1e-9  # by which left + width may err beyond 1
MIDDLE: Final = 4  # the handle behind the corners


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
            left, top, width, height = numbers_of(text)
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

    from_edges: ClassVar[bool] = True
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

    def places(self, value: Any) -> tuple[Place, ...]:
        """Return the corners, from the upper left one clockwise, and the middle."""
        left, top, right, bottom = _sides(value)
        middle = (left + right) / 2, (top + bottom) / 2
        return (left, top), (right, top), (right, bottom), (left, bottom), middle

    def outlines(self, value: Any) -> tuple[tuple[Place, ...], ...]:
        """Return its four sides."""
        corners = self.places(value)[:MIDDLE]
        return ((*corners, corners[0]),)

    def moved(self, value: Any, index: int, x: float, y: float) -> Rectangle:
        """Return it with a corner there, which passes no other one; or with its middle there."""
        left, top, right, bottom = _sides(value)
        x, y = min(1.0, max(0.0, x)), min(1.0, max(0.0, y))
        if index >= MIDDLE:
            width, height = value.width, value.height
            left = min(1.0 - width, max(0.0, x - width / 2))
            top = min(1.0 - height, max(0.0, y - height / 2))
            return _between(left, top, left + width, top + height)
        left, right = (min(x, right), right) if index in (0, 3) else (left, max(x, left))
        top, bottom = (min(y, bottom), bottom) if index in (0, 1) else (top, max(y, top))
        return _between(left, top, right, bottom)


def _sides(value: Rectangle) -> tuple[float, float, float, float]:
    return value.left, value.top, value.left + value.width, value.top + value.height


def _between(left: float, top: float, right: float, bottom: float) -> Rectangle:
    """Return a rectangle of six digits, which are pixels of any photo."""
    left, top = round(left, 6), round(top, 6)
    width = min(round(right - left, 6), round(1.0 - left, 6))
    height = min(round(bottom - top, 6), round(1.0 - top, 6))
    return Rectangle(max(0.0, left), max(0.0, top), max(0.0, width), max(0.0, height))
