"""BatchQueue: a batch in the window: what is to be done, how far it is, pause, cancel, retry."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.batch.crew import Crew
from editor.batch.inputs import Found
from editor.batch.job import Item
from editor.batch.outcome import Outcome
from editor.batch.report import Tally, report_of, seconds_left, size_of
from editor.batch.wire import PluginPlaces
from filters.threads import BACKGROUND
from ui.batch.listing import Listed, Wishes, found_more, listed_for, looked_at
from ui.files.folder_watch import FolderWatch
from ui.work.mailbox import Mailbox
from ui.work.task import Task
from ui.work.worker import Worker

AGAIN: Final = 500  # ms until a photo that may still be arriving is looked at again
LONG: Final = 3600.0  # seconds
BEAT: Final = 100  # ms between two times that counts are told


class BatchQueue(QObject):
    """One batch at a time. All methods are called on the Qt thread, and its signals come there.

    Parameters
    ----------
    plugins
        Where workers find plugins.
    """

    listed = Signal()  # other photos
    changed = Signal(object)  # Item
    tallied = Signal()  # counts, states, time left; not more often than `BEAT`
    failed = Signal(str)

    def __init__(self, plugins: PluginPlaces, parent: QObject) -> None:
        super().__init__(parent)
        self._plugins = plugins
        self._crew: Crew | None = None
        self._listed: Listed | None = None
        self.outcomes: dict[Item, Outcome] = {}
        self.is_paused = False
        self._lists = 0  # how many there have been
        self._begun = self._ended = 0.0
        self._mailbox = Mailbox(self._take, self)
        self._planner = Worker("batch list", newest_wins=True, nice=BACKGROUND, parent=self)
        self._looker = Worker("batch folders", nice=BACKGROUND, parent=self)
        self._looker.idle.connect(self._end_if_done)
        self._runner = Worker("batch", parent=self)
        self._runner.idle.connect(self._tell_tally)
        self._watch = FolderWatch(self)
        self._watch.changed.connect(self._look)
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._look)
        self._beat = QTimer(self, singleShot=True, interval=BEAT)
        self._beat.timeout.connect(self._tell_tally)

    # what there is

    @property
    def items(self) -> tuple[Item, ...]:
        """The photos."""
        return () if self._listed is None else self._listed.job.items

    @property
    def is_running(self) -> bool:
        """Whether photos are being done, or watched for, or are paused."""
        return self._crew is not None

    @property
    def can_start(self) -> bool:
        """Whether there is something to do, and no workers of an earlier batch that still end."""
        wishes = None if self._listed is None else self._listed.wishes
        is_free = not self._runner.is_busy and not self._planner.is_busy
        return is_free and wishes is not None and (wishes.watches or bool(self._to_do()))

    @property
    def is_watching(self) -> bool:
        """Whether it goes on until it is cancelled."""
        return self.is_running and self._listed is not None and self._listed.wishes.watches

    @property
    def tally(self) -> Tally:
        """How many photos are in each state."""
        return Tally.of(self.outcomes.values())

    @property
    def bytes(self) -> int:
        """The size of all photos' files."""
        return 0 if self._listed is None else sum(self._listed.sizes.values())

    @property
    def seconds_left(self) -> float:
        """How long the rest is likely to take; nan where nothing tells."""
        if self._listed is None or self._crew is None:
            return float("nan")
        return seconds_left(self.outcomes, self._listed.sizes, self._listed.wishes.jobs)

    def report(self) -> dict[str, Any]:
        """Return the report's form."""
        assert self._listed is not None
        ended = time.monotonic() if self.is_running else self._ended
        return report_of(self._listed.job, self.outcomes, ended - self._begun)

    # what is asked for

    def plan(self, wishes: Wishes) -> None:
        """List the photos and their results' names; nothing is done until `start`."""
        if not self.is_running:
            self._planner.start("Batch", partial(listed_for, wishes), self._show, self.failed.emit)

    def clear(self) -> None:
        """List nothing."""
        if not self.is_running:
            self._planner.forget()
            self._become(None, {})
            self.listed.emit()
            self._tell_tally()

    def add(self, paths: Sequence[Path]) -> None:
        """Have more photos done, or those of folders, while it is running."""
        if self._listed is not None and self.is_running:
            work = partial(found_more, self._listed.wishes, tuple(paths))
            self._looker.start("Batch", work, self._take_in, self.failed.emit)

    def start(self) -> None:
        """Do all photos that are listed and not done."""
        if self.can_start:
            self._do(self._to_do())

    def retry(self, items: Sequence[Item] | None = None) -> None:
        """Do some photos again; all that have failed where none are named."""
        if items is None:
            items = [item for item, one in self.outcomes.items() if one.state == "failed"]
        known = {item for item, outcome in self.outcomes.items() if outcome.has_ended}
        items = [item for item in items if item in known]  # the others are done anyway
        if items and (self.is_running or self.can_start):
            self._do(items)

    def pause(self, on: bool) -> None:
        """Begin no other photo for now, or go on."""
        if self._crew is not None:
            self.is_paused = on
            self._crew.pause(on)
            self._tell_tally()

    def cancel(self, item: Item | None = None) -> None:
        """Call off one photo, or all; results that are whole stay."""
        if self._crew is not None:
            self._crew.cancel(item)
            if item is None:
                self._end()

    # doing

    def _to_do(self) -> list[Item]:
        """Return the photos without a result that is whole and current."""
        whole = ("done", "current")
        return [item for item, one in self.outcomes.items() if one.state not in whole]

    def _do(self, items: Sequence[Item]) -> None:
        if self._listed is None:
            return
        wishes = self._listed.wishes
        if self._crew is None:
            self._begun = time.monotonic()
            self.is_paused = False
            told = partial(self._heard, self._lists)
            self._crew = Crew(wishes.orders, wishes.folder, wishes.jobs, told, self._plugins)
            work = partial(_kept, self._crew)
            self._runner.start("Batch", work, lambda _: None, self.failed.emit)
            if wishes.watches:
                self._watch.follow([path for path in wishes.inputs if path.is_dir()])
                self._look()
        for item in items:
            self._hear(item, Outcome("waiting"))
        self._crew.add(items)
        self._end_if_done()
        self._tell_tally()

    def _heard(self, of: int, item: Item, outcome: Outcome) -> None:
        """Take what a crew tells of a list, on its threads."""
        self._mailbox.post((of, item, outcome))

    def _take(self, told: tuple[int, Item, Outcome]) -> None:
        of, item, outcome = told
        if of == self._lists:  # else of a crew that was let go, whose list is gone
            self._hear(item, outcome)
            self._end_if_done()

    def _hear(self, item: Item, outcome: Outcome) -> None:
        self.outcomes[item] = outcome
        self.changed.emit(item)
        if not self._beat.isActive():
            self._beat.start()

    def _end_if_done(self) -> None:
        is_last = not self.is_watching and not self._looker.is_busy  # which may have found more
        if self.is_running and is_last and self._all_have_ended():
            self._end()

    def _all_have_ended(self) -> bool:
        return all(outcome.has_ended for outcome in self.outcomes.values())

    def _end(self) -> None:
        """Let the workers go, which takes a moment."""
        if self._crew is not None:
            self._crew.stop()
            self._ended = time.monotonic()
        self._crew = None
        self._watch.follow([])
        self._again.stop()
        self._looker.forget()
        self.is_paused = False
        self._runner.cancel()
        self._tell_tally()

    def _tell_tally(self) -> None:
        self._beat.stop()
        self.tallied.emit()

    # listing, watching

    def _show(self, listed: Listed) -> None:
        if self.is_running:
            return
        self._become(listed, {item: Outcome("waiting") for item in listed.job.items})
        self.listed.emit()
        self._tell_tally()

    def _become(self, listed: Listed | None, outcomes: dict[Item, Outcome]) -> None:
        self._listed, self.outcomes = listed, outcomes
        self._lists += 1
        self._begun = self._ended = 0.0

    def _look(self) -> None:
        """Have new photos of watched folders done."""
        if self._listed is not None and self.is_watching:
            photos = self._listed.photos
            work = partial(looked_at, photos)
            self._looker.start("Batch", work, self._add, self.failed.emit)

    def _add(self, found: tuple[Found, ...]) -> None:
        """Have new and changed photos of watched folders done."""
        if self._listed is not None and self.is_watching:
            if self._listed.photos.is_pending:
                self._again.start()
            known = {item.source for item in self.items}
            changed = [one.path for one in found if one.path in known]
            self._take_in(found)
            self._do([item for item in self.items if item.source in changed])

    def _take_in(self, found: tuple[Found, ...]) -> None:
        """Have those done that are not in the list yet."""
        listed = self._listed
        if listed is None or not self.is_running:
            return
        job = listed.job.with_photos(found)
        new = job.items[len(listed.job.items) :]
        if not new:
            return
        sizes = listed.sizes | {item: size_of(item) for item in new}
        self._listed = Listed(listed.wishes, listed.photos, job, sizes)
        for item in new:
            self.outcomes[item] = Outcome("waiting")
        self.listed.emit()
        self._do(new)


def _kept(crew: Crew, task: Task) -> None:
    """Keep a crew until it is called off, as at the window's end; then end its workers."""
    try:
        while True:
            task.rest(LONG)
    finally:
        crew.close()
