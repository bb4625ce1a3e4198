"""Medians are named in a JPEG, and what is none of them isn't."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from filters.fitting.jpeg_naming import median_of_jpeg
from filters.fitting.pair import Pair, kernel_from_pair
from tests.filters.fitting.test_clipped_jpeg import STEPS, jpeg
from tests.sample_photos import ASTRONAUT, CHELSEA, COFFEE


def photo(path: Path) -> np.ndarray:
    return np.ascontiguousarray(cv2.imread(str(path))[:296, :400, ::-1])


@pytest.mark.parametrize("path", [ASTRONAUT, CHELSEA, COFFEE], ids=lambda path: path.stem)
@pytest.mark.parametrize("side", [3, 5])
def test_a_median_is_told_from_a_blur_of_its_size(path: Path, side: int) -> None:
    before = photo(path)
    blur = cv2.blur(before, (side, side))
    trial = median_of_jpeg(before, jpeg(cv2.medianBlur(before, side)), blur, STEPS)
    assert trial is not None
    assert trial.kind == "median"
    assert f"{side}x{side}" in trial.sentence


@pytest.mark.parametrize("path", [ASTRONAUT, CHELSEA, COFFEE], ids=lambda path: path.stem)
def test_a_bilateral_filter_is_no_median(path: Path) -> None:
    before = photo(path)
    after = jpeg(cv2.bilateralFilter(before, 9, 60, 5))
    assert median_of_jpeg(before, after, cv2.blur(before, (3, 3)), STEPS) is None


def test_a_blur_is_no_median() -> None:
    before = photo(COFFEE)
    after = cv2.GaussianBlur(before, (5, 5), 0)
    assert median_of_jpeg(before, jpeg(after), after, STEPS) is None


def test_a_curve_that_is_straight_in_luma_alone_is_a_curve() -> None:
    """Sand at dusk: each colour has a short range of its own, and so has luma."""
    levels = photo(CHELSEA)[:160, :240].mean(2, keepdims=True)
    sand = np.rint(np.array([150, 90, 20]) + levels * np.array([0.35, 0.3, 0.2])).astype(np.uint8)
    curved = np.rint(255 * (sand / 255) ** (1 / 1.4)).astype(np.uint8)
    found = kernel_from_pair(Pair(sand, jpeg(curved), None, STEPS), (1, 1)).verdict
    assert (found.is_convolution, found.kind) == (False, "tone curve")
    raised = np.rint(sand * 1.05 + 6).astype(np.uint8)
    found = kernel_from_pair(Pair(sand, jpeg(raised), None, STEPS), (1, 1)).verdict
    assert found.is_convolution
