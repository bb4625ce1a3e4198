"""Layers and inputs of every kind, for tests."""

from __future__ import annotations

from typing import get_args

import numpy as np

from editor.lab.layer import ACTIVATIONS, Depth, Layer
from filters.convolution.bank.padding import PADDING_MODES, PADDING_RULES
from filters.kernel import Kernel


def random_pixels(rng: np.random.Generator) -> np.ndarray:
    """Values of a small picture, some beyond 0..1: large enough for each of the layers below."""
    rows, columns = rng.integers(13, 34, 2)
    return (1.4 * rng.random((rows, columns, rng.choice((1, 3)))) - 0.2).astype(np.float32)


def random_layer(rng: np.random.Generator) -> Layer:
    """A kernel of up to 5x5 with a stride, dilation and padding of its own."""
    weights = rng.normal(size=rng.integers(1, 6, 2))
    weights[rng.random(weights.shape) < 0.1] = np.nan
    weights.flat[0] = 1.0
    padding = rng.choice([*PADDING_RULES, "own"])
    return Layer(
        Kernel(weights, divisor=rng.choice((1.0, 3.0, -2.5)), offset=rng.choice((0.0, 0.5))),
        flip=bool(rng.integers(2)),
        depth=rng.choice(get_args(Depth)),
        stride=int(rng.integers(1, 9)),
        dilation=int(rng.integers(1, 4)),
        padding=tuple(int(n) for n in rng.integers(0, 5, 4)) if padding == "own" else padding,
        outside=rng.choice(PADDING_MODES),
        bias=rng.choice((0.0, -0.125)),
        activation=rng.choice(ACTIVATIONS),
    )
