"""The shelf: favourites, what was used last, orders by hand and shared folders; never the presets.

One small JSON file beside one's own presets. The files of presets, which may be others', never
hold any of it.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from editor.presets.preset import Preset
from editor.storage.alone import alone_with
from editor.storage.atomic import write_text
from editor.storage.file_error import FileError
from editor.storage.json_text import read_json
from editor.storage.whole_file import put_aside

FORMAT: Final = "kernelroom library"
VERSION: Final = 1
MOST_USED: Final = 500
MOST_SECONDS: Final = 1e15


@dataclass(frozen=True)
class LibraryState:
    """What a person has said of presets, by their ids (`preset_id`).

    Parameters
    ----------
    folders
        Shared folders, in the order of the list.
    favourites
        Ids with a star.
    used
        When a preset was used last, seconds since 1970.
    order
        Ids in the order by hand.
    """

    folders: tuple[Path, ...] = ()
    favourites: frozenset[str] = frozenset()
    used: Mapping[str, float] = field(default_factory=dict)
    order: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "used", MappingProxyType(dict(self.used)))

    def with_folder(self, folder: Path) -> LibraryState:
        """Add a shared folder."""
        return self if folder in self.folders else replace(self, folders=(*self.folders, folder))

    def without_folder(self, folder: Path) -> LibraryState:
        """Take a shared folder off the list; its files stay."""
        return replace(self, folders=tuple(f for f in self.folders if f != folder))

    def starred(self, one: str, on: bool) -> LibraryState:
        """Make a preset a favourite, or not."""
        return replace(self, favourites=self.favourites | {one} if on else self.favourites - {one})

    def used_at(self, one: str, seconds: float) -> LibraryState:
        """Note that a preset was used; the oldest are forgotten."""
        newest = sorted({**self.used, one: seconds}.items(), key=lambda item: -item[1])
        return replace(self, used=dict(newest[:MOST_USED]))

    def placed(self, one: str, before: str | None, shown: Iterable[str]) -> LibraryState:
        """Put a preset before another, or last, in the order in which they are shown."""
        ids = [other for other in shown if other != one]
        ids.insert(ids.index(before) if before in ids else len(ids), one)
        rest = tuple(other for other in self.order if other not in ids)
        return replace(self, order=(*rest, *ids))

    def renamed(self, old: str, new: str) -> LibraryState:
        """Follow a preset's file to another place."""
        used = {new if one == old else one: when for one, when in self.used.items()}
        stars = frozenset(new if one == old else one for one in self.favourites)
        order = tuple(new if one == old else one for one in self.order)
        return replace(self, used=used, favourites=stars, order=order)

    def to_json(self) -> dict[str, Any]:
        """Return the file's form."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "folders": [str(f) for f in self.folders],
            "favourites": sorted(self.favourites),
            "used": dict(self.used),
            "order": list(self.order),
        }

    @classmethod
    def from_json(cls, form: Any) -> LibraryState:
        """Read the file's form; what is of another type is left out. Raise ValueError."""
        if not isinstance(form, dict) or form.get("format") != FORMAT:
            raise ValueError("it is not a library's file")
        used = form.get("used", {})
        times = used.items() if isinstance(used, dict) else ()
        return cls(
            tuple(Path(text) for text in _texts(form.get("folders"))),
            frozenset(_texts(form.get("favourites"))),
            {one: float(when) for one, when in times if _is_time(when)},
            tuple(_texts(form.get("order"))),
        )


@dataclass(frozen=True)
class ShelfFile:
    """The file; one that can't be read is left alone until a new one takes its place."""

    path: Path

    def read(self) -> LibraryState:
        """Return what is kept."""
        found = self._found()
        return LibraryState() if isinstance(found, str) else found

    @property
    def fault(self) -> str:
        """Why it can't be read; empty where it can, or where there is none yet."""
        found = self._found()
        return found if isinstance(found, str) else ""

    def _found(self) -> LibraryState | str:
        if not os.path.lexists(self.path):
            return LibraryState()
        try:
            return LibraryState.from_json(read_json(self.path))
        except FileError as error:
            return error.reason
        except ValueError as error:
            return str(error)

    def change(self, how: Callable[[LibraryState], LibraryState]) -> LibraryState:
        """Change what is kept now, which another program may have changed; return it.

        Raises
        ------
        FileError
            It can't be written; nothing has changed.
        """
        with alone_with(self.path):
            before = self.read()
            after = how(before)
            if after != before:
                self.write(after)
        return after

    def write(self, shelf: LibraryState) -> None:
        """Keep it in the place of what there was; raise FileError."""
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.fault:
            put_aside(self.path)
        write_text(self.path, json.dumps(shelf.to_json(), indent=1, ensure_ascii=False) + "\n")


def preset_id(preset: Preset) -> str:
    """Return what the shelf knows a preset by: its file, or the name of a built-in one's."""
    if preset.path is None:
        return ""
    return f"builtin/{preset.path.name}" if preset.builtin else str(preset.path)


def _is_time(value: Any) -> bool:
    return isinstance(value, (int, float)) and abs(value) < MOST_SECONDS


def _texts(value: Any) -> list[str]:
    return [v for v in value if isinstance(v, str)] if isinstance(value, list) else []
