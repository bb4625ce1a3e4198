"""Where weights let the alpha below all but cancel, colour is right all the same, in any tile."""

from __future__ import annotations

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from filters.convolution import correlate
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.registry import Registry

REGISTRY = Registry.builtin()
SIDES = [2, 5, 9, 17]


def see_through(seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    pixels = rng.random((60, 71, 4)).astype(np.float32)
    pixels[rng.random((60, 71)) < 0.2, 3] = 0
    return pixels


def mixed_signs(side: int) -> Kernel:
    return Kernel(np.random.default_rng(side).normal(0.1, 1, (side, side)), normalize=True)


def exact(pixels: np.ndarray, kernel: Kernel) -> tuple[np.ndarray, np.ndarray]:
    """Return colour and filtered alpha by float64, where the kernel lies inside."""
    (rows, columns), weights = kernel.shape, kernel.taps / kernel.taps.sum()
    alpha = pixels[..., 3:].astype(np.float64)
    carried = np.concatenate((pixels[..., :3] * alpha, alpha), axis=2)
    views = np.lib.stride_tricks.sliding_window_view(carried, (rows, columns), (0, 1))
    sums = np.einsum("yxcij,ij->yxc", views, weights)
    usable = np.where(sums[..., 3:] == 0, np.inf, sums[..., 3:])
    return sums[..., :3] / usable, sums[..., 3]


@pytest.mark.parametrize("side", SIDES)
def test_colour_is_that_of_float64(side: int) -> None:
    pixels, kernel = see_through(side), mixed_signs(side)
    wanted, alpha = exact(pixels, kernel)
    row, column = kernel.origin
    inner = np.s_[row : row + wanted.shape[0], column : column + wanted.shape[1]]
    found = correlate(pixels, kernel, alpha="weighted")[inner][..., :3]
    faint = (np.abs(alpha) < 0.05) & (np.abs(alpha) > 1e-3)
    assert faint.sum() > 20
    np.testing.assert_allclose(found[faint], wanted[faint], rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("name", ["convolution", "compass_maximum"])
def test_a_part_is_as_in_the_whole(name: str, side: int) -> None:
    step = Step.of(REGISTRY[name], kernel=mixed_signs(side))
    pipeline = Pipeline.of(Image(see_through(side)), (step,), REGISTRY)
    whole = pipeline.render(pipeline.region)
    for part in (Region(20, 15, 9, 11), Region(0, 40, 31, 31)):
        wanted = part.of(whole)
        most = max(1.0, float(np.abs(wanted).max()))
        np.testing.assert_allclose(pipeline.render(part), wanted, rtol=0, atol=1e-5 * most)
