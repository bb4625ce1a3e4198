"""Course: which lesson and page are shown, what of it is done, and what follows of that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.lessons.actions import Action
from editor.lessons.check import Verdict
from editor.lessons.lesson import Lesson, Page, Task
from editor.lessons.progress import Progress, ProgressFile
from editor.lessons.shelf import Shelf, read_shelf
from editor.lessons.translation import read_in
from filters.registry import Registry
from filters.user_error import UserError
from ui.lessons.room import Room
from ui.look.language import spoken
from ui.look.phrase import phrase
from ui.work.task import Task as Work
from ui.work.worker import Worker


class Course(QObject):
    """The one place that the panel reads and changes; it follows the signals.

    Parameters
    ----------
    folder
        Of a person's own lessons.
    progress
        Where it is kept what is done.
    registry
        The filters there are.
    """

    listed = Signal()  # other lessons are there
    turned = Signal()  # another lesson or page, or none
    begun = Signal()  # the page's photo is open, and its actions are done
    judged = Signal()  # other verdicts, or an answer
    done = Signal()  # a page is done for the first time
    failed = Signal(str)

    def __init__(
        self, folder: Path, progress: ProgressFile, registry: Registry, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.folder, self._file, self._registry = folder, progress, registry
        self._worker = Worker("lessons", parent=self)
        self._room: Room | None = None
        self._is_wanted = False
        self.shelf = Shelf()
        self.progress = Progress()
        self.lesson: Lesson | None = None
        self.number = 0
        self.answer = ""
        self.is_ready = False  # whether the page has begun: its photo is open, its actions done
        self.verdicts: tuple[Verdict, ...] = ()

    def enter(self, room: Room) -> None:
        """Say where it takes place."""
        self._room = room

    # what there is

    def want(self) -> None:
        """Have the lessons read, the first time."""
        if not self._is_wanted:
            self.reload()

    def reload(self) -> None:
        """Read the lessons again, off the Qt thread."""
        self._is_wanted = True
        folder, file, registry = self.folder, self._file, self._registry
        language = spoken()

        def work(task: Work) -> tuple[Shelf, Progress]:
            task.check()
            return read_shelf(folder, registry, language=language), file.read()

        def take(found: tuple[Shelf, Progress]) -> None:
            self.shelf, self.progress = found
            self.listed.emit()

        self._worker.start("Reading the lessons", work, take, self.failed.emit)

    def open_file(self, path: Path) -> None:
        """Read a lesson's file off the Qt thread, and begin it."""
        registry, language = self._registry, spoken()
        self._worker.start(
            phrase("Opening {name}", name=path.name),
            lambda _: read_in(path, language, registry, own=True),
            self.begin,
            self.failed.emit,
        )

    # where one is

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return None if self.lesson is None else self.lesson.pages[self.number]

    @property
    def task(self) -> Task | None:
        """What is to be done there."""
        return None if self.page is None else self.page.task

    @property
    def passes(self) -> bool:
        """Whether all that the page asks for is done now."""
        if self.task is None or not self.task.demands:
            return self.page is not None
        return len(self.verdicts) == len(self.task.demands) and all(
            verdict.passed for verdict in self.verdicts
        )

    @property
    def is_last(self) -> bool:
        """Whether the page is the lesson's last one."""
        return self.lesson is not None and self.number == len(self.lesson.pages) - 1

    def begin(self, lesson: Lesson, page: int | None = None) -> None:
        """Begin a lesson where it was left, or at a page."""
        self.lesson = lesson
        self._show(self.progress.page(lesson) if page is None else page)

    def go(self, page: int) -> None:
        """Show another page of the lesson."""
        if self.lesson is not None and 0 <= page < len(self.lesson.pages):
            self._show(page)

    def go_on(self) -> None:
        """Show the next page; after the last one, the next lesson that comes with the program."""
        if self.lesson is None:
            return
        if not self.is_last:
            self._show(self.number + 1, follows=self.is_ready)
        elif (after := self.next_lesson()) is not None:
            self.begin(after)
        else:
            self.end()

    def go_back(self) -> None:
        """Show the page before; before the first one, the list."""
        if self.number > 0:
            self.go(self.number - 1)
        else:
            self.end()

    def next_lesson(self) -> Lesson | None:
        """Return the lesson after the one that is shown; None after the last, or an own one."""
        built_in = self.shelf.built_in
        ids = [lesson.id for lesson in built_in]
        if self.lesson is None or self.lesson.id not in ids:
            return None
        at = ids.index(self.lesson.id) + 1
        return built_in[at] if at < len(built_in) else None

    def end(self) -> None:
        """Leave the lesson: the list is shown, and a person's own work again."""
        if self.lesson is not None:
            self.lesson, self.is_ready, self.verdicts = None, False, ()
            self.turned.emit()
            if self._room is not None:
                self._room.restore()

    # doing

    def set_answer(self, text: str) -> None:
        """Take what was typed as the answer."""
        if text != self.answer:
            self.answer = text
            self.judge()

    def show_me(self) -> None:
        """Do what the page asks for."""
        if self.task is not None and self._room is not None and self.is_ready:
            for action in self.task.show:
                self._do(action)
            self.judge()

    def judge(self) -> None:
        """Look whether what the page asks for is done; while all is about to change, later."""
        if self.task is None or self._room is None or not self.is_ready:
            return
        now = self._room.look()
        if now is None:
            return
        found = self.task.verdicts(replace(now, answer=self.answer))
        if found != self.verdicts:
            self.verdicts = found
            self.judged.emit()
        if self.passes:
            self._keep_done()

    def _show(self, page: int, follows: bool = False) -> None:
        """Show a page; what pages before it have begun with is done again unless it follows."""
        assert self.lesson is not None
        pages = self.lesson.pages[page if follows else 0 : page + 1]
        self.number, self.answer = page, ""
        self.is_ready, self.verdicts = False, ()
        lesson, number = self.lesson, page
        self._change(lambda now: now.seen(lesson, number))
        self.turned.emit()
        if self._room is not None:
            self._room.prepare(lesson, lambda: self._begin_page(lesson, number, pages))

    def _begin_page(self, lesson: Lesson, number: int, pages: tuple[Page, ...]) -> None:
        if self.lesson is not lesson or self.number != number:
            return  # another one is shown by now
        for action in (action for page in pages for action in page.begin):
            self._do(action)
        self.is_ready = True
        self.begun.emit()
        self.judge()
        if self.task is None or not self.task.demands:
            self._keep_done()

    def _do(self, action: Action) -> None:
        assert self._room is not None
        if action.name == "answer":
            self.answer = str(action.value)
            self.judged.emit()
            return
        try:
            self._room.do(action)
        except UserError as error:
            self.failed.emit(str(error))

    def _keep_done(self) -> None:
        lesson, number = self.lesson, self.number
        if lesson is not None and not self.progress.is_done(lesson, number):
            self._change(lambda now: now.with_done(lesson, number))
            self.done.emit()

    def _change(self, how: Callable[[Progress], Progress]) -> None:
        """Note what is done, and keep it in the file, off the Qt thread."""
        self.progress = how(self.progress)
        self._worker.start(
            "Keeping what is done",
            lambda _: self._file.change(how),
            lambda _: None,
            self.failed.emit,
        )
