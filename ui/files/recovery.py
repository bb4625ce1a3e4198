"""Recovery: the journal of what is open, and what the last session left open."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.document.image import Image
from editor.document.photo_reference import PhotoReference
from editor.document.photos import Photos
from editor.document.session import Session
from editor.document.step import Step
from editor.photo import load as files
from editor.recovery.edited_photos import EditedPhotos
from editor.recovery.journal import Abandoned, Journal
from editor.recovery.open_state import PhotoState
from filters.user_error import UserError
from ui.work.task import Task
from ui.work.worker import Worker

DELAY: Final = 300  # ms from a change until it is written; later ones wait for no more than that
Reopened = tuple[PhotoState, Image]


class Recovery(QObject):
    """Keeps the journal off the Qt thread, and opens again what a session that ended badly had.

    Parameters
    ----------
    session
        What is open.
    journal, edited
        Where that is written.
    tasks
        Reads photos again.
    """

    offered = Signal(object)  # Abandoned
    failed = Signal(str)
    reopened = Signal()

    def __init__(
        self,
        session: Session,
        journal: Journal,
        edited: EditedPhotos,
        tasks: Worker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._journal, self._edited = session, journal, edited
        self._tasks = tasks
        self._worker = Worker("journal", parent=self)
        self._seen: Photos = session.photos
        self._remembered: dict[int, tuple[Step, ...]] = {}  # the worker's own
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._write)
        session.subscribe(self._changed)

    def look(self) -> None:
        """Look for what a session that ended badly had open; `offered` says what."""

        def found(all_of_them: tuple[Abandoned, ...]) -> None:
            if all_of_them:
                self.offered.emit(all_of_them[0])

        self._worker.start(
            "Looking for unsaved work", lambda _: self._journal.abandoned(), found, self.failed.emit
        )

    def bring_back(self, abandoned: Abandoned) -> None:
        """Open its photos with their Steps; its files go once all are open."""

        def work(task: Task) -> tuple[list[Reopened], list[str]]:
            opened: list[Reopened] = []
            missing: list[str] = []
            for number, state in enumerate(abandoned.state.photos):
                task.progress(number / len(abandoned.state.photos))
                try:
                    opened.append((state, self._image_of(state, abandoned)))
                except UserError as error:
                    missing.append(str(error))
            return opened, missing

        self._tasks.start(
            "Bringing back what was open",
            work,
            lambda found: self._reopened(abandoned, *found),
            self.failed.emit,
        )

    def discard(self, abandoned: Abandoned) -> None:
        """Remove what a session that ended badly has left."""
        self._worker.start(
            "Removing an old journal",
            lambda _: self._journal.discard(abandoned),
            lambda _: None,
            self.failed.emit,
        )

    def flush(self) -> None:
        """Write what is waiting now, and wait until it is there."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()
        self._worker.flush()

    def close(self, keep: bool) -> None:
        """End the journal; `keep` has the next start offer what is open."""
        if keep:
            self.flush()
        self._timer.stop()
        self._worker.close()
        self._journal.close(keep)

    def _changed(self) -> None:
        if self._session.photos is not self._seen:
            self._seen = self._session.photos
            if not self._timer.isActive():
                self._timer.start()

    def _write(self) -> None:
        photos = self._session.photos
        self._worker.start(
            "Keeping the journal", lambda _: self._keep(photos), lambda _: None, self.failed.emit
        )

    def _keep(self, photos: Photos) -> None:
        self._journal.write(photos)
        for photo in photos.items:
            steps = photo.document.steps
            known = self._remembered.get(photo.number, photo.history.past[:0])
            if photo.reference is not None and steps != known:
                if steps or photo.number in self._remembered:
                    self._edited.remember(photo.reference, steps)
                self._remembered[photo.number] = steps

    def _image_of(self, state: PhotoState, abandoned: Abandoned) -> Image:
        if state.reference is None:
            return self._journal.pasted(abandoned, state.pasted)
        found = state.reference.find(state.reference.path.parent)
        return files.load(found or state.reference.path)

    def _reopened(self, abandoned: Abandoned, opened: list[Reopened], missing: list[str]) -> None:
        for state, image in opened:
            self._session.open(image, state.steps, state.saved, _reference(state, image.path))
            self._session.select(state.selected)
        shown = abandoned.state.shown
        if shown is not None and not missing:
            first = len(self._session.photos.items) - len(opened)
            self._session.show_photo(first + shown)
        for sentence in missing:
            self.failed.emit(sentence)
        if not missing:
            self.discard(abandoned)
        self.reopened.emit()


def _reference(state: PhotoState, path: Path | None) -> PhotoReference | None:
    if state.reference is None or path is None:
        return None
    return PhotoReference(path.absolute(), state.reference.sha256, state.reference.size)


def said(abandoned: Abandoned) -> str:
    """Say what was open and when, in one line."""
    state = abandoned.state
    names = [p.reference.path.name if p.reference else "A pasted picture" for p in state.photos]
    steps = sum(len(photo.steps) for photo in state.photos)
    count = "1 step" if steps == 1 else f"{steps} steps"
    when = state.written.astimezone().strftime("%d %b, %H:%M:%S")
    verb = "was" if len(names) == 1 else "were"
    return f"{', '.join(names)} {verb} open with {count}. Last change {when}"
