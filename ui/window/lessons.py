"""LessonDesk: puts the lessons of a window together, and has their panel where it is seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from editor.document.session import Session
from editor.lessons.progress import ProgressFile
from ui.canvas.canvas import Canvas
from ui.command.command import Command, Item
from ui.command.registry import CommandRegistry
from ui.files.actions import FileActions
from ui.lab.maps.maps_view import MapsView
from ui.lab.slide_view import SlideView
from ui.lab.workspace import LabPage
from ui.lessons.commands import lesson_commands
from ui.lessons.course import Course
from ui.lessons.panel import LessonPanel
from ui.lessons.rings import Rings
from ui.lessons.room import Room
from ui.look.language import said
from ui.steps.filter_panel import FilterPanel
from ui.window.frame import Frame
from ui.window.lesson_room import LessonRoom
from ui.window.lesson_targets import LessonTargets
from ui.window.message_bar import MessageBar
from ui.window.start_page import StartPage
from ui.window.workspaces import KERNEL

PANEL: Final = "Lesson"
WIDTH: Final = 327  # logical pixels
ROOMY: Final = 1500  # from that width on, the kernel's inspector stays beside it
IN_DOCKS: Final = ("steps", "presets", "inspector")  # targets that are panels
FILES: Final = "Lessons (*.md)"
WARM_UP: Final = 1000  # ms after which the lessons are read, to be found by the search


class LessonDesk(QObject):
    """What begins, shows and leaves lessons.

    Parameters
    ----------
    folder
        The program's data folder: own lessons lie in ``lessons``, what is done beside them.
    """

    def __init__(
        self, window: QWidget, session: Session, files: FileActions, folder: Path, sample: Path
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._files, self._sample = window, session, files, sample
        progress = ProgressFile(folder / "lessons.json")
        self.course = Course(folder / "lessons", progress, session.registry, self)
        self.panel = LessonPanel(self.course)
        self.rings = Rings(window)
        self._is_shown = self._is_looking = False
        self._is_waiting = False  # for the lessons to be read, to begin with the first
        self.course.listed.connect(self._begin_waiting)
        self.panel.close_wanted.connect(self.close)
        self.panel.list.open_wanted.connect(self.open_file)
        self.panel.list.folder_wanted.connect(self.open_folder)
        QTimer.singleShot(WARM_UP, self, self.course.want)

    def commands(self) -> Iterator[Item]:
        """Yield the commands."""
        hint = self.panel.page.card.show_hint
        yield from lesson_commands(self.course, self.show, self.open_file, self.open_folder, hint)

    def enter(
        self,
        frame: Frame,
        lab: LabPage,
        canvas: Canvas,
        form: FilterPanel,
        start: StartPage,
        message: MessageBar,
        registry: CommandRegistry,
    ) -> None:
        """Take place in the window: follow what a lesson looks at, and show what it says."""
        self._frame, course = frame, self.course
        self.room = room = LessonRoom(
            self._session, self._files, self._sample, frame.workspaces, lab, canvas, registry
        )
        others = {name: frame.docks[name.capitalize()] for name in IN_DOCKS}
        self._targets = LessonTargets(
            lab,
            form,
            canvas,
            {
                "part": lab.switch,
                "workspaces": frame.workspaces.switch,
                "search": frame.menu_row.search,
                "answer": self.panel.page.card.answer,
                **others,
            },
        )
        course.enter(Room(room.look, room.do, room.prepare, room.restore))
        room.left.connect(lambda text, do: message.say(text, "note", said("Open it again"), do))
        course.failed.connect(message.say)
        course.turned.connect(self._turn)
        course.judged.connect(self._surround)
        course.begun.connect(self._begin_page)
        self._session.subscribe(self._look)
        for signal in (canvas.zoom_changed, lab.turned):
            signal.connect(self._look)
        frame.workspaces.entered.connect(self._follow_workspace)
        frame.workspaces.uncovered.connect(self._look)
        lab.made.connect(self._follow_view)
        lab.lessons_wanted.connect(self.show)
        start.lessons_wanted.connect(self.show)
        registry.ran.connect(self._note_toggle)

    # showing

    def show(self) -> None:
        """Show the panel with the keyboard in it; while nothing is open, with the first lesson."""
        self.course.want()
        if self._session.document is None and self.course.lesson is None:
            self._is_waiting = not self.course.shelf.lessons
            if not self._is_waiting:
                self._begin_first()
            return
        self._frame.workspaces.uncover()
        self._stand()
        self.panel.take_focus()

    def close(self) -> None:
        """Leave the lesson, and hide the panel."""
        self.course.end()
        self._is_shown = False
        self.rings.surround(())
        self._frame.docks[PANEL].hide()

    def open_file(self) -> None:
        """Ask for a lesson's file and begin it."""
        if chosen := self._files.ask_open("Open lesson", FILES):
            self.course.open_file(Path(chosen))

    def open_folder(self) -> None:
        """Open the folder of own lessons, which is made where it is missing."""
        self.course.folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.course.folder)))
        self.course.reload()

    def _begin_waiting(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._begin_first()

    def _begin_first(self) -> None:
        """Begin the first lesson that is not done: there is nothing else to look at."""
        course = self.course
        if course.lesson is None and course.shelf.lessons:
            left = (one for one in course.shelf.lessons if not course.progress.is_whole(one))
            course.begin(next(left, course.shelf.lessons[0]))

    # following

    def _look(self, *_: object) -> None:
        """Look again whether what is asked for is done; once for all that changes at a time."""
        if self.course.lesson is not None and not self._is_looking:
            self._is_looking = True
            QTimer.singleShot(0, self, self._look_now)

    def _look_now(self) -> None:
        self._is_looking = False
        self.course.judge()
        self._surround()

    def _turn(self) -> None:
        if self.course.lesson is not None:
            self._stand()
        self._look()
        self._surround()

    def _begin_page(self) -> None:
        """Have the keyboard at the answer, where one is asked for; and never nowhere."""
        focused = QApplication.focusWidget()
        is_lost = focused is None or not focused.isVisible()
        if is_lost or (self.course.task is not None and self.course.task.question):
            self.panel.take_focus()

    def _surround(self) -> None:
        course = self.course
        names = () if course.task is None or not course.is_ready else course.task.rings
        self.rings.surround(self._targets.of(names))

    def _stand(self) -> None:
        docks, workspace = self._frame.docks, self._frame.workspaces.shown
        self._is_shown = True
        if self._session.document is None:
            return  # it comes with the photo
        if not docks.is_shown(PANEL) or docks[PANEL].visibleRegion().isEmpty():
            is_narrow = workspace is KERNEL and self._window.width() < ROOMY
            docks.stand_right(PANEL, WIDTH, "Inspector" if is_narrow else "")

    def _follow_workspace(self) -> None:
        if self._is_shown:
            self._stand()
        else:
            self._frame.docks[PANEL].hide()
        self._look()

    def _follow_view(self, view: QWidget) -> None:
        if isinstance(view, SlideView):
            view.state.changed.connect(self._look)
            view.state.moved.connect(self._look)
        elif isinstance(view, MapsView):
            view.state.changed.connect(self._look)
            view.state.chosen.connect(self._look)

    def _note_toggle(self, command: Command) -> None:
        if command.id == f"panel.{PANEL.lower()}":
            self._is_shown = self._frame.docks.is_shown(PANEL)
            self.course.want()
