"""A lesson's file becomes pages, tasks and checks; a broken one is one sentence with its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from editor.lessons.actions import Action
from editor.lessons.error import LessonError
from editor.lessons.reader import read_lesson, read_lesson_file
from editor.lessons.shelf import read_shelf
from editor.storage.file_error import FileError
from filters.registry import Registry

REGISTRY = Registry.builtin()
GOOD = """\
---
title: Stride
about: How far it jumps
minutes: 5
---

# Two by two

With stride 2 it moves on
by **two** pixels.

> "It halves exactly." Not always.

```task
Halve it at (1).
Use the padding, too.
begin: layer stride=1 padding=valid
ring: stride, padding
ask: Pixels
check: stride 2
label: Stride is two
else: That is another one.
wrong 3: Three is too far.
check: answer 16
hint: Look: at the last column.
show: layer stride=2
```

# The end

Nothing to do here.
"""


def read(text: str):
    return read_lesson(text, "stride", REGISTRY)


def test_all_that_a_lesson_says_is_read() -> None:
    lesson = read(GOOD)
    assert (lesson.id, lesson.title, lesson.about) == ("stride", "Stride", "How far it jumps")
    assert (lesson.minutes, lesson.photo, len(lesson.pages)) == (5, "sample", 2)
    page, last = lesson.pages
    assert page.title == "Two by two"
    assert page.text == (
        "With stride 2 it moves on by **two** pixels.",
        '> "It halves exactly." Not always.',
    )
    assert page.begin == (Action("layer", {"stride": 1, "padding": "valid"}),)
    task = page.task
    assert task.text == "Halve it at (1). Use the padding, too."
    assert task.rings == ("stride", "padding")
    assert (task.question, task.hint) == ("Pixels", "Look: at the last column.")
    assert task.show == (Action("layer", {"stride": 2}),)
    first, second = task.demands
    assert (first.label, first.otherwise) == ("Stride is two", "That is another one.")
    assert first.wrong == (("3", "Three is too far."),)
    assert second.label == "Answer 16"
    assert last.task is None


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("---\ntitle", "title", "line 1: a lesson begins with --- and its title"),
        ("title: Stride\n", "", "line 4: the lesson has no title: write title: ..."),
        ("about: How", "aim: How", "line 3: 'aim' is not known"),
        ("minutes: 5", "minutes: 5.5", "line 4: minutes '5.5' is not allowed: 1 to 600"),
        ("minutes: 5\n---", "minutes: 5", "the lines at the top have no end: a line of ---"),
        ("# Two by two\n", "Words\n", "line 7: these words are on no page: begin one with # first"),
        ("# The end", "# Two by two", "line 29: there is another page 'Two by two'"),
        ("# The end", "# ", "line 29: a page needs a title after #"),
        ("ring: stride, padding", "ring: strides", "line 18: the ring 'strides' is not known: the"),
        ("check: stride 2", "check: strid 2", "line 20: the check 'strid' is not known: the near"),
        ("check: stride 2", "check: stride", "line 20: the check stride needs what is wanted"),
        ("check: stride 2", "check: stride two", "line 20: "),
        ("check: stride 2", "check: kernel 1 2; 3", "line 20: '1 2; 3' is no kernel: "),
        ("check: stride 2", "check: step gausian", "line 20: the filter 'gausian' is not known"),
        ("check: stride 2", "check: output 30x30", "line 20: '30x30' is no size: 3 whole numbers"),
        ("check: stride 2", "check: bank gabr", "line 20: the bank 'gabr' is not known"),
        ("check: stride 2", "check: place 1, b", "line 20: '1, b' is no place"),
        ("check: stride 2", "check:", "line 20: check is empty"),
        ("check: stride 2\n", "", "line 20: label belongs to a check, which comes before it"),
        ("wrong 3: T", "wrong: T", "line 23: wrong needs what was found"),
        ("begin: layer stride=1", "begin: layer stide=1", "line 17: the setting 'stide' is not"),
        ("begin: layer stride=1", "begin: layer stride=9", "line 17: '9' is not allowed: 1 to 8"),
        ("begin: layer", "begin: format C:", "line 17: the action 'format' is not known"),
        ("hint: Look", "hnit: Look", "line 25: 'hnit' is not known: the nearest is hint"),
        ("show: layer stride=2\n```", "show: layer stride=2", "line 14: this task has no end"),
        ("Nothing to do here.", "```task\nTo do.\n```\n```task\nMore.\n```", "a page has one task"),
        (
            "Halve it at (1).\nUse the padding, too.\n",
            "",
            "line 7: the task of 'Two by two' has no words",
        ),
    ],
)
def test_what_is_wrong_is_one_sentence_with_its_line(old: str, new: str, said: str) -> None:
    assert old in GOOD
    with pytest.raises(LessonError) as error:
        read(GOOD.replace(old, new, 1))
    assert said in str(error.value)
    assert str(error.value).startswith("line ")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("text", ["", "---\ntitle: A\nabout: B\n---\n"])
def test_an_empty_lesson_is_refused(text: str) -> None:
    with pytest.raises(LessonError, match=r"line \d: (a lesson begins|there is no page)"):
        read(text)


def test_a_file_is_named_and_its_photo_lies_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "03-mine.md"
    path.write_text(GOOD.replace("minutes: 5", "photo: cat.png"), encoding="utf-8")
    with pytest.raises(LessonError, match=r"03-mine\.md, the photo 'cat\.png' is not beside"):
        read_lesson_file(path, REGISTRY, own=True)
    (tmp_path / "cat.png").write_bytes(b"")
    lesson = read_lesson_file(path, REGISTRY, own=True)
    assert (lesson.id, lesson.own) == ("own/03-mine", True)
    assert lesson.photo_path == tmp_path / "cat.png"
    path.write_text(GOOD.replace("minutes: 5", "photo: ../cat.png"), encoding="utf-8")
    with pytest.raises(LessonError, match="is not beside"):
        read_lesson_file(path, REGISTRY)
    path.write_bytes(b"---\ntitle: \xff\n")
    with pytest.raises(LessonError, match=r"03-mine\.md, line 2: it is not UTF-8 text"):
        read_lesson_file(path, REGISTRY)
    with pytest.raises(FileError):
        read_lesson_file(tmp_path / "gone.md", REGISTRY)


def test_the_shelf_has_own_lessons_and_names_broken_ones(tmp_path: Path) -> None:
    (tmp_path / "b.md").write_text(GOOD, encoding="utf-8")
    (tmp_path / "a.md").write_text("no lesson", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no lesson either", encoding="utf-8")
    shelf = read_shelf(tmp_path, REGISTRY)
    assert [lesson.id for lesson in shelf.own] == ["own/b"]
    assert [one.path.name for one in shelf.broken] == ["a.md"]
    assert shelf.broken[0].why == "a.md, line 1: a lesson begins with --- and its title"


def test_fifteen_lessons_come_with_the_program(tmp_path: Path) -> None:
    shelf = read_shelf(tmp_path / "none", REGISTRY)
    assert shelf.broken == ()
    assert [lesson.title for lesson in shelf.built_in] == [
        "Numbers",
        "Slide, multiply, sum",
        "Blur",
        "Separability",
        "Difference and DoG",
        "Gradient",
        "Unsharp",
        "Border",
        "Stride and size",
        "Depth",
        "Many filters and ReLU",
        "Hybrid pictures",
        "Frequency",
        "Deconvolution",
        "Learn a kernel",
    ]
    for lesson in shelf.built_in:
        tasks = [page.task for page in lesson.pages if page.task is not None]
        assert all(task.demands and task.show for task in tasks), lesson.title
        for task in tasks:  # each ring is spoken of, and nothing else is
            spoken = set(re.findall(r"\((\d)\)", task.text))
            assert spoken == {str(n + 1) for n in range(len(task.rings))}, task.text
        assert any(text.startswith("> ") for page in lesson.pages for text in page.text)
