"""Numbers: `Range`, their limits, and the kinds of those with and without a fraction."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Self

from filters.formula.arithmetic import ArithmeticTextError, evaluate, with_point
from filters.params.kind import Kind, last_of
from filters.params.param import ParamError

LONGEST_UNIT: Final = 20  # characters
CLOSE: Final = ("", "°")  # units that stand at their number without a space


@dataclass(frozen=True, slots=True)
class Range:
    """Hard limits of a number, with its unit and, where narrower, the limits of its slider."""

    minimum: float
    maximum: float
    unit: str = ""
    soft_minimum: float | None = None
    soft_maximum: float | None = None

    def __post_init__(self) -> None:
        ends = self.minimum, self.maximum, *self.slider
        if not all(isinstance(one, (int, float)) and one == one for one in ends):
            raise ParamError(f"a range's ends {ends!r:.80} are not numbers")
        if self.minimum > self.maximum or self.slider[0] > self.slider[1]:
            raise ParamError(f"a range {ends!r:.80} is not allowed: its least is above its most")
        if not isinstance(self.unit, str) or len(self.unit) > LONGEST_UNIT:
            raise ParamError(f"a range's unit {self.unit!r:.40} is not a short text")

    @property
    def slider(self) -> tuple[float, float]:
        """(least, most) of the slider."""
        return (
            self.minimum if self.soft_minimum is None else self.soft_minimum,
            self.maximum if self.soft_maximum is None else self.soft_maximum,
        )

    @property
    def suffix(self) -> str:
        """The unit as it stands behind a number."""
        return self.unit if self.unit in CLOSE else f" {self.unit}"

    @property
    def limits(self) -> str:
        """What is allowed, in words."""
        if math.isfinite(self.minimum) and math.isfinite(self.maximum):
            return f"{self.minimum:g} to {self.maximum:g}"
        if math.isfinite(self.minimum):
            return f"{self.minimum:g} or more"
        if math.isfinite(self.maximum):
            return f"{self.maximum:g} or less"
        return "any finite number"

    def holds(self, value: float) -> bool:
        """Whether a number is finite and within the limits."""
        try:
            return math.isfinite(value) and self.minimum <= value <= self.maximum
        except OverflowError:  # a whole number beyond what a float holds
            return False


UNLIMITED: Final = Range(-math.inf, math.inf)
COMMON: Final = (-1, 0, 1)


@dataclass(frozen=True)
class NumberKind(Kind):
    """A finite number within limits."""

    noun: ClassVar[str] = "a number"
    value_type: ClassVar[type]
    whole: ClassVar[bool] = False

    range: Range = UNLIMITED

    @classmethod
    def of(cls, hint: Any, extras: Sequence[Any]) -> Self | None:
        """Take the number's type, limited by a `Range`."""
        return cls(last_of(extras, Range) or UNLIMITED) if hint is cls.value_type else None

    def described(self) -> str:
        """Name the limits and the unit."""
        return f"{self.noun}, {self.range.limits}{self.range.suffix}"

    def samples(self) -> tuple[Any, ...]:
        """Return both ends of the slider; where one is open, common numbers in its place."""
        ends = [end for end in self.range.slider if math.isfinite(end)]
        if len(ends) < 2:
            ends += [one for one in COMMON if self.range.holds(one)]
        return tuple(dict.fromkeys(self.value_type(end) for end in ends))

    def checked(self, value: Any, name: str) -> Any:
        """Return a number of the kind's type within the limits."""
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ParamError(f"{name} {value!r} is not a number")
        if not self.range.holds(value):
            raise ParamError(f"{name} {value!r} is not allowed: {self.range.limits}")
        if self.whole and value != int(value):
            raise ParamError(f"{name} {value!r} is not a whole number")
        return self.value_type(value)

    def to_text(self, value: Any) -> str:
        """Return all digits."""
        return repr(value)

    def from_text(self, text: str, name: str) -> Any:
        """Read a number or arithmetic such as 1/9, its decimals after a point or a comma."""
        try:
            number = _read(with_point(text))
        except ArithmeticTextError:
            raise ParamError(f"{name} {text!r} is not a number") from None
        return self.checked(number, name)

    def brief(self, value: Any) -> str:
        """Return the number with its unit."""
        return f"{value:g}".replace("-", "−") + self.range.suffix

    def said(self, label: str, value: Any) -> str:
        """Return the label and the number with its unit."""
        return f"{label} {self.brief(value)}"


def _read(text: str) -> float:
    """Read what Python takes for a number, but for digits of other scripts and 1_000."""
    if text.isascii() and "_" not in text:
        with contextlib.suppress(ValueError):
            return float(text)
    return evaluate(text)


@dataclass(frozen=True)
class FloatKind(NumberKind):
    """A number with a fraction."""

    words: ClassVar[tuple[type, ...]] = (float, Range)
    example: ClassVar[str] = 'Annotated[float, Range(0, 100, "px", soft_maximum=20)] = 2.5'
    value_type: ClassVar[type] = float


@dataclass(frozen=True)
class IntKind(NumberKind):
    """A whole number."""

    noun: ClassVar[str] = "a whole number"
    words: ClassVar[tuple[type, ...]] = (int, Range)
    example: ClassVar[str] = 'Annotated[int, Range(1, 31, "px")] = 3'
    value_type: ClassVar[type] = int
    whole: ClassVar[bool] = True
