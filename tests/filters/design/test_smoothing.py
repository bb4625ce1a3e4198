"""Smoothing kernels against OpenCV, scikit-image, scipy and their definitions."""

from __future__ import annotations

import itertools
import math

import cv2
import numpy as np
import pytest
import scipy.integrate
import scipy.ndimage
import scipy.signal
import skimage.morphology

from filters.design.builtin.formula import windowed
from filters.design.coverage import disk_coverage
from filters.design.generators import Generators
from filters.kernel import Kernel, KernelError

ALL = Generators.builtin()
close = {"rtol": 0, "atol": 1e-6}


def scaled(kernel: Kernel) -> np.ndarray:
    return kernel.taps / kernel.gain_divisor


@pytest.mark.parametrize(("sigma", "side"), [(0.5, 5), (1.0, 7), (10, 61)])
def test_a_gaussian_is_opencvs(sigma, side):
    row = cv2.getGaussianKernel(side, sigma)
    made = ALL["gaussian"].make(sigma=sigma, side=side)
    np.testing.assert_allclose(made.weights, row @ row.T, **close)


def test_a_gaussian_of_even_side_lies_half_a_pixel_off_as_scipys_window_does():
    row = scipy.signal.windows.gaussian(16, 2.5)
    made = ALL["gaussian"].make(sigma=2.5, side=16)
    np.testing.assert_allclose(made.weights, np.outer(row, row) / row.sum() ** 2, **close)


@pytest.mark.parametrize(("sigma", "across"), [(1.0, 0.0), (3.0, 1.5)])
def test_a_gaussian_is_what_scipy_does_to_a_point(sigma, across):
    point = np.zeros((19, 19))
    point[9, 9] = 1
    made = ALL["gaussian"].make(sigma=sigma, sigma_across=across, side=19)
    wanted = scipy.ndimage.gaussian_filter(point, (across or sigma, sigma), radius=9)
    np.testing.assert_allclose(made.weights, wanted, **close)


def test_a_turned_gaussian_has_the_covariance_of_its_ellipse():
    made = ALL["gaussian"].make(sigma=4.0, sigma_across=2.0, angle=30.0, side=61)
    y, x = np.mgrid[30:-31:-1, -30:31].astype(float)  # y upwards, as angles are seen
    c, s = math.cos(math.radians(30)), math.sin(math.radians(30))
    turn = np.array([[c, -s], [s, c]])
    wanted = turn @ np.diag([16.0, 4.0]) @ turn.T
    found = [[(made.weights * a * b).sum() for a in (x, y)] for b in (x, y)]
    np.testing.assert_allclose(found, wanted, **close)


def test_a_box_is_opencvs_blur():
    photo = np.random.default_rng(1).random((20, 20))
    wanted = cv2.blur(photo, (5, 3), borderType=cv2.BORDER_REPLICATE)
    found = scipy.ndimage.correlate(
        photo, scaled(ALL["box"].make(rows=3, columns=5)), None, "nearest"
    )
    np.testing.assert_allclose(found, wanted, **close)


@pytest.mark.parametrize("radius", [1, 2, 5, 8])
def test_a_hard_disk_is_scikit_images(radius):
    made = ALL["disk"].make(radius=float(radius), smooth_edge=False)
    assert np.array_equal(made.weights, skimage.morphology.disk(radius))


