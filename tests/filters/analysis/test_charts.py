"""Test charts are what their formulas say."""

from __future__ import annotations

import numpy as np
import pytest

from filters import convolve
from filters.analysis import charts
from filters.design.generators import Generators


@pytest.mark.parametrize(
    "chart", [charts.zone_plate, charts.slanted_edge, charts.siemens_star, charts.impulse]
)
@pytest.mark.parametrize("side", [64, 129])
def test_a_chart_is_a_square_of_0_to_1(chart, side):
    made = chart(side)
    assert made.shape == (side, side)
    assert made.dtype == np.float32
    assert made.min() >= 0
    assert made.max() <= 1


def test_the_zone_plate_ends_in_the_finest_waves_at_its_sides():
    row = charts.zone_plate(256)[128].astype(float)
    assert abs(row[-1] - row[-2]) > 0.95  # black beside white
    assert np.abs(np.diff(row[118:139])).max() < 0.2


def test_the_impulse_becomes_the_kernel_turned():
    kernel = Generators.builtin()["emboss"].make(radius=2)
    out = convolve(charts.impulse(17), kernel, border="black")
    np.testing.assert_allclose(out[6:11, 6:11], kernel.weights[::-1, ::-1], atol=1e-6)


def test_the_star_has_its_spokes_and_the_edge_its_angle():
    star = charts.siemens_star(201)
    turn = np.arange(3600) * np.pi / 1800
    ring = (
        star[
            np.rint(100 + 90 * np.sin(turn)).astype(int),
            np.rint(100 + 90 * np.cos(turn)).astype(int),
        ]
        > 0.5
    )
    assert np.count_nonzero(ring & ~np.roll(ring, 1)) == charts.STAR_SPOKES
    edge = charts.slanted_edge(129)
    places = [np.interp(0.5, row, np.arange(129)) for row in edge]
    slope = np.polyfit(np.arange(129), places, 1)[0]
    assert -slope == pytest.approx(np.tan(np.radians(5)), rel=0.01)
