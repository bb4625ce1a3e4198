"""Motion, frequency designs and formulas against their definitions."""

from __future__ import annotations

import math

import numpy as np
import pytest
import scipy.integrate
import skimage.filters

from filters.design.builtin.frequency import ideal_low_pass
from filters.design.generators import Generators
from filters.kernel import Kernel, KernelError

ALL = Generators.builtin()
close = {"rtol": 0, "atol": 1e-6}


def scaled(kernel: Kernel) -> np.ndarray:
    return kernel.taps / kernel.gain_divisor


def test_a_motion_along_a_row_is_a_mean_and_any_other_is_the_same_both_ways():
    nine = scaled(ALL["motion_blur"].make(length=9.0, angle=0.0))
    np.testing.assert_allclose(nine, np.full((1, 9), 1 / 9))
    turned = scaled(ALL["motion_blur"].make(length=9.0, angle=45.0))
    np.testing.assert_allclose(turned, turned[::-1, ::-1])
    np.testing.assert_allclose(turned, turned[::-1, ::-1].T[::-1, ::-1])


@pytest.mark.parametrize("angle", [0.0, 25.0, 90.0, -60.0])
def test_each_tap_of_a_motion_falls_off_with_the_distance_from_the_line(angle):
    made = ALL["motion_blur"].make(length=21.0, angle=angle)
    rows, columns = made.shape
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    path = np.linspace(-10, 10, 20_001)
    wanted = np.zeros(made.shape)
    for (row, column), _ in np.ndenumerate(wanted):
        x, y = column - columns // 2, rows // 2 - row
        wanted[row, column] = max(0.0, 1 - np.hypot(x - path * c, y - path * s).min())
    np.testing.assert_allclose(made.weights, wanted, **close)


def test_a_spin_follows_its_arc_and_a_far_one_is_a_line():
    made = ALL["spin_blur"].make(right=0.0, up=30.0, turn=40.0)
    rows, columns = made.shape
    angles = np.radians(90 + np.linspace(-20, 20, 100_001))
    wanted = np.zeros(made.shape)
    for (row, column), _ in np.ndenumerate(wanted):
        x, y = column - columns // 2, rows // 2 - row + 30
        distance = np.hypot(x - 30 * np.cos(angles), y - 30 * np.sin(angles)).min()
        wanted[row, column] = max(0.0, 1 - distance)
    np.testing.assert_allclose(made.weights, wanted, **close)
    assert ALL["spin_blur"].make(right=0.0, up=0.0).is_identity


def test_a_zoom_points_away_from_its_centre():
    made = ALL["zoom_blur"].make(right=30.0, up=40.0, amount=20.0)
    assert made == ALL["motion_blur"].make(length=10.0, angle=math.degrees(math.atan2(40, 30)))
    assert ALL["zoom_blur"].make(right=0.0).is_identity
    with pytest.raises(KernelError, match="at most 255"):
        ALL["zoom_blur"].make(right=2000.0, amount=50.0)


def test_a_comet_is_half_a_gaussian_to_one_side():
    made = ALL["comet"].make(length=9.0, angle=0.0)
    tail = made.weights[0, made.origin[1] :]
    np.testing.assert_allclose(tail[:10], np.exp(-((np.arange(10) / 3) ** 2) / 2), **close)
    assert not made.weights[0, : made.origin[1]].any()


@pytest.mark.parametrize("cutoff", [0.1, 0.25, 0.45])
def test_the_ideal_low_pass_is_the_inverse_transform_of_a_disk(cutoff):
    made = ideal_low_pass(9, cutoff)
    for row, column in ((4, 4), (4, 5), (2, 7), (0, 0)):
        x, y = column - 4, row - 4

        def strip(f: float, x: int = x, y: int = y) -> float:
            reach = math.sqrt(max(0.0, cutoff**2 - f**2))
            inner = 2 * reach if y == 0 else math.sin(2 * math.pi * y * reach) / (math.pi * y)
            return math.cos(2 * math.pi * f * x) * inner

        wanted, _ = scipy.integrate.quad(strip, -cutoff, cutoff, epsabs=1e-10, limit=200)
        assert made[row, column] == pytest.approx(wanted, abs=1e-6)


