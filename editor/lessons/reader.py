"""Reading a lesson: front matter, pages under headings, and the task of each in a block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from editor.lessons.actions import Action, read_action
from editor.lessons.checks import read_check
from editor.lessons.error import LessonError
from editor.lessons.lesson import SAMPLE, TARGETS, Demand, Lesson, Page, Task
from editor.storage.whole_file import read_whole
from filters.near_names import instead_of, nearest
from filters.registry import Registry

MOST_BYTES: Final = 200_000
MOST_MINUTES: Final = 600
HEAD: Final = ("title", "about", "minutes", "photo")
NEEDED: Final = ("title", "about")
KEYS: Final = ("begin", "ring", "ask", "check", "label", "else", "wrong", "hint", "show")
KEY: Final = re.compile(r"(?P<key>[a-z]+)(?P<rest> [^:]+)?:(?:\s+(?P<value>.*))?")
TASK, END = "```task", "```"


@dataclass
class _Draft:
    """A page as far as it is read."""

    title: str
    line: int
    text: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    begin: list[Action] = field(default_factory=list)
    rings: list[str] = field(default_factory=list)
    demands: list[Demand] = field(default_factory=list)
    show: list[Action] = field(default_factory=list)
    question: str = ""
    hint: str = ""
    has_task: bool = False

    def page(self) -> Page:
        """Return the page; raise LessonError."""
        words = " ".join(self.words)
        task = None
        if words or self.demands or self.question:
            if not words:
                raise LessonError.at(self.line, f"the task of {self.title!r} has no words")
            task = Task(
                words,
                tuple(self.rings),
                self.question,
                tuple(self.demands),
                self.hint,
                tuple(self.show),
            )
        return Page(self.title, tuple(self.text), tuple(self.begin), task)


def read_lesson_file(path: Path, registry: Registry, own: bool = False) -> Lesson:
    """Read a lesson's file; raise FileError, or LessonError with the file's name."""
    content = read_whole(path, MOST_BYTES)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise LessonError(f"{path.name}, line {line}: it is not UTF-8 text") from None
    name = re.sub(r"^\d+-", "", path.stem)
    try:
        lesson = read_lesson(text, f"own/{path.stem}" if own else name, registry)
        return _checked_photo(replace(lesson, path=path, own=own))
    except LessonError as error:
        raise LessonError(f"{path.name}, {error}") from None


def read_lesson(text: str, lesson_id: str, registry: Registry) -> Lesson:
    """Read a lesson.

    Raises
    ------
    LessonError
        Something in it is not allowed: the sentence begins with the line.
    """
    lines = list(enumerate(text.splitlines(), start=1))
    head, rest = _front_matter(lines)
    drafts = _drafts(rest, registry)
    if not drafts:
        raise LessonError.at(len(lines) or 1, "there is no page: each begins with # and its title")
    minutes = _minutes(*head["minutes"]) if "minutes" in head else len(drafts)
    return Lesson(
        lesson_id,
        head["title"][1],
        head["about"][1],
        minutes,
        tuple(draft.page() for draft in drafts),
        head["photo"][1] if "photo" in head else SAMPLE,
    )


def _front_matter(
    lines: list[tuple[int, str]],
) -> tuple[dict[str, tuple[int, str]], list[tuple[int, str]]]:
    """Return its values with their lines, and the lines after it."""
    if not lines or lines[0][1].strip() != "---":
        raise LessonError.at(1, "a lesson begins with --- and its title")
    head: dict[str, tuple[int, str]] = {}
    for place, (line, text) in enumerate(lines[1:], start=1):
        if text.strip() == "---":
            for name in NEEDED:
                if name not in head:
                    raise LessonError.at(line, f"the lesson has no {name}: write {name}: ...")
            return head, lines[place + 1 :]
        if text.startswith("# "):
            break
        if not text.strip():
            continue
        name, colon, value = (part.strip() for part in text.partition(":"))
        if not colon or name not in HEAD:
            raise LessonError.at(line, f"{name!r} is not known: there are {', '.join(HEAD)}")
        if not value:
            raise LessonError.at(line, f"{name} is empty")
        head[name] = line, value
    raise LessonError.at(lines[0][0], "the lines at the top have no end: a line of ---")


def _minutes(line: int, text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= MOST_MINUTES:
        raise LessonError.at(line, f"minutes {text!r} is not allowed: 1 to {MOST_MINUTES}")
    return int(text)


def _drafts(lines: list[tuple[int, str]], registry: Registry) -> list[_Draft]:
    drafts: list[_Draft] = []
    paragraph: list[str] = []
    left = iter(lines)
    for line, text in left:
        if text.strip() and not text.startswith("# ") and text.strip() != TASK:
            if not drafts:
                raise LessonError.at(line, "these words are on no page: begin one with # first")
            paragraph.append(text.strip())
            continue
        if paragraph:
            drafts[-1].text.append(_joined(paragraph))
            paragraph = []
        if text.startswith("# "):
            _check_title(line, text[2:].strip(), drafts)
            drafts.append(_Draft(text[2:].strip(), line))
        elif text.strip() == TASK:
            if not drafts or drafts[-1].has_task:
                why = "this task is on no page" if not drafts else "a page has one task"
                raise LessonError.at(line, why)
            drafts[-1].has_task = True
            _read_task(drafts[-1], line, left, registry)
    if paragraph:
        drafts[-1].text.append(_joined(paragraph))
    return drafts


def _check_title(line: int, title: str, drafts: list[_Draft]) -> None:
    if not title:
        raise LessonError.at(line, "a page needs a title after #")
    if any(draft.title == title for draft in drafts):
        raise LessonError.at(line, f"there is another page {title!r}: titles are unique")


def _joined(paragraph: list[str]) -> str:
    """Return a paragraph on one line; the lines of a list stay apart."""
    is_list = paragraph[0].startswith(("- ", "* ", "1. "))
    text = ("\n" if is_list else " ").join(paragraph)
    return text.replace(" > ", " ") if text.startswith("> ") else text


def _read_task(
    draft: _Draft, start: int, lines: Iterator[tuple[int, str]], registry: Registry
) -> None:
    for line, raw in lines:
        text = raw.strip()
        if text == END:
            return
        found = KEY.fullmatch(text)
        if found is None or found["key"] not in KEYS:
            word = found["key"] if found is not None and found["rest"] is None else ""
            if word and (draft.demands or nearest(word, KEYS)):
                raise LessonError.at(line, f"{word!r} is not known: {instead_of(word, KEYS)}")
            if text:
                draft.words.append(text)
            continue
        key, value = found["key"], (found["value"] or "").strip()
        if not value:
            raise LessonError.at(line, f"{key} is empty")
        try:
            _take(draft, key, (found["rest"] or "").strip(), value, registry)
        except LessonError as error:
            raise LessonError.at(line, str(error)) from None
    raise LessonError.at(start, f"this task has no end: a line of {END}")


def _take(draft: _Draft, key: str, rest: str, value: str, registry: Registry) -> None:
    if key in ("label", "else", "wrong"):
        _word(draft, key, rest, value)
    elif key == "check":
        check = read_check(value, registry)
        draft.demands.append(Demand(check, check.label))
    elif key in ("begin", "show"):
        (draft.begin if key == "begin" else draft.show).append(read_action(value, registry))
    elif key == "ring":
        for name in (part.strip() for part in value.split(",")):
            if name not in TARGETS:
                raise LessonError(f"the ring {name!r} is not known: {instead_of(name, TARGETS)}")
            draft.rings.append(name)
    elif key == "ask":
        draft.question = value
    else:
        draft.hint = value


def _word(draft: _Draft, key: str, rest: str, value: str) -> None:
    """Take the words of the last check."""
    if not draft.demands:
        raise LessonError(f"{key} belongs to a check, which comes before it")
    last = draft.demands[-1]
    if key == "wrong" and not rest:
        raise LessonError("wrong needs what was found: wrong 300: why not")
    new = {
        "label": replace(last, label=value),
        "else": replace(last, otherwise=value),
        "wrong": replace(last, wrong=(*last.wrong, (rest, value))),
    }
    draft.demands[-1] = new[key]


def _checked_photo(lesson: Lesson) -> Lesson:
    photo = lesson.photo_path
    if photo is not None and (Path(lesson.photo).name != lesson.photo or not photo.is_file()):
        raise LessonError(f"the photo {lesson.photo!r} is not beside the lesson's file")
    return lesson
