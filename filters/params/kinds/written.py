"""WrittenKind: what all values share that are written as a text, in JSON too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol, Self

from filters.params.kind import Kind
from filters.params.param import ParamError


class Written(Protocol):
    """A value that reads and writes itself as a text."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the text; raise ParamError."""

    @property
    def text(self) -> str:
        """The text that `parse` reads."""


@dataclass(frozen=True)
class WrittenKind(Kind):
    """A value of a type of its own, whose text is its form everywhere."""

    value_type: ClassVar[type[Written]]

    @classmethod
    def of(cls, hint: Any, extras: Sequence[Any]) -> Self | None:
        """Take the value's type."""
        return cls() if hint is cls.value_type else None

    def checked(self, value: Any, name: str) -> Any:
        """Return a value of the type."""
        if not isinstance(value, self.value_type):
            raise ParamError(f"{name} {value!r} is not {self.noun}")
        return value

    def to_json(self, value: Any) -> Any:
        """Return the text."""
        return self.to_text(value)

    def from_json(self, form: Any, name: str) -> Any:
        """Read the text."""
        if not isinstance(form, str):
            raise ParamError(f"{name} {form!r} is not a string")
        return self.from_text(form, name)

    def to_text(self, value: Any) -> str:
        """Return the text."""
        return str(value.text)

    def from_text(self, text: str, name: str) -> Any:
        """Read the text."""
        return self.value_type.parse(text)
