"""The clipping forecast against really filtering photos."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import scipy.ndimage

from editor.insight.forecast import PhotoFigures, clipping_forecast, result_histogram
from filters import Kernel
from filters.design.generators import Generators
from tests.sample_photos import COFFEE, PHOTOS

ALL = Generators.builtin()
KERNELS = {
    "sharpen": Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]),
    "emboss": ALL["emboss"].make(),
    "relief": ALL["emboss"].make(keep_photo=False),
    "unsharp": ALL["unsharp_mask"].make(amount=2.0),
    "blur": ALL["gaussian"].make(),
    "bright blur": ALL["gaussian"].make(sigma=3.0).replace(divisor=0.66),
    "sobel": ALL["sobel"].make(),
    "laplacian": ALL["laplacian"].make(),
    "high-boost": ALL["high_boost"].make(),
}
EXACT = {
    "double": Kernel([[2.0]]),
    "lift": Kernel([[1.0]], offset=0.2),
    "lower": Kernel([[1.0]], offset=-0.3),
}


def really(photo: np.ndarray, kernel: Kernel) -> tuple[float, float]:
    taps = kernel.taps / kernel.gain_divisor
    shift = tuple(o - s // 2 for o, s in zip(kernel.origin, kernel.shape, strict=True))
    out = (
        np.stack(
            [
                scipy.ndimage.correlate(p, taps, mode="nearest", origin=shift)
                for p in np.moveaxis(photo / 255, 2, 0)
            ]
        )
        + kernel.offset
    )
    return float((out < -1e-9).mean()), float((out > 1 + 1e-9).mean())


@pytest.fixture(scope="module", params=["astronaut", "chelsea", "coffee"])
def photo(request: pytest.FixtureRequest) -> np.ndarray:
    return cv2.imread(str(PHOTOS / f"{request.param}.png"))


@pytest.mark.parametrize("name", KERNELS)
def test_the_forecast_is_within_7_percent_of_what_filtering_gives(photo, name):
    kernel = KERNELS[name]
    found = clipping_forecast(kernel, PhotoFigures.of(photo))
    assert (found.below, found.above) == pytest.approx(really(photo, kernel), abs=0.07)


@pytest.mark.parametrize("name", EXACT)
def test_a_kernel_of_one_tap_is_forecast_as_well_as_the_histogram_tells(photo, name):
    found = clipping_forecast(EXACT[name], PhotoFigures.of(photo))
    assert (found.below, found.above) == pytest.approx(really(photo, EXACT[name]), abs=0.02)


def test_what_can_not_leave_the_range_is_forecast_not_to():
    noise = np.random.default_rng(5).integers(0, 256, (50, 60, 3), np.uint8)
    found = clipping_forecast(ALL["disk"].make(), PhotoFigures.of(noise))
    assert (found.below, found.above) == (0.0, 0.0)


@pytest.mark.parametrize(
    "samples",
    [
        np.zeros((1, 1, 1), np.uint8),
        np.full((40, 1, 4), 65535, np.uint16),
        np.full((1, 9, 2), 0.5, np.float32),
    ],
    ids=["one pixel", "a column", "a row"],
)
def test_flat_and_tiny_photos_have_figures_too(samples):
    figures = PhotoFigures.of(samples)
    assert figures.shares.sum() == pytest.approx(1)
    found = clipping_forecast(KERNELS["sharpen"], figures)
    assert (found.below, found.above) == (0.0, 0.0)


def test_a_large_photo_is_sampled_and_tells_the_same():
    tile = cv2.imread(str(COFFEE))
    whole, large = PhotoFigures.of(tile), PhotoFigures.of(np.tile(tile, (5, 5, 1)))
    assert large.across == pytest.approx(whole.across, abs=0.01)
    np.testing.assert_allclose(large.shares, whole.shares, atol=0.005)


@pytest.mark.parametrize("name", KERNELS)
def test_the_histogram_of_results_agrees_with_the_clipped_shares(name):
    figures = PhotoFigures.of(cv2.imread(str(COFFEE)))
    found = result_histogram(KERNELS[name], figures)
    clipping = clipping_forecast(KERNELS[name], figures)
    assert found.edges[0] <= -0.1
    assert found.edges[-1] >= 1.1
    assert 0.99 < found.shares.sum() < 1 + 1e-9
    inside = (found.edges[:-1] >= 0) & (found.edges[1:] <= 1)
    kept = 1 - clipping.below - clipping.above
    assert found.shares[inside].sum() == pytest.approx(kept, abs=1e-3)


def test_the_histogram_of_the_identity_is_the_photos():
    figures = PhotoFigures.of(cv2.imread(str(COFFEE)))
    found = result_histogram(Kernel([[1.0]]), figures, 24)  # 20 a full scale
    wanted = np.add.reduceat(figures.shares, (np.arange(20) * 256) // 20)
    np.testing.assert_allclose(found.shares[2:-2], wanted, atol=0.01)
    assert found.shares[[0, 1, -2, -1]].sum() == pytest.approx(0, abs=1e-9)
