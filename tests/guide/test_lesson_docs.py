"""The lesson that docs/write-a-lesson.md shows is one, and its checks do what it says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from editor.cli import commands
from editor.document.step import Step
from editor.lessons.reader import KEYS, read_lesson_file
from editor.lessons.snapshot import Snapshot
from filters.registry import Registry
from tests.guide.test_links import DOCS

REGISTRY = Registry.builtin()
TEXT = (DOCS / "write-a-lesson.md").read_text(encoding="utf-8")
SHOWN = re.compile(r"^````markdown\n(.*?)^````$", re.M | re.S)


def test_the_lesson_that_is_shown_passes_and_fails_as_it_says(tmp_path: Path, capsys: Any) -> None:
    (text,) = SHOWN.findall(TEXT)
    path = tmp_path / "lesson.md"
    path.write_text(text, encoding="utf-8")
    assert f"./run lessons check {path.name}" in TEXT
    assert commands.run(("lessons", "check", str(path)), REGISTRY) == 0
    assert capsys.readouterr().out == "lesson.md\tA soft edge\t1 page, 1 task, 5 min\n"
    task = read_lesson_file(path, REGISTRY).pages[0].task
    blurred = Snapshot(steps=(Step.of(REGISTRY["gaussian_blur"], sigma=3.0),), answer="3")
    first, second = task.verdicts(blurred)
    assert (first.passed, second.passed) == (True, False)
    assert task.demands[1].says(second) == "That is how soft it gets, not how far it goes."
    assert not any(verdict.passed for verdict in task.verdicts(Snapshot()))


def test_every_word_of_a_task_is_explained() -> None:
    assert set(re.findall(r"^\| `([a-z]+)[ :]", TEXT, re.M)) == set(KEYS)
