"""FilePictures: small pictures of photos' files, read when nothing else is to do."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap

from editor.document.photo_reference import is_zarr
from editor.render.cache_budget import CacheBudget
from editor.render.small_picture import SmallPicture
from filters.threads import BACKGROUND
from filters.user_error import UserError
from ui.look.icons import icon
from ui.work.task import Task
from ui.work.worker import Worker

SIDE: Final = 240  # device pixels of the longer side: what a list needs at scale 2
OWNER: Final = "pictures of files"  # in the budget, for all lists alike


@dataclass(frozen=True, eq=False)
class FilePicture:
    """A file's picture and its size in pixels, or why there is none; a folder has neither.

    Parameters
    ----------
    changed
        When the file was last written, in ns; 0 where it could not be asked.
    reason
        The sentence that says why it can't be opened; empty where it can.
    """

    picture: QImage
    columns: int = 0
    rows: int = 0
    changed: int = 0
    reason: str = ""

    @property
    def size_text(self) -> str:
        """The size as a person reads it; empty where it is not known."""
        return f"{self.columns} × {self.rows}" if self.columns else ""


class FilePictures(QObject):
    """Reads pictures of files on a thread of its own; the budget decides how many are kept.

    Parameters
    ----------
    budget
        Where they are kept, for all lists of the program.
    side
        Device pixels of their longer side.
    """

    arrived = Signal(object, object)  # Path, FilePicture

    def __init__(
        self, budget: CacheBudget, side: int = SIDE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._budget, self._side = budget, side
        self._asked: dict[Path, None] = {}
        self.worker = Worker("pictures", nice=BACKGROUND, parent=self)

    def another(self, parent: QObject) -> FilePictures:
        """Return the pictures for another list, which are kept at the same place."""
        return FilePictures(self._budget, self._side, parent)

    def of(self, path: Path) -> FilePicture | None:
        """Return a file's picture, where it has been read already."""
        found = self._budget.get(OWNER, (path, self._side))
        return found if isinstance(found, FilePicture) else None

    def icon(self, path: Path) -> QIcon:
        """Return a file's picture for a menu; a plain sign until it has been read."""
        found = self.of(path)
        if found is None or found.picture.isNull():
            return icon("photo")
        return QIcon(QPixmap.fromImage(found.picture))

    def ask(self, paths: Iterable[Path], again: bool = False) -> None:
        """Read these next, in place of those that were asked for before.

        `again` has those looked at too that are there, for files that may have changed.
        """
        wanted = [path for path in paths if again or self.of(path) is None]
        if wanted == list(self._asked):
            return
        self.worker.forget()
        self._asked = dict.fromkeys(wanted)
        for path in self._asked:
            work = partial(read_picture, path, self._side, self.of(path))
            self.worker.start("Pictures", work, partial(self._keep, path), lambda _: None)

    def _keep(self, path: Path, found: FilePicture) -> None:
        self._asked.pop(path, None)
        size = found.picture.sizeInBytes() + 200
        self._budget.put(OWNER, (path, self._side), found, size, 0.1)
        self.arrived.emit(path, found)


def read_picture(path: Path, side: int, known: FilePicture | None, task: Task) -> FilePicture:
    """Read a file's picture on a worker's thread; `known` where the file has not changed."""
    task.check()
    try:
        status = os.stat(path)
        changed = status.st_mtime_ns
        if stat.S_ISDIR(status.st_mode) and not is_zarr(path):
            return FilePicture(QImage(), changed=changed)
        if known is not None and known.changed == changed:
            return known
        small = SmallPicture.of_file(path, side)
    except (UserError, OSError) as error:
        return FilePicture(QImage(), reason=str(error) or type(error).__name__)
    return FilePicture(picture_of(small), small.columns, small.rows, changed)


def picture_of(small: SmallPicture) -> QImage:
    """Return a small picture as Qt draws it; on any thread."""
    rows, columns = small.screen.shape[:2]
    shown = QImage(small.screen.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_ARGB32)
    return shown.copy()
