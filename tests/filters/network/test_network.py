from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from filters.convolution.bank.bank import Bank
from filters.network.error import NetworkError
from filters.network.network import Activate, Network, Residual
from filters.network.pool import Pool


def bank(maps: int, depth: int, side: int, **settings: Any) -> Bank:
    return Bank(np.ones((maps, depth, side, side)), **settings)


def test_shapes_go_along_the_layers() -> None:
    network = Network((bank(8, 3, 5, padding="same"), Pool("max"), bank(12, 8, 3, stride=2)))
    assert network.depth == 3
    assert network.shapes(96, 96) == ((3, 96, 96), (8, 96, 96), (8, 48, 48), (12, 23, 23))
    assert network.parameters == 8 * (3 * 25 + 1) + 12 * (8 * 9 + 1)


def test_the_articles_shapes() -> None:
    assert Network((bank(1, 3, 3),)).shapes(32, 32)[-1] == (1, 30, 30)
    assert Network((bank(6, 3, 5),)).shapes(32, 32)[-1] == (6, 28, 28)
    assert Network((bank(1, 1, 3),)).shapes(5, 5)[-1] == (1, 3, 3)


def test_what_each_layer_gives_by_hand() -> None:
    pixels = np.arange(16, dtype=np.float32).reshape(4, 4, 1)
    network = Network(
        (Bank([[[[-1.0]]]], bias=[4]), Activate("relu"), Residual(1), Pool("mean"), Pool("max"))
    )
    bias, cut, total, mean, largest = network.run(pixels)
    np.testing.assert_array_equal(bias[0], 4 - pixels[..., 0])
    np.testing.assert_array_equal(cut[0, 0], [4, 3, 2, 1])
    np.testing.assert_array_equal(total, bias + cut)
    np.testing.assert_array_equal(mean, [[[3.25, 0.25], [-6.5, -8.5]]])
    assert largest.tolist() == [[[3.25]]]


def test_an_activation_leaves_the_layer_before_as_it_was() -> None:
    pixels = np.full((1, 1, 1), -2, np.float32)
    first, second = Network((Bank([[[[1.0]]]]), Activate("abs"))).run(pixels)
    assert (first.item(), second.item()) == (-2, 2)
    Network((Activate("abs"),), depth=1).run(pixels)
    assert pixels.item() == -2


def test_a_mean_at_the_edge_takes_what_lies_inside() -> None:
    ones = np.ones((1, 3, 3), np.float32)
    assert (Pool("mean", (3, 3), (1, 1), padding="same").of(ones) == 1).all()
    counted = Pool("mean", (3, 3), (1, 1), padding=(1, 1, 1, 1), count_padding=True).of(ones)
    np.testing.assert_allclose(counted[0, 0], [4 / 9, 6 / 9, 4 / 9])


def test_a_largest_value_at_the_edge_is_no_zero() -> None:
    assert (Pool("max", (3, 3), (1, 1), padding="same").of(np.full((1, 2, 2), -5.0)) == -5).all()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Network(()), "0 layers are not allowed: a network has 1 to 6"),
        (lambda: Network((Pool(),) * 7), "7 layers"),
        (
            lambda: Network((bank(2, 3, 1), bank(1, 4, 1))),
            "layer 2 needs a depth of 4, but layer 1",
        ),
        (lambda: Network((bank(2, 3, 1),), depth=1), "but the picture has a depth of 1"),
        (lambda: Network((Pool(), Residual(1))), "layer 2 can't add layer 1"),
        (lambda: Network((bank(2, 3, 1), Residual(0))), "can't add depths of 2 and 3"),
        (lambda: Network((Pool(), Residual(0))).shapes(8, 8), "can't add 4x4x3 and 8x8x3"),
        (lambda: Network((Pool("max", (9, 9)),)).shapes(8, 8), "9x9 does not fit into 8x8"),
        (lambda: Pool("median"), "pooling 'median' is not known: use max, mean"),
        (lambda: Pool(size=(0, 2)), "size of (0, 2)"),
        (lambda: Pool(padding=(2, 0, 0, 0)), "each less than the 2x2"),
        (lambda: Pool(padding="some"), "padding of 'some'"),
        (lambda: Pool(padding=(1, 1)), "padding of (1, 1)"),
        (lambda: Activate("gelu"), "activation 'gelu' is not known"),
        (lambda: Network((Pool(),)).run(np.ones((4, 4, 2), np.float32)), "(rows, columns, 3)"),
    ],
)
def test_what_does_not_go_together_is_named(make: Any, words: str) -> None:
    with pytest.raises(NetworkError) as caught:
        make()
    assert words in str(caught.value)
