"""A round Gaussian's sigma, of spectra that are known, and of photos with noise."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from filters.fitting.blur import blur_of
from filters.fitting.rings import NATIVE, round_sigma
from filters.fitting.spectrum import Spectrum
from tests.sample_photos import CHELSEA, COFFEE

F = np.fft.fftfreq(128)
ACROSS, DOWN = np.meshgrid(F, F)


def spectrum(sigma: float, noise: float, fall: float = 2.0) -> Spectrum:
    f2 = np.asarray(np.maximum(ACROSS**2 + DOWN**2, 1e-6))
    power = 3 * f2 ** np.float64(-fall / 2) * np.exp(-4 * np.pi**2 * (sigma**2 + NATIVE**2) * f2)
    return Spectrum(power + noise**2 + 1 / 12, ACROSS, DOWN, noise, 40)


@pytest.mark.parametrize("sigma", [1.0, 2.0, 4.0])
@pytest.mark.parametrize("noise", [0.0, 5.0])
def test_a_power_law_under_a_gaussian_gives_its_sigma(sigma: float, noise: float) -> None:
    assert round_sigma(spectrum(sigma, noise), 40) == pytest.approx(sigma, rel=0.08)
    assert round_sigma(spectrum(sigma, noise, 2.3), 40) == pytest.approx(sigma, rel=0.12)


@pytest.mark.parametrize(
    ("path", "sigma", "noise"),
    [(COFFEE, 1.5, 0.02), (COFFEE, 2.5, 0.01), (CHELSEA, 1.0, 0.02)],
)
def test_noise_does_not_pass_for_sharpness(path: object, sigma: float, noise: float) -> None:
    photo = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE).astype(np.float32)
    photo = cv2.GaussianBlur(photo, (0, 0), sigma)
    noisy = photo + np.random.default_rng(2).normal(0, 255 * noise, photo.shape)
    pixels = np.clip(np.rint(noisy), 0, 255).astype(np.float32)
    assert blur_of(pixels).sigma == pytest.approx(sigma, rel=0.06)
