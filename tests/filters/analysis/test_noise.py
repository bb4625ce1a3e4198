"""The spectrum of what a kernel leaves of noise, against noise that is filtered."""

from __future__ import annotations

import numpy as np

from filters import Kernel
from filters.analysis.noise import noise_spectrum
from filters.analysis.summary import frequency_response

EMBOSS = Kernel([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]])


def of(kernel: Kernel):
    return noise_spectrum(np.abs(frequency_response(kernel, 128)))


def test_white_noise_through_a_kernel_has_that_spectrum():
    noise = np.random.default_rng(7).normal(size=(512, 512))
    spectrum = np.fft.fft2(noise) * np.fft.fft2(EMBOSS.taps, noise.shape)
    radius = np.hypot(np.fft.fftfreq(512)[:, None], np.fft.fftfreq(512)[None, :])
    found = of(EMBOSS)
    for low, high in ((0.05, 0.1), (0.2, 0.25), (0.4, 0.45)):
        inside = (radius >= low) & (radius < high)
        measured = np.sqrt((np.abs(spectrum[inside]) ** 2).mean()) / 512
        expected = found.amplitudes[(found.frequencies >= low) & (found.frequencies < high)]
        assert abs(measured - np.sqrt((expected**2).mean())) < 0.06 * measured


def test_the_identity_leaves_noise_as_it_is_and_a_difference_nothing_of_frequency_0():
    assert np.allclose(of(Kernel([[1.0]])).amplitudes, 1.0)
    assert of(Kernel([[-1.0, 1.0]])).amplitudes[0] < 1e-12
