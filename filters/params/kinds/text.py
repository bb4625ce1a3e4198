"""Texts: whatever a person types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Self

from filters.params.kind import Kind
from filters.params.param import ParamError

MOST: Final = 100_000  # characters


@dataclass(frozen=True)
class TextKind(Kind):
    """Any text."""

    noun: ClassVar[str] = "a text"
    words: ClassVar[tuple[type, ...]] = (str,)
    example: ClassVar[str] = 'str = "Ä, b = c"'

    @classmethod
    def of(cls, hint: Any, extras: Sequence[Any]) -> Self | None:
        """Take `str`."""
        return cls() if hint is str else None

    def described(self) -> str:
        """Say that all texts are allowed."""
        return "any text"

    def samples(self) -> tuple[Any, ...]:
        """Return none: a filter may read its text, as a formula, and refuse what it can't read."""
        return ()

    def checked(self, value: Any, name: str) -> Any:
        """Return a text."""
        if not isinstance(value, str):
            raise ParamError(f"{name} {value!r} is not a text")
        if len(value) > MOST:
            raise ParamError(f"{name} has {len(value)} characters, up to {MOST} are allowed")
        try:
            value.encode()
        except UnicodeEncodeError:
            raise ParamError(f"{name} {value!r:.80} is not a text that can be written") from None
        return value

    def to_text(self, value: Any) -> str:
        """Return it as it is."""
        return str(value)

    def from_text(self, text: str, name: str) -> Any:
        """Take it as it is."""
        return self.checked(text, name)

    def said(self, label: str, value: Any) -> str:
        """Return the text, which says enough without its label."""
        return str(value)
