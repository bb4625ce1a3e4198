"""Crash reports: written once a fault, without a person's name, offered once, and few."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.support.crash_reports import KEPT, MOST, CrashReports, fault_in


def fault(number: int = 0, words: str = "no such") -> BaseException:
    """An exception with a traceback; those of other numbers are raised elsewhere."""
    source = "\n" * number + "raise KeyError(words)"
    try:
        exec(compile(source, "here.py", "exec"), {"words": words})
    except KeyError as error:
        return error
    raise AssertionError


def test_a_report_holds_traceback_and_versions(tmp_path: Path) -> None:
    path = CrashReports(tmp_path).write(fault(), "thread renderer")
    assert path is not None
    text = path.read_text()
    assert "Traceback (most recent call last):" in text
    assert 'File "here.py", line 1' in text
    assert "KeyError: 'no such'" in text
    assert f"numpy: {np.__version__}" in text
    assert "thread renderer" in text


def test_a_report_does_not_name_a_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/jane"))
    path = CrashReports(tmp_path).write(fault(words="/home/jane/photos/a.png"))
    assert path is not None
    assert "jane" not in path.read_text()
    assert "~/photos/a.png" in path.read_text()


def test_the_same_fault_is_written_once_and_not_too_many(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path)
    written = [reports.write(fault(number)) for number in (0, 0, *range(1, MOST + 3))]
    assert [path is None for path in written] == [False, True] + [False] * (MOST - 1) + [True] * 3
    assert len(reports.all()) == MOST


def test_a_report_is_offered_once(tmp_path: Path) -> None:
    CrashReports(tmp_path).write(fault())
    (found,) = CrashReports(tmp_path).new()
    assert found.fault == "KeyError: 'no such'"
    assert found.path.exists()
    assert CrashReports(tmp_path).new() == ()
    assert CrashReports(tmp_path).all() == (found.path,)


def test_the_oldest_reports_go(tmp_path: Path) -> None:
    for run in range(4):
        reports = CrashReports(tmp_path)
        for number in range(MOST):
            reports.write(fault(number + run))
    assert len(CrashReports(tmp_path).all()) == KEPT


def test_where_nothing_can_be_written_nothing_is_raised(tmp_path: Path) -> None:
    (tmp_path / "crashes").write_text("a file")
    reports = CrashReports(tmp_path)
    assert reports.write(fault()) is None
    assert (reports.new(), reports.all()) == ((), ())


@pytest.mark.parametrize("text", ["", "Traceback (most recent call last):\n  File x\n", "none"])
def test_a_report_that_is_damaged_still_has_words(text: str) -> None:
    assert fault_in(text) == "an unknown fault"
