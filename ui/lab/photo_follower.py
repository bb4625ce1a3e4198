"""PhotoFollower: what a part of the lab reads of the photo, as photo and Steps change."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor.document.document import Document
from editor.document.session import Session
from editor.document.step import Step
from editor.networks.photo_part import PhotoPart
from filters.pixels.region import Region
from ui.work.worker import Worker

ALL = Region(0, 0, 0, 0)  # empty: the photo as a whole


class PhotoFollower(QObject):
    """Asks for what there is to be shown of photo and Steps, on a thread, the newest wish first.

    What was read of the photo is kept until other pixels are asked for, so that another wish for
    the same ones reads nothing. Nothing is asked for before the part is first seen, nor kept once
    it is let go.

    Parameters
    ----------
    name
        Of its threads, for debuggers.
    """

    failed = Signal(str)

    def __init__(self, session: Session, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = Worker(name, newest_wins=True, parent=self)
        self._files = Worker(f"{name}: files", parent=self)
        self.region: Region | None = None
        self._part: tuple[object, PhotoPart] | None = None
        self._asked: object = None
        self._is_followed = False

    @property
    def is_settled(self) -> bool:
        """Whether all that was asked for is shown."""
        return not self._worker.is_busy and not self._files.is_busy

    @property
    def is_busy(self) -> bool:
        """Whether something is being computed."""
        return self._worker.is_busy

    def look_at(self, region: Region) -> None:
        """Take another part of the photo, to be asked for with what follows."""
        self.region = region

    def follow(self) -> None:
        """Take photo, Steps and wish as they are now; ask for what is not there."""
        document = self._session.document
        if document is None:
            self.let_go()
            return
        self._is_followed = True
        steps, region = self._read_steps(document), self.region or ALL
        reads = (document.source, steps, region, *self._reading())
        if self._asked == (reads, self._wish()):
            return
        self._asked = reads, self._wish()
        part = self._part[1] if self._part is not None and self._part[0] == reads else None
        self._ask(document, steps, region, (reads, part))

    def let_go(self) -> None:
        """Keep nothing of the photo."""
        self._worker.forget()
        self._is_followed = False
        self._part = self._asked = None

    @abstractmethod
    def _reading(self) -> tuple[Any, ...]:
        """Return what beside photo, Steps and region decides which pixels are read."""

    @abstractmethod
    def _wish(self) -> object:
        """Return what is to be made of those pixels; equal where it is the same."""

    @abstractmethod
    def _ask(
        self,
        document: Document,
        steps: tuple[Step, ...],
        region: Region,
        kept: tuple[object, PhotoPart | None],
    ) -> None:
        """Start the work; `kept` is what is read, and the pixels where they are there already."""

    def _read_steps(self, document: Document) -> tuple[Step, ...]:
        """Return the Steps that are read: to the selected one."""
        if document.selected is None:
            return document.steps
        return document.steps[: document.selected + 1]

    def _follow_if_seen(self) -> None:
        """Ask again where the part is seen; else it does when it is next."""
        if self._is_followed:
            self.follow()

    def _read_file(
        self, label: str, read: Callable[[], Any], done: Callable[[Any], object]
    ) -> None:
        """Read a file off the Qt thread, and hand what is in it to `done`."""
        self._files.start(label, lambda _: read(), done, self.failed.emit)
