"""Levels: of each channel too, by the photo, and by what is clicked on."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from filters.builtin.levels import auto, auto_colour, black_point, grey_point, white_point
from filters.params.kinds.colour import Colour
from filters.pixels.region import Region
from filters.progress import Progress
from filters.registry import Registry

REGISTRY = Registry.builtin()
SPEC = REGISTRY["levels"]
PHOTO = np.random.default_rng(4).random((40, 50, 3)).astype(np.float32)
JOB = Progress(40, 50)
COLOUR = (0.62, 0.5, 0.35)


def ran(pixels: np.ndarray, **values: Any) -> np.ndarray:
    whole = Region.of_shape(*pixels.shape[:2])
    return SPEC.run(pixels, SPEC.checked(values), whole)


def given(function: Any, colour: tuple[float, float, float], **values: Any) -> dict[str, float]:
    names = function.__code__.co_varnames[1 : function.__code__.co_argcount]
    every = SPEC.checked(values)
    return function(colour, **{name: every[name] for name in names})


def test_each_channel_goes_first_and_then_all() -> None:
    out = ran(PHOTO, red_black=20.0, red_white=230.0, green_gamma=1.6, black=10.0, gamma=0.8)
    wanted = PHOTO.astype(float)
    wanted[..., 0] = (wanted[..., 0] * 255 - 20) / 210
    wanted[..., 1] **= 1 / 1.6
    wanted = (wanted * 255 - 10) / 245
    wanted = np.where(wanted > 0, np.abs(wanted) ** (1 / 0.8), wanted)
    np.testing.assert_allclose(out, wanted, atol=1e-5)


def test_grey_stays_one_channel_unless_channels_are_told_apart() -> None:
    grey = PHOTO[..., :1]
    same = {f"{name}_black": 30.0 for name in ("red", "green", "blue")}
    assert ran(grey, **same).shape[2] == 1
    apart = ran(grey, red_black=30.0)
    assert apart.shape[2] == 3
    np.testing.assert_array_equal(apart[..., 1:], np.repeat(grey, 2, axis=2))
    both = np.concatenate([grey, np.ones_like(grey)], axis=2)
    assert ran(both, red_black=30.0).shape[2] == 4


def test_auto_spreads_the_values_alike_and_auto_colour_each_channel() -> None:
    flat = PHOTO * np.array([0.5, 0.4, 0.3], np.float32) + np.float32(0.2)
    low, high = np.percentile(flat, (0.5, 99.5)) * 255
    found = auto(flat, JOB)
    assert (found["black"], found["white"]) == pytest.approx((low, high), abs=0.02)
    assert found["red_black"] == 0
    out = ran(flat, **found)
    assert np.quantile(out, 0.005) == pytest.approx(0, abs=1e-3)
    assert np.quantile(out, 0.995) == pytest.approx(1, abs=1e-3)
    out = ran(flat, **auto_colour(flat, JOB))
    np.testing.assert_allclose(np.quantile(out, 0.005, axis=(0, 1)), 0, atol=1e-3)
    np.testing.assert_allclose(np.quantile(out, 0.995, axis=(0, 1)), 1, atol=1e-3)


def test_auto_leaves_a_flat_photo_and_counts_nothing_transparent() -> None:
    assert auto(np.full((9, 9, 3), 0.4, np.float32), JOB)["white"] == 255
    hidden = np.concatenate([PHOTO, np.ones((40, 50, 1), np.float32)], axis=2)
    hidden[:20, :, :3] = 9.0
    hidden[:20, :, 3] = 0.0
    assert auto(hidden, JOB) == pytest.approx(auto(PHOTO[20:], JOB), abs=0.5)
    grey = auto_colour(PHOTO[..., :1], JOB)
    assert grey["red_black"] == grey["green_black"] == grey["blue_black"]


def test_eyedroppers_make_a_colour_black_white_and_grey() -> None:
    pixel = np.array([[COLOUR]], np.float32)
    np.testing.assert_allclose(ran(pixel, **given(black_point, COLOUR)), 0, atol=1e-6)
    np.testing.assert_allclose(ran(pixel, **given(white_point, COLOUR)), 1, atol=1e-6)
    ends = {"red_black": 20.0, "blue_white": 200.0}
    grey = ran(pixel, **ends, **given(grey_point, COLOUR, **ends))[0, 0]
    shares = (np.array(COLOUR) * 255 - (20, 0, 0)) / (235, 255, 200)
    np.testing.assert_allclose(grey, shares @ (0.2126, 0.7152, 0.0722), atol=1e-6)


def test_an_eyedropper_keeps_black_below_white_and_leaves_what_has_no_grey() -> None:
    black = given(black_point, (1.2, 0.5, -0.1), green_white=100.0)
    assert black == {"red_black": 254.0, "green_black": 99.0, "blue_black": 0.0}
    assert given(white_point, (0.0, 2.0, 0.5))["red_white"] == 1.0
    assert given(grey_point, (0.0, 0.5, 0.5)) == {}


def test_white_balance_takes_the_grey_that_is_clicked_on() -> None:
    pick = REGISTRY["white_balance"].mark.pickers["Grey"]
    assert pick((0.5, 1.4, -0.1)) == {"by": "grey", "grey": Colour(128, 255, 0)}
