"""Progress is kept in a file that survives whatever is in it."""

from __future__ import annotations

from pathlib import Path

from editor.lessons.progress import Progress, ProgressFile
from editor.lessons.reader import read_lesson
from filters.registry import Registry

TEXT = "---\ntitle: A\nabout: B\n---\n# One\nWords\n# Two\nWords\n"
LESSON = read_lesson(TEXT, "a", Registry.builtin())


def test_pages_that_are_done_are_kept(tmp_path: Path) -> None:
    file = ProgressFile(tmp_path / "deep" / "progress.json")
    assert file.read() == Progress()
    file.change(lambda now: now.with_done(LESSON, 0).seen(LESSON, 1))
    kept = ProgressFile(file.path).read()
    assert [kept.is_done(LESSON, number) for number in (0, 1)] == [True, False]
    assert (kept.count(LESSON), kept.is_whole(LESSON), kept.last) == (1, False, "a")
    assert kept.page(LESSON) == 1
    whole = file.change(lambda now: now.with_done(LESSON, 1))
    assert whole.is_whole(LESSON)
    assert whole.page(LESSON) == 0
    assert file.change(lambda now: now.without(LESSON)).count(LESSON) == 0
    assert file.read().page(LESSON) == 0


def test_a_page_that_was_renamed_is_to_be_done_again() -> None:
    done = Progress().with_done(LESSON, 0).seen(LESSON, 0)
    other = read_lesson(TEXT.replace("# One", "# First"), "a", Registry.builtin())
    assert done.count(other) == 0
    assert done.page(other) == 0


def test_a_file_that_is_something_else_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "progress.json"
    path.write_text('{"format": "other"}', encoding="utf-8")
    assert ProgressFile(path).read() == Progress()
    ProgressFile(path).change(lambda now: now.with_done(LESSON, 0))
    assert ProgressFile(path).read().count(LESSON) == 1
    assert (tmp_path / "progress.json.bad").read_text(encoding="utf-8") == '{"format": "other"}'


def test_what_is_of_another_type_is_left_out() -> None:
    form = {"format": "kernelroom lessons", "done": {"a": [1, "One"], "b": 3}, "at": [], "last": 7}
    found = Progress.from_json(form)
    assert found == Progress({"a": frozenset({"One"})})
