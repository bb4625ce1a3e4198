"""A lesson in another language: a file beside its own that has other words and does the same."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Final

from editor.lessons.error import LessonError
from editor.lessons.lesson import Lesson, Page
from editor.lessons.reader import read_lesson_file
from filters.registry import Registry

LANGUAGE: Final = re.compile(r"\.[a-z]{2,3}(_[A-Z]{2})?")
ANSWER: Final = "answer"  # it may be a word, which each language has its own of


def original_of(path: Path) -> Path | None:
    """Return the lesson that a file such as ``blur.de.md`` translates; None for any other file."""
    inner = Path(path.stem)
    if not LANGUAGE.fullmatch(inner.suffix):
        return None
    original = path.with_name(f"{inner.stem}{path.suffix}")
    return original if original.is_file() else None


def read_in(path: Path, language: str, registry: Registry, own: bool = False) -> Lesson:
    """Read a lesson in a language, such as ``de``; as it is where it has no file in that.

    Raises
    ------
    FileError, LessonError
        The lesson or its translation can't be read, or the two do different things.
    """
    lesson = read_lesson_file(path, registry, own)
    told = path.with_name(f"{path.stem}.{language}{path.suffix}")
    return in_words_of(lesson, read_lesson_file(told, registry)) if told.is_file() else lesson


def in_words_of(lesson: Lesson, told: Lesson) -> Lesson:
    """Return a lesson in the words of its translation.

    What is done is kept under the lesson's own names, so it stays where the language is changed.

    Raises
    ------
    LessonError
        The translation does something else: the sentence begins with its file's name.
    """
    name = "the translation" if told.path is None else told.path.name
    if len(told.pages) != len(lesson.pages):
        counts = f"{len(told.pages)} pages, and the lesson has {len(lesson.pages)}"
        raise LessonError(f"{name} has {counts}")
    for mine, theirs in zip(lesson.pages, told.pages, strict=True):
        if what := _differing(mine, theirs):
            raise LessonError(f"{name}, page {theirs.title!r}: {what} differs from the lesson's")
    pages = (replace(page, key=own.key) for own, page in zip(lesson.pages, told.pages, strict=True))
    return replace(lesson, title=told.title, about=told.about, pages=tuple(pages))


def _differing(mine: Page, theirs: Page) -> str:
    """Return the name of what two pages do differently; empty where they do the same."""
    if (mine.task is None) != (theirs.task is None):
        return "task"
    here, there = _deeds(mine), _deeds(theirs)
    return next((name for name in here if here[name] != there[name]), "")


def _deeds(page: Page) -> dict[str, object]:
    """Return what a page does, by the word of it: the words of an answer are left out."""
    if (task := page.task) is None:
        return {"begin": page.begin}
    checks = [demand.check for demand in task.demands]
    return {
        "begin": page.begin,
        "ring": task.rings,
        "ask": bool(task.question),
        "check": [(one.kind, "" if one.kind == ANSWER else one.wanted) for one in checks],
        "show": [replace(one, value="") if one.name == ANSWER else one for one in task.show],
    }
