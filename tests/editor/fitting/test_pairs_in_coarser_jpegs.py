"""Pairs whose second picture is a JPEG of lower quality, or in which much is clipped."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from editor.fitting.pictures import pair_of
from editor.photo.load import load
from filters.fitting.pair import PairFit, kernel_from_pair
from tests.sample_photos import COFFEE

SHARPEN = np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], float)
EMBOSS = np.array([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]], float)


def fitted(made: np.ndarray, before: np.ndarray, folder: Path, quality: int) -> PairFit:
    """Write both as files, the second as a JPEG with colours at half the size, and fit."""
    paths = folder / "before.png", folder / "after.jpg"
    half = [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420]
    cv2.imwrite(str(paths[0]), before)
    cv2.imwrite(str(paths[1]), made, [cv2.IMWRITE_JPEG_QUALITY, quality, *half])
    return kernel_from_pair(pair_of(*map(load, map(str, paths))))


def photo() -> np.ndarray:
    return np.ascontiguousarray(cv2.imread(str(COFFEE))[:384, :480])


def test_what_coarse_steps_take_away_is_not_held_against_a_kernel(
    tmp_path: Path,
) -> None:
    before = photo()
    fit = fitted(cv2.filter2D(before, -1, SHARPEN), before, tmp_path, 80)
    assert fit.verdict.kind == "convolution"
    fit = fitted(cv2.medianBlur(before, 3), before, tmp_path, 80)
    assert fit.verdict.kind == "median"


def test_kernels_of_each_colour_give_way_to_one_where_a_blur_left_too_little(
    tmp_path: Path,
) -> None:
    before = photo()
    fit = fitted(cv2.GaussianBlur(before, (0, 0), 3), before, tmp_path, 80)
    assert len(fit.kernels) == 1
    assert fit.agreement.r2 > 0.99


def test_what_is_clipped_beside_faint_colours_does_not_draw_a_kernel(tmp_path: Path) -> None:
    before = photo()
    fit = fitted(cv2.filter2D(before, -1, EMBOSS), before, tmp_path, 95)
    assert fit.verdict.kind == "convolution"
    (kernel,) = fit.kernels
    np.testing.assert_allclose(kernel.taps / kernel.gain_divisor, EMBOSS, atol=1e-9)
