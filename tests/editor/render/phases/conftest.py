"""A renderer, and a count of what it computes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from editor.render.cache_budget import CacheBudget
from editor.render.viewport import ViewportRenderer


@pytest.fixture(scope="module")
def renderer() -> Iterator[ViewportRenderer]:
    renderer = ViewportRenderer(CacheBudget(1 << 30))
    yield renderer
    renderer.close()


@pytest.fixture
def calls_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[type, str], list[tuple[Any, ...]]]:
    """Watches a method: gives the list that the arguments of each call go to."""

    def watch(owner: type, name: str) -> list[tuple[Any, ...]]:
        calls: list[tuple[Any, ...]] = []
        plain = getattr(owner, name)

        def watched(self: object, *given: Any) -> object:
            calls.append(given)
            return plain(self, *given)

        monkeypatch.setattr(owner, name, watched)
        return calls

    return watch
