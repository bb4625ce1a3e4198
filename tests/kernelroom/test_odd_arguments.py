"""What others hand over that is no kernel and no border: one sentence each, and no warning."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

import kernelroom

FIELD = np.random.default_rng(20).random((9, 7))
WEIGHTS = [[0, 1, 2], [3, 4, -5], [6, 0.5, 8]]


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_borders_by_opencvs_numbers_are_opencvs(dtype: type) -> None:
    pixels = FIELD.astype(dtype)
    for name in ("REPLICATE", "REFLECT", "DEFAULT", "CONSTANT"):
        number = getattr(cv2, f"BORDER_{name}")
        expected = cv2.filter2D(pixels, -1, np.array(WEIGHTS), borderType=number)
        done = kernelroom.convolve(pixels, WEIGHTS, border=number)
        np.testing.assert_allclose(done, expected, rtol=1e-6, err_msg=name)


@pytest.mark.parametrize("border", [99, -1, True, None, 1.5])
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_what_is_no_border_is_named(border: object, dtype: type) -> None:
    with pytest.raises(kernelroom.BorderError, match="is not known: use clamp, mirror"):
        kernelroom.convolve(FIELD.astype(dtype), WEIGHTS, border=border)


@pytest.mark.parametrize(
    ("weights", "said"),
    [
        (np.array([[1j]]), "they are complex"),
        ([[1, 2j]], "they are complex"),
        ([[10**400]], "weights must be rows of numbers"),
        ([[object()]], "weights must be rows of numbers"),
    ],
)
def test_weights_that_are_no_real_numbers_are_refused(weights: object, said: str) -> None:
    with pytest.raises(kernelroom.KernelError, match=said):
        kernelroom.Kernel(weights)


@pytest.mark.parametrize("number", [10**400, 10**9_000, "one", None, [1]], ids=range(5))
def test_a_divisor_or_an_offset_that_is_no_number_is_named(number: object) -> None:
    with pytest.raises(kernelroom.KernelError, match=r"^offset .* is not allowed"):
        kernelroom.Kernel(WEIGHTS, offset=number)
    if number is not None:  # which stands for the sum
        with pytest.raises(kernelroom.KernelError, match=r"^divisor .* is not allowed"):
            kernelroom.Kernel(WEIGHTS, divisor=number)
