"""Tiles of a DFT: what makes them cost more or less, and none that is too small."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from filters.convolution.cost import DEFAULT
from filters.convolution.methods.tiling import LARGEST, Sums, tiling_of
from filters.threads import plan_for_cores

PREVIEW = Sums((1057, 1880), (33, 99), (1, 3), planes=9)


def cost(sums: Sums) -> float:
    with plan_for_cores(2):
        return tiling_of(sums, "float32", DEFAULT)[1]


def test_a_border_costs_more_and_kept_transforms_cost_less() -> None:
    assert cost(replace(PREVIEW, has_border=True)) > cost(PREVIEW)
    assert cost(replace(PREVIEW, are_kept=True)) < 0.6 * cost(PREVIEW)


def test_a_large_picture_is_not_cut_into_tiles_that_all_touch_its_edge() -> None:
    sums = Sums((2828, 4242), (15, 45), (1, 3), has_border=True)
    with plan_for_cores(2):
        tiling, _ = tiling_of(sums, "float32", DEFAULT)
    assert math.prod(tiling.transform) < LARGEST / 2
    assert all(size / part > 4 for size, part in zip(sums.results, tiling.tile, strict=True))


@pytest.mark.parametrize(
    "sums", [PREVIEW, Sums((50, 60), (255, 765), (1, 3)), Sums((3, 3), (7, 7))]
)
def test_a_tile_s_results_read_no_more_than_its_transform_holds(sums: Sums) -> None:
    with plan_for_cores(2):
        tiling, ns = tiling_of(sums, "uint8", DEFAULT)
    assert math.isfinite(ns)
    for size, part, span, step in zip(
        tiling.transform, tiling.tile, sums.span, sums.step, strict=True
    ):
        assert (part - 1) * step + span <= size


def test_a_span_that_no_transform_holds_costs_more_than_anything() -> None:
    assert cost(Sums((5, 5), (1, 5000))) == math.inf
