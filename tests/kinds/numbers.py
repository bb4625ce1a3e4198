"""A kind without a type of its own: a tuple of numbers, a list in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self, get_args, get_origin

from filters.params.kind import Kind, last_of
from filters.params.kinds.number import UNLIMITED, FloatKind, Range
from filters.params.param import ParamError


@dataclass(frozen=True)
class NumbersKind(Kind):
    """So many numbers, each within limits."""

    noun: ClassVar[str] = "a tuple of numbers"
    words: ClassVar[tuple[type, ...]] = (tuple, float, Range)
    example: ClassVar[str] = "Annotated[tuple[float, float], Range(0, 1)] = (0.25, 1.0)"

    count: int
    number: FloatKind

    @classmethod
    def of(cls, hint: Any, extras: Sequence[Any]) -> Self | None:
        if get_origin(hint) is not tuple or set(get_args(hint)) != {float}:
            return None
        return cls(len(get_args(hint)), FloatKind(last_of(extras, Range) or UNLIMITED))

    def described(self) -> str:
        return f"{self.count} numbers, {self.number.range.limits}, with commas between"

    def samples(self) -> tuple[Any, ...]:
        return tuple((end,) * self.count for end in self.number.samples())

    def checked(self, value: Any, name: str) -> Any:
        if not isinstance(value, tuple) or len(value) != self.count:
            raise ParamError(f"{name} {value!r} is not {self.count} numbers")
        return tuple(self.number.checked(number, name) for number in value)

    def to_json(self, value: Any) -> Any:
        return list(value)

    def from_json(self, form: Any, name: str) -> Any:
        return self.checked(tuple(form) if isinstance(form, list) else form, name)

    def to_text(self, value: Any) -> str:
        return ",".join(map(self.number.to_text, value))

    def from_text(self, text: str, name: str) -> Any:
        parts = (self.number.from_text(part, name) for part in text.split(","))
        return self.checked(tuple(parts), name)
