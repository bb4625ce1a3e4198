"""An inspection holds what numpy and the engine say of the kernel."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.ndimage

from editor.document.image import Image
from editor.insight.forecast import PhotoFigures, clipping_forecast
from editor.insight.inspection import CHARTS, inspect_kernel
from filters import Kernel, plan
from filters.design.generators import Generators

ALL = Generators.builtin()


@pytest.mark.parametrize("chart", CHARTS)
def test_the_chart_is_filtered_as_a_photo_would_be(chart):
    kernel = ALL["emboss"].make(radius=2)
    found = inspect_kernel(kernel, chart)
    wanted = scipy.ndimage.correlate(found.chart.astype(float), kernel.weights, mode="nearest")
    np.testing.assert_allclose(found.filtered, wanted, atol=1e-5)


def test_cost_and_clipping_are_told_for_the_open_photo_alone():
    kernel = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
    assert inspect_kernel(kernel).plan is None
    assert inspect_kernel(kernel).clipping is None
    photo = Image(np.random.default_rng(6).integers(0, 256, (60, 80, 3), np.uint8))
    figures = PhotoFigures.of(photo.samples)
    found = inspect_kernel(kernel, photo=photo, figures=figures)
    assert found.clipping == clipping_forecast(kernel, figures)
    assert found.plan == plan((60, 80, 4), np.float32, kernel)


def test_its_figures_are_numpys():
    kernel = ALL["gabor"].make(angle=20.0)
    found = inspect_kernel(kernel)
    taps = kernel.weights / kernel.divisor
    assert found.energy == pytest.approx((taps**2).sum())
    assert found.noise_gain == pytest.approx(np.linalg.norm(taps))
    assert found.rank == np.linalg.matrix_rank(taps, rtol=1e-9)
    assert found.output == pytest.approx((taps[taps < 0].sum(), taps[taps > 0].sum()))
    grid = np.zeros((128, 128))
    grid[: taps.shape[0], : taps.shape[1]] = taps
    gains = np.fft.fftshift(np.abs(np.fft.fft2(grid)))
    np.testing.assert_allclose(found.gains, gains, atol=1e-9)


def test_the_largest_kernel_is_inspected_too():
    kernel = ALL["disk"].make(radius=120.0)
    found = inspect_kernel(kernel)
    assert found.rank == np.linalg.matrix_rank(kernel.taps, rtol=1e-9)
    assert np.isfinite(found.gains).all()
