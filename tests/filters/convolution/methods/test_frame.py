"""The frame of a picture, that a border has part in, apart from its inside."""

import numpy as np
import pytest

from filters import Kernel
from filters.convolution.methods.compiled_sums import parts_of
from filters.convolution.partition import Partition
from filters.convolution.sum_request import SumRequest
from filters.convolution.taps import Taps
from filters.pixels.border import Border
from filters.pixels.region import Region
from tests.filters.convolution.methods.test_methods import by
from tests.filters.convolution.test_convolve import picture


def test_the_frame_of_a_picture_is_summed_after_its_inside():
    """Its columns would touch every page of a new result before the strips are written."""
    pixels = np.zeros((1500, 1600, 3), np.uint8)
    whole = Region.of_shape(1500, 1600)
    job = SumRequest(
        pixels, Taps(np.ones((5, 5)), -2, -2), 0.0, Border(), False, whole, np.empty_like(pixels)
    )
    parts = parts_of(job, Partition(128, 1600, 2, 6, 0))
    strips = [part for part in parts if job.inner.contains(part[0])]
    above, below, left, right = whole.without(job.inner)
    assert parts[: len(strips)] == strips
    assert parts[len(strips) : -2] == [(above,), (below,)]
    upper, lower = parts[-2:]  # both sides beside each other, half of their rows for each thread
    assert [one.columns for one in (*upper, *lower)] == [2, 2, 2, 2]
    assert (upper[0].around(lower[0]), upper[1].around(lower[1])) == (left, right)
    assert upper[0].bottom == upper[1].bottom == lower[0].top == lower[1].top


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
@pytest.mark.parametrize("shape", [(9, 9), (3, 121), (5, 2)])
def test_the_sides_of_a_frame_are_what_they_are_in_a_small_part(dtype, shape):
    """Both are summed beside each other, each from its own pixels."""
    pixels = picture((1300, 1500, 3), dtype)
    kernel = Kernel(np.random.default_rng(4).random(shape), normalize=True)
    whole = by("direct", pixels, kernel)
    for left in (0, 1500 - 70):
        part = Region(600, left, 100, 70)
        assert (part.of(whole) == by("direct", pixels, kernel, region=part)).all()
