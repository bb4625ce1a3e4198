"""Kinds of pairs: whole weights in linear light, wholly clipped results, rarer ranks."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from scipy import ndimage

from filters import Kernel
from filters.convolution.convolve import convolve
from filters.fitting.pair import Pair, kernel_from_pair
from tests.sample_photos import CHELSEA

PHOTO = np.ascontiguousarray(cv2.imread(str(CHELSEA))[60:220, 100:340])
SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
RAISED = Kernel([[-1, -1, -1], [-1, 14, -1], [-1, -1, -1]], divisor=6)


def test_whole_weights_in_linear_light_are_found_exactly() -> None:
    """GIMP's convolution matrix: rounding in stored light makes a fit of light too strong."""
    after = convolve(PHOTO, SHARPEN, light="linear")
    found = kernel_from_pair(Pair(PHOTO, after), (3, 3))
    assert found.light == "linear"
    np.testing.assert_array_equal(found.kernels[0].weights, SHARPEN.weights)
    assert found.agreement.equal > 0.999
    assert found.verdict.is_convolution


def test_a_threshold_is_a_tone_curve_though_no_equation_is_left() -> None:
    after = np.where(PHOTO >= 128, 255, 0).astype(np.uint8)
    found = kernel_from_pair(Pair(PHOTO, after))
    assert not found.verdict.is_convolution
    assert found.verdict.kind == "tone curve"


def test_wide_medians_and_openings_are_named() -> None:
    small = np.ascontiguousarray(PHOTO[:100, :120])
    median = kernel_from_pair(Pair(small, cv2.medianBlur(small, 11)), (3, 3)).verdict
    assert median.kind == "median"
    assert "11x11" in median.reason
    even = ndimage.median_filter(small, (2, 2, 1))  # ImageMagick's -median 2, bit by bit
    found = kernel_from_pair(Pair(small, even), (3, 3)).verdict
    assert (found.kind, "2x2" in found.reason) == ("median", True)
    opened = cv2.morphologyEx(small, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    assert kernel_from_pair(Pair(small, opened), (3, 3)).verdict.kind == "morphology"


def test_what_smooths_small_detail_and_leaves_edges_is_a_bilaterals_kin() -> None:
    """A guided filter (K. He, J. Sun, X. Tang, ECCV 2010): no bilateral comes near it."""
    levels = PHOTO.astype(np.float32)
    mean = cv2.blur(levels, (7, 7))
    variance = cv2.blur(levels * levels, (7, 7)) - mean * mean
    slope = variance / (variance + 400)
    base = cv2.blur(mean * (1 - slope), (7, 7))
    after = np.rint(cv2.blur(slope, (7, 7)) * levels + base).astype(np.uint8)
    found = kernel_from_pair(Pair(PHOTO, after), (3, 3)).verdict
    assert not found.is_convolution
    assert found.kind == "bilateral"


@pytest.mark.parametrize(
    ("made", "kernel"),
    [
        (lambda p: np.rint(p * 1.3 - 12), Kernel([[13]], divisor=10)),
        (lambda p: np.floor(cv2.filter2D(p, -1, RAISED.weights / 6) - 1e-6 + 0.5), RAISED),
    ],
    ids=["brightness", "halves down"],
)
def test_weights_are_simple_though_many_sums_lie_between_two_levels(
    made: Callable[[np.ndarray], np.ndarray], kernel: Kernel
) -> None:
    after = np.clip(made(PHOTO.astype(np.float64)), 0, 255).astype(np.uint8)
    found = kernel_from_pair(Pair(PHOTO, after))
    (one,) = found.kernels
    np.testing.assert_allclose(one.weights / one.divisor, kernel.weights / kernel.divisor)
    assert found.agreement.equal > 0.99


def test_what_lies_below_transparency_says_nothing_about_the_change() -> None:
    """ImageMagick blurs colours by what is opaque, and leaves any below what is not."""
    after = cv2.GaussianBlur(PHOTO, (7, 7), 1.4)
    opaque = np.ones(PHOTO.shape[:2], np.bool_)
    opaque[40:110, 90:170] = False
    after[~opaque] = cv2.medianBlur(255 - PHOTO, 9)[~opaque]
    found = kernel_from_pair(Pair(PHOTO, after, opaque), (7, 7))
    assert found.verdict.is_convolution
    assert found.agreement.equal > 0.99
    median = kernel_from_pair(Pair(PHOTO, cv2.medianBlur(PHOTO, 5), opaque), (3, 3)).verdict
    assert median.kind == "median"


@pytest.mark.parametrize("rows", [3, 5])
def test_medians_of_oblongs_and_crosses_are_named(rows: int) -> None:
    """ImageMagick's -statistic Median 5x3, and a cross as of many despeckling filters."""
    small = np.ascontiguousarray(PHOTO[:100, :120])
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (rows, rows))[..., None]
    for after in (
        ndimage.median_filter(small, (rows, 8 - rows, 1)),
        ndimage.median_filter(small, footprint=cross),
    ):
        found = kernel_from_pair(Pair(small, after), (3, 3)).verdict
        assert found.kind == "median"


def test_a_mask_that_is_rounded_and_raised_is_a_kernel_all_the_same() -> None:
    """Pillow's UnsharpMask(1, 150): six boxes, each rounded, and what they took away 1.5 times."""
    blurred = PHOTO
    for shape in ((1, 3), (3, 1)) * 3:
        weights = np.full(shape, 0.21)
        weights.flat[1] = 0.58
        blurred = cv2.filter2D(blurred, -1, weights)
    mask = np.trunc(1.5 * (PHOTO.astype(np.float64) - blurred))
    after = np.clip(PHOTO + mask, 0, 255).astype(np.uint8)
    found = kernel_from_pair(Pair(PHOTO, after), (7, 7))
    assert found.verdict.is_convolution
    assert found.agreement.equal < 0.6
    assert "off by 3 at most, as where a program rounds several times" in found.verdict.reason


def test_a_swirl_and_a_mirror_image_are_geometric() -> None:
    rows, columns = np.indices(PHOTO.shape[:2], np.float32)
    down, across = rows - 80, columns - 120
    turn = 0.9 * np.maximum(0, 1 - np.hypot(down, across) / 120) ** 2
    x = across * np.cos(turn) - down * np.sin(turn) + 120
    y = across * np.sin(turn) + down * np.cos(turn) + 80
    swirled = cv2.remap(PHOTO, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR)
    for after in (swirled, np.ascontiguousarray(PHOTO[:, ::-1])):
        found = kernel_from_pair(Pair(PHOTO, after), (3, 3)).verdict
        assert (found.is_convolution, found.kind) == (False, "geometric change")
