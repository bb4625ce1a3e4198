"""Levels counted, against numpy."""

from __future__ import annotations

import numpy as np
import pytest

from editor.insight.histogram import histogram


@pytest.fixture
def screen() -> np.ndarray:
    """(40, 60, 4) uint8: blue, green, red, alpha; a quarter of it nothing is seen of."""
    rng = np.random.default_rng(4)
    pixels = rng.integers(0, 256, (40, 60, 4), np.uint8)
    pixels[:10, :, :3] = 0
    pixels[10:15, :, 1] = 255
    pixels[..., 3] = np.where(rng.random((40, 60)) < 0.25, 0, 200)
    return pixels


@pytest.mark.parametrize("has_alpha", [False, True])
def test_it_counts_each_channel_and_the_pixels_at_the_ends(
    screen: np.ndarray, has_alpha: bool
) -> None:
    found = histogram(screen, has_alpha)
    seen = screen[screen[..., 3] > 0] if has_alpha else screen.reshape(-1, 4)
    for channel, counts in zip((2, 1, 0), found.counts, strict=True):
        np.testing.assert_array_equal(counts, np.bincount(seen[:, channel], minlength=256))
    assert found.black == pytest.approx((seen[:, :3] == 0).any(1).mean())
    assert found.white == pytest.approx((seen[:, :3] == 255).any(1).mean())


def test_a_picture_that_nothing_is_seen_of_has_no_counts(screen: np.ndarray) -> None:
    screen[..., 3] = 0
    found = histogram(screen, True)
    assert found.counts.sum() == found.black == found.white == 0
