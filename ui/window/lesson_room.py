"""LessonRoom: what a lesson sees of a window, does in it, and leaves as it was."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.document.document import Document
from editor.document.session import Session
from editor.document.step import Step
from editor.lessons.actions import Action
from editor.lessons.lesson import Lesson
from editor.lessons.snapshot import MapsFacts, SlideFacts, Snapshot
from editor.networks.map_source import MapSource
from filters.user_error import UserError
from ui.canvas.canvas import Canvas
from ui.command.registry import CommandRegistry
from ui.files.actions import FileActions
from ui.files.loading import Loaded
from ui.lab.maps.maps_view import MapsView
from ui.lab.maps.state import FIRST_BANK
from ui.lab.slide_setup import SlideSetup
from ui.lab.slide_view import SlideView
from ui.lab.workspace import LabPage
from ui.look.language import said
from ui.window.workspaces import LAB, WORKSPACES, Workspace, Workspaces

LABEL: Final = "Begin a page of the lesson"


class LessonActionError(UserError):
    """Something that a lesson can't do."""


@dataclass(frozen=True)
class OwnWork:
    """What a person was at, to come back to: the photo's number, the workspace, the lab."""

    photo: int | None
    workspace: Workspace
    slide: SlideSetup | None
    maps: MapSource | None


