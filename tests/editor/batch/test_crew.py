"""Workers as real processes: order, pause, cancel, retry, crashes and their end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from editor.batch import worker
from editor.batch.crew import Crew
from editor.batch.inputs import Found
from editor.batch.job import BatchJob, Item, Orders
from editor.batch.outcome import Outcome
from tests.editor.batch.conftest import make_photos
from tests.editor.batch.odd_worker import ODD_WORKER, odd_command

ROOT = Path(__file__).parents[3]


class Heard:
    """What a crew has told, and a way to wait for it."""

    def __init__(self) -> None:
        self.told: list[tuple[int, str]] = []
        self.last: dict[int, Outcome] = {}
        self._changed = threading.Condition()

    def __call__(self, item: Item, outcome: Outcome) -> None:
        with self._changed:
            self.told.append((item.number, outcome.state))
            self.last[item.number] = outcome
            self._changed.notify_all()

    def wait_for(self, number: int, state: str) -> Outcome:
        with self._changed:
            assert self._changed.wait_for(lambda: (number, state) in self.told, 60)
            return self.last[number]


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def crew(tmp_path: Path, data: Path, orders: Orders, heard: Heard, monkeypatch) -> Iterator[Crew]:
    (tmp_path / "out").mkdir()
    monkeypatch.setattr(worker, "command", odd_command)
    crew = Crew(orders, tmp_path / "out", 1, heard)
    yield crew
    crew.close()


def job_of(tmp_path: Path, orders: Orders, *names: str) -> tuple[Item, ...]:
    """Return items whose photos have these names."""
    paths = make_photos(tmp_path / "in", len(names))
    found = [
        path.rename(path.with_name(f"{name}.png")) for path, name in zip(paths, names, strict=True)
    ]
    job = BatchJob(orders, tmp_path / "out")
    return job.with_photos(Found(path) for path in found).items


def test_a_photo_that_ends_its_worker_fails_and_the_next_has_another(
    tmp_path: Path, orders: Orders, crew: Crew, heard: Heard
) -> None:
    crew.add(job_of(tmp_path, orders, "good", "deadly", "fine"))
    assert crew.wait(60)
    assert [heard.last[n].state for n in (1, 2, 3)] == ["done", "failed", "done"]
    assert heard.last[2].words == (
        "the process that did it was ended (SIGKILL, as when memory runs out)"
    )
    assert heard.told[:3] == [(1, "waiting"), (2, "waiting"), (3, "waiting")]


def test_one_photo_is_called_off_and_done_when_it_is_asked_for_again(
    tmp_path: Path, orders: Orders, crew: Crew, heard: Heard
) -> None:
    first, second, third = job_of(tmp_path, orders, "endless", "waits", "fine")
    crew.pause(True)
    crew.add([first, second, third])
    crew.cancel(second)
    assert heard.last[2].state == "cancelled"
    crew.pause(False)
    heard.wait_for(1, "working")
    crew.cancel(first)
    assert crew.wait(60)
    assert [heard.last[n].state for n in (1, 2, 3)] == ["cancelled", "cancelled", "done"]
    assert sorted(p.name for p in (tmp_path / "out").glob("*.png")) == ["fine-Median.png"]
    crew.add([second])
    assert crew.wait(60)
    assert heard.last[2].state == "done"


def test_nothing_begins_while_it_is_paused(
    tmp_path: Path, orders: Orders, crew: Crew, heard: Heard
) -> None:
    first, second = job_of(tmp_path, orders, "endless", "next")
    crew.add([first])
    while (told := heard.wait_for(1, "working")).share != 0.25:
        pass
    assert told.seconds > 0
    assert told.seconds_left == pytest.approx(3 * told.seconds)
    crew.pause(True)
    crew.add([second])
    crew.cancel(first)
    heard.wait_for(1, "cancelled")
    assert not crew.wait(0.2)
    assert heard.last[2].state == "waiting"
    crew.pause(False)
    assert crew.wait(60)
    assert heard.last[2].state == "done"


def test_closing_ends_workers_in_the_middle_of_a_photo(
    tmp_path: Path, orders: Orders, crew: Crew, heard: Heard
) -> None:
    crew.add(job_of(tmp_path, orders, "endless", "next"))
    heard.wait_for(1, "working")
    crew.close()
    assert [heard.last[n].state for n in (1, 2)] == ["cancelled", "cancelled"]
    assert not list((tmp_path / "out").glob("*.png"))


def test_a_recipe_that_a_worker_can_not_read_is_said_of_each_photo(
    tmp_path: Path, orders: Orders, data: Path, heard: Heard
) -> None:
    (tmp_path / "out").mkdir()
    wrong = replace(orders, recipe=orders.recipe.replace('"median"', '"mine.gone"'))
    crew = Crew(wrong, tmp_path / "out", 1, heard)
    crew.add(job_of(tmp_path, wrong, "one"))
    assert crew.wait(60)
    crew.close()
    assert heard.last[1].state == "failed"
    assert "mine.gone" in heard.last[1].words


def test_workers_end_when_the_program_is_killed(tmp_path: Path, orders: Orders, data: Path) -> None:
    """Their ends of the pipe for errors close only as they end."""
    (item,) = job_of(tmp_path, orders, "endless")
    (tmp_path / "out").mkdir()
    program = f"""
import sys
from pathlib import Path
from editor.batch import worker
from editor.batch.crew import Crew
from editor.batch.job import Item, Orders
plain = worker.command()
worker.command = lambda: [sys.executable, "-c", {ODD_WORKER!r}, plain[-1]]
def tell(item, outcome):
    if outcome.share or outcome.has_ended:
        print(outcome.words or "at it", flush=True)
crew = Crew(Orders.from_json({orders.to_json()!r}), Path({str(tmp_path / "out")!r}), 1, tell)
crew.add([Item(1, Path({str(item.source)!r}), Path({str(item.output)!r}))])
crew.wait()
"""
    command, both = [sys.executable, "-c", program], subprocess.PIPE
    process = subprocess.Popen(command, cwd=ROOT, stdout=both, stderr=both)
    assert process.stdout.readline() == b"at it\n"
    os.kill(process.pid, signal.SIGKILL)
    process.communicate(timeout=30)
    assert process.returncode == -signal.SIGKILL
