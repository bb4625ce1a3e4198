"""OpenDialog: Qt's dialog for files with a picture of the one that is chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ui.files.pictures import FilePicture, FilePictures

SIDE: Final = 240  # logical pixels of the picture's longer side


class PhotoPreview(QWidget):
    """A file's picture, its name and its size, read off the Qt thread; the newest file wins.

    Parameters
    ----------
    pictures
        Reads them; it stays as this goes, which would have to wait for a slow file else.
    """

    def __init__(self, pictures: FilePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.pictures = pictures
        self.pictures.arrived.connect(self._take)
        self.picture, self.name, self.words = QLabel(), QLabel(), QLabel()
        self.picture.setFixedSize(SIDE, SIDE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setProperty("hint", True)
        for label in (self.name, self.words):
            label.setWordWrap(True)
            label.setFixedWidth(SIDE)
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(4)
        for label in (self.picture, self.name, self.words):
            column.addWidget(label)
        column.addStretch()

    def show_file(self, path: Path | None) -> None:
        """Show a file, or nothing; what was asked for before is called off."""
        self._path = path
        self.picture.clear()
        self.name.setText("" if path is None else path.name)
        self.words.setText("")
        known = None if path is None else self.pictures.of(path)
        self.pictures.ask([] if path is None else [path], again=known is not None)
        if path is not None and known is not None:
            self._take(path, known)

    def _take(self, path: Path, found: FilePicture) -> None:
        if path != self._path:
            return
        self.words.setText(found.reason or found.size_text)
        shown = QPixmap.fromImage(found.picture)
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(shown)


class OpenDialog(QFileDialog):
    """Asks for one photo.

    Parameters
    ----------
    title, folder, kinds
        The dialog's title, where it starts, and which files it lists.
    pictures
        Reads those of the files that are chosen.
    """

    def __init__(
        self, parent: QWidget, title: str, folder: Path, kinds: str, pictures: FilePictures
    ) -> None:
        super().__init__(parent, title, str(folder), kinds)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.preview = PhotoPreview(pictures, self)
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        grid.addWidget(self.preview, 0, grid.columnCount(), grid.rowCount(), 1)
        self.resize(960, 560)
        for table in self.findChildren(QTreeView):  # else sizes and kinds are cut
            table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.currentChanged.connect(self._show)

    def ask(self) -> str:
        """Show it; return the chosen file, empty where none."""
        chosen = self.selectedFiles() if self.exec() else []
        self.preview.show_file(None)
        self.deleteLater()
        return chosen[0] if chosen else ""

    def _show(self, text: str) -> None:
        self.preview.show_file(Path(text) if text else None)
