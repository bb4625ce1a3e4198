"""A slide over a spread crop is a transposed convolution, and its numbers are the engine's."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from editor.lab.drawing import padded_levels
from editor.lab.layer import Layer
from editor.lab.slide import Slide, code
from filters.convolution.bank.bank import feature_maps
from filters.convolution.bank.transposed import Stamps, transposed
from filters.kernel import Kernel
from filters.pixels.region import Region

KERNEL = Kernel([[1, 2, -1], [0, 3, 1], [2, 0, -2]])


def test_it_is_a_transposed_convolution_of_the_turned_kernel() -> None:
    pixels = np.random.default_rng(3).random((7, 6, 3), np.float32)
    layer = Layer(KERNEL, padding="full", spread=2)
    slide = Slide.of(Region(0, 0, 7, 6), pixels, layer)
    weights = np.broadcast_to(KERNEL.taps[::-1, ::-1], (1, 3, 3, 3)).astype(np.float32)
    expected = feature_maps(pixels, transposed(Stamps(weights, (2, 2))))
    assert slide.maps.shape == expected.shape == (1, 15, 13)
    np.testing.assert_allclose(slide.maps, expected, atol=1e-6)
    assert slide.sizes.across.formula == "(11 + 2 + 2 − 3) / 1 + 1 = 13"
    assert code(slide)[0].text == "x[:, ::2, ::2] = crop"
    for number in range(0, slide.count, 7):
        field = slide.field(number)
        assert abs(field.worked_out - field.result) < 1e-5
    levels = padded_levels(slide)
    assert levels.shape == (17, 15, 3)
    assert not levels[3::2].any()  # zeros between the rows, after two of padding


def test_without_a_spread_nothing_is_another() -> None:
    pixels = np.random.default_rng(3).random((7, 6, 3), np.float32)
    layer = Layer(KERNEL)
    assert layer.spread_over(pixels) is pixels
    slide = Slide.of(Region(0, 0, 7, 6), pixels, replace(layer, spread=3))
    assert slide.size == (19, 16)
