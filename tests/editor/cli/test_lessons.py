"""The command lessons, by what it prints and its exit codes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from editor.cli import commands
from filters.registry import Registry

REGISTRY = Registry.builtin()
TEXT = "---\ntitle: A\nabout: B\n---\n# One\n```task\nDo it.\ncheck: stride 2\n```\n"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: Any) -> Path:
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path))
    return tmp_path


def test_lessons_are_listed_with_own_ones_and_broken_ones(data: Path, capsys: Any) -> None:
    assert commands.run(("lessons", "list"), REGISTRY) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 15
    assert lines[0].startswith("numbers\tNumbers\t2 pages, 2 tasks, 4 min\t")
    folder = data / "lessons"
    folder.mkdir()
    (folder / "mine.md").write_text(TEXT, encoding="utf-8")
    (folder / "odd.md").write_text(TEXT.replace("stride", "strides"), encoding="utf-8")
    assert commands.run(("lessons", "list"), REGISTRY) == 1
    *_, own, broken = capsys.readouterr().out.splitlines()
    assert own == "own/mine\tA\t1 page, 1 task, 1 min\tB"
    assert broken.startswith("odd.md\tcan't be read\todd.md, line 8: the check 'strides'")


def test_a_file_is_checked(data: Path, capsys: Any) -> None:
    good, bad = data / "good.md", data / "bad.md"
    good.write_text(TEXT, encoding="utf-8")
    bad.write_text(TEXT.replace("# One", "One"), encoding="utf-8")
    assert commands.run(("lessons", "check", str(good)), REGISTRY) == 0
    assert capsys.readouterr().out == "good.md\tA\t1 page, 1 task, 1 min\n"
    assert commands.run(("lessons", "check", str(good), str(bad)), REGISTRY) == 2
    said = capsys.readouterr().err
    assert said == "bad.md, line 5: these words are on no page: begin one with # first\n"
    assert commands.run(("lessons", "check", str(data / "gone.md")), REGISTRY) == 2
    assert "gone.md" in capsys.readouterr().err
