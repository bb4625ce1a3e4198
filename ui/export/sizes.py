"""KnownSizes: how large the files of some settings are, as long as the photo is the same."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Final

from editor.render.output.presets import ExportPreset
from editor.render.output.settings import ExportSettings

LOWEST: Final = 1
HIGHEST: Final = 100  # quality


class KnownSizes:
    """Bytes by settings; a name of the file makes no difference."""

    def __init__(self) -> None:
        self._bytes: dict[ExportSettings, int] = {}
        self._failures: dict[ExportSettings, str] = {}

    def clear(self) -> None:
        """Forget all: the photo or its Steps are others."""
        self._bytes.clear()
        self._failures.clear()

    def keep(self, settings: ExportSettings, size: int) -> None:
        """Remember a size."""
        self._bytes[_nameless(settings)] = size
        self._failures.pop(_nameless(settings), None)

    def keep_failure(self, settings: ExportSettings, sentence: str) -> None:
        """Remember why there is no size."""
        self._failures[_nameless(settings)] = sentence

    def of(self, preset: ExportPreset) -> int:
        """Return a file's bytes; 0 where they are not known."""
        return self._bytes.get(_nameless(preset.settings), 0)

    def is_known(self, settings: ExportSettings) -> bool:
        """Whether there is a size, or a reason why there is none."""
        key = _nameless(settings)
        return key in self._bytes or key in self._failures

    def by_quality(self, settings: ExportSettings) -> tuple[tuple[int, int], ...]:
        """Return the qualities at which the file's size is known, rising, and its bytes there."""
        return tuple(
            (quality, self._bytes[key])
            for quality in range(LOWEST, HIGHEST + 1)
            if (key := _nameless(at_quality(settings, quality))) in self._bytes
        )

    def text_of(self, preset: ExportPreset) -> str:
        """Return a file's size as a person reads it; empty where it is not known."""
        if _nameless(preset.settings) in self._failures:
            return "fails"
        size = self.of(preset)
        return size_text(size) if size else ""

    def total(self, presets: Iterable[ExportPreset]) -> int:
        """Return the bytes of several files; 0 where one is not known."""
        sizes = [self.of(preset) for preset in presets]
        return sum(sizes) if all(sizes) else 0


def _nameless(settings: ExportSettings) -> ExportSettings:
    return dataclasses.replace(settings, name="")


def at_quality(settings: ExportSettings, quality: int) -> ExportSettings:
    """Return settings of the same file at another quality."""
    encoding = dataclasses.replace(settings.encoding, quality=quality)
    return dataclasses.replace(settings, encoding=encoding)


def size_text(size: int) -> str:
    """Return a number of bytes in B, KB or MB of 1000, three digits.

    >>> size_text(519_300), size_text(7_940_000), size_text(812)
    ('519 KB', '7.94 MB', '812 B')
    """
    if size < 1000:
        return f"{size} B"
    number, unit = size / 1000, "KB"
    if number >= 1000:
        number, unit = number / 1000, "MB"
    digits = 0 if number >= 100 else 1 if number >= 10 else 2
    return f"{number:.{digits}f} {unit}"
