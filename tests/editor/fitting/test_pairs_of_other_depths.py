"""Pairs of 16 bits, of floats, and of two depths: told as pairs of bytes are."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.fitting.pictures import pair_of
from editor.photo.load import load
from filters import Kernel, convolve
from filters.fitting.pair import PairFit, kernel_from_pair
from tests.sample_photos import CHELSEA, COFFEE

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def deep(path: Path = COFFEE) -> np.ndarray:
    """Return a photo of 16 bits that 8 bits don't hold, (rows, columns, BGR)."""
    photo = cv2.imread(str(path))[:288, :384].astype(np.uint16) * 257
    noise = np.random.default_rng(0).integers(-120, 121, photo.shape)
    return np.clip(photo.astype(int) + noise, 0, 65535).astype(np.uint16)


def fitted(before: np.ndarray, after: np.ndarray, folder: Path, suffix: str) -> PairFit:
    paths = folder / "before.tif", folder / f"after{suffix}"
    cv2.imwrite(str(paths[0]), before)
    cv2.imwrite(str(paths[1]), after, [cv2.IMWRITE_JPEG_QUALITY, 95])
    return kernel_from_pair(pair_of(*map(load, map(str, paths))))


def floats(samples: np.ndarray) -> np.ndarray:
    return (samples / np.float32(65535)).astype(np.float32)


def eight(samples: np.ndarray) -> np.ndarray:
    return np.rint(samples / 257).astype(np.uint8)


@pytest.mark.parametrize(
    ("depth_before", "depth_after", "suffix"),
    [(np.array, np.array, ".tif"), (np.array, eight, ".png"), (floats, floats, ".tif")],
    ids=["16 bits", "16 and 8", "floats"],
)
def test_a_kernel_comes_back_and_a_median_does_not(
    depth_before: object, depth_after: object, suffix: str, tmp_path: Path
) -> None:
    assert callable(depth_before)
    assert callable(depth_after)
    photo = deep()
    fit = fitted(depth_before(photo), depth_after(convolve(photo, SHARPEN)), tmp_path, suffix)
    assert fit.verdict.kind == "convolution", fit.verdict.reason
    assert fit.agreement.equal > 0.99
    taps = fit.kernels[0].taps / fit.kernels[0].gain_divisor
    np.testing.assert_allclose(taps, SHARPEN.taps, atol=2e-3)
    median = cv2.medianBlur(photo, 5)
    fit = fitted(depth_before(photo), depth_after(median), tmp_path, suffix)
    assert fit.verdict.kind == "median"
    assert fit.agreement.equal < 0.5


def test_a_jpeg_is_one_beside_16_bits_as_well(tmp_path: Path) -> None:
    photo = deep(CHELSEA)
    fit = fitted(photo, eight(convolve(photo, SHARPEN)), tmp_path, ".jpg")
    assert fit.verdict.kind == "convolution", fit.verdict.reason
    (kernel,) = fit.kernels
    np.testing.assert_allclose(kernel.taps / kernel.gain_divisor, SHARPEN.taps, atol=0.02)
