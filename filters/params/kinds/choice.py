"""Choices: one of some words."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Literal, Self, get_args, get_origin

from filters.params.kind import Kind
from filters.params.param import ParamError

MOST: Final = 1_000
LONGEST: Final = 100  # characters


@dataclass(frozen=True)
class ChoiceKind(Kind):
    """One of some words; the members of an enumeration stand for their values."""

    noun: ClassVar[str] = "a choice"
    words: ClassVar[tuple[type, ...]] = ()
    example: ClassVar[str] = 'Literal["one", "two-way"] = "one"'

    choices: tuple[str, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.choices) <= MOST:
            raise ParamError(f"{len(self.choices)} choices are not allowed: 1 to {MOST}")
        for choice in self.choices:
            if len(choice) > LONGEST or not (choice == "" or choice.isprintable()):
                raise ParamError(f"a choice {choice!r:.60} is not allowed: a name on one line")

    @classmethod
    def of(cls, hint: Any, extras: Sequence[Any]) -> Self | None:
        """Take a `Literal` or an `Enum`."""
        if get_origin(hint) is Literal:
            return cls(tuple(str(choice) for choice in get_args(hint)))
        if inspect.isclass(hint) and issubclass(hint, enum.Enum):
            return cls(tuple(str(member.value) for member in hint))
        return None

    def described(self) -> str:
        """Name all choices."""
        return f"one of {', '.join(self.choices)}"

    def samples(self) -> tuple[Any, ...]:
        """Return all choices."""
        return self.choices

    def checked(self, value: Any, name: str) -> Any:
        """Return one of the choices."""
        word = str(value.value) if isinstance(value, enum.Enum) else value
        if not isinstance(word, str) or word not in self.choices:
            raise ParamError(f"{name} {value!r} is not known: use {', '.join(self.choices)}")
        return word

    def to_text(self, value: Any) -> str:
        """Return the word."""
        return str(value)

    def from_text(self, text: str, name: str) -> Any:
        """Read the word."""
        return self.checked(text, name)

    def said(self, label: str, value: Any) -> str:
        """Return the word, which says enough without its label."""
        return str(value).replace("-", " ")
