"""Wishes: drawn responses with notches and wedges, peaks found in a photo, demands on weights."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from filters import Kernel
from filters.fitting.demands import Demands, demanded
from filters.fitting.peaks import peaked_spectrum
from filters.fitting.wish import SIDE, Notch, Wedge, Wish
from filters.fitting.wishes import kernel_of_response, response_errors
from filters.kernel import KernelError
from filters.params.kinds.curve import Curve
from tests.sample_photos import COFFEE

MIDDLE = SIDE // 2
RISING = Curve(((0.0, 0.0), (1.0, 1.0)))


def test_a_curve_goes_around_and_its_end_fills_the_corners() -> None:
    gains = Wish(RISING, most=2.0).response()
    assert gains[MIDDLE, MIDDLE] == 0
    assert gains[MIDDLE, MIDDLE + 64] == pytest.approx(1)  # 0.25 cycles a pixel
    assert gains[MIDDLE + 64, MIDDLE] == pytest.approx(1)
    assert gains[0, 0] == pytest.approx(2)


def test_notches_and_wedges_take_waves_out_and_their_opposites() -> None:
    level = Curve(((0.0, 1.0), (1.0, 1.0)))
    gains = Wish(level, notches=(Notch(0.25, 0.125),)).response()
    assert gains[MIDDLE + 32, MIDDLE + 64] == pytest.approx(0)
    assert gains[MIDDLE - 32, MIDDLE - 64] == pytest.approx(0)
    assert gains[MIDDLE - 32, MIDDLE + 64] == pytest.approx(1, abs=0.01)
    gains = Wish(level, wedge=Wedge(90, 20)).response()
    assert gains[MIDDLE + 50, MIDDLE] == 0  # a wave down the columns
    assert gains[MIDDLE, MIDDLE + 50] == 1
    assert gains[MIDDLE + 5, MIDDLE] == 1  # slower than 0.06


def test_a_drawn_picture_takes_the_curves_place() -> None:
    drawn = np.zeros((64, 64))
    drawn[32:] = 1
    gains = Wish(drawn=drawn).response()
    assert gains.shape == (SIDE, SIDE)
    assert (gains[:100] < 1e-6).all()
    assert (gains[156:] > 1 - 1e-6).all()


def test_minimax_goes_by_groups_of_equal_taps() -> None:
    """Eight images, four, two: each has a smaller greatest error than least squares has."""
    for wish in (Wish(), Wish(wedge=Wedge(90)), Wish(notches=(Notch(0.25, 0.1),))):
        wanted = wish.response()
        errors = [
            response_errors(kernel_of_response(wanted, 7, method), wanted)["greatest_error"]
            for method in ("minimax", "least-squares")
        ]
        assert errors[0] < 0.9 * errors[1]


def test_peaks_are_waves_laid_over_a_photo_and_a_photo_has_none() -> None:
    photo = cv2.imread(str(COFFEE), 0).astype(np.float32)
    assert peaked_spectrum(photo).peaks == ()
    assert peaked_spectrum(photo[:1]).peaks == ()  # a single row
    y, x = np.mgrid[: photo.shape[0], : photo.shape[1]]
    screen = 8 * np.cos(2 * np.pi * (0.25 * x - 0.1 * y)) + 6 * np.cos(2 * np.pi * 0.4 * y)
    found = peaked_spectrum((photo + screen).astype(np.float32)).peaks
    places = sorted((one.across, one.down) for one in found)
    np.testing.assert_allclose(places, [(-0.25, 0.1), (0, 0.4)], atol=1 / SIDE)


def test_demands_hold_whatever_the_kernel_was() -> None:
    kernel = Kernel(np.random.default_rng(4).normal(size=(5, 5)))
    made = demanded(kernel, Demands("1", "both"))
    np.testing.assert_allclose(made.taps, made.taps[::-1, ::-1])
    np.testing.assert_allclose(made.taps, made.taps[::-1])
    assert made.sum == pytest.approx(1)
    made = demanded(kernel, Demands("0", "rotational 8", zeros=0.3))
    np.testing.assert_allclose(made.taps, made.taps.T)
    assert made.sum == pytest.approx(0, abs=1e-12)
    assert (made.taps == 0).any()
    made = demanded(kernel, Demands("1", divisor=64))
    np.testing.assert_array_equal(made.weights, np.rint(made.weights))
    assert (made.weights.sum(), made.divisor) == (64, 64)
    made = demanded(kernel, Demands(evenness="antisymmetric"))
    np.testing.assert_allclose(made.taps, -made.taps[::-1, ::-1])
    with pytest.raises(KernelError, match="sum 0: 1 is not allowed"):
        demanded(kernel, Demands("1", "antisymmetric"))


def test_a_sum_is_shared_out_so_that_the_response_changes_least() -> None:
    kernel = Kernel(np.random.default_rng(4).normal(size=(3, 3)))
    made = demanded(kernel, Demands("1"))
    np.testing.assert_allclose(made.taps - kernel.taps, (1 - kernel.taps.sum()) / 9)
