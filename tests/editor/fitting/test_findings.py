"""What a window shows of a measurement: presets that work, the residual, contrast."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from editor.document.image import Image
from editor.fitting.findings import find_blur, find_in_pair, point_spread
from editor.photo.load import load
from filters import Kernel, convolve
from filters.fitting.blur import Blur
from filters.registry import Registry
from tests.sample_photos import CHELSEA

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def changed(image: Image, samples: np.ndarray) -> Image:
    return dataclasses.replace(image, samples=samples)


def test_a_pair_gives_a_preset_and_a_residual_of_nothing(registry: Registry) -> None:
    photo = load(CHELSEA)
    after = changed(photo, convolve(photo.samples, SHARPEN, border="reflect"))
    told: list[float] = []
    found = find_in_pair(photo, after, (3, 3), "none", registry, told.append)
    assert found.fit.verdict.is_convolution
    np.testing.assert_array_equal(found.preset.step.kernel.weights, SHARPEN.weights)
    assert "chelsea.png" in found.preset.source
    assert found.residual is not None
    assert found.residual.shape == found.after.shape[:2] == (300, 451)
    assert not found.residual.any()
    assert told[-1] == 1.0


def test_another_size_is_told_without_a_residual(registry: Registry) -> None:
    photo = load(CHELSEA)
    small = changed(photo, np.ascontiguousarray(photo.samples[::2, ::2]))
    found = find_in_pair(photo, small, None, "none", registry, lambda _: None)
    assert found.residual is None
    assert found.fit.verdict.kind == "geometric change"


def test_a_blur_gives_a_kernel_and_a_point_spread(registry: Registry) -> None:
    photo = load(CHELSEA)
    spread = point_spread(Blur("gaussian", 2.0, 0, 0, 0, 1, 0))
    blurred = changed(photo, convolve(photo.samples, spread, border="reflect"))
    found = find_blur(blurred, registry, lambda _: None)
    assert found.blur.sigma == pytest.approx(2, rel=0.1)
    assert found.frequencies[0] == 0
    assert found.frequencies[-1] == 0.5
    half = [found.frequencies[np.argmax(curve < 0.5)] for curve in (found.before, found.after)]
    np.testing.assert_allclose(half, found.sharpening.mtf50, atol=4e-3)
    assert found.spread.step.filter_id == "richardson_lucy"
    assert found.preset.step.kernel is found.sharpening.kernel


@pytest.mark.parametrize(
    ("blur", "across", "down"),
    [
        (Blur("gaussian", 2.0, 0, 0, 0, 1, 0), 2.0, 2.0),
        (Blur("gaussian", 2.0, 0, 90, 0, 4, 0), 1.0, 4.0),
        (Blur("disk", 3.0, 0, 0, 6.0, 1, 0), 3.0, 3.0),
        (Blur("motion", 6.0, 12**0.5 * 6, 0, 0, 1, 0), 6.0, 0.0),
    ],
)
def test_a_point_spread_has_the_spread_that_was_measured(
    blur: Blur, across: float, down: float
) -> None:
    kernel = point_spread(blur)
    assert kernel.sum == pytest.approx(1)
    rows, columns = (np.arange(n) - at for n, at in zip(kernel.shape, kernel.origin, strict=True))
    variances = (kernel.taps.sum(0) @ columns**2, kernel.taps.sum(1) @ rows**2)
    np.testing.assert_allclose(np.sqrt(variances), (across, down), atol=0.15)
