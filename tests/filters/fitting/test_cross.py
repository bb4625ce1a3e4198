"""Kernels across the channels: grey made of colours, luminance sharpened, colours swapped."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from filters import Kernel
from filters.fitting.cross import laid_stack
from filters.fitting.pair import Pair, kernel_from_pair
from filters.kernel.stack import KernelStack, luminance_only
from tests.sample_photos import COFFEE

PHOTO = np.ascontiguousarray(cv2.imread(str(COFFEE))[100:260, 150:390, ::-1])
SHARPEN = Kernel([[0, -1, 0], [-1, 8, -1], [0, -1, 0]], divisor=4)
MATRIX = [[8, 1, 1], [1, 8, 1], [0, 2, 8]]


def matrix_and_kernel() -> KernelStack:
    return KernelStack([[Kernel(n * SHARPEN.weights, divisor=40) for n in row] for row in MATRIX])


@pytest.mark.parametrize(
    "stack",
    [matrix_and_kernel(), luminance_only(SHARPEN), KernelStack(["001", "010", "100"])],
    ids=["matrix", "luminance", "swapped"],
)
def test_kernels_across_the_channels_are_found(stack: KernelStack) -> None:
    after = laid_stack(PHOTO, stack)
    found = kernel_from_pair(Pair(PHOTO, after))
    assert found.verdict.is_convolution
    assert "across the channels" in found.verdict.reason
    assert found.stack is not None
    assert found.agreement.equal > 0.99
    np.testing.assert_allclose(found.stack.weights(), stack.weights(), atol=0.02)


def test_grey_made_of_colours_is_one_kernel_across_them() -> None:
    """Rec. ITU-R BT.601, as OpenCV makes grey."""
    grey = cv2.cvtColor(PHOTO, cv2.COLOR_RGB2GRAY)
    found = kernel_from_pair(Pair(PHOTO, np.dstack([grey] * 3)), (1, 1))
    assert found.stack is not None
    weights = found.stack.weights()[:, :, 0, 0]
    np.testing.assert_allclose(weights, [[0.299, 0.587, 0.114]] * 3, atol=0.004)


@pytest.mark.parametrize(
    "made",
    [
        lambda p: cv2.filter2D(p, -1, SHARPEN.weights / 4),
        lambda p: cv2.medianBlur(p, 5),
        lambda p: np.rint(255 * (p / 255) ** 0.6).astype(np.uint8),
    ],
    ids=["shared", "median", "gamma"],
)
def test_what_mixes_no_channels_has_no_kernel_across_them(
    made: Callable[[np.ndarray], np.ndarray],
) -> None:
    assert kernel_from_pair(Pair(PHOTO, made(PHOTO)), (3, 3)).stack is None
