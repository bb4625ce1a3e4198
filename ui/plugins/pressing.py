"""Pressing: a filter's button is pressed; what it sets is edited, what it found is kept to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from editor.document.document import Document
from editor.document.session import Session
from editor.document.step import Step
from editor.render.pressing import pressed
from filters.findings import Finding, Overlay, Pressed, Shape
from filters.user_error import UserError
from ui.command.command import Command, Item, Provider
from ui.work.task import Task
from ui.work.worker import Worker

MENU: Final = ("Plugins", "buttons")


@dataclass(frozen=True)
class Place:
    """The Step whose button was pressed: of which picture, at which place, of which filter."""

    picture: int
    index: int | None
    filter_id: str

    @classmethod
    def of(cls, document: Document, step: Step) -> Place:
        """Name the Step that is edited."""
        return cls(id(document.source), document.selected, step.filter_id)


class Pressing(QObject):
    """Presses buttons of the edited Step, one at a time, off the Qt thread."""

    found = Signal(object)  # the findings, a tuple
    changed = Signal()  # other shapes lie over the photo
    done = Signal()  # a button has given what it should
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.tasks = Worker("buttons", newest_wins=True, parent=self)
        self.findings: tuple[Finding, ...] = ()
        self._place: Place | None = None
        session.subscribe(self._follow)

    @property
    def titles(self) -> tuple[str, ...]:
        """The buttons of the Step being edited."""
        if self._session.document is None or self._session.lacks_filter:
            return ()
        return self._session.edited_spec.buttons

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """What lies over the photo: shapes that the edited Step's buttons found."""
        document = self._session.document
        if document is None or self._place != Place.of(document, self._session.edited):
            return ()
        overlays = (one for one in self.findings if isinstance(one, Overlay))
        return tuple(shape for overlay in overlays for shape in overlay.shapes)

    def press(self, title: str) -> None:
        """Press a button of the Step being edited."""
        session, document = self._session, self._session.document
        if document is None or title not in self.titles:
            return
        step, registry, image = session.edited, session.registry, document.source
        below = document.steps[: document.selected]
        place = Place.of(document, step)

        def work(task: Task) -> Pressed:
            return pressed(image, below, step, title, registry, cancelled=task.is_cancelled)

        words = f"{registry[step.filter_id].title}: {title}"
        self.tasks.start(words, work, partial(self._take, place, title), self.failed.emit)

    def clear(self) -> None:
        """Forget what was found."""
        self._show((), None)

    def commands(self) -> Iterator[Item]:
        """Yield a command for each button there is."""
        yield Provider(MENU, self._commands)

    def _commands(self) -> Iterable[Command]:
        for title in self.titles:
            yield Command(
                f"press.{title}",
                f"Press {title}",
                f"Have {self._session.edited_spec.title} read the photo once",
                (*MENU,),
                partial(self.press, title),
            )

    def _take(self, place: Place, title: str, found: Pressed) -> None:
        document = self._session.document
        if document is None or place != Place.of(document, self._session.edited):
            return  # another Step is edited by now
        self.done.emit()
        if found.values:
            try:
                self._session.edit(found.values, f"Press {title.lower()}")
            except UserError as error:
                self.failed.emit(str(error))
                return
        document = self._session.document
        if found.findings and document is not None:
            self._show(found.findings, Place.of(document, self._session.edited))

    def _show(self, findings: tuple[Finding, ...], place: Place | None) -> None:
        self.findings, self._place = findings, place
        self.found.emit(findings)
        self.changed.emit()

    def _follow(self) -> None:
        document = self._session.document
        if self._place is not None and (
            document is None or id(document.source) != self._place.picture
        ):
            self.clear()
        elif self._place is not None:
            self.changed.emit()
