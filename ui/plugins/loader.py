"""Plugins: a host's plugins for the window, loaded off the Qt thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.plugins.host import PluginHost
from ui.files.folder_watch import FolderWatch
from ui.work.worker import Worker


class Plugins(QObject):
    """Loads plugins off the Qt thread, and again when their files change."""

    loaded = Signal()  # the folders were looked at, whether anything is new or not
    changed = Signal()  # plugins came, went or became others: their filters must be followed
    failed = Signal(str)

    def __init__(self, host: PluginHost, tasks: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.host, self._tasks = host, tasks
        self._watch = FolderWatch(self)
        self._watch.changed.connect(self.load)

    @property
    def folder(self) -> Path:
        """One's own plugin folder."""
        return self.host.folders[0]

    def load(self) -> None:
        """Look at the folders; what is new or changed is imported in a worker."""
        self.run(self.host.load)

    def run(self, work: Callable[[], bool]) -> None:
        """Do something with the host that returns whether plugins changed, and tell of it."""
        self._tasks.start("Loading plugins", lambda _: work(), self._follow, self.failed.emit)

    def _follow(self, is_new: bool) -> None:
        paths = [record.path for record in self.host.records]
        packages = [path for path in paths if path.is_dir()]
        files = [path for path in paths if path not in packages]
        files += [file for package in packages for file in package.rglob("*.py")]
        self._watch.follow((*self.host.folders, *packages), files)
        self.loaded.emit()
        if is_new:
            self.changed.emit()
