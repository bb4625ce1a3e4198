"""Recovery: what the last session left open is offered, and opened again."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from editor.document.first_steps import own_steps
from editor.document.image import Image
from editor.document.photo_reference import PhotoReference
from editor.document.photos import OpenPhoto
from editor.document.session import Session
from editor.photo import load as files
from editor.recovery.edited_photos import EditedPhotos
from editor.recovery.journal import Abandoned, Journal
from editor.recovery.open_state import PhotoState
from editor.render.small_picture import SmallPicture
from filters.user_error import UserError
from ui.files.journal_keeper import JournalKeeper
from ui.files.pictures import SIDE, picture_of
from ui.look.phrase import phrase
from ui.work.task import Task
from ui.work.worker import Worker

Reopened = tuple[PhotoState, Image]


class Recovery(QObject):
    """Opens again what a session that ended badly had.

    Parameters
    ----------
    session
        What is open.
    keeper
        Keeps the journals.
    tasks
        Reads photos again.
    """

    offered = Signal(object)  # Abandoned
    pictured = Signal(object, object)  # Abandoned, QImage of the photo that is named
    failed = Signal(str)
    reopened = Signal()
    placed = Signal(int, object)  # number of a photo that came back, Seen

    def __init__(
        self, session: Session, keeper: JournalKeeper, tasks: Worker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.keeper, self._session, self._tasks = keeper, session, tasks
        self._painter = Worker("unsaved picture", parent=self)  # the journal waits for no photo
        self._waiting: tuple[Abandoned, ...] = ()  # of several windows, those not yet offered

    @classmethod
    def of(
        cls, session: Session, folder: Path, edited: EditedPhotos, tasks: Worker, parent: QObject
    ) -> Recovery:
        """Make one whose journal is kept in a folder."""
        keeper = JournalKeeper(session, Journal(folder, session.registry), edited, parent)
        return cls(session, keeper, tasks, parent)

    def look(self) -> None:
        """Look for what sessions that ended badly had open; `offered` says what.

        Several windows may have ended with the machine: the next one is offered after an answer.
        """

        def found(all_of_them: tuple[Abandoned, ...]) -> None:
            self._waiting = all_of_them
            self._offer_next()

        self.keeper.look(found, self.failed.emit)

    def _offer_next(self) -> None:
        if self._waiting:
            abandoned, *others = self._waiting
            self._waiting = tuple(others)
            self.offered.emit(abandoned)
            self._draw(abandoned)

    def _draw(self, abandoned: Abandoned) -> None:
        """Have a picture made; where that fails, `bring_back` will say why."""
        self._painter.start(
            "The picture of unsaved work",
            lambda _: self._picture(abandoned),
            lambda picture: self.pictured.emit(abandoned, picture),
            lambda _: None,
        )

    def _picture(self, abandoned: Abandoned) -> QImage:
        state = abandoned.state.unsaved[0]  # the one that is named
        if state.reference is None:
            small = SmallPicture.of_image(self.keeper.journal.pasted(abandoned, state.pasted), SIDE)
        else:
            small = SmallPicture.of_file(state.reference.where(), SIDE)
        return picture_of(small)

    def bring_back(self, abandoned: Abandoned) -> None:
        """Open its photos with their Steps; its files go once all are open."""

        def work(task: Task) -> tuple[list[Reopened], list[str], list[str]]:
            opened: list[Reopened] = []
            missing: list[str] = []
            changed: list[str] = []
            for number, state in enumerate(abandoned.state.photos):
                task.progress(number / len(abandoned.state.photos))
                try:
                    image = self._image_of(state, abandoned)
                except UserError as error:
                    missing.append(str(error))
                else:
                    fitting, words = _as_now(state)
                    opened.append((fitting, image))
                    changed += words
            return opened, missing, changed

        self._tasks.start(
            "Bringing back what was open",
            work,
            lambda found: self._reopened(abandoned, *found),
            self.failed.emit,
        )

    def discard(self, abandoned: Abandoned) -> None:
        """Remove what a session that ended badly has left."""
        self.keeper.discard(abandoned, self._offer_next, self.failed.emit)

    def close(self, keep: bool) -> None:
        """End the journal; `keep` has the next start offer what is open."""
        self._painter.forget()
        self.keeper.close(keep)
        self._painter.close()

    def _image_of(self, state: PhotoState, abandoned: Abandoned) -> Image:
        if state.reference is None:
            return self.keeper.journal.pasted(abandoned, state.pasted)
        return files.load(state.reference.where(), page=state.reference.page)

    def _reopened(
        self,
        abandoned: Abandoned,
        opened: list[Reopened],
        missing: list[str],
        changed: list[str],
    ) -> None:
        numbers = []
        before = {photo.number for photo in self._session.photos.items}
        for state, image in opened:
            reference = _reference(state, image.path)
            photo = self._session.open(image, state.steps, state.saved, reference)
            self._close_untouched(photo, before)
            if state.snapshots:
                self._session.keep(dataclasses.replace(photo, snapshots=state.snapshots))
            self._session.select(state.selected)
            numbers.append(photo.number)
            if state.seen is not None:
                self.placed.emit(photo.number, state.seen)
        shown, there = abandoned.state.shown, self._session.photos.items
        if shown is not None and not missing:
            self._session.show_photo([one.number for one in there].index(numbers[shown]))
        for sentence in (*changed, *missing):
            self.failed.emit(sentence)
        if not missing:
            self.keeper.take_over(abandoned)
        self.reopened.emit()
        self._offer_next()

    def _close_untouched(self, back: OpenPhoto, before: Collection[int]) -> None:
        """Close the same photo as one that came back where nothing is done to it.

        It is open where the program was started with it: it is one of those that were there
        `before`, by their numbers, as the same photo may come back in two tabs.
        """
        for index, photo in enumerate(self._session.photos.items):
            is_other = photo.number in before and photo.reference == back.reference
            is_kept = photo.is_modified or photo.snapshots or own_steps(photo.document.steps)
            if back.reference is not None and is_other and not is_kept:
                self._session.close(index)
                return


def _as_now(state: PhotoState) -> tuple[PhotoState, list[str]]:
    """Return the state that fits a file which may have other bytes by now, and what is to be said.

    One that was saved over itself has what was saved: only what was done since is to be done.
    """
    known = state.reference
    if known is None or not known.sha256 or known.is_this(place := known.where()):
        return state, []
    since, name = state.since_saved, known.path.name
    if since is None:
        words = phrase("{name} has changed since: its steps are done to it as it is now", name=name)
    else:
        words = phrase("{name} was saved over: what was done after that comes back", name=name)
    with contextlib.suppress(OSError):
        known = known.renewed(place)
    return dataclasses.replace(since or state, reference=known), [words]


def _reference(state: PhotoState, path: Path | None) -> PhotoReference | None:
    if state.reference is None or path is None:
        return None
    return dataclasses.replace(state.reference, path=path.absolute())
