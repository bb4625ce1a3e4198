"""Rememberer: keeps the Steps of edited photos on a thread of its own."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QObject, Signal

from editor.document.photos import Photos
from editor.recovery.edited_photos import EditedPhotos
from editor.recovery.remembering import Remembering
from editor.storage.file_error import FileError
from ui.work.worker import Worker


class Rememberer(QObject):
    """Keeps what was done to photos for when they are opened again; the journal waits for none.

    Parameters
    ----------
    edited
        Where it is kept.
    """

    failed = Signal(str)

    def __init__(self, edited: EditedPhotos, parent: QObject) -> None:
        super().__init__(parent)
        self._remembering = Remembering(edited)
        self._worker = Worker("edited photos", parent=self)

    def note(self, photos: Photos) -> None:
        """Take in how photos are now, for `catch_up`."""
        self._remembering.note(photos)

    def catch_up(self) -> None:
        """Have what was noted be kept soon."""
        self._worker.start(
            "Keeping the steps of edited photos",
            lambda _: self._remembering.catch_up(),
            lambda _: None,
            self.failed.emit,
        )

    def flush(self) -> None:
        """Wait until it is kept."""
        self._worker.flush()

    def close(self, photos: Photos) -> None:
        """Keep how photos are at the end, and wait for that; what can't be written is lost."""
        self._worker.close()
        self.note(photos)
        with contextlib.suppress(FileError):
            self._remembering.catch_up()
