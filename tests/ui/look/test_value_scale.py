"""Values of pixels in each scale."""

from __future__ import annotations

import pytest

from ui.look.value_scale import FIGURE_SPACE, SCALES, scale_named


@pytest.mark.parametrize(
    ("name", "texts", "exact"),
    [
        ("byte", ["0", "128", "255", "−26", "306"], "127.5"),
        ("unit", ["0.000", "0.502", "1.000", "−0.100", "1.200"], "0.5"),
        ("percent", ["0.0 %", "50.2 %", "100.0 %", "−10.0 %", "120.0 %"], "50 %"),
        ("word", ["0", "32896", "65535", "−6554", "78642"], "32767.5"),
    ],
)
def test_values_are_written_in_the_scale(name: str, texts: list[str], exact: str) -> None:
    scale = scale_named(name)
    written = [scale.text(v) for v in (0.0, 128 / 255, 1.0, -0.1, 1.2)]
    assert [text.strip(FIGURE_SPACE) for text in written] == texts
    assert len({len(text) for text in written[:3]}) == 1  # nothing jumps from black to white
    assert scale.exact(0.5) == exact


def test_nothing_is_minus_zero() -> None:
    for scale in SCALES:
        assert "−" not in scale.text(-1e-7)
        assert "−" not in scale.exact(-0.0)


def test_a_name_that_is_not_known_is_the_first_scale() -> None:
    assert scale_named("") == SCALES[0] == scale_named("byte")