class LessonRoom(QObject):
    """Lessons have a photo of their own: a person's stays as it is.

    Parameters
    ----------
    session, files, sample
        What opens the lesson's photo, the sample where it names no other.
    workspaces, lab, canvas
        What is looked at and set.
    registry
        The commands, of which a lesson may do those of the View menu.
    """

    left = Signal(str, object)  # a sentence, and what opens the lesson's photo again
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        files: FileActions,
        sample: Path,
        workspaces: Workspaces,
        lab: LabPage,
        canvas: Canvas,
        registry: CommandRegistry,
    ) -> None:
        super().__init__(workspaces)
        self._session, self._files, self._sample = session, files, sample
        self._workspaces, self._lab, self._canvas = workspaces, lab, canvas
        self._registry = registry
        self._own: OwnWork | None = None
        self._photo: tuple[Path, int] | None = None  # the lesson's, and its number
        self._does: Mapping[str, Callable[[Any], object]] = {
            "workspace": self._show_workspace,
            "part": lab.open_by_id,
            "clear": lambda _: self._set_steps(()),
            "kernel": lambda step: self._set_steps((step,)),
            "filter": self._add,
            "slides": lambda name: self._slide().state.choose(name),
            "layer": lambda settings: self._slide().state.change(**settings),
            "crop": lambda crop: self._slide().state.set_crop(*crop),
            "place": self._go,
            "bank": lambda name: self._maps().state.choose(name),
            "activation": lambda kind: self._maps().state.set_activation(kind),
            "combine": self._combine,
            "zoom": lambda zoom: canvas.zoom_to(zoom) if zoom else canvas.fit(),
            "command": self._command,
        }

    # what is there

    def look(self) -> Snapshot | None:
        """Return the state of the program; None while the lab is about to show something else."""
        document, workspace = self._session.document, self._workspaces.shown
        steps = () if document is None else document.steps
        selected = None if document is None else document.selected
        part, slide, maps = "", None, None
        if workspace is LAB and document is not None:
            part = self._lab.shown.id
            view = self._lab.view_of(part)
            if isinstance(view, SlideView):
                slide = slide_facts(view)
            elif isinstance(view, MapsView):
                maps = maps_facts(view)
            if slide is None and maps is None:
                return None
        return Snapshot(workspace.id, part, steps, selected, self._canvas.zoom, slide, maps)

    # a lesson's photo

    def prepare(self, lesson: Lesson, then: Callable[[], object]) -> None:
        """Have a lesson's photo shown, then go on."""
        path = lesson.photo_path or self._sample
        if self._own is None:
            self._own = self._work()
        index = None if self._photo is None else self._session.photos.place_of(self._photo[1])
        if index is not None and self._photo is not None and self._photo[0] == path:
            self._workspaces.uncover()
            self._session.show_photo(index)
            QTimer.singleShot(0, self, then)  # by itself: it may make the lab, or a form
            return

        def show(loaded: Loaded) -> None:
            if self._own is None:
                return  # the lesson was left meanwhile
            before = self._photo
            self._photo = path, self._session.open(loaded.image).number
            self._files.opened.emit(loaded.image)
            if before is not None and (old := self._session.photos.place_of(before[1])) is not None:
                self._session.close(old)  # another lesson's
            QTimer.singleShot(0, self, then)

        self._files.load(path, show)

    def restore(self) -> None:
        """Bring a person's own work back; the lesson's photo goes, and can be had again."""
        own, self._own = self._own, None
        photo, self._photo = self._photo, None
        if own is None:
            return
        slide, maps = self._lab.view_of("slide"), self._lab.view_of("maps")
        if isinstance(slide, SlideView):  # it may not have been shown before the lesson
            slide.state.take_setup(own.slide or SlideSetup())
        if isinstance(maps, MapsView):
            maps.state.take_source(own.maps or MapSource.named(FIRST_BANK))
        index = None if own.photo is None else self._session.photos.place_of(own.photo)
        if index is not None:
            self._session.show_photo(index)
        QTimer.singleShot(0, self, partial(self._leave, photo, own.workspace))  # by itself too

    def _leave(self, photo: tuple[Path, int] | None, workspace: Workspace) -> None:
        if photo is not None and (lessons := self._session.photos.place_of(photo[1])) is not None:
            self._leave_photo(lessons)
        if self._own is None:  # no other lesson has begun meanwhile
            self._workspaces.show(workspace)

    def _leave_photo(self, index: int) -> None:
        document = self._session.photos.items[index].document
        self._session.close(index)
        if document.steps:

            def again() -> None:
                self._session.open(document.source, document.steps)

            self.left.emit(said("The lesson's photo is closed, yours is as it was."), again)

    def _work(self) -> OwnWork:
        present = self._session.photos.present
        slide, maps = self._lab.view_of("slide"), self._lab.view_of("maps")
        return OwnWork(
            None if present is None else present.number,
            self._workspaces.shown,
            slide.state.setup if isinstance(slide, SlideView) else None,
            maps.state.source if isinstance(maps, MapsView) else None,
        )

    # actions

    def do(self, action: Action) -> None:
        """Do what a lesson asks for; raise UserError where it can't be done."""
        self._does[action.name](action.value)

    def _show_workspace(self, workspace_id: str) -> None:
        self._workspaces.show(next(one for one in WORKSPACES if one.id == workspace_id))

    def _set_steps(self, steps: tuple[Step, ...]) -> None:
        document = self._session.document
        if document is not None and document.steps != steps:
            new = Document(document.source, steps, len(steps) - 1 if steps else None)
            self._session.record(new, LABEL)

    def _add(self, step: Step) -> None:
        document = self._session.document
        if document is not None:
            last = len(document.steps) - 1 if document.steps else None
            self._session.record(document.select(last).with_added(step), LABEL)

    def _slide(self) -> SlideView:
        view = self._lab.open_by_id("slide")
        assert isinstance(view, SlideView)
        return view

    def _maps(self) -> MapsView:
        view = self._lab.open_by_id("maps")
        assert isinstance(view, MapsView)
        return view

    def _go(self, place: str | tuple[int, int]) -> None:
        def go(view: SlideView) -> None:
            slide = view.state.slide
            if slide is not None and slide.count:
                ends = {"first": 0, "last": slide.count - 1}
                number = ends[place] if isinstance(place, str) else slide.number(*place)
                view.state.go(number)

        self._slide().when_there(go)

    def _combine(self, how: Any) -> None:
        view = self._maps()
        view.once_there(lambda: view.combine(how))

    def _command(self, command_id: str) -> None:
        known = {command.id: command for command in self._registry if command.menu == "View"}
        if command_id not in known:
            raise LessonActionError(f"the lesson's command {command_id!r} is not in the View menu")
        self._registry.run(known[command_id])


def slide_facts(view: SlideView) -> SlideFacts | None:
    """Return what slides; None while another slide is being computed."""
    state, slide = view.state, view.state.slide
    if slide is None or not state.is_current:
        return None
    rows, columns, planes = slide.pixels.shape
    maps, down, across = slide.maps.shape
    place = slide.place(state.number) if slide.count else None
    return SlideFacts(
        slide.layer, state.chosen, (rows, columns, planes), (down, across, maps), place
    )


def maps_facts(view: MapsView) -> MapsFacts | None:
    """Return what makes the maps; None while others are being computed."""
    gallery, state = view.state.gallery, view.state
    if gallery is None or not gallery.is_done or _key(gallery.source) != _key(state.source):
        return None
    over = state.map - gallery.wanted
    combined = gallery.combined[over].how if 0 <= over < len(gallery.combined) else ""
    return MapsFacts(state.source.id, gallery.wanted, state.source.bank.activation, combined)


def _key(source: MapSource) -> tuple[str, str]:
    return source.id, source.bank.activation
