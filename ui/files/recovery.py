"""Recovery: the journal of what is open, and what the last session left open."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from editor.document.first_steps import own_steps
from editor.document.image import Image
from editor.document.photo_reference import PhotoReference
from editor.document.photos import OpenPhoto, Photos
from editor.document.session import Session
from editor.photo import load as files
from editor.recovery.edited_photos import EditedPhotos
from editor.recovery.journal import Abandoned, Journal
from editor.recovery.newest import Newest
from editor.recovery.open_state import PhotoState
from editor.recovery.seen import Seen
from editor.render.small_picture import SmallPicture
from editor.storage.unfinished import sweep_unfinished
from filters.user_error import UserError
from ui.files.pictures import SIDE, picture_of
from ui.files.rememberer import Rememberer
from ui.work.task import Task
from ui.work.worker import Worker

DELAY: Final = 0.2  # s from a change until it is written; later ones wait for no more than that
REST: Final = 0.08  # s that changes are gathered for at least, before they are written in a rest
VIEW_DELAY: Final = 0.7  # s, as long, from another place that is looked at
Reopened = tuple[PhotoState, Image]
OpenNow = tuple[Photos, Mapping[int, Seen], Abandoned | None]


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
    pictured = Signal(object, object)  # Abandoned, QImage of the photo that is named
    failed = Signal(str)
    reopened = Signal()
    written = Signal()
    unwritten = Signal(str)  # why the journal is not
    placed = Signal(int, object)  # number of a photo that came back, Seen

    def __init__(
        self,
        session: Session,
        journal: Journal,
        edited: EditedPhotos,
        tasks: Worker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._journal = session, journal
        self._rememberer, self._tasks = Rememberer(edited, self), tasks
        self._rememberer.failed.connect(self.unwritten)
        self._worker = Worker("journal", parent=self)
        self._painter = Worker("unsaved picture", parent=self)  # the journal waits for no photo
        self._seen: Photos = session.photos
        self._open_now = Newest[OpenNow]((session.photos, {}, None))  # what is to be written
        self._waiting: tuple[Abandoned, ...] = ()  # of several windows, those not yet offered
        self._replaced: Abandoned | None = None  # what is open came from it
        self._going: dict[str, Abandoned] = {}  # by their tokens: to be removed, and still there
        self._brought: set[str] = set()  # tokens of those that are open, and maybe nowhere else
        self._keeps = True
        self.seen: Callable[[], Mapping[int, Seen]] = dict  # what is looked at, by photos' numbers
        self._settled = QTimer(self, singleShot=True, interval=0)  # after all changes of one action
        self._settled.timeout.connect(lambda: self._write(DELAY))
        session.subscribe(self._changed)

    @classmethod
    def of(
        cls, session: Session, folder: Path, edited: EditedPhotos, tasks: Worker, parent: QObject
    ) -> Recovery:
        """Make one whose journal is kept in a folder."""
        return cls(session, Journal(folder, session.registry), edited, tasks, parent)

    def look(self) -> None:
        """Look for what sessions that ended badly had open; `offered` says what.

        Several windows may have ended with the machine: the next one is offered after an answer.
        """

        def found(all_of_them: tuple[Abandoned, ...]) -> None:
            self._waiting = all_of_them
            self._offer_next()

        def work(_: Task) -> tuple[Abandoned, ...]:
            sweep_unfinished()
            return self._journal.abandoned()

        self._worker.start("Looking for unsaved work", work, found, self.failed.emit)

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
            small = SmallPicture.of_image(self._journal.pasted(abandoned, state.pasted), SIDE)
        else:
            small = SmallPicture.of_file(state.reference.where(), SIDE)
        return picture_of(small)

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
        self._going[abandoned.token] = abandoned
        self._worker.start(
            "Removing an old journal",
            lambda _: self._remove(abandoned),
            lambda _: self._offer_next(),
            self.failed.emit,
        )

    def _remove(self, abandoned: Abandoned) -> None:
        self._journal.discard(abandoned)
        self._going.pop(abandoned.token, None)

    def set_keeping(self, keeps: bool) -> None:
        """Write the journal or no longer; without one nothing is left of it, nor brought back."""
        if keeps != self._keeps:
            self._keeps = keeps
            self._write(0)

    def flush(self) -> None:
        """Write what is waiting now, and wait until it is there."""
        if self._settled.isActive():
            self._settled.stop()
            self._write(0)
        self._open_now.hurry()
        self._worker.flush()
        self._rememberer.flush()

    def close(self, keep: bool) -> None:
        """End the journal; `keep` has the next start offer what is open."""
        if keep:
            self.flush()
        self._settled.stop()
        self._worker.forget()
        self._painter.forget()
        self._open_now.hurry()
        self._worker.close()
        self._painter.close()
        self._rememberer.close(self._session.photos)
        for token, abandoned in tuple(self._going.items()):  # the worker's turn has not come
            if not (keep and token in self._brought):  # else what is open was not written
                self._journal.discard(abandoned)
        self._journal.close(keep and self._keeps)

    def _changed(self) -> None:
        if self._session.photos is not self._seen:
            self._seen = self._session.photos
            self._settled.start()

    def note_view(self) -> None:
        """Write soon which part of the photo is looked at."""
        if self._session.photos.items:
            self._write(VIEW_DELAY)

    def use_rest(self, is_busy: bool) -> None:
        """Write now what is soon to be written, as a picture is done; not where the next is not."""
        if not is_busy:
            self._open_now.hurry(after=REST)

    def _write(self, within: float) -> None:
        """Have what is open now be written within some seconds.

        The worker waits, not a timer of the Qt thread, which may be busy for as long.
        """
        photos, replaced = self._session.photos, self._replaced
        is_there = replaced is not None and replaced.token in self._going
        self._rememberer.note(photos)
        if self._open_now.put((photos, self.seen(), replaced if is_there else None), within):
            failed = self.unwritten.emit
            self._worker.start("Keeping the journal", self._keep_newest, self._kept, failed)

    def _kept(self, _: None) -> None:
        self._rememberer.catch_up()
        self.written.emit()

    def _keep_newest(self, task: Task) -> None:
        """Write what is open by now.

        States that came meanwhile are left out. Where a write takes longer than it is until the
        next one, they would pile up, and what a killed program has in its journal be ever older.
        """
        newest = self._open_now.take()
        task.check()
        self._keep(*newest)

    def _keep(self, photos: Photos, seen: Mapping[int, Seen], replaced: Abandoned | None) -> None:
        """Write the journal; what it was brought back from goes next, once that is there."""
        token = "" if replaced is None else replaced.token
        self._journal.write(photos if self._keeps else Photos(), seen, token)
        if replaced is not None:
            self._remove(replaced)

    def _image_of(self, state: PhotoState, abandoned: Abandoned) -> Image:
        if state.reference is None:
            return self._journal.pasted(abandoned, state.pasted)
        return files.load(state.reference.where(), page=state.reference.page)

    def _reopened(self, abandoned: Abandoned, opened: list[Reopened], missing: list[str]) -> None:
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
        for sentence in missing:
            self.failed.emit(sentence)
        if not missing:
            self._take_over(abandoned)
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

    def _take_over(self, abandoned: Abandoned) -> None:
        """Write what is open now before the old journal goes: the program may be killed between."""
        self._going[abandoned.token] = abandoned
        self._brought.add(abandoned.token)
        self._replaced = abandoned
        self._settled.stop()
        self._write(0)


def _reference(state: PhotoState, path: Path | None) -> PhotoReference | None:
    if state.reference is None or path is None:
        return None
    return dataclasses.replace(state.reference, path=path.absolute())
