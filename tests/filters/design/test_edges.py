"""Derivatives, Laplacians, compass masks, Gabor and relief against other libraries."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
import scipy.ndimage
import skimage.filters
import skimage.filters.edges as edges

from filters.design.builtin.gradients import FARID_SIMONCELLI, FREI_CHEN
from filters.design.generators import Generators
from filters.kernel import Kernel

ALL = Generators.builtin()
close = {"rtol": 0, "atol": 1e-6}


def scaled(kernel: Kernel) -> np.ndarray:
    return kernel.taps / kernel.gain_divisor


def point(side: int) -> np.ndarray:
    out = np.zeros((side, side))
    out[side // 2, side // 2] = 1
    return out


@pytest.mark.parametrize("radius", [1, 2, 3, 7])
@pytest.mark.parametrize("angle", [0.0, -90.0])
def test_sobel_is_opencvs_along_each_axis(radius, angle):
    order = (1, 0) if angle == 0 else (0, 1)
    across, down = cv2.getDerivKernels(*order, 2 * radius + 1)
    made = ALL["sobel"].make(angle=angle, radius=radius)
    np.testing.assert_allclose(made.weights, down @ across.T, **close)


def test_scharr_is_opencvs_and_prewitt_scikit_images():
    across, down = cv2.getDerivKernels(1, 0, cv2.FILTER_SCHARR)
    np.testing.assert_allclose(ALL["scharr"].make().weights, down @ across.T, **close)
    photo = np.random.default_rng(2).random((16, 16))
    for name, theirs in (
        ("prewitt", skimage.filters.prewitt_v),
        ("scharr", skimage.filters.scharr_v),
        ("sobel", skimage.filters.sobel_v),
    ):
        made = ALL[name].make(unit_gain=True)
        found = 2 * scipy.ndimage.correlate(photo, scaled(made), mode="reflect")
        np.testing.assert_allclose(np.abs(found), np.abs(theirs(photo)), **close)


def test_farid_simoncelli_is_scikit_images_and_their_published_rows():
    # Farid and Simoncelli (2004), table of first derivatives.
    made = ALL["farid_simoncelli"].make().weights
    delta = np.zeros((11, 11))
    delta[5, 5] = 1
    theirs = skimage.filters.farid_v(delta)[3:8, 3:8][::-1, ::-1]
    np.testing.assert_allclose(made / made[2, 4], theirs / theirs[2, 4], atol=2e-4)
    three = ALL["farid_simoncelli"].make(size="3 taps").weights
    np.testing.assert_allclose(three[1], [-0.540242 * 0.425287, 0, 0.540242 * 0.425287])
    for taps in (7, 9):  # the longer rows: smoothing keeps a flat place, a ramp gives its slope
        longer = ALL["farid_simoncelli"].make(size=f"{taps} taps").weights
        places = np.arange(taps) - taps // 2
        assert longer.shape == (taps, taps)
        assert (longer * places).sum() == pytest.approx(1, abs=2e-3)
        assert longer.sum() == pytest.approx(0, abs=1e-12)
    for taps, most in ((3, 0.1), (5, 0.02), (7, 0.01), (9, 0.01)):
        smooth, difference = (np.array(row) for row in FARID_SIMONCELLI[f"{taps} taps"])
        waves = 2 * np.pi * 0.2 * (np.arange(taps) - taps // 2)
        # What makes the direction true: the gain is w times the smoothing's.
        slope = (difference * np.sin(waves)).sum() / (smooth * np.cos(waves)).sum()
        assert slope == pytest.approx(2 * np.pi * 0.2, rel=most)


@pytest.mark.parametrize("name", ["sobel", "scharr", "prewitt"])
@pytest.mark.parametrize("angle", [0.0, 37.0, 90.0, -135.0])
def test_an_operator_of_unit_gain_gives_the_slope_along_its_angle(name, angle):
    made = ALL[name].make(angle=angle, unit_gain=True)
    y, x = np.mgrid[1:-2:-1, -1:2]
    for way in (angle, angle + 60):
        ramp = x * math.cos(math.radians(way)) + y * math.sin(math.radians(way))
        assert (scaled(made) * ramp).sum() == pytest.approx(math.cos(math.radians(way - angle)))


def test_kirsch_and_robinson_are_their_published_masks():
    kirsch = {
        "right": [[-3, -3, 5], [-3, 0, 5], [-3, -3, 5]],
        "up": [[5, 5, 5], [-3, 0, -3], [-3, -3, -3]],
        "up-left": [[5, 5, -3], [5, 0, -3], [-3, -3, -3]],
        "down-right": [[-3, -3, -3], [-3, 0, 5], [-3, 5, 5]],
    }
    for direction, mask in kirsch.items():
        assert ALL["kirsch"].make(direction=direction).weights.tolist() == mask
    robinson = {
        "right": [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], "up": [[1, 2, 1], [0, 0, 0], [-1, -2, -1]],
        "up-right": [[0, 1, 2], [-1, 0, 1], [-2, -1, 0]],
        "left": [[1, 0, -1], [2, 0, -2], [1, 0, -1]],
    }  # fmt: skip
    for direction, mask in robinson.items():
        assert ALL["robinson"].make(direction=direction).weights.tolist() == mask
    three = ALL["robinson"].make(direction="up-left", levels="3-level")
    assert three.weights.tolist() == [[1, 1, 0], [1, 0, -1], [0, -1, -1]]


def test_roberts_is_scikit_images():
    falling, rising = (ALL["roberts"].make(diagonal=d).weights for d in ("falling", "rising"))
    assert np.array_equal(falling, edges.ROBERTS_PD_WEIGHTS)
    assert np.array_equal(rising, edges.ROBERTS_ND_WEIGHTS)


def test_the_nine_masks_of_frei_and_chen_are_an_orthonormal_basis():
    masks = np.stack([scaled(ALL["frei_chen"].make(mask=name)).ravel() for name in FREI_CHEN])
    np.testing.assert_allclose(masks @ masks.T, np.eye(9), atol=1e-12)
    up = ALL["frei_chen"].make(angle=90.0)
    np.testing.assert_allclose(scaled(up), masks[0].reshape(3, 3), atol=1e-12)


def test_laplacians_are_scipys_and_the_published_ones():
    made = ALL["laplacian"].make
    np.testing.assert_allclose(
        made().weights, scipy.ndimage.laplace(point(3), mode="constant"), **close
    )
    assert np.array_equal(made(positive_centre=True).weights, skimage.filters.laplace(point(3)))
    assert made(kind="8-neighbours").weights.tolist() == [[1, 1, 1], [1, -8, 1], [1, 1, 1]]
    assert scaled(made(kind="isotropic"))[0].tolist() == pytest.approx([1 / 6, 4 / 6, 1 / 6])
    shaped = scaled(made(kind="shaped", alpha=0.2))  # by fspecial's formula, worked out
    wanted = [[0.1667, 0.6667, 0.1667], [0.6667, -3.3333, 0.6667], [0.1667, 0.6667, 0.1667]]
    np.testing.assert_allclose(shaped, wanted, atol=5e-5)
    for kind in ("4-neighbours", "isotropic", "shaped"):
        y, x = np.mgrid[-1:2, -1:2]
        assert (scaled(made(kind=kind)) * (x**2 + y**2)).sum() == pytest.approx(4)


@pytest.mark.parametrize("sigma", [1.0, 2.3])
def test_the_laplacian_of_gaussian_is_scipys(sigma):
    made = ALL["laplacian_of_gaussian"].make(sigma=sigma, side=25, balanced=False)
    wanted = scipy.ndimage.gaussian_laplace(point(25), sigma, radius=12)
    np.testing.assert_allclose(made.weights, wanted, **close)
    balanced = ALL["laplacian_of_gaussian"].make(sigma=sigma, positive_centre=True)
    assert balanced.sum == pytest.approx(0, abs=1e-12)
    assert balanced.weights[balanced.origin] > 0


@pytest.mark.parametrize("ratio", [1.6, 3.0])
def test_the_difference_of_gaussians_is_scikit_images(ratio):
    theirs = skimage.filters.difference_of_gaussians(point(41), 1.5, 1.5 * ratio, truncate=4.4)
    low = scipy.ndimage.gaussian_filter(point(41), 1.5, radius=20)
    high = scipy.ndimage.gaussian_filter(point(41), 1.5 * ratio, radius=20)
    made = ALL["difference_of_gaussians"].make(sigma=1.5, ratio=ratio, side=41)
    np.testing.assert_allclose(made.weights, low - high, **close)
    np.testing.assert_allclose(made.weights, theirs, rtol=0, atol=2e-5)  # it cuts its Gaussians


@pytest.mark.parametrize(("order", "orders"), [("first", (0, 1)), ("second", (0, 2))])
def test_derivatives_of_a_gaussian_are_scipys(order, orders):
    wanted = scipy.ndimage.gaussian_filter(point(21), 1.7, orders, radius=10)[::-1, ::-1]
    made = ALL["gaussian_derivative"].make(order=order, sigma=1.7, side=21)
    np.testing.assert_allclose(made.weights, wanted, **close)


@pytest.mark.parametrize("angle", [20.0, 45.0, 110.0])
def test_a_derivative_at_an_angle_is_steered_from_those_along_the_axes(angle):
    def made(way: float, order: str) -> np.ndarray:
        return ALL["gaussian_derivative"].make(angle=way, order=order, sigma=2.0).weights

    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    steered = c * made(0.0, "first") + s * made(90.0, "first")
    np.testing.assert_allclose(made(angle, "first"), steered, **close)
    mixed = made(45.0, "second") - (made(0.0, "second") + made(90.0, "second")) / 2
    second = c * c * made(0.0, "second") + s * s * made(90.0, "second") + 2 * c * s * mixed
    np.testing.assert_allclose(made(angle, "second"), second, **close)


@pytest.mark.parametrize("angle", [0.0, 30.0, -75.0])
@pytest.mark.parametrize("phase", [0.0, 90.0])
def test_gabor_is_opencvs_whose_angle_runs_clockwise(angle, phase):
    made = ALL["gabor"].make(
        wavelength=7.0, angle=angle, sigma=3.0, aspect=0.6, phase=phase, zero_sum=False, side=31
    )
    theta = -math.radians(angle)
    wanted = cv2.getGaborKernel((31, 31), 3.0, theta, 7.0, 0.6, math.radians(phase))
    np.testing.assert_allclose(made.weights, wanted[::-1, ::-1], **close)
    theirs = skimage.filters.gabor_kernel(
        1 / 7, theta, sigma_x=3.0, sigma_y=5.0, n_stds=3, offset=math.radians(phase)
    ).real
    half = theirs.shape[0] // 2, theirs.shape[1] // 2
    inner = made.weights[15 - min(15, half[0]) : 16 + half[0], 15 - min(15, half[1]) : 16 + half[1]]
    cut = [max(0, h - 15) for h in half]
    part = theirs[cut[0] : theirs.shape[0] - cut[0], cut[1] : theirs.shape[1] - cut[1]]
    np.testing.assert_allclose(inner / (2 * math.pi * 15), part, **close)


def test_a_gabor_of_zero_sum_gives_nothing_where_it_is_flat_and_at_most_1_elsewhere():
    made = ALL["gabor"].make(angle=20.0)
    assert made.sum == pytest.approx(0, abs=1e-12)
    assert scaled(made)[made.taps > 0].sum() == pytest.approx(1)


def test_emboss_is_the_one_that_programs_print():
    assert np.allclose(ALL["emboss"].make().weights, [[-2, -1, 0], [-1, 1, 1], [0, 1, 2]])
    alone = ALL["emboss"].make(keep_photo=False, angle=90.0, depth=1.0, radius=3)
    assert alone.shape == (7, 7)
    assert alone.offset == 0.5
    np.testing.assert_allclose(alone.weights[:, 0], np.arange(-3, 4) / 3, atol=1e-12)


def test_unsharp_mask_is_scikit_images():
    photo = np.random.default_rng(3).random((40, 40))
    wanted = skimage.filters.unsharp_mask(photo, radius=1.0, amount=1.5)
    made = ALL["unsharp_mask"].make(sigma=1.0, amount=1.5, side=9)
    found = np.clip(scipy.ndimage.correlate(photo, made.weights, mode="reflect"), 0, 1)
    np.testing.assert_allclose(found[5:-5, 5:-5], wanted[5:-5, 5:-5], **close)


@pytest.mark.parametrize(("neighbours", "middle"), [("4", 5.5), ("8", 9.5)])
def test_high_boost_is_gonzalez_and_woods_mask(neighbours, middle):
    made = ALL["high_boost"].make(boost=1.5, neighbours=neighbours)
    assert made.weights[1, 1] == middle
    assert scaled(made).sum() == pytest.approx(1)
