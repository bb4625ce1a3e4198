"""Switches: true or false."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, ClassVar, Final, Self

from filters.params.kind import Kind
from filters.params.param import ParamError

WORDS: Final[Mapping[str, bool]] = MappingProxyType(
    {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
)


@dataclass(frozen=True)
class BoolKind(Kind):
    """True or false."""

    noun: ClassVar[str] = "true or false"
    words: ClassVar[tuple[type, ...]] = (bool,)
    example: ClassVar[str] = "bool = True"

    @classmethod
    def of(cls, hint: Any, extras: Sequence[Any]) -> Self | None:
        """Take `bool`."""
        return cls() if hint is bool else None

    def described(self) -> str:
        """Name both."""
        return self.noun

    def samples(self) -> tuple[Any, ...]:
        """Return both."""
        return True, False

    def checked(self, value: Any, name: str) -> Any:
        """Return a bool."""
        if not isinstance(value, bool):
            raise ParamError(f"{name} {value!r} is neither true nor false")
        return value

    def to_text(self, value: Any) -> str:
        """Return the word."""
        return "true" if value else "false"

    def from_text(self, text: str, name: str) -> Any:
        """Read true, yes, 1, false, no or 0."""
        if text.lower() not in WORDS:
            raise ParamError(f"{name} {text!r} is neither true nor false")
        return WORDS[text.lower()]

    def said(self, label: str, value: Any) -> str:
        """Return the label, or that it is not so."""
        return label if value else f"no {label}"
