"""Choices: one of some words."""

from __future__ import annotations

import enum
import inspect
import re
from collections.abc import Sequence
from dataclasses import dataclass
from numbers import Real
from typing import Any, ClassVar, Final, Literal, Self, get_args, get_origin

from filters.near_names import use
from filters.params.kind import Kind
from filters.params.param import ParamError

MOST: Final = 1_000
LONGEST: Final = 100  # characters
NUMBER: Final = re.compile(r"[-+]?[\d.]+(e[-+]?\d+)?", re.IGNORECASE)


def meant_by(hint: Any) -> dict[str, Any]:
    """Return what each word of a choice stands for; empty where that is the word itself.

    >>> meant_by(Literal[3, 5])
    {'3': 3, '5': 5}
    """
    choices = _choices(hint)
    return {} if all(type(one) is str for one in choices) else {_word(one): one for one in choices}


def _choices(hint: Any) -> tuple[Any, ...]:
    if get_origin(hint) is Literal:
        return get_args(hint)
    return tuple(hint) if is_enum(hint) else ()


def is_enum(hint: Any) -> bool:
    """Return whether a type hint is an enumeration."""
    return inspect.isclass(hint) and issubclass(hint, enum.Enum)


def plain_words(choice: str) -> str:
    """Return a word as it is shown, without the hyphens between its parts; numbers keep signs.

    >>> plain_words("8-bit"), plain_words("-1"), plain_words("1e-5")
    ('8 bit', '-1', '1e-5')
    """
    return choice if NUMBER.fullmatch(choice) else choice.replace("_", " ").replace("-", " ")


def line_words(choice: str) -> str:
    """Return a word as a line begins with it; names keep their own capitals.

    >>> line_words("soft-light"), line_words("sRGB"), line_words("Display P3")
    ('Soft light', 'sRGB', 'Display P3')
    """
    words = plain_words(choice)
    return words.capitalize() if words.islower() else words


def _word(choice: Any) -> str:
    """Return the text that stands for a choice in files and on the command line."""
    return str(choice.value if isinstance(choice, enum.Enum) else choice)


@dataclass(frozen=True)
class ChoiceKind(Kind):
    """One of some words; a filter's function gets what its type says, as an Enum's member."""

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
        words = tuple(_word(choice) for choice in _choices(hint))
        if not words and not is_enum(hint):
            return None
        twice = next((word for word in words if words.count(word) > 1), None)
        if twice is not None:
            raise ParamError(f"two choices that are both {twice!r} as text are not allowed")
        return cls(words)

    def described(self) -> str:
        """Name all choices."""
        return f"one of {', '.join(self.choices)}"

    def samples(self) -> tuple[Any, ...]:
        """Return all choices."""
        return self.choices

    def checked(self, value: Any, name: str) -> Any:
        """Return one of the choices."""
        is_word = value is None or isinstance(value, (str, bytes, Real, enum.Enum))
        word = _word(value) if is_word else None
        if word not in self.choices:
            raise ParamError(f"{name} {value!r:.80} is not known: {use(str(value), self.choices)}")
        return word

    def to_text(self, value: Any) -> str:
        """Return the word."""
        return str(value)

    def from_text(self, text: str, name: str) -> Any:
        """Read the word."""
        return self.checked(text, name)

    def brief(self, value: Any) -> str:
        """Return a ratio or a size, as ``3:2``; words say little without what they choose."""
        text = str(value)
        is_figure = text[:1].isdigit() and not any(letter.isalpha() for letter in text)
        return text if is_figure else ""

    def said(self, label: str, value: Any) -> str:
        """Return the word, which says enough without its label; a number doesn't."""
        words = plain_words(str(value))
        return words if words[:1].isalpha() else f"{label} {words}"
