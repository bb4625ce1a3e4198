"""How large a map is, in numbers; what a stride leaves out, and what is offered for it."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from editor.lab.layer import Layer
from editor.lab.sizes import LayerSizes, unread
from filters.kernel import Kernel
from tests.editor.lab.layers import random_layer

THREE, FIVE = Kernel(np.ones((3, 3))), Kernel(np.ones((5, 5)))


def test_the_articles_figures():
    assert LayerSizes.of(Layer(THREE), 32, 32).shape == (30, 30)
    assert LayerSizes.of(Layer(FIVE), 32, 32).shape == (28, 28)
    assert LayerSizes.of(Layer(THREE), 5, 5).shape == (3, 3)
    pixels = np.zeros((32, 32, 3), np.float32)
    assert Layer(THREE).maps(pixels).shape == (1, 30, 30)
    assert Layer(THREE).parameters(3) == (27, 1)
    assert Layer(THREE, depth="depthwise").parameters(3) == (27, 3)


def test_the_size_is_a_formula_with_its_numbers_in_it():
    assert LayerSizes.of(Layer(THREE), 32, 32).down.formula == "(32 + 0 + 0 − 3) / 1 + 1 = 30"
    wide = Layer(THREE, stride=2, dilation=2, padding="same")
    assert LayerSizes.of(wide, 32, 32).down.formula == ("(32 + 1 + 2 − 5) / 2 + 1 = 16")
    assert LayerSizes.of(wide, 32, 32).down.span_formula == "2 · (3 − 1) + 1 = 5"
    assert LayerSizes.of(Layer(THREE), 32, 32).down.span_formula == ""
    assert LayerSizes.of(Layer(THREE, stride=2), 32, 32).down.formula == (
        "⌊(32 + 0 + 0 − 3) / 2⌋ + 1 = 15"
    )


def test_a_stride_that_does_not_fit_is_explained_and_offered_what_fits():
    sizes = LayerSizes.of(Layer(THREE, stride=2), 32, 32)
    assert not sizes.fits
    assert sizes.explanation() == (
        "(32 − 3) / 2 = 14.5: the last row and the last column are left out, 15×15"
    )
    padded, smaller, larger = sizes.offers((100, 100))
    assert (padded.title, padded.padding, padded.shape) == ("padding 0, 1", (0, 0, 1, 1), (16, 16))
    assert (smaller.title, smaller.size, smaller.shape) == ("crop 31×31", (31, 31), (15, 15))
    assert (larger.size, larger.shape) == ((33, 33), (16, 16))
    assert [one.size for one in sizes.offers((32, 100))] == [None, (31, 31)]


def test_one_axis_alone_may_not_fit():
    sizes = LayerSizes.of(Layer(THREE, stride=3), 30, 32)
    assert sizes.explanation() == ("(32 − 3) / 3 = 9.667: the last 2 columns are left out, 10×10")
    assert sizes.offers((99, 99))[0].title == "padding 0, 0 down and 0, 1 across"
    assert LayerSizes.of(Layer(THREE, stride=2), 32, 33).explanation().count("is left out") == 1


def test_a_kernel_that_covers_more_than_there_is_says_so():
    sizes = LayerSizes.of(Layer(FIVE, dilation=3), 8, 9)
    assert sizes.shape == (0, 0)
    assert sizes.explanation() == "The kernel covers 13×13 pixels, and there are 9×8"
    assert [one.shape for one in sizes.offers((99, 99))] == [(1, 1), (1, 1)]


def test_every_offer_fits_and_has_the_size_that_it_says():
    rng = np.random.default_rng(4)
    offered = 0
    for _ in range(300):
        layer, (rows, columns) = random_layer(rng), (int(n) for n in rng.integers(4, 40, 2))
        for offer in LayerSizes.of(layer, rows, columns).offers((64, 64)):
            offered += 1
            if offer.padding is not None:
                then = LayerSizes.of(
                    dataclasses.replace(layer, padding=offer.padding), rows, columns
                )
                assert then.fits
                assert then.shape == offer.shape
            if offer.size is not None:
                then = LayerSizes.of(layer, *offer.size)
                assert then.fits
                assert then.shape == offer.shape
    assert offered > 100


@pytest.mark.parametrize("seed", range(3))
def test_what_is_never_read_has_no_say_in_the_map(seed: int) -> None:
    rng = np.random.default_rng(seed)
    seen = 0
    for _ in range(40):
        layer = random_layer(rng)
        pixels = rng.random((23, 29, 1), np.float32)
        rows, columns = unread(layer, 23, 29)
        changed = pixels.copy()
        changed[rows], changed[:, columns] = 9.0, 9.0
        assert np.array_equal(layer.maps(pixels), layer.maps(changed))
        seen += int(rows.sum() + columns.sum())
    assert seen > 20


def test_a_stride_leaves_the_last_out_and_a_dilation_leaves_gaps():
    rows, columns = unread(Layer(THREE, stride=2), 8, 9)
    assert np.flatnonzero(rows).tolist() == [7]
    assert not columns.any()
    rows, _ = unread(Layer(THREE, stride=4, dilation=2), 9, 9)
    assert np.flatnonzero(rows).tolist() == [1, 3, 5, 7]
