"""The limit of what is kept can change while the program runs."""

from __future__ import annotations

from editor.render.cache_budget import CacheBudget


def test_a_smaller_limit_lets_the_least_worth_go_at_once_and_a_larger_one_has_room() -> None:
    budget, owner = CacheBudget(100), object()
    budget.put(owner, "cheap", "c", 40, seconds=1)
    budget.put(owner, "costly", "d", 40, seconds=9)
    budget.set_limit(50)
    assert (budget.get(owner, "cheap"), budget.get(owner, "costly")) == (None, "d")
    assert budget.bytes == 40
    budget.set_limit(0)
    assert budget.bytes == 0
    budget.put(owner, "more", "m", 1, seconds=1)
    assert budget.get(owner, "more") is None
    budget.set_limit(100)
    budget.put(owner, "more", "m", 90, seconds=1)
    assert budget.get(owner, "more") == "m"
