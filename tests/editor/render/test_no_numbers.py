"""What is measured or picked of a photo in which some values are no numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask, MaskItem
from editor.masks.picking import picked as picked_for_mask
from editor.masks.ranges import OF, ColourDistance, ColourRange
from editor.masks.source import MaskSource
from editor.render.curve_tone import curve_tone
from editor.render.pipeline import Pipeline
from editor.render.pressing import picked
from editor.render.signed_range import signed_range
from editor.storage.json_text import to_text
from filters.registry import Registry

REGISTRY = Registry.builtin()


@pytest.fixture(params=[math.nan, math.inf, -math.inf, 3e38])
def image(request) -> Image:
    samples = np.full((9, 9, 3), 0.5, np.float32)
    samples[4, 4] = request.param
    return Image(samples)


def test_the_signed_range_is_of_the_others(image: Image) -> None:
    samples = np.full((100, 100, 3), 0.5, np.float32)
    samples[:9, :9] = image.samples
    assert signed_range(Pipeline.of(Image(samples), (), REGISTRY)) == 0.5
    nothing = Image(np.full((3, 3, 3), np.nan, np.float32))
    assert signed_range(Pipeline.of(nothing, (), REGISTRY)) == 1.0


def test_colours_and_tones_are_picked(image: Image) -> None:
    step = Step.of(REGISTRY["gradient_map"])
    assert set(picked(image, (), step, "dark", (4, 4), REGISTRY)) == {"dark"}
    for curve in ("rgb", "red", "lightness"):
        tone = curve_tone(image, (), Step.of(REGISTRY["curves"]), curve, (4, 4), REGISTRY)
        assert tone is not None
        assert 0 <= tone <= 1


@pytest.mark.parametrize("of_what", OF)
def test_a_masks_limits_are_numbers(image: Image, of_what: str) -> None:
    source = MaskSource(9, 9, lambda region: region.of(image.samples))
    for shape in (ColourRange(of_what), ColourDistance()):
        item = picked_for_mask(MaskItem(shape), 4, 4, source)
        assert to_text(Mask((item,)).to_json())
