"""How much of what is worked on is kept near a core, and rows that begin where its lines do."""

from __future__ import annotations

import os

import pytest

from filters.convolution.aligned import LINE, in_lines
from filters.convolution.core_cache import core_floats


@pytest.fixture(autouse=True)
def _asked_again():
    core_floats.cache_clear()
    yield
    core_floats.cache_clear()


@pytest.mark.parametrize(
    ("said", "floats"),
    [(1 << 20, 1 << 17), (1 << 19, 1 << 16), (1 << 25, 1 << 18), (0, 1 << 16), (1, 1 << 16)],
)
def test_half_of_a_cores_cache_is_used(monkeypatch, said, floats):
    monkeypatch.setattr(os, "sysconf", lambda name: said, raising=False)
    assert core_floats() == floats


@pytest.mark.parametrize("error", [ValueError, OSError, AttributeError])
def test_a_system_that_does_not_say_has_a_usual_cache(monkeypatch, error):
    def unknown(name):
        raise error

    monkeypatch.setattr(os, "sysconf", unknown, raising=False)
    assert core_floats() == 1 << 16


@pytest.mark.parametrize("floats", [1, 16, 17, 1024, 12726])
def test_rows_are_an_odd_number_of_lines(floats):
    lines, rest = divmod(in_lines(floats) * 4, LINE)
    assert rest == 0
    assert lines % 2 == 1
    assert floats <= in_lines(floats) <= floats + 2 * LINE // 4
