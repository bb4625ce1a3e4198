"""Lines: from one place on the photo to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Final

from filters.params.kind import Place
from filters.params.kinds.point import Point, inside
from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError

LEFT: Final = Point(0.25, 0.5)
RIGHT: Final = Point(0.75, 0.5)
MIDDLE: Final = 2  # the handle behind the two ends


@dataclass(frozen=True, slots=True)
class Line:
    """A line on the photo. `Progress.along` tells how far along it each pixel lies.

    >>> Line.parse("0,0.5 1,0.5").end.x
    1.0
    """

    begin: Point = LEFT
    end: Point = RIGHT

    def __post_init__(self) -> None:
        for point in (self.begin, self.end):
            if not isinstance(point, Point):
                raise ParamError(f"a line's end {point!r} is not a Point")
            if not (0 <= point.x <= 1 and 0 <= point.y <= 1):
                raise ParamError(f"a line's end at {point.text} is not allowed: 0 to 1 each")

    @classmethod
    def parse(cls, text: str) -> Line:
        """Read ``x,y x,y``, as in ``0.25,0.5 0.75,0.5``; raise ParamError."""
        parts = text.split()
        if len(parts) != 2:
            raise ParamError(f"line {text!r} is not known: write x,y x,y, as in 0,0.5 1,0.5")
        return cls(Point.parse(parts[0]), Point.parse(parts[1]))

    @property
    def text(self) -> str:
        """``x,y x,y``."""
        return f"{self.begin.text} {self.end.text}"

    @property
    def turned(self) -> Line:
        """The line from its end to its begin."""
        return Line(self.end, self.begin)


@dataclass(frozen=True)
class LineKind(WrittenKind):
    """A line, typed or dragged by its ends on the photo."""

    noun: ClassVar[str] = "a line"
    words: ClassVar[tuple[type, ...]] = (Line, Point)
    example: ClassVar[str] = "Line = Line(Point(0.1, 0.5), Point(0.9, 0.5))"
    value_type: ClassVar[type[Written]] = Line

    def described(self) -> str:
        """Show how a line is written."""
        return "a line as x,y x,y, each 0 to 1 from the photo's left and top"

    def samples(self) -> tuple[Any, ...]:
        """Return one across, one down from a corner, and one without any length."""
        corner, middle = Point(0.0, 0.0), Point(0.5, 0.5)
        return Line(), Line(corner, Point(0.0, 1.0)), Line(middle, middle)

    def brief(self, value: Any) -> str:
        """Return both ends in percent."""
        ends = (f"{p.x * 100:.0f}, {p.y * 100:.0f}" for p in (value.begin, value.end))
        return " to ".join(ends) + " %"

    def places(self, value: Any) -> tuple[Place, ...]:
        """Return both ends, and the middle."""
        one, two = value.begin, value.end
        return (one.x, one.y), (two.x, two.y), ((one.x + two.x) / 2, (one.y + two.y) / 2)

    def outlines(self, value: Any) -> tuple[tuple[Place, ...], ...]:
        """Return the line."""
        return (self.places(value)[:MIDDLE],)

    def moved(self, value: Any, index: int, x: float, y: float) -> Line:
        """Return it with an end there; or all of it, with its middle there."""
        if index < MIDDLE:
            ends = [value.begin, value.end]
            ends[index] = inside(x, y)
            return Line(*ends)
        across, down = (value.end.x - value.begin.x) / 2, (value.end.y - value.begin.y) / 2
        x = min(1.0 - abs(across), max(abs(across), x))
        y = min(1.0 - abs(down), max(abs(down), y))
        begin, end = inside(x - across, y - down), inside(x + across, y + down)
        return Line(
            Point(round(begin.x, 6), round(begin.y, 6)), Point(round(end.x, 6), round(end.y, 6))
        )
