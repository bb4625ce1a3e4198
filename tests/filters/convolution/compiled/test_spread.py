"""Sums along rows whose taps are in pairs that lie a whole number of vectors apart."""

import math
import platform

import numpy as np
import pytest

from filters.convolution.aligned import in_lines
from filters.convolution.compiled.jobs import RUN, SPREAD
from filters.convolution.compiled.loops import Loops, Rounding
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.engine import sums
from filters.convolution.taps import Taps
from filters.pixels.region import Region
from tests.filters.convolution.test_convolve import picture

# This machine's own, and one of 8 floats in a vector.
PROCESSORS = ["", "haswell"] if platform.machine() in ("x86_64", "AMD64") else [""]


def row(count, seed=1):
    weights = np.random.default_rng(seed).standard_normal((1, count))
    return Taps.of(weights / np.abs(weights).sum(), (0, count // 2))


@pytest.fixture(scope="module", params=PROCESSORS)
def compiled(request):
    return Loops(request.param)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("count", [31, 64, 127])
def test_each_result_is_the_sum_over_its_own_taps(compiled, dtype, channels, count):
    taps = row(count, seed=count)
    listed = TapList.of(taps, channels, dtype != "float32", compiled.lanes)
    assert listed.apart == math.lcm(compiled.lanes, channels)
    width = SPREAD * listed.apart + 5 * channels  # the last block lies over the one before
    read = picture((4, width // channels + count - 1, channels), dtype)
    out = np.zeros((4, width), np.float32)
    ring = np.full((1, in_lines(read[0].size + 500)), np.nan, np.float32)
    field = np.full((4, read[0].size + 500), np.nan if dtype == "float32" else 1, dtype)
    field = field[:, : read[0].size]  # what lies beyond is not read: it would be seen
    field[:] = read.reshape(4, -1)
    assert compiled.run(field, out, listed, Rounding(0.25), ring)
    seen = np.lib.stride_tricks.sliding_window_view(read.astype(np.float64), count, axis=1)
    wanted = (seen @ taps.weights[0] + 0.25).reshape(4, width)
    np.testing.assert_allclose(out, wanted, atol=1e-6 * max(1.0, float(read.max())))


def test_pairs_are_listed_where_they_are_worth_it():
    assert TapList.of(row(15), 3, lanes=16).apart == 0  # none of 15 taps is 48 samples from another
    assert TapList.of(row(15), 4, lanes=16).apart == 16
    assert TapList.of(row(31), 3, lanes=0).apart == 0
    assert TapList.of(Taps(np.ones((2, 31)), 0, 0), 3, lanes=16).apart == 0
    listed = TapList.of(row(31), 3, lanes=16)
    assert len(listed.rows) == 16
    assert listed.columns.tolist() == list(range(0, 48, 3))
    assert (listed.pairs, listed.runs[0].tolist()) == (15, [15, 16])


def test_a_tap_that_is_not_there_is_in_no_pair():
    weights = row(40).weights.copy()
    weights[0, [3, 30]] = 0
    listed = TapList.of(Taps(weights, 0, 0), 1, lanes=16)
    assert 3 not in listed.columns
    assert np.count_nonzero(listed.weights) == 38
    assert np.count_nonzero(listed.weights[:, 1]) == listed.pairs


def test_few_taps_are_summed_one_after_the_other():
    """Else more roundings would add up than are said."""
    runs = TapList.of(row(127), 4, lanes=16).runs
    assert np.diff(runs[1:, 0], prepend=0).max() == RUN // 2


@pytest.mark.parametrize("method", ["direct", "separable"])
@pytest.mark.parametrize("channels", [1, 3])
def test_a_part_is_summed_as_it_is_in_the_whole(method, channels):
    pixels, taps = picture((40, 700, channels), "float32"), row(45)
    if method == "separable":
        taps = Taps.of(np.outer(taps.weights[0], taps.weights[0]), (22, 22))
    whole = sums(pixels, taps, method=method)
    for part in (Region(3, 0, 20, 9), Region(0, 300, 40, 130), Region(5, 640, 1, 60)):
        assert np.array_equal(sums(pixels, taps, region=part, method=method), part.of(whole))
