"""Wiener's filter laid as a kernel: what frequencies give, in any part of the photo."""

from __future__ import annotations

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from filters.design.builtin.smoothing import disk
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.registry import Registry

REGISTRY = Registry.builtin()
SPEC = REGISTRY["wiener"]
PIXELS = np.random.default_rng(2).random((120, 140, 3), np.float32)


def by_frequencies(kernel, noise):
    """Filter a photo that repeats, by the formula of Wiener (1949)."""
    taps = kernel.taps / kernel.gain_divisor
    placed = np.zeros(PIXELS.shape[:2])
    placed[: taps.shape[0], : taps.shape[1]] = taps
    transfer = np.fft.fft2(np.roll(placed, [-n for n in kernel.origin], (0, 1)))[..., None]
    factor = np.conj(transfer) / (np.abs(transfer) ** 2 + (noise / 100) ** 2)
    return np.fft.ifft2(np.fft.fft2(PIXELS, axes=(0, 1)) * factor, axes=(0, 1)).real


@pytest.mark.parametrize(("radius", "noise"), [(0.6, 5.0), (0.6, 0.01), (1.0, 20.0)])
def test_a_response_that_ends_soon_is_read_from_near_pixels_alone(radius, noise):
    values = {**SPEC.defaults, "kernel": disk(radius), "noise": noise}
    halo = SPEC.halo(values)
    assert halo is not None
    out = SPEC.run(PIXELS, values, Region.of_shape(*PIXELS.shape[:2]))
    inner = (slice(halo[0], -halo[0]), slice(halo[1], -halo[1]))
    expected = by_frequencies(disk(radius), noise)
    np.testing.assert_allclose(out[inner], expected[inner], atol=1e-5)


def test_a_response_that_goes_on_needs_the_whole_photo():
    assert SPEC.halo({**SPEC.defaults, "kernel": disk(1.0), "noise": 0.01}) is None
    assert SPEC.halo({**SPEC.defaults, "kernel": disk(2.0), "noise": 1.0}) is None


def test_in_stored_light_it_is_one_convolution():
    assert SPEC.convolution(SPEC.defaults) is None
    kernel = SPEC.convolution({**SPEC.defaults, "light": "stored"})
    assert kernel is not None
    assert kernel.taps.sum() == pytest.approx(1 / (1 + 0.05**2), abs=1e-5)


@pytest.mark.parametrize("radius", [1.0, 2.0])
@pytest.mark.parametrize("shape", [(2, 2), (21, 37), (40, 53)])
def test_a_flat_translucent_picture_is_exactly_flat(radius, shape):
    values = {**SPEC.defaults, "kernel": disk(radius)}
    pixels = np.full((*shape, 4), (0.31, 0.72, 0.113, 0.4), np.float32)
    out = SPEC.run(pixels, values, Region.of_shape(*shape))
    np.testing.assert_array_equal(out, np.broadcast_to(out[:1, :1], out.shape))


@pytest.mark.parametrize("light", ["linear", "stored"])
@pytest.mark.parametrize(
    "kernel", [Kernel([[1.3, 0.0], [0.0, 0.0], [0.0, 0.0], [0.4, 0.0]]), disk(2.0)]
)
def test_a_flat_photo_stays_flat_to_the_last_bit(kernel: Kernel, light: str) -> None:
    """Its weights don't add up to 1: any error is a level where a value lies between two."""
    rng = np.random.default_rng(0)
    for _ in range(12):
        colour = rng.integers(0, 65536, 3).astype(np.uint16)
        step = Step.of(REGISTRY["wiener"], kernel=kernel, noise=rng.random() * 9 + 1, light=light)
        flat = Image(np.broadcast_to(colour, (40, 47, 3)).copy())
        pipeline = Pipeline.of(flat, (step,), REGISTRY)
        assert np.ptp(pipeline.render(pipeline.region), axis=(0, 1)).max() == 0
