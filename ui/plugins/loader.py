"""Plugins: a host's plugins for the window, loaded off the Qt thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from editor.plugins.host import PluginHost
from ui.work.worker import Worker

SETTLE: Final = 100  # ms after a file's change, for editors write in several goes


class Plugins(QObject):
    """Loads plugins off the Qt thread, and again when their files change."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, host: PluginHost, tasks: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.host, self._tasks = host, tasks
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self.load)
        self._watcher.fileChanged.connect(lambda _: self._settle.start())
        self._watcher.directoryChanged.connect(lambda _: self._settle.start())

    @property
    def folder(self) -> Path:
        """One's own plugin folder."""
        return self.host.folders[0]

    def load(self) -> None:
        """Look at the folders; what is new or changed is imported in a worker."""
        self.run(self.host.load)

    def run(self, work: Callable[[], object]) -> None:
        """Do something with the host, and tell of what changed."""
        self._tasks.start(
            "Loading plugins",
            lambda _: work(),
            lambda _: self._loaded(),
            self.failed.emit,
        )

    def _loaded(self) -> None:
        watched = set(self._watcher.files()) | set(self._watcher.directories())
        wanted = {str(f) for f in self.host.folders if f.is_dir()}
        for record in self.host.records:
            path = record.path
            files = path.rglob("*.py") if path.is_dir() else (path,)
            wanted |= {str(file) for file in files if file.is_file()}
        if gone := watched - wanted:
            self._watcher.removePaths(sorted(gone))
        if new := wanted - watched:
            self._watcher.addPaths(sorted(new))
        self.changed.emit()
