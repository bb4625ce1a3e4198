"""Sums of channels: a pixel's own, to the last bit, wherever it lies."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from filters.blending.blending import Blending
from filters.params.kinds.curve import Curve
from filters.pixels.channels import brightness
from filters.pixels.mixing import mixed
from filters.pixels.region import Region
from filters.registry import Registry

REGISTRY = Registry.builtin()
MATRIX = np.array([[1.6, -0.3, 0.1], [-0.2, 0.7, 0.5], [0.1, 0.1, 0.8]])
PARTS = [Region(3, 5, 9, 7), Region(0, 0, 1, 1), Region(40, 60, 43, 37), Region(82, 0, 1, 97)]
LIT = Curve(((0.0, 0.0), (0.4, 0.6), (1.0, 1.0)))
BY_PIXEL: list[tuple[str, dict[str, Any]]] = [
    ("threshold", {"softness": 30.0}),
    ("gradient_map", {}),
    ("saturation", {"saturation": 60.0, "vibrance": 40.0}),
    ("white_balance", {"temperature": 3000.0, "tint": 20.0}),
    ("curves", {"lightness": LIT}),
    ("convert_to_profile", {"profile": "grey"}),
    ("convert_to_profile", {"profile": "Rec. 2020"}),
    ("colour_balance", {"shadows_red": 30.0}),
    ("hue_saturation", {"hue": 40.0, "red_saturation": 50.0}),
    ("black_and_white", {"red": 80.0}),
]


@pytest.fixture
def colour() -> np.ndarray:
    return (np.random.default_rng(3).random((83, 97, 3)) * 3 - 1).astype(np.float32)


def test_sums_are_those_of_the_matrix(colour: np.ndarray) -> None:
    np.testing.assert_allclose(mixed(colour, MATRIX), colour @ MATRIX.T, atol=1e-6)


def test_a_part_has_the_sums_of_the_whole_to_the_last_bit(colour: np.ndarray) -> None:
    for part in PARTS:
        own = np.ascontiguousarray(part.of(colour))
        assert np.array_equal(mixed(own, MATRIX), part.of(mixed(colour, MATRIX)))
        assert np.array_equal(brightness(own), part.of(brightness(colour)))


@pytest.mark.parametrize(("name", "values"), BY_PIXEL)
@pytest.mark.parametrize("mode", ["normal", "hue"])
def test_filters_by_pixel_give_a_part_as_the_whole_to_the_last_bit(
    colour: np.ndarray, name: str, values: dict[str, Any], mode: str
) -> None:
    """Else a hue, which nearly grey colours have by their last bits, would change with the tile."""
    step = replace(Step.of(REGISTRY[name], **values), blending=Blending(mode, "rgb"))
    pipeline = Pipeline.of(Image(colour), (step,), REGISTRY)
    whole = pipeline.render(pipeline.region)
    for part in PARTS:
        assert np.array_equal(pipeline.render(part), part.of(whole)), part


@pytest.mark.parametrize("colours", [(0.93, 0.93, 0.93), (0.97, 0.89, 0.82)])
def test_a_flat_photo_stays_flat_where_lightness_is_divided_by_nothing(
    colours: tuple[float, ...],
) -> None:
    """Its lightness is about a million, of which the last bit was 0.06 in the last column."""
    flat = np.full((40, 47, 3), colours, np.float32)
    sobel = Step.of(REGISTRY["sobel_magnitude"], gain=4.0)
    step = replace(sobel, blending=Blending("divide", "lightness"))
    pipeline = Pipeline.of(Image(flat), (step,), REGISTRY)
    assert np.ptp(pipeline.render(pipeline.region), axis=(0, 1)).max() == 0
