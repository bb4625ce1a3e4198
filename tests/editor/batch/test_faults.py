"""A batch whose teller fails, or whose folder is none: said, and nobody waits for ever."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from editor.batch import worker
from editor.batch.crew import Crew
from editor.batch.inputs import Found
from editor.batch.job import BatchJob, Item, Orders
from editor.batch.journal import NAME, BatchJournal
from editor.batch.outcome import Outcome
from editor.cli.batch import Printed
from editor.storage.file_error import FileError
from tests.editor.batch.conftest import make_photos
from tests.editor.batch.odd_worker import odd_command


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_who_waits_hears_what_the_teller_has_raised(
    tmp_path: Path, data: Path, orders: Orders, monkeypatch: pytest.MonkeyPatch
) -> None:
    def told(item: Item, outcome: Outcome) -> None:
        if outcome.state == "working":
            raise BrokenPipeError

    monkeypatch.setattr(worker, "command", odd_command)
    found = [Found(path) for path in make_photos(tmp_path / "in", 2)]
    job = BatchJob(orders, tmp_path / "out").with_photos(found)
    crew = Crew(orders, tmp_path / "out", 1, told)
    try:
        crew.add(job.items)
        with pytest.raises(BrokenPipeError):
            crew.wait(60)
    finally:
        crew.close()


def test_a_journal_that_can_not_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileError, match="a part of its path is not a folder"):
        BatchJournal(tmp_path / "file").outputs()
    (tmp_path / NAME).mkdir()
    with pytest.raises(FileError, match="it is a folder"):
        BatchJournal(tmp_path).entry(tmp_path / "photo.png")


def test_a_batch_goes_on_where_nobody_reads_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "w") as unread:
        monkeypatch.setattr(sys, "stderr", unread)
        item = Item(1, tmp_path / "photo.png", tmp_path / "result.png")
        printed = Printed(tmp_path)
        printed.tell(item, Outcome("failed", "it is no photo"))
        assert printed.tally.failed == 1


def test_lines_of_a_journal_that_are_none_of_ours_are_passed_over(tmp_path: Path) -> None:
    endless = '{"output": "a.png", "done": "k", "file": ["s", 9e999, 1]}'
    ours = '{"output": "a.png", "begun": "key"}'
    (tmp_path / NAME).write_text("\n".join(("[" * 100_000, endless, "7", "{}", ours, "")))
    entry = BatchJournal(tmp_path).entry(tmp_path / "a.png")
    assert entry is not None
    assert entry.key == "key"
