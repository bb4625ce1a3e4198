"""Kernels of edges found in JPEGs, in which hardly a block is neither black nor white anywhere."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from filters import Kernel, convolve
from filters.design.builtin.motion import motion_blur
from filters.fitting.pair import Pair, PairFit, kernel_from_pair
from tests.sample_photos import CHELSEA, COFFEE

# Luma at quality 95 of libjpeg (ITU-T T.81, table K.1, a tenth of it).
STEPS = np.array(
    [
        [2, 1, 1, 2, 2, 4, 5, 6],
        [1, 1, 1, 2, 3, 6, 6, 6],
        [1, 1, 2, 2, 4, 6, 7, 6],
        [1, 2, 2, 3, 5, 9, 8, 6],
        [2, 2, 4, 6, 7, 11, 10, 8],
        [2, 4, 6, 6, 8, 10, 11, 9],
        [5, 6, 8, 9, 10, 12, 12, 10],
        [7, 9, 10, 10, 11, 10, 10, 10],
    ],
    np.float64,
).ravel()


def jpeg(pixels: np.ndarray) -> np.ndarray:
    done, content = cv2.imencode(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 95])
    assert done
    return np.ascontiguousarray(cv2.imdecode(content, cv2.IMREAD_COLOR)[..., ::-1])


def found(before: np.ndarray, kernel: Kernel) -> tuple[PairFit, float]:
    """Return the fit of a size that is given, and how many bytes fewer than by the true kernel."""
    true = convolve(before, kernel)
    after = jpeg(true)
    fit = kernel_from_pair(Pair(before, after, None, STEPS), size=(5, 5))

    def near(made: np.ndarray) -> float:
        return float((np.abs(after.astype(int) - made) <= 1).mean())

    return fit, near(true) - near(fit.rendered)


@pytest.mark.parametrize(
    ("path", "kernel"),
    [
        (COFFEE, Kernel([[0, 1, 0], [1, -4, 1], [0, 1, 0]])),
        (CHELSEA, Kernel([[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]])),
        (COFFEE, Kernel([[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]], offset=1.0)),
        (COFFEE, Kernel([[-1, -1, -1], [-1, 9, -1], [-1, -1, -1]])),
    ],
    ids=["laplacian", "find edges", "contour", "sharpen more"],
)
def test_a_kernel_that_clips_comes_back_from_a_jpeg(path: Path, kernel: Kernel) -> None:
    before = cv2.imread(str(path))[:200, :304, ::-1]
    fit, missed = found(np.ascontiguousarray(before), kernel)
    assert fit.verdict.is_convolution, fit.verdict.reason
    assert missed < 0.03
    taps = fit.kernels[0].taps / fit.kernels[0].gain_divisor
    middle = taps[1:4, 1:4]
    scale = np.abs(kernel.weights).max()
    np.testing.assert_allclose(middle, kernel.weights, atol=0.05 * scale)


def test_a_kernel_in_linear_light_is_found_in_a_jpeg() -> None:
    """GIMP's motion blur: what stored light makes of it lies levels off at bright edges."""
    before = np.ascontiguousarray(cv2.imread(str(COFFEE))[..., ::-1])
    kernel = motion_blur(9, 30)
    after = jpeg(convolve(before, kernel, light="linear"))
    fit = kernel_from_pair(Pair(before, after, None, STEPS), kernel.shape)
    assert fit.light == "linear"
    assert fit.verdict.is_convolution
    true = convolve(before, kernel, light="linear")
    near, wanted = ((np.abs(after.astype(int) - one) <= 1).mean() for one in (fit.rendered, true))
    assert near > wanted - 0.03
