"""Colour weighted by alpha: what can't be seen has no say, whatever it is."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.ndimage

from filters.pixels.transparency import (
    carried,
    covered,
    is_opaque,
    straightened,
    surroundings,
    visible_brightness,
    visible_colours,
)

RNG = np.random.default_rng(4)


def picture(channels: int = 4) -> np.ndarray:
    pixels = RNG.random((30, 40, channels), np.float32)
    pixels[:12, :, -1] = 0
    pixels[20:, 20:, -1] = 1
    return pixels


@pytest.mark.parametrize("hidden", [np.nan, np.inf, -np.inf, 1e38])
def test_whatever_is_hidden_counts_nothing(hidden):
    pixels, other = picture(), picture()
    other[...] = pixels
    other[:12, :, :3] = hidden
    for given in (carried, visible_colours, visible_brightness):
        np.testing.assert_array_equal(given(other), given(pixels))
    np.testing.assert_array_equal(covered(other, (5, 7)), covered(pixels, (5, 7)))


@pytest.mark.parametrize("channels", [2, 4])
def test_surroundings_are_the_mean_by_alpha(channels):
    pixels = picture(channels)
    alpha = pixels[..., -1:].astype(float)
    found = surroundings(pixels, (2, 3))

    def total(plane):
        return scipy.ndimage.correlate(plane, np.ones((5, 7)), mode="constant")

    for index in range(channels - 1):
        sums = total(pixels[..., index].astype(float) * alpha[..., 0])
        weights = total(alpha[..., 0])
        wanted = np.divide(sums, weights, out=np.zeros_like(sums), where=weights > 1e-6)
        np.testing.assert_allclose(found[..., index], wanted, atol=1e-6)
    everywhere = (pixels[..., :-1] * alpha).sum((0, 1)) / alpha.sum()
    np.testing.assert_allclose(surroundings(pixels, None)[0, 0, :-1], everywhere, rtol=1e-6)


def test_only_hidden_colour_is_covered_by_what_is_near():
    pixels = picture()
    out = covered(pixels, (2, 3))
    np.testing.assert_array_equal(out[12:], pixels[12:])
    np.testing.assert_array_equal(out[..., 3], pixels[..., 3])
    np.testing.assert_array_equal(out[:10, :, :3], 0)  # nothing visible within reach
    assert (out[10:12, :, :3] > 0).all()
    opaque = pixels[20:, 20:]
    assert covered(opaque, (2, 3)) is opaque


def test_a_window_larger_than_the_picture_covers_all():
    pixels = picture()
    np.testing.assert_allclose(
        covered(pixels, (200, 300)), covered(pixels, None), rtol=0, atol=1e-6
    )


def test_weighing_and_dividing_gives_the_colour_back():
    pixels = picture()
    np.testing.assert_allclose(straightened(carried(pixels))[12:], pixels[12:], atol=1e-6)
    assert is_opaque(pixels[..., :3])
    assert is_opaque(pixels[20:, 20:])
    assert not is_opaque(pixels)
