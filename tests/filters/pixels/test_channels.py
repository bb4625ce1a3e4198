"""Arrays of 1 to 4 channels made alike."""

from __future__ import annotations

import numpy as np
import pytest

from filters.pixels.channels import alike, as_grey, at_least, is_grey, pieced, widened
from filters.pixels.region import Region

RNG = np.random.default_rng(6)


def pixels(channels: int) -> np.ndarray:
    return RNG.random((5, 6, channels), np.float32)


@pytest.mark.parametrize("few", [1, 2, 3, 4])
@pytest.mark.parametrize("many", [1, 2, 3, 4])
def test_at_least_adds_the_colour_and_the_alpha_of_so_many_channels(few, many):
    given = pixels(few)
    out = at_least(given, many)
    has_alpha = few in (2, 4) or many in (2, 4)
    is_colour = few > 2 or many > 2
    assert out.shape[2] == (3 if is_colour else 1) + has_alpha
    rgba = widened(out, 4)
    colour = given[..., : 3 if few > 2 else 1]
    np.testing.assert_array_equal(rgba[..., :3], np.broadcast_to(colour, (5, 6, 3)))
    np.testing.assert_array_equal(rgba[..., 3], given[..., -1] if few in (2, 4) else 1)


def test_parts_with_and_without_colour_make_one_picture():
    grey, colour = pixels(1), pixels(3)
    out = pieced((5, 12), [Region(0, 0, 5, 6), Region(0, 6, 5, 6)], [grey, colour])
    np.testing.assert_array_equal(out[:, :6], np.repeat(grey, 3, 2))
    np.testing.assert_array_equal(out[:, 6:], colour)
    assert [part.shape[2] for part in alike([pixels(2), pixels(3)])] == [4, 4]


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_an_alpha_that_is_added_to_levels_is_opaque(dtype):
    levels = RNG.integers(0, 9, (2, 3, 1)).astype(dtype)
    assert widened(levels, 4)[..., 3].min() == np.iinfo(dtype).max
    assert widened(levels, 2)[..., 1].min() == np.iinfo(dtype).max


def test_grey_is_what_differs_by_rounding_only():
    grey = np.repeat(pixels(1), 3, 2)
    assert is_grey(grey)
    np.testing.assert_array_equal(as_grey(grey), grey[..., :1])
    assert is_grey(grey * np.float32(1 + 5e-7))
    grey[2, 3, 1] += np.float32(1e-5)
    assert not is_grey(grey)
    nan = np.full((2, 2, 4), np.nan, np.float32)
    assert is_grey(nan)
    assert as_grey(nan).shape == (2, 2, 2)
