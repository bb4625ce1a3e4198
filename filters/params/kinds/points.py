"""Lists of points on the photo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Final

from filters.params.kind import Place
from filters.params.kinds.point import Point, inside
from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError

MOST: Final = 200


@dataclass(frozen=True, slots=True)
class Points:
    """Up to 200 places on the photo, in their order.

    >>> [point.x for point in Points.parse("0.1,0.2 0.5,0.5")]
    [0.1, 0.5]
    """

    points: tuple[Point, ...] = ()

    def __post_init__(self) -> None:
        if not all(isinstance(point, Point) for point in self.points):
            raise ParamError(f"points {self.points!r} are not allowed: a tuple of Point")
        if len(self.points) > MOST:
            raise ParamError(f"{len(self.points)} points are not allowed: up to {MOST}")
        for point in self.points:
            if not (0 <= point.x <= 1 and 0 <= point.y <= 1):
                raise ParamError(f"a point at {point.text} is not allowed: 0 to 1 each")

    def __len__(self) -> int:
        return len(self.points)

    def __iter__(self) -> Any:
        return iter(self.points)

    @classmethod
    def parse(cls, text: str) -> Points:
        """Read ``x,y x,y ...``, as in ``0.1,0.2 0.5,0.5``; raise ParamError."""
        return cls(tuple(Point.parse(pair) for pair in text.split()))

    def without(self, index: int) -> Points:
        """Return all but one."""
        return Points(self.points[:index] + self.points[index + 1 :])

    @property
    def text(self) -> str:
        """``x,y x,y ...``."""
        return " ".join(point.text for point in self.points)


@dataclass(frozen=True)
class PointsKind(WrittenKind):
    """Places on the photo, typed or added one by one."""

    noun: ClassVar[str] = "a list of points"
    words: ClassVar[tuple[type, ...]] = (Points, Point)
    example: ClassVar[str] = "Points = Points((Point(0.25, 0.5), Point(0.75, 0.5)))"
    value_type: ClassVar[type[Written]] = Points

    def described(self) -> str:
        """Show how points are written."""
        return f"points as x,y x,y ..., up to {MOST}, each 0 to 1 from the photo's left and top"

    def samples(self) -> tuple[Any, ...]:
        """Return no point, one, and three."""
        corner = Point(0.0, 0.0)
        return Points(), Points((corner,)), Points((corner, Point(1.0, 0.5), Point(0.5, 1.0)))

    def brief(self, value: Any) -> str:
        """Say how many there are."""
        return "1 point" if len(value) == 1 else f"{len(value)} points"

    def places(self, value: Any) -> tuple[Place, ...]:
        """Return all points."""
        return tuple((point.x, point.y) for point in value.points)

    def moved(self, value: Any, index: int, x: float, y: float) -> Points:
        """Return the points with one there; one more where `index` is how many there are."""
        if index >= MOST:
            return Points(value.points)
        return Points((*value.points[:index], inside(x, y), *value.points[index + 1 :]))
