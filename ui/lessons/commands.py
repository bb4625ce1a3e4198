"""What can be done with lessons: by menu, search and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from editor.lessons.lesson import Lesson
from ui.command.command import Command, Item, Provider
from ui.lessons.course import Course

GROUP: Final = ("Help", "lessons")
LIST: Final = ("Help", "lessons", "Begin a lesson")
PAGE: Final = ("Help", "lessons", "Lesson")
KEY: Final = "F8"


def lesson_commands(
    course: Course,
    show: Callable[[], object],
    open_file: Callable[[], object],
    open_folder: Callable[[], object],
    hint: Callable[[], object],
) -> Iterator[Item]:
    """Yield the commands; `show` shows the panel and has the keyboard in it."""

    def is_on() -> bool:
        return course.lesson is not None

    page = partial(_page, is_on)
    yield Command(
        "lessons",
        "Lessons",
        "Show the lessons, or go into the one that is under way",
        GROUP,
        show,
        (KEY,),
        "book",
    )
    yield Provider((*LIST, "all"), partial(_begins, course, show))
    yield page("next", "Next page", "Show the next page of the lesson", course.go_on)
    yield page("back", "Page before", "Show the page before, or the list", course.go_back)
    yield page("hint", "Hint", "Show words that help with the task, or hide them", hint)
    yield page("show", "Show me", "Have the program do what the task asks for", course.show_me)
    yield page("end", "Leave the lesson", "Go back to your own photo and work", course.end)
    yield Command(
        "open_lesson",
        "Open lesson file…",
        "Begin a lesson that lies in a Markdown file",
        GROUP,
        open_file,
        icon="open",
    )
    yield Command(
        "lesson_folder",
        "Folder of own lessons",
        "Open the folder whose lessons are listed",
        GROUP,
        open_folder,
        icon="folder",
    )


def _page(
    is_on: Callable[[], bool], name: str, title: str, words: str, do: Callable[[], object]
) -> Command:
    return Command(
        f"lesson_{name}",
        title,
        words,
        (*PAGE, "page"),
        do,
        is_enabled=is_on,
        full_title=f"Lesson: {title[0].lower()}{title[1:]}",
    )


def _begins(course: Course, show: Callable[[], object]) -> Iterator[Command]:
    """Yield a command for each lesson that is known by now."""
    course.want()
    for number, lesson in enumerate(course.shelf.lessons, start=1):

        def begin(lesson: Lesson = lesson) -> None:
            course.begin(lesson)
            show()

        yield Command(
            f"lesson.{lesson.id}",
            lesson.title,
            lesson.about,
            (*LIST, "all"),
            begin,
            icon="book",
            full_title=f"Lesson {number}: {lesson.title}"
            if not lesson.own
            else f"Own lesson: {lesson.title}",
        )
