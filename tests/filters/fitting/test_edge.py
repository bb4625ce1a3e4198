"""A straight edge: its blur and its contrast, where both are known."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from filters.fitting.blur import blur_of_edge
from filters.fitting.edge import EdgeError, edge_in
from filters.fitting.sharpening import INVERSES, sharpening_for
from filters.kernel import Kernel

SIDE, FINER = 80, 8


def drawn(angle: float, blur: np.ndarray, noise: float = 0.0) -> np.ndarray:
    """Return an edge of 60 to 190 levels, its pixels averaged over 8x8 places, then blurred."""
    y, x = (np.mgrid[: SIDE * FINER, : SIDE * FINER] + 0.5) / FINER - SIDE / 2
    turn = np.radians(angle)
    fine = np.where(x * np.sin(turn) + y * np.cos(turn) > 1.3, 190.0, 60.0)
    edge = fine.reshape(SIDE, FINER, SIDE, FINER).mean((1, 3)).astype(np.float32)
    done = cv2.filter2D(edge, -1, blur, borderType=cv2.BORDER_REPLICATE)
    noisy = done + np.random.default_rng(3).normal(0, 255 * noise, done.shape)
    return np.clip(np.rint(noisy), 0, 255).astype(np.float32)


def gaussian(sigma: float) -> np.ndarray:
    row = cv2.getGaussianKernel(2 * int(4 * sigma + 1) + 1, sigma)
    return np.asarray(row @ row.T)


@pytest.mark.parametrize(("angle", "noise"), [(5, 0.0), (40, 0.02), (95, 0.02)])
def test_sigma_and_half_contrast_across_it_are_found(angle: float, noise: float) -> None:
    for sigma in (0.8, 2.0, 6.0):
        edge = edge_in(drawn(angle, gaussian(sigma), noise))
        assert edge.kind == "gaussian"
        assert edge.sigma == pytest.approx(sigma, rel=0.05)
        assert edge.angle == pytest.approx(angle, abs=0.5)
        assert edge.height == pytest.approx(130, abs=2)
        # exp(-2 pi^2 s^2 f^2) = 1/2 at f = 0.18739 / s, less what the pixel's own square takes.
        assert edge.mtf(0.5) == pytest.approx(0.18739 / np.hypot(sigma, 12**-0.5), rel=0.07)


def test_a_disks_radius_is_told_from_a_gaussian() -> None:
    y, x = np.mgrid[-7:8, -7:8]
    fine = np.clip(5.5 - np.hypot(x, y), 0, 1)
    edge = edge_in(drawn(8, fine / fine.sum()))
    assert edge.kind == "disk"
    assert edge.radius == pytest.approx(5, rel=0.03)
    assert blur_of_edge(edge, 0.0).described.startswith("a disk of radius 5.0")


def test_what_is_no_edge_is_refused() -> None:
    with pytest.raises(EdgeError, match="too small"):
        edge_in(np.zeros((8, 90), np.float32))
    with pytest.raises(EdgeError, match="flat"):
        edge_in(np.full((60, 60), 90, np.float32))
    texture = np.random.default_rng(1).uniform(0, 255, (60, 60)).astype(np.float32)
    with pytest.raises(EdgeError, match="edge"):
        edge_in(texture)


@pytest.mark.parametrize("way", INVERSES)
def test_each_inverse_raises_contrast_without_overshoot_on_the_drawn_edge(way: str) -> None:
    pixels = drawn(5, gaussian(1.8))
    edge = edge_in(pixels)
    found = sharpening_for(blur_of_edge(edge, 0.0), way)
    assert found.way == way
    assert found.kernel.sum == pytest.approx(1)
    assert found.mtf50[1] >= 1.5 * found.mtf50[0]
    assert found.overshoot < 0.05
    sharp = cv2.filter2D(pixels, -1, Kernel(found.kernel.weights).taps)[16:-16, 16:-16]
    assert edge_in(sharp).mtf(0.5) >= 1.4 * edge.mtf(0.5)  # the pixel's own square counts as well
    # The rounding of the levels is raised as well.
    assert sharp.max() < 190 + 0.06 * 130
    assert sharp.min() > 60 - 0.06 * 130


def test_what_is_too_large_for_an_edge_is_a_sentence() -> None:
    with pytest.raises(EdgeError, match="20 rows and 2049 columns is too large"):
        edge_in(np.zeros((20, 2049), np.float32))
