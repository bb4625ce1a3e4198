"""What can be learned from how large a part of the photo."""

from __future__ import annotations

import numpy as np
import pytest

from editor.lab.learning import LearningError, LearningPair, laid
from filters.kernel import Kernel
from filters.pixels.region import Region

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def pair(side: int) -> LearningPair:
    before = np.random.default_rng(2).random((side, side), np.float32)
    return LearningPair(before, laid(SHARPEN, before), SHARPEN, Region(0, 0, side, side))


@pytest.mark.parametrize(("side", "size"), [(1, 3), (3, 3), (5, 3), (8, 5), (17, 9)])
def test_fewer_places_than_weights_are_said(side: int, size: int) -> None:
    words = f"{side}×{side} pixels are too few for {size}×{size} weights: zoom out"
    with pytest.raises(LearningError, match=words):
        pair(side).task(size)


@pytest.mark.parametrize(("side", "size"), [(6, 3), (10, 5), (18, 9)])
def test_from_a_few_places_more_the_kernel_is_found(side: int, size: int) -> None:
    one = pair(side)
    assert np.allclose(one.task(size).best.weights, one.wanted_weights(size), atol=2e-3)
