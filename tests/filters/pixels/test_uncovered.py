"""What of a view no rendered patch covers, also after a long drag."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from filters.pixels.region import Region

SIDES = st.integers(0, 12)
REGIONS = st.builds(Region, SIDES, SIDES, st.integers(1, 9), st.integers(1, 9))


@given(REGIONS, st.lists(REGIONS, max_size=8))
def test_it_is_the_least_rectangle_with_every_pixel_that_is_free(
    level: Region, known: list[Region]
) -> None:
    free = np.zeros((24, 24), bool)
    free[level.slices] = True
    for region in known:
        free[region.slices] = False
    rows, columns = np.nonzero(free)
    found = level.uncovered(known)
    if not rows.size:
        assert found is None
        return
    assert found is not None
    assert (found.top, found.bottom) == (rows.min(), rows.max() + 1)
    assert (found.left, found.right) == (columns.min(), columns.max() + 1)


def test_a_long_drag_does_not_make_it_ever_slower(monkeypatch) -> None:
    cuts, without = [0], Region.without

    def counted(region: Region, hole: Region) -> list[Region]:
        cuts[0] += 1
        return without(region, hole)

    monkeypatch.setattr(Region, "without", counted)
    known = [Region(11 * at, 23 * at, 774, 840) for at in range(100)]
    level = Region(11 * 100, 23 * 100, 774, 840)
    assert level.uncovered(known) == level  # what is free lies along two sides
    assert cuts[0] <= 3 * len(known)
