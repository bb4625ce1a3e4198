"""No more threads compute at once than a person allows, from the moment on that it is said."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from filters.threads import all_cores, core_pool, cores, parallel_for, use_cores


@pytest.fixture(autouse=True)
def all_again() -> Iterator[None]:
    yield
    use_cores(None)


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
