"""LessonShelf: the lessons that come with the program, and a person's own."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.lessons.lesson import Lesson
from editor.lessons.reader import read_lesson_file
from editor.lessons.translation import original_of, read_in
from filters.registry import Registry
from filters.user_error import UserError

BUILT_IN: Final = Path(__file__).parent / "files"
SUFFIX: Final = ".md"
ENGLISH: Final = "en"


@dataclass(frozen=True)
class BrokenLesson:
    """A file that can't be read, and why."""

    path: Path
    why: str


@dataclass(frozen=True)
class Shelf:
    """The lessons there are, those of the program first, and the files that can't be read."""

    lessons: tuple[Lesson, ...] = ()
    broken: tuple[BrokenLesson, ...] = ()

    @property
    def built_in(self) -> tuple[Lesson, ...]:
        """The lessons that come with the program, in their order."""
        return tuple(lesson for lesson in self.lessons if not lesson.own)

    @property
    def own(self) -> tuple[Lesson, ...]:
        """A person's own."""
        return tuple(lesson for lesson in self.lessons if lesson.own)


def read_shelf(
    own: Path, registry: Registry, built_in: Path = BUILT_IN, language: str = ENGLISH
) -> Shelf:
    """Read both folders, each in the order of its file names; `own` need not be there.

    A lesson whose translation can't be read is there as it is, and the translation is named.
    """
    lessons: list[Lesson] = []
    broken: list[BrokenLesson] = []
    for folder, is_own in ((built_in, False), (own, True)):
        for path in _files(folder):
            try:
                lessons.append(read_in(path, language, registry, is_own))
            except UserError as error:
                broken.append(BrokenLesson(path, str(error)))
                with contextlib.suppress(UserError):
                    lessons.append(read_lesson_file(path, registry, is_own))
    return Shelf(tuple(lessons), tuple(broken))


def _files(folder: Path) -> list[Path]:
    try:
        found = [path for path in folder.iterdir() if path.suffix == SUFFIX]
    except OSError:  # it is not there, or not ours to read
        return []
    shown = (path for path in found if not path.name.startswith("."))
    return sorted(path for path in shown if original_of(path) is None)
