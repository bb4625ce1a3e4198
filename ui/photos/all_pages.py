"""AllPages: the steps of the photo applied to all pages of its file, and written into a new one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from editor.document.image import Image
from editor.document.session import Session
from editor.photo.paged.formats import PAGED, PAGED_SUFFIXES
from editor.photo.paged.reading import PagedPhoto
from editor.render.all_pages import written_pages
from ui.command.command import Command
from ui.files.actions import FileActions
from ui.files.meant import Meant
from ui.look.phrase import phrase
from ui.work.task import Task
from ui.work.worker import Worker

KINDS: Final = ";;".join(f"{form.name} (*{' *'.join(suffixes)})" for form, suffixes in PAGED)


class AllPages(QObject):
    """Asks where to, and writes on the worker for files.

    Parameters
    ----------
    files
        Asks for files, and says what failed or was written.
    tasks
        What writes.
    """

    def __init__(
        self, files: FileActions, session: Session, tasks: Worker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._files, self._session, self._tasks = files, session, tasks

    def ask(self) -> None:
        """Ask where to, and write all pages."""
        image = self.image()
        if image is None or image.path is None:
            return
        meant = Meant(self._session)
        proposed = image.path.with_name(f"{image.path.stem}-edited{_suffix(image.path)}")
        text = self._files.ask_save("Save all pages as", proposed, KINDS)
        if not text:
            return
        path = Path(text) if Path(text).suffix else Path(text).with_suffix(proposed.suffix)
        if self._files.may_replace(path) and meant.show():
            self.save(path)

    def save(self, path: Path) -> None:
        """Write all pages of the photo's file, each by the photo's steps."""
        document, registry = self._session.document, self._session.registry
        image = self.image()
        if document is None or image is None or image.path is None:
            return
        source, steps = image.path, document.steps

        def work(task: Task) -> tuple[int, tuple[str, ...]]:
            photo = PagedPhoto.of(source)
            notes = written_pages(
                photo,
                steps,
                registry,
                path,
                progress=task.progress,
                cancelled=task.is_cancelled,
            )
            return photo.pages, notes

        def done(result: tuple[int, tuple[str, ...]]) -> None:
            pages, notes = result
            said = (
                phrase("Saved all {pages} pages as {name}", pages=pages, name=path.name),
                *notes,
            )
            self._files.noted.emit(" ".join(f"{sentence}." for sentence in said))

        words = phrase("Saving {name}", name=path.name)
        self._tasks.start(words, work, done, self._files.failed.emit, writes=True)

    def image(self) -> Image | None:
        """Return the photo where its file has pages that can be opened."""
        document = self._session.document
        if document is None or not document.source.metadata.can_turn:
            return None
        return document.source

    def commands(self) -> Iterator[Command]:
        """Yield what writes all pages."""
        yield Command(
            "save_all_pages",
            "Save all pages as…",
            "Apply the steps to each page or frame of the photo's file, and write all of them",
            ("File", "pages"),
            self.ask,
            (),
            "save-as",
            is_enabled=lambda: self.image() is not None,
        )


def _suffix(path: Path) -> str:
    return path.suffix if path.suffix.lower() in PAGED_SUFFIXES else ".tif"
