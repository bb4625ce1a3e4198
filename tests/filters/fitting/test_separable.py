"""Kernels that are a column times a row: blurs by recursion, whose ends are long and thin."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from filters import Kernel
from filters.convolution.convolve import convolve
from filters.fitting.pair import Pair, kernel_from_pair
from filters.fitting.pixel_equations import Planes
from filters.fitting.separable import is_nearly_separable, separable_of
from tests.sample_photos import CHELSEA

PHOTO = np.ascontiguousarray(cv2.imread(str(CHELSEA))[60:220, 100:340])


def thin(decay: float) -> np.ndarray:
    """Return taps that fall by the same share from one to the next, as a recursion has them."""
    taps = np.exp(-decay * np.abs(np.arange(-25, 26)))
    return np.asarray(taps / taps.sum())


def test_thin_ends_of_a_blur_by_recursion_are_followed() -> None:
    line = thin(0.75)
    after = convolve(PHOTO, Kernel(np.outer(line, line)), border="reflect")
    found = kernel_from_pair(Pair(PHOTO, after))
    assert found.verdict.is_convolution
    assert found.agreement.equal > 0.99


def test_a_column_and_a_row_are_found_with_what_was_cut_off() -> None:
    column, row = thin(0.8), thin(0.5)
    photo = PHOTO.astype(np.float32)
    after = cv2.sepFilter2D(photo, -1, row, column) + np.float32(3)
    planes = [Planes(photo[..., i], after[..., i], np.ones(photo.shape[:2], bool)) for i in (0, 1)]
    cut = Kernel(np.outer(column[20:31], row[18:33]), origin=(5, 7))
    found = separable_of(cut, planes)
    assert is_nearly_separable(found)
    assert found.offset * 255 == pytest.approx(3, abs=0.01)
    middle = found.taps[found.origin[0], found.origin[1] - 12 : found.origin[1] + 13]
    np.testing.assert_allclose(middle, column[25] * row[13:38], atol=2e-5)


def test_what_no_column_times_row_makes_is_told() -> None:
    assert not is_nearly_separable(Kernel(np.eye(7)))
    assert not is_nearly_separable(Kernel(np.ones((3, 3))))  # nothing is gained for so few
    assert is_nearly_separable(Kernel(np.ones((5, 7))))
