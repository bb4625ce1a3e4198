"""StepCounts: how many steps photos had when they were edited last, found by their checksums."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.document.photo_reference import PhotoReference
from editor.recovery.edited_photos import EditedPhotos
from filters.threads import LOWEST
from ui.work.task import Task
from ui.work.worker import Worker


class StepCounts(QObject):
    """Looks files up off the Qt thread, those that were asked for last first."""

    arrived = Signal(object, int)  # Path, number of steps

    def __init__(self, edited: EditedPhotos, parent: QObject) -> None:
        super().__init__(parent)
        self._edited = edited
        self._known: dict[Path, int] = {}
        self._edits: dict[Path, int] = {}  # what was looked up before the last of them is old
        self.worker = Worker("steps of photos", nice=LOWEST, parent=self)

    def of(self, path: Path) -> int:
        """Return how many steps a photo had; 0 also while that is not known."""
        return self._known.get(path, 0)

    def ask(self, paths: Iterable[Path]) -> None:
        """Look these up next, in place of those that were asked for before."""
        wanted = [path for path in paths if path not in self._known]
        self.worker.forget()
        for path in wanted:
            look = partial(self._look, path)
            keep = partial(self._keep, path, self._edits.get(path, 0))
            self.worker.start("Steps of photos", look, keep, lambda _: None)

    def forget(self, path: Path) -> None:
        """Look a file up again when it is asked for: it has been edited since."""
        self._known.pop(path, None)
        self._edits[path] = self._edits.get(path, 0) + 1

    def _look(self, path: Path, task: Task) -> int:
        found = self._edited.find(PhotoReference.of_file(path, task.is_cancelled))
        return 0 if found is None else len(found.steps)

    def _keep(self, path: Path, edit: int, count: int) -> None:
        if edit == self._edits.get(path, 0):
            self._known[path] = count
            self.arrived.emit(path, count)
