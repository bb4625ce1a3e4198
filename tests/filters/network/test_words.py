from __future__ import annotations

import numpy as np
import pytest

from filters.convolution.bank.bank import Bank
from filters.network.network import Activate, Residual
from filters.network.pool import Pool
from filters.network.words import layer_in_words

ONES = np.ones((2, 1, 3, 5))


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        (Bank(ONES), "Convolve 3×5"),
        (
            Bank(ONES, groups=2, stride=2, dilation=(1, 3), activation="leaky"),
            "Convolve 3×5, 2 groups, stride 2, dilation (1, 3), leaky ReLU",
        ),
        (Pool("max"), "Largest of 2×2"),
        (Pool("mean", (3, 3), (1, 1)), "Mean of 3×3, stride 1"),
        (Activate("tanh"), "tanh"),
        (Residual(0), "Add the picture"),
        (Residual(2), "Add layer 2"),
    ],
)
def test_a_layer_in_words(layer, words: str) -> None:
    assert layer_in_words(layer) == words
