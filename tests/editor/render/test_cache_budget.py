"""One budget for all caches: never exceeded, and what is worth least goes first."""

from __future__ import annotations

import threading
import weakref

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.render.cache_budget import CacheBudget, default_limit


class Value:
    """Something that a weak reference can watch."""


OWNERS = ("steps", "phases")
PUT = st.tuples(
    st.sampled_from(OWNERS), st.integers(0, 9), st.integers(0, 120), st.floats(0, 10)
)  # owner, key, size, seconds


@given(limit=st.integers(0, 300), puts=st.lists(PUT, max_size=60))
def test_all_owners_together_never_keep_more_than_the_limit(
    limit: int, puts: list[tuple[str, int, int, float]]
) -> None:
    budget, sizes = CacheBudget(limit), {}
    for owner, key, size, seconds in puts:
        value = Value()
        budget.put(owner, key, value, size, seconds)
        sizes[owner, key] = size
        assert budget.bytes <= limit
        assert (budget.get(owner, key) is value) == (size <= limit), "the newest is kept"
        kept = [place for place in sizes if budget.get(*place) is not None]
        assert budget.bytes == sum(sizes[place] for place in kept)


def test_what_was_cheapest_to_make_a_byte_goes_first() -> None:
    budget = CacheBudget(1000)
    budget.put("phases", "expensive", "a", 400, seconds=4.0)
    budget.put("steps", "cheap", "b", 300, seconds=0.3)
    budget.put("sums", "large and no cheaper in all", "c", 300, seconds=0.4)
    budget.put("steps", "new", "d", 300, seconds=1.0)
    assert budget.get("steps", "cheap") is None
    assert budget.get("phases", "expensive") == "a"
    assert budget.get("sums", "large and no cheaper in all") == "c"


def test_of_the_same_cost_the_longest_unused_goes_first() -> None:
    budget = CacheBudget(1000)
    for number in range(10):
        budget.put("steps", number, number, 100, seconds=1.0)
    budget.get("steps", 0)
    budget.put("steps", 10, 10, 100, seconds=1.0)
    assert budget.get("steps", 0) == 0
    assert budget.get("steps", 1) is None


def test_what_is_expensive_and_never_used_again_goes_in_the_end() -> None:
    budget = CacheBudget(1000)
    budget.put("phases", "expensive", "a", 500, seconds=50.0)
    for number in range(1000):
        budget.put("steps", number, number, 100, seconds=1.0)
    assert budget.get("phases", "expensive") is None


def test_what_is_let_go_taken_or_cleared_is_freed() -> None:
    budget = CacheBudget(100)
    values = [Value() for _ in range(4)]
    watched = [weakref.ref(value) for value in values]
    budget.put("steps", 0, values[0], 60, 1.0)
    budget.put("steps", 1, values[1], 60, 1.0)  # in place of the first
    budget.put("phases", 0, values[2], 20, 1.0)
    budget.put("phases", 0, values[3], 20, 1.0)
    values.clear()
    assert [ref() is not None for ref in watched] == [False, True, False, True]
    budget.clear("steps")
    assert budget.take("phases", 0) is not None
    assert [ref() for ref in watched] == [None] * 4
    assert budget.bytes == 0


def test_clearing_is_for_what_one_owner_keeps_and_equal_keys_do_not_meet() -> None:
    budget = CacheBudget(100)
    budget.put("steps", 0, "a", 10, 1.0)
    budget.put("phases", 0, "b", 10, 1.0)
    budget.clear("steps")
    assert budget.get("steps", 0) is None
    assert budget.get("phases", 0) == "b"


def test_threads_that_share_it_never_exceed_it() -> None:
    budget = CacheBudget(1000)
    exceeded = []

    def work(owner: int) -> None:
        for number in range(2000):
            budget.put(owner, number % 20, number, 90, seconds=number % 7)
            budget.get(owner, (number + 3) % 20)
            if budget.bytes > 1000:
                exceeded.append(number)
        budget.clear(owner)

    threads = [threading.Thread(target=work, args=(owner,)) for owner in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not exceeded
    assert budget.bytes == 0


def test_by_default_it_is_a_quarter_of_the_memory_there_is() -> None:
    with open("/proc/meminfo", encoding="ascii") as file:
        total = next(int(line.split()[1]) * 1024 for line in file if line.startswith("MemTotal"))
    assert default_limit() == pytest.approx(total / 4, rel=0.05)
