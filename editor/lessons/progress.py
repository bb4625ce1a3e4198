"""Progress: which pages of which lessons are done, and where one was; kept in a small file."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from editor.lessons.lesson import Lesson
from editor.storage.alone import alone_with
from editor.storage.atomic import write_text
from editor.storage.file_error import FileError
from editor.storage.json_text import read_json
from editor.storage.whole_file import put_aside

FORMAT: Final = "kernelroom lessons"
VERSION: Final = 1


@dataclass(frozen=True)
class Progress:
    """What is done.

    Parameters
    ----------
    done
        The keys of the pages that are done, by the lesson's id.
    at
        The key of the page that was last seen, by the lesson's id.
    last
        The id of the lesson that was last seen; empty where none was.
    """

    done: Mapping[str, frozenset[str]] = field(default_factory=dict)
    at: Mapping[str, str] = field(default_factory=dict)
    last: str = ""

    def is_done(self, lesson: Lesson, number: int) -> bool:
        """Whether a page of a lesson is done."""
        return lesson.pages[number].key in self.done.get(lesson.id, ())

    def count(self, lesson: Lesson) -> int:
        """Return how many of its pages are done."""
        return sum(self.is_done(lesson, number) for number in range(len(lesson.pages)))

    def is_whole(self, lesson: Lesson) -> bool:
        """Whether all of its pages are."""
        return self.count(lesson) == len(lesson.pages)

    def page(self, lesson: Lesson) -> int:
        """Return where to go on: where one was, from the start where all is done."""
        keys = [page.key for page in lesson.pages]
        at = self.at.get(lesson.id, "")
        return 0 if self.is_whole(lesson) or at not in keys else keys.index(at)

    def with_done(self, lesson: Lesson, number: int) -> Progress:
        """Note that a page is done."""
        pages = self.done.get(lesson.id, frozenset()) | {lesson.pages[number].key}
        return replace(self, done={**self.done, lesson.id: pages})

    def seen(self, lesson: Lesson, number: int) -> Progress:
        """Note that a page is seen."""
        at = {**self.at, lesson.id: lesson.pages[number].key}
        return replace(self, at=at, last=lesson.id)

    def without(self, lesson: Lesson) -> Progress:
        """Forget what was done of a lesson."""
        done = {key: pages for key, pages in self.done.items() if key != lesson.id}
        at = {key: title for key, title in self.at.items() if key != lesson.id}
        return replace(self, done=done, at=at)

    def to_json(self) -> dict[str, Any]:
        """Return the file's form."""
        done = {key: sorted(pages) for key, pages in sorted(self.done.items())}
        return {
            "format": FORMAT,
            "version": VERSION,
            "done": done,
            "at": dict(self.at),
            "last": self.last,
        }

    @classmethod
    def from_json(cls, form: Any) -> Progress:
        """Read the file's form; what is of another type is left out. Raise ValueError."""
        if not isinstance(form, dict) or form.get("format") != FORMAT:
            raise ValueError("it is not a file of lessons")
        done, at, last = (form.get(name) for name in ("done", "at", "last"))
        pages = {
            str(key): frozenset(title for title in titles if isinstance(title, str))
            for key, titles in (done.items() if isinstance(done, dict) else ())
            if isinstance(titles, list)
        }
        places = {
            str(key): title
            for key, title in (at.items() if isinstance(at, dict) else ())
            if isinstance(title, str)
        }
        return cls(pages, places, last if isinstance(last, str) else "")


@dataclass(frozen=True)
class ProgressFile:
    """The file; one that can't be read is put aside when a new one takes its place."""

    path: Path

    def read(self) -> Progress:
        """Return what is kept; nothing where it can't be read."""
        return self._found() or Progress()

    def change(self, how: Callable[[Progress], Progress]) -> Progress:
        """Change what is kept now, which another window may have changed; return it.

        Raises
        ------
        FileError
            It can't be written.
        """
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
        with alone_with(self.path):
            found = self._found()
            after = how(found or Progress())
            if found is None and os.path.lexists(self.path):
                put_aside(self.path)
            if after != found:
                text = json.dumps(after.to_json(), indent=1, ensure_ascii=False) + "\n"
                write_text(self.path, text)
        return after

    def _found(self) -> Progress | None:
        try:
            return Progress.from_json(read_json(self.path))
        except (FileError, ValueError):
            return None
