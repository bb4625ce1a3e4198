"""The newest value is taken when it is due, and none in between."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from editor.recovery.newest import Newest

LATE = 1e6  # seconds


def test_what_is_newest_when_it_is_due_is_taken_and_one_is_asked_to_take_it() -> None:
    newest = Newest("first")
    with ThreadPoolExecutor(1) as pool:
        assert newest.put("second", LATE)
        taken = pool.submit(newest.take)
        assert not newest.put("third", LATE)
        newest.hurry()
        assert taken.result(60) == "third"
        assert newest.put("fourth", LATE)
        newest.hurry()
        assert pool.submit(newest.take).result(60) == "fourth"


def test_the_sooner_of_two_times_counts() -> None:
    newest = Newest(0)
    with ThreadPoolExecutor(1) as pool:
        assert newest.put(1, LATE)
        taken = pool.submit(newest.take)
        assert not newest.put(2, 0)
        assert taken.result(60) == 2
        assert newest.put(3, 0)
        assert not newest.put(4, LATE)
        assert pool.submit(newest.take).result(60) == 4


def test_only_what_has_waited_long_enough_is_hurried() -> None:
    newest = Newest(0)
    newest.hurry()  # nothing is waited for
    assert newest.put(1, LATE)
    newest.hurry(after=LATE)
    with ThreadPoolExecutor(1) as pool:
        taken = pool.submit(newest.take)
        assert not newest.put(2, LATE)
        newest.hurry(after=LATE)
        assert not taken.done()
        newest.hurry(after=0)
        assert taken.result(60) == 2
