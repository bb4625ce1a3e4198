"""FolderWatch: tells when folders or files change on disk, once they are at rest."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE: Final = 100  # ms; editors write a file in several goes, and a checkout writes many
MOST_FOLDERS: Final = 500


class FolderWatch(QObject):
    """Follows folders, those below them, and the contents of single files."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: set[str] = set()
        self._awaited: dict[str, list[Path]] = {}  # missing folders, by the one to appear in
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._tell)
        self._watcher.directoryChanged.connect(self._notice)
        self._watcher.fileChanged.connect(self._notice)

    def follow(self, folders: Iterable[Path], files: Iterable[Path] = ()) -> None:
        """Watch these from now on; a folder that is missing is waited for."""
        wanted = {str(file) for file in files if os.path.isfile(file)}
        awaited: dict[str, list[Path]] = {}
        for folder in folders:
            if os.path.isdir(folder):
                wanted |= set(_below(folder))
            elif os.path.isdir(folder.parent):
                awaited.setdefault(str(folder.parent), []).append(folder)
        self._awaited = {place: found for place, found in awaited.items() if place not in wanted}
        self._wanted = wanted | set(self._awaited)
        self._watch()

    def _watch(self) -> None:
        """Watch what is wanted; a file that was replaced by another is watched no longer."""
        watched = set(self._watcher.directories()) | set(self._watcher.files())
        if gone := watched - self._wanted:
            self._watcher.removePaths(sorted(gone))
        if new := self._wanted - watched:
            self._watcher.addPaths(sorted(new))

    def _notice(self, path: str) -> None:
        awaited = self._awaited.get(path)
        if awaited is None or any(map(os.path.isdir, awaited)):
            self._settle.start()

    def _tell(self) -> None:
        self._watch()
        self.changed.emit()


def _below(folder: Path) -> list[str]:
    found: list[str] = []
    for place, below, _ in os.walk(folder):
        below[:] = [name for name in below if not name.startswith((".", "__pycache__"))]
        found.append(place)
        if len(found) >= MOST_FOLDERS:
            break
    return found
