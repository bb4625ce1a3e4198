"""Files that a filter reads itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from filters.params.kind import last_of
from filters.params.kinds.written import Written, WrittenKind


@dataclass(frozen=True, slots=True)
class Suffixes:
    """Which files a form offers, as in ``Suffixes("*.cube", "*.txt")``."""

    patterns: tuple[str, ...]

    def __init__(self, *patterns: str) -> None:
        object.__setattr__(self, "patterns", patterns)


@dataclass(frozen=True, slots=True)
class FilePath:
    """A file that the filter reads itself; empty where none is chosen."""

    path: str = ""

    @classmethod
    def parse(cls, text: str) -> FilePath:
        """Take the text as the path."""
        return cls(text)

    @property
    def text(self) -> str:
        """The path."""
        return self.path


@dataclass(frozen=True)
class FileKind(WrittenKind):
    """A file's path, typed or chosen in a dialog; `patterns` are those that the dialog offers."""

    noun: ClassVar[str] = "a file"
    words: ClassVar[tuple[type, ...]] = (FilePath, Suffixes)
    example: ClassVar[str] = 'Annotated[FilePath, Suffixes("*.cube")] = FilePath("my look.cube")'
    value_type: ClassVar[type[Written]] = FilePath

    patterns: tuple[str, ...] = ()

    @classmethod
    def of(cls, hint: Any, extras: Sequence[Any]) -> Self | None:
        """Take the path's type, with `Suffixes`."""
        suffixes = last_of(extras, Suffixes)
        return cls(suffixes.patterns if suffixes else ()) if hint is cls.value_type else None

    def described(self) -> str:
        """Name the patterns."""
        patterns = f" ({', '.join(self.patterns)})" if self.patterns else ""
        return f"the path of {self.noun}{patterns}, or nothing"

    def samples(self) -> tuple[Any, ...]:
        """Return the path of no file: which others there are, nobody knows."""
        return (self.value_type.parse(""),)
