"""What a drag makes of a crop's frame."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filters.builtin.geometry import frame_of, has_ratio
from filters.pixels.region import Region
from ui.canvas.crop_drag import GRIPS, Grip, dragged, margins, place_of

BOUNDS = Region.of_shape(400, 600)
FRAME = Region(100, 150, 200, 300)


@pytest.mark.parametrize(
    ("grip", "wanted"),
    [
        ("move", Region(120, 140, 200, 300)),
        ("n", Region(120, 150, 180, 300)),
        ("s", Region(100, 150, 220, 300)),
        ("w", Region(100, 140, 200, 310)),
        ("e", Region(100, 150, 200, 290)),
        ("nw", Region(120, 140, 180, 310)),
        ("se", Region(100, 150, 220, 290)),
    ],
)
def test_a_free_drag_moves_what_is_held(grip: Grip, wanted: Region) -> None:
    assert dragged(FRAME, grip, (-10.4, 19.6), BOUNDS, None) == wanted


def test_a_frame_stays_inside_and_has_a_pixel() -> None:
    assert dragged(FRAME, "move", (-999, 999), BOUNDS, None) == Region(200, 0, 200, 300)
    assert dragged(FRAME, "nw", (-999, -999), BOUNDS, None) == Region(0, 0, 300, 450)
    assert dragged(FRAME, "se", (-999, -999), BOUNDS, None) == Region(100, 150, 1, 1)


@pytest.mark.parametrize("grip", GRIPS)
def test_with_a_ratio_what_lies_across_stays(grip: Grip) -> None:
    got = dragged(FRAME, grip, (25, 31), BOUNDS, 1.5)
    assert got != FRAME
    assert got.columns == pytest.approx(1.5 * got.rows, abs=1)
    if "w" in grip:
        assert got.right == FRAME.right
    if "e" in grip:
        assert got.left == FRAME.left
    if "n" in grip:
        assert got.bottom == FRAME.bottom
    if "s" in grip:
        assert got.top == FRAME.top


@given(
    st.sampled_from(GRIPS),
    st.integers(-700, 700),
    st.integers(-700, 700),
    st.sampled_from([None, 1.0, 1.5, 16 / 9, 2 / 3, 0.1]),
    st.sampled_from(["%", "px"]),
)
def test_the_crop_keeps_what_the_frame_shows(
    grip: Grip, across: int, down: int, ratio: float | None, unit: str
) -> None:
    frame = dragged(FRAME, grip, (across, down), BOUNDS, ratio)
    assert BOUNDS.contains(frame)
    assert not frame.is_empty
    cut = margins(frame, BOUNDS, unit)
    assert frame_of(400, 600, unit=unit, **cut) == frame
    if ratio is not None and min(frame.rows, frame.columns) > 1:
        assert has_ratio(frame.columns, frame.rows, ratio)
        assert frame_of(400, 600, "own", ratio, unit=unit, **cut) == frame


def test_grips_lie_on_the_frame() -> None:
    assert place_of(FRAME, "nw") == (150, 100)
    assert place_of(FRAME, "s") == (300, 300)
    assert place_of(FRAME, "e") == (450, 200)
