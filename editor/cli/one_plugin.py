"""One plugin for a command: found by path, by its file's name or by an id, and loaded alone."""

from __future__ import annotations

import difflib
import tempfile
from pathlib import Path
from typing import Final

from editor.cli.command_error import CommandError
from editor.plugins.discovery import PluginSource, find_sources
from editor.plugins.environments import Environments
from editor.plugins.fault import PluginFault, Reason
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.storage.folders import user_data, user_plugins
from filters.near_names import these
from filters.plugin import FilterSpec
from filters.registry import Registry

NEAR: Final = 3


def find_plugin(text: str, registry: Registry) -> tuple[PluginSource, str | None]:
    """Return where a plugin lies, and the id of the one filter that is meant.

    A path that is there comes first. Else it is a file of a plugin folder, by its name with or
    without the suffix, an installed package's plugin, or the id of a filter of one of those.

    Raises
    ------
    CommandError
        There is no such plugin; the nearest are named.
    """
    path = Path(text)
    if path.exists():
        file = (path.parent if path.name == "__init__.py" else path).resolve()
        return PluginSource.of(file), None
    known = find_sources(_folders(registry), with_entry_points=True)
    for one in known:
        if text in (one.name, one.path.name):
            return one, None
    for one in known:
        if text.startswith(f"{one.name}."):
            return one, text
    if len(path.parts) > 1:
        raise CommandError(f"{text} can't be opened: it does not exist")
    near = difflib.get_close_matches(path.stem, [one.name for one in known], n=NEAR, cutoff=0.5)
    hint = these(near) if near else "see ./run plugins list"
    raise CommandError(f"there is no plugin {text!r} here or in a plugin folder: {hint}")


def _folders(registry: Registry) -> tuple[Path, ...]:
    return registry.host.folders if isinstance(registry, LiveRegistry) else (user_plugins(),)


class OnePlugin:
    """A host of one plugin, whose state is kept nowhere.

    As a context it gives a registry with its filters, and those; it raises CommandError where it
    has none. Of the given registry it leaves out the plugins: one in a folder may have its ids.
    """

    def __init__(self, source: PluginSource, registry: Registry) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.host = PluginHost(
            [source.path.parent],
            Path(self._folder.name),
            with_entry_points=False,
            only=source,
            environments=Environments(user_data()),
        )
        builtin = registry.without_plugins if isinstance(registry, LiveRegistry) else registry
        self.registry = LiveRegistry(builtin, self.host)

    def __enter__(self) -> tuple[Registry, tuple[FilterSpec, ...]]:
        self.host.load()
        if self.host.failures:
            record = self.host.records[0]
            self.close()
            raise CommandError(
                f"{record.path.name} can't be loaded: {record.reason}"
            ) from PluginFault(Reason(record.reason, record.details))
        return self.registry, self.host.specs

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End its processes."""
        self.host.close()
        self._folder.cleanup()
