"""Points: places on the photo."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the photo, 0..1 from its left and from its top, so that presets fit any size.

    `Progress.place` gives it in pixels.
    """

    x: float = 0.5
    y: float = 0.5

    def __post_init__(self) -> None:
        for part in (self.x, self.y):
            if isinstance(part, bool) or not (
                isinstance(part, (int, float)) and math.isfinite(part) and 0 <= part <= 1
            ):
                raise ParamError(f"a point's part {part!r} is not allowed: 0 to 1")

    @classmethod
    def parse(cls, text: str) -> Point:
        """Read ``x,y``, as in ``0.25,0.5``; raise ParamError."""
        try:
            x, y = (float(part) for part in text.split(","))
        except ValueError:
            raise ParamError(f"point {text!r} is not known: write x,y, each 0 to 1") from None
        return cls(x, y)

    @property
    def text(self) -> str:
        """``x,y``."""
        return f"{self.x!r},{self.y!r}"


@dataclass(frozen=True)
class PointKind(WrittenKind):
    """A place, typed or dragged on the photo."""

    noun: ClassVar[str] = "a point"
    words: ClassVar[tuple[type, ...]] = (Point,)
    example: ClassVar[str] = "Point = Point(0.25, 0.5)"
    value_type: ClassVar[type[Written]] = Point

    def described(self) -> str:
        """Show how a point is written."""
        return "a point as x,y, each 0 to 1 from the photo's left and top"

    def samples(self) -> tuple[Any, ...]:
        """Return two corners of the photo."""
        return Point(0.0, 0.0), Point(1.0, 1.0)
