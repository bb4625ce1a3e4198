"""A kind that a newcomer adds: a size, as in 640x480; a class here, a control beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar

from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in pixels."""

    width: int
    height: int

    @classmethod
    def parse(cls, text: str) -> Size:
        found = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text.strip())
        if found is None:
            raise ParamError(f"size {text!r} is not known: write WIDTHxHEIGHT, as in 640x480")
        return cls(int(found[1]), int(found[2]))

    @property
    def text(self) -> str:
        return f"{self.width}x{self.height}"


@dataclass(frozen=True)
class SizeKind(WrittenKind):
    """A size, as two numbers."""

    noun: ClassVar[str] = "a size"
    words: ClassVar[tuple[type, ...]] = (Size,)
    example: ClassVar[str] = "Size = Size(640, 480)"
    value_type: ClassVar[type[Written]] = Size

    def described(self) -> str:
        return "a size as WIDTHxHEIGHT"

    def samples(self) -> tuple[Any, ...]:
        return Size(1, 1), Size(3, 20_000)
