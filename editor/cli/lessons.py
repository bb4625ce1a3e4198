"""The command lessons: the lessons there are, and whether a file is one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from editor.cli.parser import CommandParser
from editor.lessons.lesson import Lesson
from editor.lessons.reader import read_lesson_file
from editor.lessons.shelf import read_shelf
from editor.lessons.translation import in_words_of, original_of
from editor.storage.folders import user_lessons
from filters.registry import Registry

NAME = "lessons"
BROKEN: Final = 1  # the exit code where a lesson of one's own can't be read


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``lessons`` to the commands."""
    parser = commands.add_parser(
        NAME,
        help="list the lessons, or check a lesson's file",
        description="The lessons of the lab: those that come with Kernelroom, and your own.",
    )
    what = parser.add_subparsers(metavar="WHAT", required=True, parser_class=CommandParser)
    listing = what.add_parser(
        "list",
        help="each lesson with its pages",
        description="Each lesson with its number of pages and tasks; 1 where a file can't be read.",
    )
    listing.set_defaults(run=run_list)
    check = what.add_parser(
        "check",
        help="read lesson files, and say what is wrong with them",
        description="Read lesson files as the window does. The first thing that is wrong is said "
        "with its line, and the exit code is 2.",
    )
    check.add_argument("files", metavar="FILE", nargs="+", type=Path, help="Markdown (.md)")
    check.set_defaults(run=run_check)


def run_list(args: argparse.Namespace, registry: Registry) -> int:
    """Print what there is; return the exit code."""
    del args
    shelf = read_shelf(user_lessons(), registry)
    for lesson in shelf.lessons:
        print(f"{lesson.id}\t{lesson.title}\t{_counted(lesson)}\t{lesson.about}")
    for one in shelf.broken:
        print(f"{one.path.name}\tcan't be read\t{one.why}")
    return BROKEN if shelf.broken else 0


def run_check(args: argparse.Namespace, registry: Registry) -> int:
    """Read each file; return the exit code. What is wrong is raised as its sentence."""
    for path in args.files:
        lesson = read_lesson_file(path, registry, own=True)
        if (original := original_of(path)) is not None:
            in_words_of(read_lesson_file(original, registry, own=True), lesson)
        print(f"{path.name}\t{lesson.title}\t{_counted(lesson)}")
    return 0


def _counted(lesson: Lesson) -> str:
    pages = len(lesson.pages)
    tasks = sum(page.task is not None for page in lesson.pages)
    words = f"{pages} page{'' if pages == 1 else 's'}, {tasks} task{'' if tasks == 1 else 's'}"
    return f"{words}, {lesson.minutes} min"
