"""Kernels of drawn responses and pictures; cheaper kernels."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scipy import signal

from filters import Kernel
from filters.fitting.reducing import of_integers, of_rank, of_taps
from filters.fitting.wishes import kernel_of_picture, kernel_of_response, response_errors
from filters.kernel import KernelError
from tests.sample_photos import COFFEE

DOWN, ACROSS = np.mgrid[-128:128, -128:128] / 256  # cycles a pixel; 0 in the middle
ROUND = np.exp(-(ACROSS**2 + DOWN**2) / (2 * 0.12**2))
RNG = np.random.default_rng(3)


def test_a_drawn_square_by_window_is_scipys_product_of_firwins() -> None:
    square = ((np.abs(ACROSS) <= 0.125) & (np.abs(DOWN) <= 0.125)).astype(float)
    row = signal.firwin(15, 0.25, window=("hamming"))  # of the highest frequency, 0.5
    found = kernel_of_response(square, 15, "window")
    np.testing.assert_allclose(found.weights, np.outer(row, row), atol=2e-3)


def test_least_squares_gives_a_kernels_own_response_back() -> None:
    weights = RNG.normal(size=(7, 7))
    even = (weights + weights[::-1, ::-1]) / 2
    waves = [
        np.exp(2j * np.pi * (DOWN * r + ACROSS * c)) * even[r + 3, c + 3]
        for r in range(-3, 4)
        for c in range(-3, 4)
    ]
    found = kernel_of_response(np.sum(waves, 0).real, 7, "least-squares")
    np.testing.assert_allclose(found.weights, even, atol=0.02)


def test_minimax_has_the_least_greatest_error() -> None:
    errors = {
        method: response_errors(kernel_of_response(ROUND, 5, method), ROUND)["greatest_error"]
        for method in ("window", "least-squares", "minimax")
    }
    assert errors["minimax"] < 0.9 * errors["least-squares"]
    assert errors["minimax"] < errors["window"]


@pytest.mark.parametrize("size", [7, 15])
def test_minimax_errs_no_more_than_least_squares_at_a_jump(size: int) -> None:
    """At a jump half is lost at best, and which frequencies lie beside it decides."""
    wide = np.arange(-64, 64) / 128
    jump = np.where(np.hypot(wide[:, None], wide) < 0.125, 1.0, 0.0)
    squares, least = (
        response_errors(kernel_of_response(jump, size, method), jump)["greatest_error"]
        for method in ("least-squares", "minimax")
    )
    assert least <= squares + 1e-9


def test_a_wedge_takes_its_direction_away() -> None:
    wedge = np.where(np.abs(np.degrees(np.arctan2(DOWN, ACROSS)) % 180 - 90) < 20, 0.0, 1.0)
    kernel = kernel_of_response(wedge, 31, "least-squares")
    taps = np.arange(31) - 15
    down = abs((kernel.taps * np.exp(2j * np.pi * 0.25 * taps[:, None])).sum())
    across = abs((kernel.taps * np.exp(2j * np.pi * 0.25 * taps[None])).sum())
    assert down < 0.1 < 0.9 < across


def test_a_picture_is_a_kernel_of_sum_1_as_drawn() -> None:
    picture = np.zeros((20, 30))
    picture[5:10, 20:25] = 1
    kernel = kernel_of_picture(picture)
    assert kernel.shape == (20, 30)
    assert kernel.sum == pytest.approx(1)
    assert kernel.weights[7, 22] == pytest.approx(1 / 25)
    assert kernel_of_picture(picture, 15).shape == (10, 15)
    large = kernel_of_picture(np.ones((600, 300)))
    assert large.shape == (255, 128)
    turned = kernel_of_picture(picture, angle=180).weights
    np.testing.assert_allclose(turned, kernel.weights[::-1, ::-1], atol=1e-6)
    only = kernel_of_picture(np.array([[0.2, 0.9], [1.0, 0.1]]), floor=0.5).weights
    np.testing.assert_allclose(only, [[0, 4 / 9], [5 / 9, 0]])


def test_a_lower_rank_is_the_nearest_with_the_sum_kept() -> None:
    kernel = Kernel(RNG.normal(size=(5, 5)) + 1)
    assert of_rank(kernel, 5).weights == pytest.approx(kernel.weights)
    two = of_rank(kernel, 2)
    assert np.linalg.matrix_rank(two.weights) == 2
    assert two.sum == pytest.approx(kernel.sum)


def test_fewer_taps_are_the_best_on_the_photo() -> None:
    grey = cv2.imread(str(COFFEE), cv2.IMREAD_GRAYSCALE).astype(np.float32)
    row = cv2.getGaussianKernel(9, 1.6)
    kernel = Kernel(row @ row.T)
    few = of_taps(kernel, 21, grey)
    assert np.count_nonzero(few.taps) == 21
    assert few.sum == pytest.approx(kernel.sum)
    cut = np.where(few.taps != 0, kernel.taps, 0)
    plain = cut / cut.sum()

    def error(weights: np.ndarray) -> float:
        return float(np.abs(cv2.filter2D(grey, -1, kernel.taps - weights)).mean())

    assert error(few.taps) < error(plain)


def test_whole_weights_keep_the_sum() -> None:
    row = cv2.getGaussianKernel(5, 1.0)
    kernel = of_integers(Kernel(row @ row.T, offset=0.5), 100)
    assert kernel.divisor == 100
    assert kernel.sum == 100
    assert kernel.offset == 0.5
    assert (kernel.weights == np.rint(kernel.weights)).all()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: kernel_of_response(ROUND, 4, "window"), "size 4 is not allowed"),
        (lambda: kernel_of_response(ROUND, 33, "minimax"), "size 33 is not allowed for minimax"),
        (lambda: kernel_of_picture(np.zeros((3, 3))), "no tap is left"),
        (lambda: kernel_of_picture(np.ones((3, 3)), 300), "size 300"),
        (lambda: of_rank(Kernel([[1, 2]]), 2), "rank 2 is not allowed: 1 to 1"),
        (lambda: of_taps(Kernel([[1, 2]]), 3, np.ones((9, 9), np.float32)), "1 to 2"),
        (lambda: of_integers(Kernel([[0.1, 0.2]]), 0), "divisor 0"),
        (lambda: of_integers(Kernel([[0.1, 0.2]]), 1), "too small"),
    ],
)
def test_what_is_not_allowed_is_said(call: object, words: str) -> None:
    with pytest.raises(KernelError, match=words):
        call()