@pytest.mark.parametrize("radius", [0.5, 0.7, 1.0, 3.3, 6.5])
def test_a_soft_disk_covers_its_area_and_each_pixel_its_part(radius):
    made = ALL["disk"].make(radius=radius)
    assert made.weights.sum() == pytest.approx(math.pi * radius**2, abs=1e-9)
    half = made.shape[0] / 2

    def strip(x: float, low: float) -> float:  # of the pixel's column under the circle
        height = math.sqrt(max(0.0, radius**2 - x**2))
        return max(0.0, min(low + 1, height) - max(low, -height))

    for row in range(made.shape[0] // 2 + 1):
        for column in range(row + 1):
            low, left = row - half, column - half
            bends = [math.sqrt(max(0.0, radius**2 - y**2)) for y in (low, low + 1, 0)]
            points = [p for b in bends for p in (b, -b) if left < p < left + 1]
            ends = sorted({left, left + 1, *points})
            wanted = sum(
                scipy.integrate.quad(strip, *span, args=(low,), epsabs=1e-9)[0]
                for span in itertools.pairwise(ends)
            )
            assert made.weights[row, column] == pytest.approx(wanted, abs=1e-6)


def test_a_31x31_disk_blur_is_a_radius_of_15():
    assert ALL["disk"].make(radius=15.0).shape == (31, 31)


def test_a_ring_is_one_disk_less_another():
    made = ALL["ring"].make(radius=6.0, thickness=2.5)
    side = made.shape[0]
    wanted = disk_coverage(7.25, side) - disk_coverage(4.75, side)
    np.testing.assert_allclose(made.weights, wanted, **close)
    assert made.weights.sum() == pytest.approx(math.pi * (7.25**2 - 4.75**2))
    hard = ALL["ring"].make(radius=6.0, thickness=2.0, smooth_edge=False)
    y, x = np.mgrid[-7:8, -7:8]
    assert np.array_equal(hard.weights, (x**2 + y**2 <= 49) & (x**2 + y**2 >= 25))


@pytest.mark.parametrize("side", [1, 2, 5, 8])
def test_a_pyramid_is_a_box_laid_on_a_box(side):
    half, rest = np.ones((side + 1) // 2), np.ones(side // 2 + 1)
    row = np.convolve(half, rest)[:side]
    made = ALL["pyramid"].make(side=side)
    np.testing.assert_allclose(made.weights, np.outer(row, row))
    assert ALL["pyramid"].make(side=5, shape="cone").weights[2].tolist() == [1, 2, 3, 2, 1]


@pytest.mark.parametrize("order", [1, 4, 24])
def test_a_binomial_is_a_pair_of_taps_laid_on_itself(order):
    row = np.ones(1)
    for _ in range(order):
        row = np.convolve(row, [1.0, 1.0])
    made = ALL["binomial"].make(order=order)
    assert np.array_equal(made.weights, np.outer(row, row))
    assert made.sum == made.divisor


@pytest.mark.parametrize(("side", "degree", "order"), [(5, 2, 0), (9, 4, 0), (7, 3, 1), (11, 5, 2)])
def test_savitzky_golay_in_a_row_is_scipys(side, degree, order):
    made = ALL["savitzky_golay"].make(rows=1, columns=side, degree=degree, across=order)
    wanted = scipy.signal.savgol_coeffs(side, degree, deriv=order, use="dot")
    np.testing.assert_allclose(made.weights[0], wanted, **close)


@pytest.mark.parametrize(("across", "down"), [(0, 0), (1, 0), (1, 1), (0, 2)])
def test_savitzky_golay_gives_a_polynomials_own_derivatives(across, down):
    made = ALL["savitzky_golay"].make(rows=9, columns=7, degree=3, across=across, down=down)
    y, x = np.mgrid[-4:5, -3:4].astype(float)
    picture = 3 + 2 * x - y + 0.5 * x * y - x**2 + 4 * y**2 + 0.1 * x**3 - 0.2 * x * y**2
    wanted = {(0, 0): 3, (1, 0): 2, (1, 1): 0.5, (0, 2): 8}[across, down]
    assert (made.weights * picture).sum() == pytest.approx(wanted, abs=1e-6)


def test_savitzky_golay_refuses_a_derivative_that_its_polynomial_does_not_have():
    with pytest.raises(KernelError, match="orders 3,0 is not in a polynomial of degree 2"):
        ALL["savitzky_golay"].make(across=3)


@pytest.mark.parametrize("name", ["hann", "hamming", "blackman"])
def test_a_window_is_scipys_without_its_outer_taps(name):
    row = scipy.signal.get_window(name, 17, fftbins=False)[1:-1]
    np.testing.assert_allclose(windowed(15, name), np.outer(row, row), **close)


@pytest.mark.parametrize(
    "name",
    [
        "gaussian",
        "box",
        "disk",
        "ring",
        "pyramid",
        "binomial",
        "savitzky_golay",
        "motion_blur",
        "comet",
        "zoom_blur",
        "spin_blur",
    ],
)
def test_what_smooths_leaves_a_flat_picture_alone(name):
    assert scaled(ALL[name].make()).sum() == pytest.approx(1, abs=1e-12)
