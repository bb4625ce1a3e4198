"""JournalKeeper: the journal of what is open, and what sessions that ended badly have left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.document.photos import Photos
from editor.document.session import Session
from editor.recovery.edited_photos import EditedPhotos
from editor.recovery.journal import Abandoned, Journal
from editor.recovery.newest import Newest
from editor.recovery.seen import Seen
from editor.storage.unfinished import sweep_unfinished
from ui.files.rememberer import Rememberer
from ui.work.task import Task
from ui.work.worker import Worker

DELAY: Final = 0.2  # s from a change until it is written; later ones wait for no more than that
REST: Final = 0.08  # s that changes are gathered for at least, before they are written in a rest
VIEW_DELAY: Final = 0.7  # s, as long, from another place that is looked at
OpenNow = tuple[Photos, Mapping[int, Seen], Abandoned | None]


class JournalKeeper(QObject):
    """Writes the journal off the Qt thread, and removes what it takes the place of.

    Parameters
    ----------
    session
        What is open.
    journal, edited
        Where that is written.
    """

    written = Signal()
    unwritten = Signal(str)  # why the journal is not

    def __init__(
        self, session: Session, journal: Journal, edited: EditedPhotos, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.journal, self._session = journal, session
        self._rememberer = Rememberer(edited, self)
        self._rememberer.failed.connect(self.unwritten)
        self._worker = Worker("journal", parent=self)
        self._known: Photos = session.photos
        self._open_now = Newest[OpenNow]((session.photos, {}, None))  # what is to be written
        self._replaced: Abandoned | None = None  # what is open came from it
        self._going: dict[str, Abandoned] = {}  # by their tokens: to be removed, and still there
        self._brought: set[str] = set()  # tokens of those that are open, and maybe nowhere else
        self._keeps = True
        self.seen: Callable[[], Mapping[int, Seen]] = dict  # what is looked at, by photos' numbers
        self._settled = QTimer(self, singleShot=True, interval=0)  # after all changes of one action
        self._settled.timeout.connect(lambda: self._write(DELAY))
        session.subscribe(self._changed)

    def look(
        self, found: Callable[[tuple[Abandoned, ...]], None], failed: Callable[[str], None]
    ) -> None:
        """Look for what sessions that ended badly had open; tell of it, or why that failed."""

        def work(_: Task) -> tuple[Abandoned, ...]:
            sweep_unfinished()
            return self.journal.abandoned()

        self._worker.start("Looking for unsaved work", work, found, failed)

    def discard(
        self, abandoned: Abandoned, done: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        """Remove what a session that ended badly has left; say when, or why that failed."""
        self._going[abandoned.token] = abandoned
        self._worker.start(
            "Removing an old journal", lambda _: self._remove(abandoned), lambda _: done(), failed
        )

    def _remove(self, abandoned: Abandoned) -> None:
        self.journal.discard(abandoned)
        self._going.pop(abandoned.token, None)

    def take_over(self, abandoned: Abandoned) -> None:
        """Write what is open now before the old journal goes: the program may be killed between."""
        self._going[abandoned.token] = abandoned
        self._brought.add(abandoned.token)
        self._replaced = abandoned
        self._settled.stop()
        self._write(0)

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
        self._open_now.hurry()
        self._worker.close()
        self._rememberer.close(self._session.photos)
        for token, abandoned in tuple(self._going.items()):  # the worker's turn has not come
            if not (keep and token in self._brought):  # else what is open was not written
                self.journal.discard(abandoned)
        self.journal.close(keep and self._keeps)

    def _changed(self) -> None:
        if self._session.photos is not self._known:
            self._known = self._session.photos
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
        self.journal.write(photos if self._keeps else Photos(), seen, token)
        if replaced is not None:
            self._remove(replaced)
