"""MaskFiles: masks from files and into files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from editor.document.document import Document
from editor.document.mask_file import SUFFIX, load_mask, save_mask
from editor.document.session import Session
from editor.masks.drawn import with_mask
from editor.masks.fields import MaskError
from editor.masks.mask import Mask
from editor.render.mask_picture import save_mask_picture
from ui.files.actions import FileActions
from ui.files.meant import Meant, lost_words
from ui.look.phrase import phrase
from ui.work.task import Task
from ui.work.worker import Worker

MASKS: Final = "Masks (*.json *.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp);;All files (*)"
SAVED_AS: Final = f"Masks (*{SUFFIX});;Pictures (*.png *.tif)"


class MaskFiles(QObject):
    """Opens a mask or a picture as the edited Step's mask, and saves it.

    Parameters
    ----------
    files
        Asks for files and says what failed.
    """

    def __init__(self, files: FileActions, session: Session, tasks: Worker) -> None:
        super().__init__(files)
        self._files, self._session, self._tasks = files, session, tasks

    @property
    def mask(self) -> Mask | None:
        """The edited Step's mask."""
        document = self._session.document
        return None if document is None or document.edited is None else document.edited.mask

    def failed(self, sentence: str) -> None:
        """Say what can't be done."""
        self._files.failed.emit(sentence)

    def open_dialog(self) -> None:
        """Ask for a mask or a picture, and show the Step through it."""
        self._ask("Open mask", lambda path, mask: self._set(mask, f"Open mask {path.name}"))

    def add_dialog(self) -> None:
        """Ask for a mask or a picture, and add it to the Step's mask."""
        self._ask("Add to mask", self._add)

    def _ask(self, title: str, use: Callable[[Path, Mask], None]) -> None:
        document = self._session.document
        if document is None or document.edited is None:
            return
        meant = Meant(self._session)

        def take(path: Path, mask: Mask) -> None:
            if meant.show_step():
                use(path, mask)
            else:
                self.failed(lost_words(path))

        if text := self._files.ask_open(title, MASKS):
            path = Path(text)
            self._tasks.start(
                phrase("Opening {name}", name=path.name),
                lambda _: load_mask(path),
                partial(take, path),
                self._files.failed.emit,
            )

    def _set(self, mask: Mask, label: str) -> None:
        self._session.set_mask(mask, label)

    def _add(self, path: Path, more: Mask) -> None:
        try:
            self._set(with_mask(self.mask, more), f"Add {path.name} to mask")
        except MaskError as error:
            self.failed(str(error))

    def save(self) -> None:
        """Ask where and write the mask as a small file, or as a picture by the name's ending."""
        document = self._session.document  # another photo may come while the box is open
        if document is None or (mask := self.mask) is None:
            return
        proposed = self._files.beside(f"{mask.name or 'mask'}{SUFFIX}")
        text = self._files.ask_save("Save mask", proposed, SAVED_AS)
        if text and self._files.may_replace(Path(text)):
            path = Path(text)
            self._tasks.start(
                phrase("Saving {name}", name=path.name),
                self._writer(path, mask, document),
                lambda _: self._files.noted.emit(phrase("Mask saved as {name}", name=path.name)),
                self._files.failed.emit,
                writes=True,
            )

    def _writer(self, path: Path, mask: Mask, document: Document) -> Callable[[Task], None]:
        registry = self._session.registry
        if path.suffix.lower() == SUFFIX:
            return lambda _: save_mask(path, mask)
        image, below = document.source, document.steps[: document.selected]

        def write(task: Task) -> None:
            save_mask_picture(path, image, below, mask, registry, task.is_cancelled)

        return write
