"""Gain profiles, pass band and step response against numpy and scipy."""

from __future__ import annotations

import math

import numpy as np
import pytest
import scipy.ndimage
from hypothesis import given

from filters import Kernel
from filters.analysis.response import (
    DIRECTIONS,
    gain_peak,
    gain_profiles,
    gains_along,
    pass_band,
    settling,
    step_response,
)
from filters.analysis.summary import frequency_response
from filters.design.generators import Generators
from tests.filters.kernel.test_transforms import kernels

ALL = Generators.builtin()


@given(kernels())
def test_profiles_along_the_axes_are_lines_of_the_frequency_response(kernel):
    found = gain_profiles(kernel, 9)
    gains = np.abs(frequency_response(kernel, 16))  # frequency 0 at place 8, -0.5 at place 0
    wanted = np.append(gains[8, 8:], gains[8, 0]), np.append(gains[8:, 8], gains[0, 8])
    np.testing.assert_allclose(found.across, wanted[0], atol=1e-9)
    np.testing.assert_allclose(found.down, wanted[1], atol=1e-9)


@given(kernels())
def test_the_radial_profile_is_the_mean_over_directions_by_the_fourier_sum(kernel):
    found = gain_profiles(kernel, 5)
    rows, columns = np.indices(kernel.shape)
    for f, gain in zip(found.frequencies, found.radial, strict=True):
        gains = []
        for angle in np.arange(DIRECTIONS) * math.pi / DIRECTIONS:
            phase = columns * f * math.cos(angle) + rows * f * math.sin(angle)
            gains.append(abs((kernel.taps * np.exp(2j * math.pi * phase)).sum()))
        assert gain == pytest.approx(np.mean(gains) / abs(kernel.gain_divisor), abs=1e-9)


@given(kernels())
@pytest.mark.parametrize("angle", [0.0, 30.0, 90.0, -45.0])
def test_gains_along_a_line_are_the_fourier_sum_counter_clockwise(angle, kernel):
    found = gains_along(kernel, angle, 9)
    rows, columns = np.indices(kernel.shape)
    for f, gain in zip(found.frequencies, found.gains, strict=True):
        turn = math.radians(angle)
        phase = columns * f * math.cos(turn) - rows * f * math.sin(turn)  # rows count down
        wanted = abs((kernel.taps * np.exp(2j * math.pi * phase)).sum() / kernel.gain_divisor)
        assert gain == pytest.approx(wanted, abs=1e-9)


@pytest.mark.parametrize("angle", [0.0, 30.0, 60.0, 90.0, -45.0])
def test_the_peak_of_a_gabor_is_its_wave(angle):
    kernel = ALL["gabor"].make(wavelength=8.0, angle=angle, sigma=6.0)
    peak = gain_peak(np.abs(frequency_response(kernel, 256)))
    assert peak.frequency == pytest.approx(1 / 8, abs=0.005)
    assert peak.angle == pytest.approx(angle, abs=2)
    assert peak.gain == pytest.approx(float(gains_along(kernel, angle).gains.max()), rel=0.02)


def test_the_peak_of_a_blur_is_at_frequency_0():
    peak = gain_peak(np.abs(frequency_response(ALL["gaussian"].make(), 64)))
    assert (peak.frequency, peak.angle) == (0.0, 0.0)
    assert peak.gain == pytest.approx(1)
    assert gain_peak(np.ones((8, 8))).frequency == 0.0


def test_a_response_has_settled_where_it_is_at_its_ends_again():
    assert settling(step_response(Kernel([[1.0]]))) == 0
    assert settling(step_response(ALL["box"].make(rows=9, columns=9))) == 4
    assert settling(step_response(Kernel([[0.0]], offset=0.5))) == 0


@pytest.mark.parametrize("sigma", [1.0, 2.0, 4.0])
def test_the_cut_off_of_a_gaussian_is_its_formulas(sigma):
    low, high = pass_band(gain_profiles(ALL["gaussian"].make(sigma=sigma), 257))
    assert low == 0.0
    # exp(-2 pi^2 sigma^2 f^2) = 1 / sqrt(2); the Gaussian is cut at three sigma
    assert high == pytest.approx(math.sqrt(math.log(2)) / (2 * math.pi * sigma), rel=0.01)


def test_the_pass_band_of_a_high_pass_and_of_nothing():
    low, high = pass_band(gain_profiles(ALL["laplacian"].make()))
    assert 0.1 < low < 0.5
    assert high == 0.5
    assert pass_band(gain_profiles(Kernel([[1.0]]))) == (0.0, 0.5)
    assert pass_band(gain_profiles(Kernel([[0.0]]))) is None


@given(kernels())
@pytest.mark.parametrize("axis", ["across", "down"])
def test_the_step_response_is_what_scipy_makes_of_an_edge(axis, kernel):
    found = step_response(kernel, axis)
    edge = np.zeros((81, 81))
    edge[:, 40:] = 1
    edge = edge if axis == "across" else edge.T
    shift = tuple(o - s // 2 for o, s in zip(kernel.origin, kernel.shape, strict=True))
    taps = kernel.taps / kernel.gain_divisor
    out = scipy.ndimage.correlate(edge, taps, mode="nearest", origin=shift) + kernel.offset
    line = out[40] if axis == "across" else out[:, 40]
    np.testing.assert_allclose(found.values, line[found.places + 40], atol=1e-9)


def test_a_box_rises_over_its_length_and_a_sharpener_overshoots():
    box = step_response(ALL["box"].make(rows=1, columns=11))
    assert box.overshoot == 0
    assert box.rise == pytest.approx(0.8 * 11)
    sharp = step_response(Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]))
    assert sharp.overshoot == pytest.approx(1)
    assert step_response(ALL["sobel"].make()).rise is None
