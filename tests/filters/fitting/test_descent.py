"""Gradient descent comes to what least squares gives, and leaves beyond the largest rate."""

from __future__ import annotations

import numpy as np
import pytest

from editor.lab.learning import LearningPair, laid
from filters.fitting.descent import LearningTask
from filters.kernel import Kernel
from filters.pixels.region import Region

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], offset=0.1)


def pair(kernel: Kernel = SHARPEN) -> LearningPair:
    noise = np.random.default_rng(2).random((48, 48), np.float32)
    before = laid(Kernel([[1, 2, 1], [2, 4, 2], [1, 2, 1]], divisor=16), noise)
    return LearningPair(before, laid(kernel, before), kernel, Region(0, 0, 48, 48))


@pytest.fixture(scope="module")
def task() -> LearningTask:
    return pair().task(3)


def test_least_squares_finds_the_kernel_and_its_offset(task: LearningTask) -> None:
    assert np.allclose(task.best.weights, SHARPEN.taps, atol=1e-3)
    assert task.best.offset == pytest.approx(25.5, abs=0.1)
    assert task.best_error < 0.05  # levels: what float32 sums leave
    assert np.array_equal(pair().wanted_weights(5)[1:4, 1:4], SHARPEN.taps)


def test_the_gradient_is_the_slope_of_the_error(task: LearningTask) -> None:
    values = np.random.default_rng(4).standard_normal(10)
    gradient = task.gradient(values)
    for index in range(10):
        nudge = np.zeros(10)
        nudge[index] = 1e-3
        slope = (task.error(values + nudge) ** 2 - task.error(values - nudge) ** 2) / 2e-3
        assert gradient[index] == pytest.approx(slope, rel=1e-4)


def test_the_error_is_that_of_the_pictures(task: LearningTask) -> None:
    both = pair()
    begun = task.begun(seed=3)
    fit = begun.fit
    made = laid(Kernel(fit.weights.tolist(), offset=fit.offset / 255), both.before)
    left = (made - both.after)[1:-1, 1:-1] * 255
    assert begun.error == pytest.approx(float(np.sqrt(np.mean(left**2))), rel=1e-3)


def test_descent_comes_to_the_least_squares_and_momentum_is_sooner_there(
    task: LearningTask,
) -> None:
    errors = {}
    for momentum in (0.0, 0.9):
        descent = task.begun()
        before = descent.error
        for _ in range(300):
            descent = descent.further(0.5, momentum)
        errors[momentum] = descent.error
        assert descent.error < before / 5
        assert descent.number == 300
    assert errors[0.9] < errors[0.0] / 2
    for _ in range(3000):
        descent = descent.further(0.5, 0.9)
    assert np.allclose(descent.fit.weights, task.best.weights, atol=0.02)


def test_beyond_the_largest_rate_it_goes_ever_farther_away(task: LearningTask) -> None:
    steady, wild = task.begun(), task.begun()
    for _ in range(2000):
        steady, wild = steady.further(0.99), wild.further(1.05)
        if wild.has_left:
            break
    assert wild.has_left
    assert steady.error < task.begun().error
