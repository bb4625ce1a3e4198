"""PluginState: what is kept of plugins between starts: their state and descriptions."""

from __future__ import annotations

import contextlib
import json
import pickle
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from editor import VERSION
from editor.storage.atomic import replacing, write_text
from editor.storage.file_error import FileError
from filters.plugin import API

STATE_FILE: Final = "plugins.json"
CACHE_FILE: Final = "plugins.cache"
CACHE_FORMAT: Final = 4


class PluginState:
    """Two files in the user's data folder; where they are damaged, they are begun again."""

    def __init__(self, data_folder: Path) -> None:
        self._data = data_folder

    def remember(self, path: Path, **changes: Any) -> None:
        """Change what is kept of one plugin; what is empty is forgotten."""
        state = self.state()
        before = state.get(str(path), {})
        after = {k: v for k, v in {**before, **changes}.items() if v}
        if after == before:
            return
        state[str(path)] = after
        text = json.dumps({k: v for k, v in sorted(state.items()) if v}, indent=1)
        with contextlib.suppress(OSError):
            self._data.mkdir(parents=True, exist_ok=True)
        write_text(self._data / STATE_FILE, text + "\n")

    def state(self) -> dict[str, dict[str, Any]]:
        """Return what is kept of each plugin, by its path."""
        try:
            found = json.loads((self._data / STATE_FILE).read_text(encoding="utf-8"))
            return {k: v for k, v in found.items() if isinstance(v, dict)}
        except (OSError, ValueError, AttributeError):
            return {}

    def cache(self) -> dict[str, Any]:
        """Return what plugins said of themselves before; it is our own file of our own values."""
        try:
            key, found = pickle.loads((self._data / CACHE_FILE).read_bytes())
        except Exception:  # damaged or of another kind: it is made again
            return {}
        return found if key == _cache_key() and isinstance(found, dict) else {}

    def write_cache(self, cache: dict[str, Any], found: Iterable[Path] | None) -> None:
        """Keep descriptions, only those of `found` where that is given."""
        if found is not None:
            keep = {str(path) for path in found}
            cache = {path: form for path, form in cache.items() if path in keep}
        if cache == {} and not (self._data / CACHE_FILE).exists():
            return
        content = pickle.dumps((_cache_key(), cache))
        with contextlib.suppress(OSError, FileError):
            self._data.mkdir(parents=True, exist_ok=True)
            with replacing(self._data / CACHE_FILE) as temporary:
                temporary.write_bytes(content)


def _cache_key() -> tuple[int, int, str, str]:
    """Name what descriptions hold for: a newer program or Python tries again what failed."""
    return CACHE_FORMAT, API, VERSION, sys.version
