"""A kernel's figures against numpy's direct computation."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from filters import Kernel
from filters.analysis import figures as figures
from filters.analysis.summary import frequency_response
from filters.kernel.algebra import symmetrize
from tests.filters.kernel.test_transforms import kernels


@given(kernels())
def test_sums_and_energy_are_numpys(kernel):
    taps = np.nan_to_num(kernel.weights) / kernel.gain_divisor
    assert figures.signed_sums(kernel) == pytest.approx(
        (taps[taps > 0].sum(), taps[taps < 0].sum()), abs=1e-9
    )
    assert figures.energy(kernel) == pytest.approx((taps**2).sum(), abs=1e-12)
    assert figures.dc_gain(kernel) == pytest.approx(taps.sum(), abs=1e-9)


@given(kernels())
def test_the_energy_is_the_mean_of_the_squared_gain(kernel):
    gains = np.abs(frequency_response(kernel, 16))
    assert figures.energy(kernel) == pytest.approx((gains**2).mean(), rel=1e-9, abs=1e-12)


def test_white_noise_leaves_with_its_spread_times_the_noise_gain():
    noise = np.random.default_rng(4).normal(size=(400, 400))
    kernel = Kernel([[1, 2, 1], [2, 4, 2], [1, 2, 1]], normalize=True)
    out = np.fft.ifft2(np.fft.fft2(noise) * np.fft.fft2(kernel.taps / 16, noise.shape)).real
    assert out.std() == pytest.approx(figures.noise_gain(kernel), rel=0.02)
    assert figures.noise_gain(Kernel([[1.0]])) == 1.0


@pytest.mark.parametrize(
    ("weights", "names"),
    [
        ([[1, 2, 1]], {"left-right", "top-bottom", "half-turn"}),
        ([[-1, 0, 1]], {"top-bottom", "odd left-right", "odd half-turn"}),
        ([[0, 1], [2, 0]], set()),
        ([[0, 1], [1, 0]], {"half-turn", "diagonal"}),
        (
            [[1, 2, 1], [2, 4, 2], [1, 2, 1]],
            {"left-right", "top-bottom", "half-turn", "diagonal", "quarter-turn"},
        ),
        ([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]], {"diagonal"}),
    ],
)
def test_symmetries_are_found(weights, names):
    assert set(figures.symmetries(Kernel(weights))) == names


@given(kernels())
def test_a_kernel_made_symmetric_is_found_so(kernel):
    found = figures.symmetries(symmetrize(kernel, "both"))
    assert {"left-right", "top-bottom", "half-turn"} <= set(found)
