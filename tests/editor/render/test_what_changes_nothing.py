"""What changes nothing leaves every sample as it is, the colour of transparent pixels too."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from editor.document.step import Step
from editor.render.export import rendered
from editor.render.pipeline import Pipeline
from filters.blending.blending import Blending
from filters.pixels.region import Region
from tests.editor.render.alike import DEPTHS, REGISTRY, SHAPE, pair

UNMOVED = {
    "rotate": ({}, {"frame": "whole photo", "fill": "white"}, {"frame": "same size"}),
    "resize": ({}, {"method": "cubic"}, {"method": "area"}, {"by": "width", "side": SHAPE[1]}),
    "perspective": ({},),
}


@pytest.mark.parametrize("filter_id", UNMOVED)
@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("channels", [2, 4])
def test_geometry_that_moves_nothing_changes_nothing_hidden_or_not(
    filter_id: str, depth: str, channels: int
) -> None:
    image = pair(depth, channels)[0]
    for values in UNMOVED[filter_id]:
        made = Pipeline.of(image, (Step.of(REGISTRY[filter_id], **values),), REGISTRY)
        np.testing.assert_array_equal(rendered(made, image.samples.dtype), image.samples)
        part = Region(3, 5, 20, 17)
        np.testing.assert_array_equal(made.values(part), part.of(made.values(made.region)))


@pytest.mark.parametrize("angle", [90.0, 180.0, -90.0])
def test_a_quarter_turn_changes_no_pixel_hidden_or_not(angle: float) -> None:
    image = pair("16 bit")[0]
    step = Step.of(REGISTRY["rotate"], angle=angle, frame="whole photo", fill="transparent")
    out = rendered(Pipeline.of(image, (step,), REGISTRY), image.samples.dtype)
    np.testing.assert_array_equal(out, np.rot90(image.samples, round(-angle / 90)))


@pytest.mark.parametrize("filter_id", ["box_blur", "median"])
@pytest.mark.parametrize("mode", ["normal", "multiply", "hue"])
@pytest.mark.parametrize("channels", [2, 4])
def test_nothing_of_a_step_changes_nothing(filter_id: str, mode: str, channels: int) -> None:
    image = pair("float", channels)[0]
    step = replace(Step.of(REGISTRY[filter_id]), opacity=0.0, blending=Blending(mode))
    out = rendered(Pipeline.of(image, (step,), REGISTRY), np.dtype(np.float32))
    np.testing.assert_array_equal(out, image.samples)
