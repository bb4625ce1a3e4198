"""Numbers of charts: few digits, and none of them lost."""

from __future__ import annotations

import pytest

from ui.look.charts import short


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.25, ".25"),
        (-0.25, "−.25"),
        (-0.001, "0"),
        (0.0, "0"),
        (1.0, "1"),
        (10.5, "10.5"),  # its 0. is none at the front
        (-20.25, "−20.25"),
        (100.04, "100.04"),
    ],
)
def test_only_a_zero_at_the_front_is_left_out(value: float, text: str) -> None:
    assert short(value) == text


def test_whole_numbers_keep_their_zeros() -> None:
    assert short(100.0, 0) == "100"
