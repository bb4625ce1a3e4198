"""Angles: degrees that come into their range by whole turns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Self

from filters.params.kind import last_of
from filters.params.kinds.number import UNLIMITED, NumberKind, Range


@dataclass(frozen=True, slots=True)
class Dial:
    """Marks a number as an angle, which a form shows as a dial."""


Angle = Annotated[float, Range(-180.0, 180.0, "°"), Dial()]  # anticlockwise is the filter's choice


@dataclass(frozen=True)
class AngleKind(NumberKind):
    """Degrees, as in 270° for −90°."""

    noun: ClassVar[str] = "an angle"
    words: ClassVar[tuple[type, ...]] = (float, Range)
    example: ClassVar[str] = "Angle = 30.0"
    value_type: ClassVar[type] = float

    @classmethod
    def of(cls, hint: Any, extras: Sequence[Any]) -> Self | None:
        """Take a number that is marked by a `Dial`."""
        return None if last_of(extras, Dial) is None else super().of(hint, extras)

    def checked(self, value: Any, name: str) -> Any:
        """Return the angle brought into its range by whole turns."""
        return super().checked(self._turned(value), name)

    def _turned(self, value: Any) -> Any:
        span = self.range
        whole_turn = span.maximum - span.minimum >= 360
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not number or not whole_turn or span.holds(value) or not UNLIMITED.holds(value):
            return value
        return (value - span.minimum) % 360 + span.minimum
