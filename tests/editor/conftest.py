"""The registry that the tests of the editor share."""

from __future__ import annotations

import pytest

from filters.registry import Registry


@pytest.fixture(scope="session")
def registry() -> Registry:
    return Registry.builtin()
