"""PluginState: what is kept of plugins between starts: their state and descriptions."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from editor import VERSION
from editor.plugins.description import (
    Description,
    description_from_json,
    description_to_json,
)
from editor.plugins.fault import Place, Reason
from editor.storage.alone import alone_with
from editor.storage.atomic import write_text
from editor.storage.file_error import FileError
from editor.storage.json_text import JsonTextError, compact_text, read_json, to_text
from editor.storage.whole_file import put_aside
from filters.plugin import API
from filters.user_error import UserError

STATE_FILE: Final = "plugins.json"
CACHE_FILE: Final = "plugins.cache"
CACHE_FORMAT: Final = 7
MOST_CACHED: Final = 64_000_000  # bytes


@dataclass(frozen=True)
class Known:
    """What a plugin said of itself: its filters, or why it has none.

    It is not lasting where no process could be had or a person stopped it: the next start asks
    again.
    """

    changed: float
    forms: tuple[Description, ...] = ()
    failure: Reason | None = None
    is_lasting: bool = True

    def to_json(self) -> dict[str, Any]:
        """Return the JSON form."""
        form: dict[str, Any] = {"changed": repr(self.changed)}
        if self.failure is None:
            return {**form, "filters": [description_to_json(one) for one in self.forms]}
        place = self.failure.place
        at = None if place is None else [str(place.file), place.line, place.function]
        return {**form, "words": self.failure.words, "details": self.failure.details, "place": at}

    @classmethod
    def from_json(cls, form: Any) -> Known:
        """Read `to_json`'s form; raise UserError."""
        match form:
            case {"changed": str(changed), "filters": list(filters)}:
                return cls(_seconds(changed), tuple(description_from_json(one) for one in filters))
            case {"changed": str(changed), "words": str(words), "details": str(details), **more}:
                place = None
                match more.get("place"):
                    case [str(file), int(line), str(function)]:
                        place = Place(Path(file), line, function)
                return cls(_seconds(changed), (), Reason(words, details, place))
        raise JsonTextError("what is kept of a plugin can't be read")


class PluginState:
    """Two files in the data folder; one that can't be read is left alone until it is written."""

    def __init__(self, data_folder: Path) -> None:
        self._data = data_folder

    def remember(self, path: Path, **changes: Any) -> None:
        """Change what is kept of one plugin; what is empty is forgotten."""
        with alone_with(self._data / STATE_FILE):
            state = self.state()
            before = state.get(str(path), {})
            after = {k: v for k, v in {**before, **changes}.items() if v}
            if after == before:
                return
            state[str(path)] = after
            text = to_text({k: v for k, v in sorted(state.items()) if v})
            if self.fault:
                put_aside(self._data / STATE_FILE)
            write_text(self._data / STATE_FILE, text)

    def state(self) -> dict[str, dict[str, Any]]:
        """Return what is kept of each plugin, by its path."""
        found = self._found()
        return {} if isinstance(found, str) else found

    @property
    def fault(self) -> str:
        """Why the state can't be read, as a sentence; empty where it can or there is none yet."""
        found = self._found()
        if not isinstance(found, str):
            return ""
        return f"{self._data / STATE_FILE} can't be read, so no plugin is off: {found}"

    def _found(self) -> dict[str, dict[str, Any]] | str:
        path = self._data / STATE_FILE
        if not os.path.lexists(path):
            return {}
        try:
            found = read_json(path)
        except FileError as error:
            return error.reason
        except JsonTextError as error:
            return str(error)
        if not isinstance(found, dict):
            return "it is no object"
        return {path: kept for path, kept in found.items() if isinstance(kept, dict)}

    def cache(self) -> dict[str, Known]:
        """Return what plugins said of themselves before; what can't be read is asked again."""
        try:
            form = read_json(self._data / CACHE_FILE, MOST_CACHED)
        except (FileError, JsonTextError):
            return {}
        if not isinstance(form, dict) or form.get("for") != _cache_key():
            return {}
        kept, known = form.get("plugins"), {}
        for path, one in kept.items() if isinstance(kept, dict) else ():
            with contextlib.suppress(UserError):
                known[path] = Known.from_json(one)
        return known

    def write_cache(self, cache: dict[str, Known], found: Iterable[Path] | None) -> None:
        """Keep descriptions, only those of `found` where that is given."""
        if found is not None:
            keep = {str(path) for path in found}
            cache = {path: known for path, known in cache.items() if path in keep}
        if cache == {} and not (self._data / CACHE_FILE).exists():
            return
        plugins = {path: known.to_json() for path, known in cache.items()}
        text = compact_text({"for": _cache_key(), "plugins": plugins})
        with contextlib.suppress(OSError, FileError):
            self._data.mkdir(parents=True, exist_ok=True)
            write_text(self._data / CACHE_FILE, text)


def _cache_key() -> list[Any]:
    """Name what descriptions hold for: a newer program or Python tries again what failed."""
    return [CACHE_FORMAT, API, VERSION, sys.version]


def _seconds(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise JsonTextError(f"{text!r} is no time") from None
