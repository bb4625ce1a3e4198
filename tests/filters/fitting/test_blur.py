"""A photo's blur, measured where it is known, and the kernel against it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from filters.design.builtin.motion import motion_blur
from filters.design.builtin.smoothing import disk
from filters.fitting.blur import Blur, BlurError, blur_of
from filters.fitting.sharpening import sharpening_for
from filters.kernel import Kernel
from tests.sample_photos import CHELSEA, COFFEE

RNG = np.random.default_rng(5)


def blurred(path: object, kernel: Kernel, noise: float = 0.0) -> np.ndarray:
    grey = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE).astype(np.float32)
    taps = kernel.taps / kernel.gain_divisor
    done = cv2.filter2D(grey, -1, taps, borderType=cv2.BORDER_REFLECT)
    noisy = done + RNG.normal(0, noise * 255, done.shape)
    return np.clip(np.rint(noisy), 0, 255).astype(np.float32)


def gaussian(sigma: float) -> Kernel:
    row = cv2.getGaussianKernel(2 * int(4 * sigma + 1) + 1, sigma)
    return Kernel(row @ row.T)


@pytest.mark.parametrize("path", [CHELSEA, COFFEE])
@pytest.mark.parametrize("sigma", [1.0, 2.0, 6.0])
def test_a_gaussians_sigma_is_found(path: object, sigma: float) -> None:
    blur = blur_of(blurred(path, gaussian(sigma)))
    assert blur.kind == "gaussian"
    assert blur.sigma == pytest.approx(sigma, rel=0.1)
    assert blur.length == 0


@pytest.mark.parametrize("path", [CHELSEA, COFFEE])
@pytest.mark.parametrize(("length", "angle"), [(9, 30), (15, 75), (21, 140)])
def test_a_movement_is_found_to_a_pixel_and_three_degrees(
    path: object, length: float, angle: float
) -> None:
    blur = blur_of(blurred(path, motion_blur(length, angle), 0.01))
    assert blur.kind == "motion"
    assert blur.length == pytest.approx(length, abs=1)
    assert blur.angle == pytest.approx(angle, abs=3)


@pytest.mark.parametrize("path", [CHELSEA, COFFEE])
def test_a_disks_radius_is_found(path: object) -> None:
    blur = blur_of(blurred(path, disk(4.0)))
    assert blur.kind == "disk"
    assert blur.radius == pytest.approx(4, rel=0.05)


@pytest.mark.parametrize(
    "blur",
    [
        Blur("gaussian", 0.6, 0, 0, 0, 1, 0),
        Blur("gaussian", 1.5, 0, 0, 0, 1, 0),
        Blur("gaussian", 4.0, 0, 30, 0, 1.4, 0),
        Blur("gaussian", 6.0, 0, 0, 0, 1, 0),
        Blur("disk", 2.0, 0, 0, 4, 1, 0),
        Blur("motion", 2.6, 9, 30, 0, 1, 0),
        Blur("disk", 3.0, 0, 0, 6, 1, 0),
        Blur("motion", 4.33, 15, 65, 0, 1, 0),
        Blur("motion", 6.35, 22, 160, 0, 1, 0),
    ],
    ids=lambda blur: blur.described,
)
def test_the_kernel_against_it_raises_mtf50_without_overshoot(blur: Blur) -> None:
    sharpening = sharpening_for(blur)
    before, after = sharpening.mtf50
    assert before == pytest.approx(blur.mtf(0.5), abs=1e-3)
    assert after >= 1.5 * before or after > 0.49
    assert sharpening.overshoot < 0.05
    assert sharpening.kernel.sum == pytest.approx(1)


def test_mtf_of_a_gaussian_is_its_formula() -> None:
    # exp(-2 pi^2 sigma^2 f^2) = 1/2
    assert Blur("gaussian", 2.0, 0, 0, 0, 1, 0).mtf(0.5) == pytest.approx(0.18739 / 2, abs=2e-4)


def test_what_is_flat_or_small_is_refused() -> None:
    with pytest.raises(BlurError, match="flat"):
        blur_of(np.full((100, 100), 80, np.float32))
    with pytest.raises(BlurError, match="too small"):
        blur_of(np.zeros((20, 100), np.float32))
