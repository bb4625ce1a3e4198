"""Results of earlier steps and masks as a plugin's input, in its real process."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.plugins.live_registry import LiveRegistry
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from filters.pixels.region import Region
from filters.plugin import Earlier

IMAGE = Image(np.random.default_rng(0).integers(0, 256, (40, 50, 3), np.uint8))
BEFORE = IMAGE.rgba(IMAGE.region)
SOFT = Mask.from_json({"items": [{"shape": "ellipse", "feather": 0.1}]})


@pytest.fixture
def registry(documented: LiveRegistry) -> LiveRegistry:
    return documented


def rendered(registry: LiveRegistry, *steps: Step, region: Region = IMAGE.region) -> np.ndarray:
    return Pipeline.of(IMAGE, steps, registry).render(region)


def test_the_opened_photo_and_a_named_step_come_back(registry: LiveRegistry) -> None:
    invert, back = Step.of(registry["invert"]), Step.of(registry["put_back.put_back"])
    found = rendered(registry, invert, back)
    np.testing.assert_allclose(found, BEFORE, atol=1e-6)
    part = Region(5, 7, 11, 13)
    np.testing.assert_array_equal(rendered(registry, invert, back, region=part), part.of(found))
    named = replace(invert, name="Turned")
    black = Step.of(registry["posterize"], levels=2)
    for name in ("Turned", "Invert"):
        first = named if name == "Turned" else invert
        step = Step.of(registry["put_back.put_back"], source=Earlier(name))
        np.testing.assert_allclose(
            rendered(registry, first, black, step)[..., :3], 1 - BEFORE[..., :3], atol=1e-6
        )


def test_a_step_that_is_not_below_or_of_another_size_is_said(registry: LiveRegistry) -> None:
    lacking = Step.of(registry["put_back.put_back"], source=Earlier("Blurred"))
    said = "Put back: there is no step 'Blurred' below it that is on: there are Invert"
    with pytest.raises(FilterFailure, match=said):
        rendered(registry, Step.of(registry["invert"]), lacking)
    wide = Step.of(registry["desqueeze.desqueeze"], factor=2.0)
    with pytest.raises(FilterFailure, match="as it was opened has another size"):
        rendered(registry, wide, Step.of(registry["put_back.put_back"]), region=Region(0, 0, 9, 9))


def test_a_plugin_is_handed_its_steps_mask(registry: LiveRegistry) -> None:
    invert = Step.of(registry["invert"])
    plain = replace(Step.of(registry["put_back.put_back"]), mask=SOFT)
    twice = replace(Step.of(registry["put_back.put_back"], harder=True), mask=SOFT)
    turned = rendered(registry, invert)
    once = rendered(registry, invert, plain)
    again = rendered(registry, invert, twice)
    whole = BEFORE[..., :3] - turned[..., :3]
    share = np.divide(
        once[..., :3] - turned[..., :3], whole, out=np.zeros_like(whole), where=np.abs(whole) > 0.1
    )
    expected = turned[..., :3] + share**2 * whole
    told = np.abs(whole) > 0.1
    np.testing.assert_allclose(again[..., :3][told], expected[told], atol=1e-4)
    assert 0.2 < share[told][(share[told] > 0.01) & (share[told] < 0.99)].mean() < 0.8
    part = Region(3, 4, 20, 21)
    np.testing.assert_allclose(
        rendered(registry, invert, twice, region=part), part.of(again), atol=1e-6
    )
