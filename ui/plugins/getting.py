"""PluginGetter: fetches what an index lists, shows all of it, and copies it with a person's yes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.plugins.sharing.catalogue import Listing
from editor.plugins.sharing.offers import Fetched, fetched
from ui.look.phrase import phrase
from ui.plugins.loader import Plugins
from ui.work.worker import Worker


class PluginGetter(QObject):
    """Installs plugins off the Qt thread.

    Parameters
    ----------
    plugins, data
        Whose folder they are copied to; where the older versions are kept.
    agreed
        Shows a plugin's text, and returns whether a person wants it.
    tasks
        What does the work.
    """

    noted = Signal(str)
    failed = Signal(str)
    installed = Signal(str)  # a plugin's id: its files are there, and are being loaded

    def __init__(
        self, plugins: Plugins, data: Path, agreed: Callable[[Path, str], bool], tasks: Worker
    ) -> None:
        super().__init__()
        self._plugins, self._data, self._agreed, self._tasks = plugins, data, agreed, tasks

    def get(self, one: Listing) -> None:
        """Fetch a plugin in the version of a listing, and install it where a person agrees."""
        offer, is_here = one.offer, one.is_here
        self._tasks.start(
            phrase("Getting {name}", name=one.entry.id),
            lambda task: fetched(offer, task.is_cancelled),
            partial(self._install, is_here),
            self.failed.emit,
        )

    def _install(self, is_here: bool, got: Fetched) -> None:
        """Show all that was got; copy it with a person's yes."""
        entry, folder, data = got.offer.entry, self._plugins.folder, self._data
        if not self._agreed(Path(entry.id), got.text):
            return

        def done(_: object) -> None:
            self.noted.emit(
                phrase("Installed {id} {version}", id=entry.id, version=entry.version).strip()
            )
            if is_here:
                self._plugins.updated.add(entry.id)
            self._plugins.load()
            self.installed.emit(entry.id)

        self._tasks.start(
            phrase("Installing {name}", name=entry.id),
            lambda _: got.install(folder, data),
            done,
            self.failed.emit,
        )
