"""A glance tells a median from a kernel, so that no large kernel is looked for."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from filters.fitting.glance import is_known_change
from filters.fitting.pair import Pair, kernel_from_pair
from tests.sample_photos import CHELSEA

PHOTO = np.ascontiguousarray(cv2.imread(str(CHELSEA))[20:220, 80:330])


@pytest.mark.parametrize(
    ("after", "is_known"),
    [
        (cv2.medianBlur(PHOTO, 5), True),
        (np.asarray(cv2.erode(PHOTO, np.ones((3, 3), np.uint8))), True),
        (cv2.GaussianBlur(PHOTO, (0, 0), 4), False),
        (np.asarray(cv2.blur(PHOTO, (9, 9))), False),
        (np.asarray(cv2.filter2D(PHOTO, -1, np.eye(15) / 15)), False),
    ],
    ids=["median", "erosion", "gaussian", "box", "movement"],
)
def test_only_what_no_kernel_does_is_known_at_a_glance(after: np.ndarray, is_known: bool) -> None:
    assert is_known_change(PHOTO, after) is is_known


def test_a_median_is_named_by_a_small_kernel_alone() -> None:
    fit = kernel_from_pair(Pair(PHOTO, cv2.medianBlur(PHOTO, 3)))
    assert not fit.verdict.is_convolution
    assert fit.verdict.kind == "median"
    assert fit.kernels[0].shape <= (7, 7)
    assert {side for side, _ in fit.by_size} <= {1, 3, 5, 7}  # none of 15x15 or 31x31 was tried
