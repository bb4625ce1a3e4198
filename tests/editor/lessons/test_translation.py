"""A lesson speaks other languages: other words, the same deeds, and progress of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from editor.cli import commands
from editor.lessons.lesson import Lesson
from editor.lessons.progress import Progress
from editor.lessons.reader import read_lesson_file
from editor.lessons.shelf import BUILT_IN, read_shelf
from editor.lessons.translation import original_of
from filters.registry import Registry

REGISTRY = Registry.builtin()
ENGLISH = """\
---
title: Edges
about: What a kernel answers to
minutes: 7
---

# Two ways

Upright or level.

```task
Which edges? See (1).
begin: workspace lab
ring: kernel
ask: upright or level
check: answer level | level ones
label: The edges
wrong upright: Not these.
check: stride 2
label: Stride is 2
hint: Look.
show: answer level
show: layer stride=2
```
"""
GERMAN = (
    ENGLISH.replace("title: Edges", "title: Kanten")
    .replace("minutes: 7\n", "")
    .replace("# Two ways", "# Zwei Arten")
    .replace("Upright or level.", "Senkrecht, waagerecht.")
    .replace("check: answer level | level ones", "check: answer waagerecht")
    .replace("show: answer level", "show: answer waagerecht")
)
ALIKE = {"ReLU", "Gradient"}  # in English and German
TRANSLATED = ("de", "zh_CN")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "edges.md").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "edges.de.md").write_text(GERMAN, encoding="utf-8")
    (tmp_path / "notes.de.md").write_text(GERMAN, encoding="utf-8")  # of no lesson: one itself
    return tmp_path


def own_of(folder: Path, language: str) -> dict[str, Lesson]:
    shelf = read_shelf(folder, REGISTRY, folder / "none", language)
    assert shelf.broken == ()
    return {lesson.id: lesson for lesson in shelf.own}


def test_a_lesson_is_in_the_language_that_lies_beside_it(folder: Path) -> None:
    english, german, chinese = (own_of(folder, code) for code in ("en", "de", "zh_CN"))
    assert set(english) == set(german) == {"own/edges", "own/notes.de"}
    assert english == chinese
    lesson, told = english["own/edges"], german["own/edges"]
    assert (lesson.title, told.title) == ("Edges", "Kanten")
    assert (told.minutes, told.path, told.own) == (7, folder / "edges.md", True)
    assert told.pages[0].text == ("Senkrecht, waagerecht.",)
    assert told.pages[0].task.demands[0].check.wanted == "waagerecht"


def test_what_is_done_stays_done_in_another_language(folder: Path) -> None:
    lesson, told = (own_of(folder, code)["own/edges"] for code in ("en", "de"))
    done = Progress().with_done(told, 0).seen(told, 0)
    assert done.is_whole(lesson)
    assert done == Progress().with_done(lesson, 0).seen(lesson, 0)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("begin: workspace lab\n", "", "begin"),
        ("ring: kernel", "ring: stride", "ring"),
        ("ask: upright or level\n", "", "ask"),
        ("check: stride 2", "check: stride 3", "check"),
        ("show: layer stride=2\n", "", "show"),
        (GERMAN[GERMAN.index("```task") :], "", "task"),
    ],
)
def test_a_translation_that_does_other_things_is_refused(
    folder: Path, old: str, new: str, what: str, capsys: Any
) -> None:
    assert old in GERMAN
    (folder / "edges.de.md").write_text(GERMAN.replace(old, new), encoding="utf-8")
    shelf = read_shelf(folder, REGISTRY, folder / "none", "de")
    said = f"edges.de.md, page 'Zwei Arten': {what} differs from the lesson's"
    assert [one.why for one in shelf.broken] == [said]
    assert [one.title for one in shelf.own] == ["Edges", "Kanten"]  # as it is, and the other one
    assert commands.run(("lessons", "check", str(folder / "edges.de.md")), REGISTRY) == 2
    assert capsys.readouterr().err == f"{said}\n"


def test_the_command_checks_a_translation_against_its_lesson(folder: Path, capsys: Any) -> None:
    assert commands.run(("lessons", "check", str(folder / "edges.de.md")), REGISTRY) == 0
    assert "Kanten" in capsys.readouterr().out
    longer = f"{GERMAN}\n# Schluss\n\nNichts.\n"
    (folder / "edges.de.md").write_text(longer, encoding="utf-8")
    assert commands.run(("lessons", "check", str(folder / "edges.de.md")), REGISTRY) == 2
    assert "edges.de.md has 2 pages, and the lesson has 1" in capsys.readouterr().err


def test_only_a_file_beside_a_lesson_is_a_translation(folder: Path) -> None:
    assert original_of(folder / "edges.de.md") == folder / "edges.md"
    for name in ("edges.md", "notes.de.md", "edges.first.md"):
        assert original_of(folder / name) is None
    assert original_of(folder / "edges.zh_CN.md") == folder / "edges.md"


def words_of(lesson: Lesson) -> list[str]:
    """Return all that a lesson says, in its order."""
    words = [lesson.title, lesson.about]
    for page in lesson.pages:
        words += [page.title, *page.text]
        if (task := page.task) is not None:
            words += [task.text, task.question, task.hint]
            for demand in task.demands:
                words += [demand.label, demand.otherwise, *(text for _, text in demand.wrong)]
    return words


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_lesson_of_the_program_is_in_every_language(tmp_path: Path, language: str) -> None:
    english = read_shelf(tmp_path, REGISTRY).built_in
    told = read_shelf(tmp_path, REGISTRY, language=language)
    assert told.broken == ()
    assert len(told.built_in) == len(english) == 15
    for lesson, other in zip(english, told.built_in, strict=True):
        assert replace(other, title="", about="", pages=()) == replace(
            lesson, title="", about="", pages=()
        )
        here, there = words_of(lesson), words_of(other)
        assert len(here) == len(there), lesson.title
        same = [one for one, two in zip(here, there, strict=True) if one == two]
        assert set(re.findall(r"[A-Za-z]{2,}", " ".join(same))) <= ALIKE
        for page in other.pages:
            if page.task is not None:  # each ring is spoken of, and each mistake is answered
                spoken = set(re.findall(r"\((\d)\)", page.task.text))
                assert spoken == {str(n + 1) for n in range(len(page.task.rings))}, page.task.text
        counts = [
            [len(d.wrong) for p in one.pages if p.task for d in p.task.demands]
            for one in (lesson, other)
        ]
        assert counts[0] == counts[1], lesson.title


@pytest.mark.parametrize("language", TRANSLATED)
def test_show_me_gives_the_answers_of_the_language(language: str) -> None:
    for path in sorted(BUILT_IN.glob(f"*.{language}.md")):
        for page in read_lesson_file(path, REGISTRY).pages:
            demands = [] if page.task is None else page.task.demands
            wanted = [d.check.wanted for d in demands if d.check.kind == "answer"]
            shown = [a.value for a in page.task.show if a.name == "answer"] if page.task else []
            for accepted, given in zip(wanted, shown, strict=True):
                assert str(given) in accepted, (path.name, given)
