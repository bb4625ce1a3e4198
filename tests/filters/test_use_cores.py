"""No more threads compute at once than a person allows, from the moment on that it is said."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import cv2
import pytest

from filters import threads
from filters.threads import (
    all_cores,
    core_pool,
    cores,
    parallel_for,
    share_of_threads,
    take_share,
    threads_at_once,
    use_cores,
)


@pytest.fixture(autouse=True)
def all_again() -> Iterator[None]:
    yield
    use_cores(None)
    take_share(None, None)


def test_it_is_never_more_than_there_are_nor_none() -> None:
    use_cores(10_000)
    assert cores() == all_cores()
    use_cores(1)
    assert cores() == 1


def test_a_pool_that_was_made_before_keeps_to_it() -> None:
    at_once: list[int] = []
    at_work, lock = [0], threading.Lock()

    def work(_: int) -> None:
        with lock:
            at_work[0] += 1
            at_once.append(at_work[0])
        threading.Event().wait(0.002)
        with lock:
            at_work[0] -= 1

    with core_pool() as pool:
        use_cores(1)
        list(pool.map(work, range(20)))
    assert at_once == [1] * 20


def test_a_loop_is_done_by_the_thread_that_asks_where_one_is_allowed() -> None:
    use_cores(1)
    threads: set[int] = set()
    parallel_for(lambda _: threads.add(threading.get_ident()), range(20), 8)
    assert threads == {threading.get_ident()}


def test_a_share_is_planned_for_all_cores_and_done_on_some() -> None:
    take_share(16, 1)
    assert (cores(), threads_at_once(), cv2.getNumThreads()) == (16, 1, 1)
    at_work: set[int] = set()
    parallel_for(lambda _: at_work.add(threading.get_ident()), range(20), cores())
    assert at_work == {threading.get_ident()}
    take_share(None, None)
    assert (cores(), threads_at_once()) == (all_cores(), all_cores())


def test_shares_leave_no_core_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "all_cores", lambda: 6)
    assert [share_of_threads(n) for n in (1, 2, 4, 6, 9)] == [6, 3, 2, 1, 1]
    use_cores(2)
    assert [share_of_threads(n) for n in (1, 2, 4)] == [2, 1, 1]
