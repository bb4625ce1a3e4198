"""FolderWatch: tells when presets change on disk, once they are at rest."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE: Final = 200  # ms; a checkout writes many files
MOST_FOLDERS: Final = 500


class FolderWatch(QObject):
    """Follows folders and those below them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self.changed)
        self._watcher.directoryChanged.connect(lambda _: self._settle.start())
        self._watcher.fileChanged.connect(lambda _: self._settle.start())

    def follow(self, folders: Iterable[Path], files: Iterable[Path] = ()) -> None:
        """Watch these from now on; a folder that is missing is watched for by its parent's."""
        wanted = {str(file) for file in files}
        for folder in folders:
            if folder.is_dir():
                wanted |= set(_below(folder))
            elif folder.parent.is_dir():
                wanted.add(str(folder.parent))
        watched = set(self._watcher.directories()) | set(self._watcher.files())
        if gone := watched - wanted:
            self._watcher.removePaths(sorted(gone))
        if new := wanted - watched:
            self._watcher.addPaths(sorted(new))


def _below(folder: Path) -> list[str]:
    found: list[str] = []
    for place, below, _ in os.walk(folder):
        below[:] = [name for name in below if not name.startswith(".")]
        found.append(place)
        if len(found) >= MOST_FOLDERS:
            break
    return found
