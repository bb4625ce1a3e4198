"""Points: places on the photo, or around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Self

from filters.formula.arithmetic import numbers_of
from filters.params.kind import Place, last_of
from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError

FARTHEST: Final = 10.0  # photos away from the photo's edges, whatever a parameter allows


@dataclass(frozen=True, slots=True)
class Around:
    """How far beyond the photo's edges a point may lie, in photos: 1.0 is as far again."""

    beyond: float

    def __post_init__(self) -> None:
        if not 0 <= self.beyond <= FARTHEST:
            raise ParamError(
                f"a point {self.beyond!r} photos away is not allowed: 0 to {FARTHEST:g}"
            )


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the photo, 0..1 from its left and from its top, so that presets fit any size.

    `Progress.place` gives it in pixels. Only where a parameter is declared with `Around` may it lie
    beyond the photo.
    """

    x: float = 0.5
    y: float = 0.5

    def __post_init__(self) -> None:
        for part in (self.x, self.y):
            if isinstance(part, bool) or not (
                isinstance(part, (int, float)) and -FARTHEST <= part <= 1 + FARTHEST
            ):
                raise ParamError(
                    f"a point's part {part!r} is not allowed: 0 to 1, or a little beyond the photo"
                )

    @classmethod
    def parse(cls, text: str) -> Point:
        """Read ``x,y``, as in ``0.25,0.5`` or ``0,25;0,5``; raise ParamError."""
        try:
            x, y = numbers_of(text)
        except ValueError:
            raise ParamError(f"point {text!r} is not known: write x,y, as in 0.25,0.5") from None
        return cls(x, y)

    @property
    def text(self) -> str:
        """``x,y``."""
        return f"{self.x!r},{self.y!r}"


def inside(x: float, y: float) -> Point:
    """Return the point of the photo that is nearest to a place on or around it."""
    return Point(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))


@dataclass(frozen=True, slots=True)
class Pad:
    """A point that is no place on the photo: two numbers, chosen together on a pad."""


@dataclass(frozen=True)
class PointKind(WrittenKind):
    """A place, typed or dragged on the photo.

    Parameters
    ----------
    beyond
        How far outside the photo it may lie, in photos.
    is_pad
        Whether it is chosen on a pad in the form, and not on the photo.
    """

    noun: ClassVar[str] = "a point"
    words: ClassVar[tuple[type, ...]] = (Point, Around, Pad)
    example: ClassVar[str] = "Annotated[Point, Around(1.0)] = Point(0.25, 0.5)"
    value_type: ClassVar[type[Written]] = Point
    beyond: float = 0.0
    is_pad: bool = False

    @classmethod
    def of(cls, hint: Any, extras: Sequence[Any]) -> Self | None:
        """Take `Point`, with how far it may lie `Around` the photo, or as a `Pad`."""
        if hint is not Point:
            return None
        around = last_of(extras, Around)
        return cls(around.beyond if around else 0.0, last_of(extras, Pad) is not None)

    @property
    def ends(self) -> tuple[float, float]:
        """The least and the most that x and y may be."""
        return 0.0 - self.beyond, 1.0 + self.beyond

    def described(self) -> str:
        """Show how a point is written."""
        least, most = self.ends
        return f"a point as x,y, each {least:g} to {most:g} from the photo's left and top"

    def samples(self) -> tuple[Any, ...]:
        """Return two corners of where it may be."""
        least, most = self.ends
        return Point(least, least), Point(most, most)

    def checked(self, value: Any, name: str) -> Any:
        """Return a point that lies where it may."""
        point = super().checked(value, name)
        least, most = self.ends
        for part in (point.x, point.y):
            if not least <= part <= most:
                raise ParamError(f"{name}'s part {part!r} is not allowed: {least:g} to {most:g}")
        return point

    def from_text(self, text: str, name: str) -> Any:
        """Read ``x,y``."""
        return self.checked(super().from_text(text, name), name)

    def brief(self, value: Any) -> str:
        """Return both parts in percent."""
        return f"{value.x * 100:.0f}, {value.y * 100:.0f} %".replace("-", "−")

    def nearest(self, x: float, y: float) -> Point:
        """Return the allowed point nearest to a place on or around the photo."""
        least, most = self.ends
        return Point(min(most, max(least, x)), min(most, max(least, y)))

    def places(self, value: Any) -> tuple[Place, ...]:
        """Return the point, unless it is chosen on a pad."""
        return () if self.is_pad else ((value.x, value.y),)

    def moved(self, value: Any, index: int, x: float, y: float) -> Point:
        """Return the point there."""
        return self.nearest(x, y)
