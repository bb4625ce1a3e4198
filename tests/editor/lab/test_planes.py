"""A layer with a plane of weights for each plane of the input: its bank, its field, its loops."""

from __future__ import annotations

import textwrap

import numpy as np
import pytest

from editor.lab.field import field_at
from editor.lab.formula import as_numpy, symbols
from editor.lab.layer import Layer, LayerError
from editor.lab.slide import Slide, code
from filters.convolution.bank.bank import Bank, feature_maps
from filters.kernel import Kernel
from filters.pixels.region import Region

RNG = np.random.default_rng(5)
PIXELS = RNG.random((12, 14, 3), np.float32)
OWN = RNG.normal(size=(3, 3, 3))
PLANES = tuple(Kernel(plane, divisor=2, offset=0.25) for plane in OWN)
FULL = Layer(PLANES[0], planes=PLANES, bias=0.5)


def test_full_adds_up_what_each_plane_of_weights_gives() -> None:
    expected = feature_maps(PIXELS, Bank(OWN[None] / 2, [0.75]))
    np.testing.assert_allclose(FULL.maps(PIXELS), expected, atol=1e-6)
    assert FULL.parameters(3) == (27, 1)


def test_depthwise_has_a_map_for_each() -> None:
    layer = Layer(PLANES[0], planes=PLANES, depth="depthwise")
    expected = feature_maps(PIXELS, Bank(OWN[:, None] / 2, [0.25] * 3, groups=3))
    np.testing.assert_allclose(layer.maps(PIXELS), expected, atol=1e-6)
    assert layer.parameters(3) == (27, 3)


def test_a_field_has_each_planes_own_weights_and_their_sums_make_the_result() -> None:
    field = field_at(PIXELS, FULL, FULL.maps(PIXELS), 4, 5)
    for plane, weights in zip(field.planes, OWN, strict=True):
        np.testing.assert_array_equal(plane.weights, weights)
    totals = sum(plane.total for plane in field.planes)
    assert field.result == pytest.approx(totals / 2 + 0.25 + 0.5, abs=1e-5)
    assert eval(as_numpy(field), {"np": np}) == pytest.approx(field.result, abs=1e-5)
    assert "w[c, m, n]" in symbols(FULL, (0, 0, 0, 0))
    assert "w[m, n]" in symbols(Layer(PLANES[0]), (0, 0, 0, 0))


@pytest.mark.parametrize("depth", ["full", "depthwise"])
def test_the_loops_read_the_planes_weights(depth: str) -> None:
    layer = Layer(PLANES[0], planes=PLANES, depth=depth)
    slide = Slide.of(Region.of_shape(12, 14), PIXELS, layer)
    maps = np.zeros(slide.maps.shape)
    text = textwrap.dedent("\n".join(line.text for line in code(slide)))
    given = {"x": PIXELS.transpose(2, 0, 1), "w": layer.weights(3)}
    exec(text, {**given, "y": maps[0] if depth == "full" else maps})
    np.testing.assert_allclose(maps, slide.maps, atol=1e-5)


def test_weights_that_are_drawn_keep_divisor_and_offset_and_one_size() -> None:
    drawn = FULL.with_weights(1, Kernel(np.ones((5, 3))))
    assert [plane.shape for plane in drawn.planes] == [(5, 3)] * 3
    assert drawn.kernel.gain_divisor == 2
    np.testing.assert_array_equal(drawn.planes[1].taps, np.ones((5, 3)))
    np.testing.assert_array_equal(drawn.planes[0].taps[1:4], OWN[0])
    shared = Layer(Kernel(np.ones((3, 3)), normalize=True)).with_planes(3)
    assert [plane.gain_divisor for plane in shared.planes] == [9, 9, 9]
    assert FULL.fitting(3) is FULL
    with pytest.raises(LayerError, match="all have one size"):
        Layer(Kernel([[1]]), planes=PLANES)
