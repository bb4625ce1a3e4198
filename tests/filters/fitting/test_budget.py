"""Budget: stand-ins of a kernel, each of fewer sums than those that are nearer."""

from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest

from filters import Kernel
from filters.convolution.convolve import convolve
from filters.fitting.budget import offers_for, sums_of
from tests.sample_photos import COFFEE

PHOTO = cv2.imread(str(COFFEE), 0).astype(np.float32)
GAUSS = cv2.getGaussianKernel(9, 1.5)


@pytest.mark.parametrize(
    ("weights", "sums"),
    [
        (np.ones((5, 5)), 7.5),  # a row and a column of whole numbers
        (np.ones((5, 5)) / 25, 10),
        ([[0, 0.5, 0], [0.5, -2, 0.5], [0, 0.5, 0]], 5),  # fewer taps than two passes take
        ([[0, 1, 0], [1, -4, 1], [0, 1, 0]], 3.75),
    ],
)
def test_sums_are_those_of_taps_or_of_passes(weights: np.ndarray, sums: float) -> None:
    assert sums_of(Kernel(weights)) == pytest.approx(sums)


def test_offers_go_from_exact_to_cheap_and_keep_the_sum() -> None:
    y, x = np.mgrid[-4:5, -4:5]
    kernel = Kernel((np.hypot(y, x) <= 4) / 49.0)
    offers = offers_for(kernel, PHOTO)
    assert offers[0].kernel is kernel
    assert offers[0].words == "exact"
    assert all(a.sums > b.sums for a, b in itertools.pairwise(offers))
    exact = convolve(PHOTO, kernel)
    errors = [float(np.sqrt(np.mean((convolve(PHOTO, o.kernel) - exact) ** 2))) for o in offers]
    assert all(b > 0.8 * a for a, b in itertools.pairwise(errors))
    assert offers[-1].sums < 0.2 * offers[0].sums
    words = " ".join(one.words for one in offers)
    assert "rank" in words
    assert "whole over" in words
    for one in offers:
        total = one.kernel.sum / one.kernel.gain_divisor
        assert total == pytest.approx(kernel.sum, abs=0.5 / 64)


def test_a_separable_kernel_offers_no_rank() -> None:
    words = [one.words for one in offers_for(Kernel(GAUSS @ GAUSS.T), PHOTO)]
    assert not any(word.startswith("rank") for word in words)
    assert any("x" in word for word in words)  # smaller ones


def test_a_photo_smaller_than_the_kernel_has_offers_too() -> None:
    disk = Kernel(np.ones((9, 9)) - np.eye(9) / 2)
    offers = offers_for(disk, PHOTO[:5, :7])
    assert offers[0].kernel is disk
    assert offers[-1].sums < 0.2 * offers[0].sums


def test_a_kernel_of_zeros_has_nothing_cheaper() -> None:
    assert [one.words for one in offers_for(Kernel(np.zeros((3, 3))), PHOTO)] == ["exact"]
