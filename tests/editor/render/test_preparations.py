"""What previews need is compiled after the first frame, and jobs go first."""

from __future__ import annotations

import queue
from collections.abc import Iterator

import pytest

from tests.editor.render.test_renderer import WAIT, Bench, Gate


@pytest.fixture
def bench() -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.renderer.close()


def test_it_begins_once_the_first_job_is_done_and_jobs_go_first(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: queue.Queue[str] = queue.Queue()

    def steps() -> Iterator[None]:
        order.put("first")
        bench.renderer.submit(gate.job(2))
        yield
        order.put("second")
        yield

    gate = Gate(is_open=True)
    monkeypatch.setattr(bench.renderer, "_preparations", steps())
    bench.renderer.submit(gate.job(1))
    assert bench.next().job.number == 1
    assert order.get(timeout=WAIT) == "first"
    assert bench.next().job.number == 2
    assert order.get(timeout=WAIT) == "second"
