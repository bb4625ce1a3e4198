"""Blurs that are known, by the benchmark that makes tables of them, over a few of its places."""

from __future__ import annotations

import numpy as np
import pytest

from filters.fitting.blur import Blur, blur_of
from filters.fitting.spectrum import noise_of
from tests.benchmarks.blurs import Known, rows
from tests.sample_photos import ASTRONAUT, COFFEE


@pytest.mark.parametrize(
    ("known", "noise"),
    [
        (Known("gaussian", 3), 0.01),
        (Known("disk", 4), 0.0),
        (Known("motion", 7, 20), 0.02),  # what noise hides of a short line is its first zero
        (Known("motion", 15, 65), 0.01),
    ],
)
def test_known_blurs_are_within_the_limits(known: Known, noise: float) -> None:
    ((_, _, errors),) = rows([ASTRONAUT, COFFEE], [known], [noise])
    assert all(is_good for _, is_good in errors), errors


@pytest.mark.parametrize("sigma", [2, 3])
def test_noise_makes_no_blur_look_wider(sigma: float) -> None:
    ((_, _, errors),) = rows([ASTRONAUT], [Known("gaussian", sigma)], [0.02])
    assert all(is_good for _, is_good in errors), errors


def test_limits_are_those_of_the_issue() -> None:
    line = Blur("motion", 2.0, 7.9, 22.0, 0, 1, 0)
    assert Known("motion", 7, 20).errors(line) == (pytest.approx(0.9), True)
    assert not Known("motion", 7, 26).errors(line)[1]
    assert not Known("motion", 6.8, 20).errors(line)[1]
    disk = Blur("disk", 2.08, 0, 0, 4.16, 1, 0)
    assert Known("disk", 4).errors(disk) == (pytest.approx(0.04), True)


def ripples(shape: tuple[int, int]) -> np.ndarray:
    """Return a scene with far more power across one direction, as sand has, in levels."""
    random = np.random.default_rng(4)
    across, down = np.meshgrid(np.fft.fftfreq(shape[1]), np.fft.fftfreq(shape[0]))
    turned = 1.8 * np.cos(2 * (np.arctan2(down, across) - 0.7))
    power = np.maximum(np.hypot(across, down), 1 / 512) ** -2.3 * np.exp(turned)
    waves = np.fft.fft2(random.normal(size=shape)) * np.sqrt(power)
    plane = np.fft.ifft2(waves).real
    return np.asarray(128 + 30 * plane / plane.std(), np.float32)


@pytest.mark.parametrize("known", [Known("gaussian", 2), Known("disk", 3)], ids=lambda k: k.kind)
def test_ripples_of_a_scene_are_no_part_of_its_blur(known: Known) -> None:
    done = np.clip(np.rint(known.of(ripples((400, 500)))), 0, 255).astype(np.float32)
    found = blur_of(done)
    assert found.kind == known.kind
    assert known.errors(found)[0] == pytest.approx(0, abs=0.07)


def test_noise_that_is_clipped_is_left_out() -> None:
    random = np.random.default_rng(3)
    plane = np.full((320, 320), 100.0)
    plane[:, :160] = 0.0
    plane += random.normal(0, 4, plane.shape)
    assert noise_of(np.clip(plane, 0, 255).astype(np.float32)) == pytest.approx(4, rel=0.15)
