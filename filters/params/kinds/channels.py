"""The channels of a photo that a filter changes."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any, ClassVar

from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError


class Channels(enum.Flag):
    """The channels that a filter changes; the others keep their values."""

    RED = 1
    GREEN = 2
    BLUE = 4
    ALPHA = 8
    ALL = 15

    @classmethod
    def parse(cls, text: str) -> Channels:
        """Read letters of ``rgba``, as in ``rgb``.

        >>> Channels.parse("rb").letters
        'rb'
        """
        found = cls(0)
        for letter in text.lower():
            if letter not in "rgba":
                raise ParamError(f"channels {text!r} are not known: use letters of rgba")
            found |= cls(1 << "rgba".index(letter))
        return found

    @property
    def letters(self) -> str:
        """The channels as letters of ``rgba``."""
        return "".join(c for i, c in enumerate("rgba") if self.value >> i & 1)

    @property
    def text(self) -> str:
        """The text that `parse` reads: the letters."""
        return self.letters


@dataclass(frozen=True)
class ChannelsKind(WrittenKind):
    """A set of channels, switched one by one."""

    noun: ClassVar[str] = "a set of channels"
    words: ClassVar[tuple[type, ...]] = (Channels,)
    example: ClassVar[str] = "Channels = Channels.ALL"
    value_type: ClassVar[type[Written]] = Channels

    def described(self) -> str:
        """Show how channels are written."""
        return "letters of rgba"

    def samples(self) -> tuple[Any, ...]:
        """Return one colour, alpha alone, and all."""
        return Channels.GREEN, Channels.ALPHA, Channels.ALL
