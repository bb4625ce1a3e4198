"""A kernel's taps shared out among phases: each where it lies, and none lost."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.render.phases.phase_taps import PhaseTaps
from filters.pixels.region import Region


@given(data=st.data())
def test_each_tap_lies_at_its_distance_from_the_origin(data: st.DataObject) -> None:
    rows, columns = data.draw(st.integers(1, 12)), data.draw(st.integers(1, 12))
    origin = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    shrink = data.draw(st.integers(1, 7))
    taps = np.arange(1.0, rows * columns + 1).reshape(rows, columns)
    found = PhaseTaps.of(taps, origin, shrink)
    back = np.zeros_like(taps)
    for plane, row, column in np.argwhere(found.weights):
        down = (found.top + row) * shrink + plane // shrink
        across = (found.left + column) * shrink + plane % shrink
        back[origin[0] + down, origin[1] + across] = found.weights[plane, row, column]
    np.testing.assert_array_equal(back, taps)


def test_a_frame_leaves_each_tap_in_its_place() -> None:
    taps = PhaseTaps.of(np.arange(1.0, 36).reshape(5, 7), (1, 5), 2)
    framed = taps.framed(4)
    assert framed is not None
    assert framed.weights.shape == (4, 9, 9)
    assert (framed.top, framed.left) == (-4, -4)
    assert framed.field(Region(0, 0, 1, 1)) == Region(-4, -4, 9, 9)
    inner = taps.field(Region(0, 0, 1, 1)).relative_to(Region(-4, -4, 9, 9)).slices
    np.testing.assert_array_equal(framed.weights[:, *inner], taps.weights)
    assert np.count_nonzero(framed.weights) == 35


@pytest.mark.parametrize("origin", [(0, 3), (6, 3), (3, 0), (3, 6)])
def test_taps_that_reach_further_have_no_frame(origin: tuple[int, int]) -> None:
    taps = PhaseTaps.of(np.ones((7, 7)), origin, 2)
    assert taps.framed(2) is None
    assert taps.framed(3) is not None
