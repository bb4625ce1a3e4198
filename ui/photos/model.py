"""StripModel: the photos of a folder as rows, with what is known of each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)

from editor.document.photos import OpenPhoto
from editor.document.session import Session
from ui.files.pictures import FilePictures
from ui.photos.card import PHOTO_DATA, PhotoCard
from ui.photos.counts import StepCounts
from ui.photos.going import FolderPhotos, path_of
from ui.photos.live import LivePictures

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class StripModel(QAbstractListModel):
    """Cards of the listed photos, made when they are drawn: only those that are seen.

    Parameters
    ----------
    session, photos
        What is open, and which photo is shown or wanted.
    pictures, live, counts
        What is known of files and of open photos.
    """

    def __init__(
        self,
        session: Session,
        photos: FolderPhotos,
        pictures: FilePictures,
        live: LivePictures,
        counts: StepCounts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._photos = session, photos
        self._pictures, self._live, self._counts = pictures, live, counts
        self.paths: tuple[Path, ...] = ()
        self._rows: dict[Path, int] = {}
        self._open: dict[Path, OpenPhoto] = {}
        pictures.arrived.connect(lambda path, _: self.changed(path))
        counts.arrived.connect(lambda path, _: self.changed(path))
        live.changed.connect(self._drawn)

    def arrange(self, paths: Sequence[Path]) -> None:
        """List these."""
        self.beginResetModel()
        self.paths = tuple(paths)
        self._rows = {path: row for row, path in enumerate(self.paths)}
        self.endResetModel()

    def follow(self) -> None:
        """Show which photos are open now."""
        found = {path_of(photo): photo for photo in self._session.photos.items}
        self._open = {path: photo for path, photo in found.items() if path is not None}
        for path in self._open:
            self._counts.forget(path)
        if self.paths:
            self.dataChanged.emit(self.index(0), self.index(len(self.paths) - 1))

    def is_open(self, path: Path) -> bool:
        """Whether a photo is in a tab."""
        return path in self._open

    def has_steps(self, path: Path) -> bool:
        """Whether a photo has steps, or had some when it was edited last."""
        return self._steps(path) > 0

    def where(self, path: Path | None) -> QModelIndex:
        """Return the place of a photo; an invalid one where it is not listed."""
        row = self._rows.get(path) if path is not None else None
        return QModelIndex() if row is None else self.index(row)

    def changed(self, path: Path) -> None:
        """Draw a photo's card again."""
        at = self.where(path)
        if at.isValid():
            self.dataChanged.emit(at, at)

    def card(self, path: Path) -> PhotoCard:
        """Return what is known of a photo now."""
        photo, found = self._open.get(path), self._pictures.of(path)
        live = None if photo is None else self._live.of(photo.number)
        picture = live or (None if found is None else found.picture)
        return PhotoCard(
            path.name,
            picture,
            self._steps(path),
            is_shown=path == self._photos.at,
            is_open=photo is not None,
            is_modified=photo is not None and photo.is_modified,
            reason="" if found is None else found.reason,
        )

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.paths)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.paths):
            return None
        path = self.paths[index.row()]
        if role == PHOTO_DATA:
            return self.card(path)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            found = self._pictures.of(path)
            more = "" if found is None else found.reason or found.size_text
            return f"{path.name}\n{more}".rstrip()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the photos' files, as other programs take them."""
        return files_as_data([self.paths[index.row()] for index in indexes])

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction  # a file is never moved from where it is

    def _steps(self, path: Path) -> int:
        photo = self._open.get(path)
        return len(photo.document.steps) if photo is not None else self._counts.of(path)

    def _drawn(self, number: int) -> None:
        for path, photo in self._open.items():
            if photo.number == number:
                self.changed(path)


def files_as_data(paths: Sequence[Path]) -> QMimeData:
    """Return files for a drag or the clipboard."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data