@pytest.mark.parametrize(
    ("kind", "gains"),
    [
        ("low-pass", (1, 0, 0)),
        ("high-pass", (0, 1, 1)),
        ("band-pass", (0, 1, 0)),
        ("band-stop", (1, 0, 1)),
    ],
)
def test_a_band_by_window_passes_its_band(kind, gains):
    made = ALL["window_band"].make(kind=kind, cutoff=0.12, upper=0.35, radius=20).weights
    x = np.arange(-20, 21)
    for f, gain in zip((0.0, 0.235, 0.48), gains, strict=True):
        found = (made * np.cos(2 * math.pi * f * x)).sum()
        assert found == pytest.approx(gain, abs=0.03 if f else 1e-9)


def test_bands_that_are_upside_down_are_refused():
    with pytest.raises(KernelError, match=r"upper 0\.3 is not allowed: it must be above"):
        ALL["window_band"].make(kind="band-pass", cutoff=0.4)
    with pytest.raises(KernelError, match=r"stops 0\.1 is not allowed: it must be above"):
        ALL["least_squares_band"].make(stops=0.1)


@pytest.mark.parametrize("kind", ["low-pass", "high-pass"])
def test_butterworth_is_scikit_images(kind):
    point = np.zeros((15, 15))
    point[7, 7] = 1
    wanted = skimage.filters.butterworth(
        point, 0.2, high_pass=kind == "high-pass", order=3, squared_butterworth=True, npad=0
    )
    made = ALL["butterworth"].make(kind=kind, cutoff=0.2, order=3.0, radius=7)
    np.testing.assert_allclose(made.weights, wanted, **close)


@pytest.mark.parametrize(("radius", "stop_weight"), [(1, 1.0), (2, 1.0), (3, 5.0)])
def test_least_squares_finds_what_numpy_finds_over_all_taps_and_frequencies(radius, stop_weight):
    made = ALL["least_squares_band"].make(radius=radius, stop_weight=stop_weight).weights
    f = np.fft.fftfreq(8 * radius + 8)
    u, v = (a.ravel() for a in np.meshgrid(f, f))
    use = (np.hypot(u, v) <= 0.12) | (np.hypot(u, v) >= 0.2)
    u, v = u[use], v[use]
    wanted = (np.hypot(u, v) <= 0.12).astype(float)
    share = np.sqrt(np.where(wanted > 0, 1.0, stop_weight))
    y, x = (a.ravel() for a in np.mgrid[-radius : radius + 1, -radius : radius + 1])
    waves = np.exp(2j * np.pi * (np.outer(u, x) + np.outer(v, y))) * share[:, None]
    real = np.concatenate((waves.real, waves.imag))
    taps = np.linalg.lstsq(real, np.concatenate((wanted * share, 0 * share)), rcond=None)[0]
    np.testing.assert_allclose(made.ravel(), taps, **close)


def test_a_formula_gives_each_tap_its_value():
    made = ALL["formula"].make(weight="x + 10 * y + w / h", rows=3, columns=5, scaling="as-written")
    y, x = np.mgrid[-1:2, -2:3]
    np.testing.assert_allclose(made.weights, x + 10 * y + 5 / 3)
    flat = ALL["formula"].make(weight="2", scaling="sum-1")
    np.testing.assert_allclose(flat.weights, np.full((9, 9), 1 / 81))
    assert ALL["formula"].make(scaling="sum-0").sum == pytest.approx(0, abs=1e-12)
    with pytest.raises(KernelError, match="sum to 0"):
        ALL["formula"].make(weight="x", scaling="sum-1")
    with pytest.raises(KernelError, match="the formula can't be used: at character 1: 'z'"):
        ALL["formula"].make(weight="z")


@pytest.mark.parametrize("side", [8, 15])
def test_a_response_by_formula_is_exact_at_the_grids_frequencies(side):
    made = ALL["response_formula"].make(gain="if(f < 0.2, 1, 0.25) + u^2", side=side)
    u, v = np.meshgrid(np.fft.fftfreq(side), np.fft.fftfreq(side))
    wanted = np.where(np.hypot(u, v) < 0.2, 1, 0.25) + u**2
    found = np.fft.fft2(np.roll(made.weights, (-made.origin[0], -made.origin[1]), (0, 1)))
    np.testing.assert_allclose(found, wanted, **close)
