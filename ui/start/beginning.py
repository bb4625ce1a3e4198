"""Beginning: opens the sample photo with one of the results, and draws their pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from editor.document.session import Session
from editor.document.step_edits import StepEdits
from editor.photo import load as photos
from filters.threads import BACKGROUND
from ui.command.command import Command
from ui.files.actions import FileActions
from ui.files.desktop_recent import desktop_recent
from ui.files.loading import Loaded
from ui.start.results import RESULTS, StartResult, result_picture
from ui.work.task import Task
from ui.work.worker import Worker

GROUP: Final = ("File", "open", "Begin with a result")


class Beginning(QObject):
    """What the cards of the start page do.

    Parameters
    ----------
    sample
        The photo that comes with the program.
    session, edits, files
        What opens it and adds the step.
    """

    drawn = Signal(object, object)  # StartResult, QImage
    remembered = Signal(object)  # photos of the desktop's own list

    def __init__(
        self, sample: Path, session: Session, edits: StepEdits, files: FileActions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sample, self._session, self._edits, self._files = sample, session, edits, files
        self._is_remembered = False
        self._drawn: set[str] = set()  # ids of results whose pictures are there
        self.worker = Worker("start page", nice=BACKGROUND, parent=self)

    def has_photo(self) -> bool:
        """Whether something is open already."""
        return self._session.document is not None

    def begin(self, result: StartResult, then: Callable[[], object] = lambda: None) -> None:
        """Open the sample with a result's step; Undo takes the step back."""

        def show(loaded: Loaded) -> None:
            self._files.show(replace(loaded, edited=None))
            self._edits.add(result.step(self._session.registry), result.title)
            then()

        self._files.load(self._sample, show)

    def draw(self) -> None:
        """Have the desktop's list read, and the pictures drawn, each once."""
        self.worker.forget()
        if not self._is_remembered:
            self.worker.start(
                "The desktop's recent files",
                lambda _: desktop_recent(),
                self._remember,
                lambda _: None,  # it only helps a person who is new here
            )
        for result in RESULTS:
            if result.id not in self._drawn:
                draw, done = partial(self._draw, result), partial(self._keep, result)
                self.worker.start("Pictures of results", draw, done, lambda _: None)

    def rest(self) -> None:
        """Draw no more of them until they are wanted again: somebody looks at a photo."""
        self.worker.forget()

    def commands(self) -> tuple[Command, ...]:
        """Return a command for each result."""
        return tuple(
            Command(
                f"begin_{result.id}",
                result.title,
                f"{result.words}: open the sample photo with this step",
                GROUP,
                partial(self.begin, result),
                icon=result.icon,
                full_title=f"Begin with the sample photo: {result.title[0].lower()}"
                f"{result.title[1:]}",
            )
            for result in RESULTS
        )

    def _remember(self, found: object) -> None:
        self._is_remembered = True
        self.remembered.emit(found)

    def _keep(self, result: StartResult, picture: QImage) -> None:
        self._drawn.add(result.id)
        self.drawn.emit(result, picture)

    def _draw(self, result: StartResult, task: Task) -> QImage:
        task.check()
        return result_picture(result, photos.load(self._sample), self._session.registry)
