"""Drops: what becomes of what is dropped onto the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from editor.document.session import Session
from editor.photo.folder import is_photo_name
from ui.files.kernels import KERNEL_SUFFIXES, KernelFiles
from ui.input.dropped import accept_copy
from ui.photos.going import FolderPhotos
from ui.presets.panel import PresetPanel


class Drops(QObject):
    """A preset of the list is used, other kernel files are imported, photos and folders are opened.

    Parameters
    ----------
    window
        What things are dropped onto, where no part of it takes them itself.
    session, photos, kernels, presets
        What they are dropped for.
    """

    def __init__(
        self,
        window: QWidget,
        session: Session,
        photos: FolderPhotos,
        kernels: KernelFiles,
        presets: PresetPanel,
    ) -> None:
        super().__init__(window)
        self._session, self._photos, self._kernels = session, photos, kernels
        self._presets = presets
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def accepts(self, data: QMimeData) -> bool:
        """Whether something can be done with it: with a preset only where there is a photo."""
        if self._presets.rows.dragged(data) is not None:
            return self._session.document is not None
        return data.hasUrls()

    def take(self, data: QMimeData) -> bool:
        """Do it; return whether there was anything to do."""
        preset = self._presets.rows.dragged(data)
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if preset is not None:
            self._presets.keeping.use(preset)
        elif len(paths) == 1 and paths[0].suffix.lower() == ".json":  # a recipe, or a preset
            self._photos.take(paths)
        elif paths and all(path.name.lower().endswith(KERNEL_SUFFIXES) for path in paths):
            self._kernels.import_files(paths)
        elif paths:
            self._photos.take(paths)
        return preset is not None or bool(paths)

    def open(self, path: Path) -> None:
        """Open a file that a command line or the desktop names, as far as its name says what it is.

        A name that a photo or a recipe may have is opened as such; a preset by what it holds.
        """
        name = path.name.lower()
        is_kernel = name.endswith(KERNEL_SUFFIXES) and not name.endswith(".json")
        if is_kernel and not is_photo_name(name):
            self._kernels.import_files([path])
        else:
            self._photos.take([path])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.Drop) and isinstance(event, QDropEvent):
            does = self.accepts if kind == QEvent.Type.DragEnter else self.take
            if does(event.mimeData()):
                accept_copy(event)
            return True
        return super().eventFilter(watched, event)
