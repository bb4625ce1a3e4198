"""Pictures of masks: the mean of the mask itself at any zoom, and small ones for lists."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.masks.source import MaskSource
from editor.render.full_size import block_mean
from editor.render.mask_view import mask_levels, mask_thumbnail
from editor.render.pipeline import Pipeline
from editor.render.view import level_region
from filters.pixels.region import Region
from filters.progress import Cancelled
from filters.registry import Registry

REGISTRY = Registry.builtin()
PHOTO = Image(np.random.default_rng(3).integers(0, 256, (301, 400, 3), np.uint8))
BELOW = (Step.of(REGISTRY["gaussian_blur"]), Step.of(REGISTRY["invert"]))
ELLIPSE = {"shape": "ellipse", "radii": [0.3, 0.3], "feather": 0.2}
LIGHT = {"shape": "range", "of": "lightness", "limits": [0.4, 0.5, 1, 1], "join": "intersect"}


def mask(*items: dict[str, Any], **more: Any) -> Mask:
    return Mask.from_json({"items": list(items), **more})


@pytest.mark.parametrize("shrink", [1, 3])
@pytest.mark.parametrize("items", [[ELLIPSE], [ELLIPSE, LIGHT]], ids=["shapes", "colours"])
def test_what_is_shown_is_the_mean_of_the_mask(items: list[dict[str, Any]], shrink: int) -> None:
    one, bounds = mask(*items, feather=0.02), PHOTO.region
    pipeline = Pipeline.of(PHOTO, BELOW, REGISTRY)
    source = MaskSource(bounds.rows, bounds.columns, pipeline.values, PHOTO.profile.space)
    wanted = block_mean(one.of(bounds, source)[..., None], shrink, weigh=False)[..., 0] * 255
    level = level_region(bounds, shrink)
    found = mask_levels(PHOTO, BELOW, one, level, shrink, REGISTRY)
    assert found.dtype == np.uint8
    assert np.abs(found - wanted).max() <= (0.51 if shrink == 1 or len(items) == 2 else 3)
    part = Region(20, 30, 50, 60)
    crop = mask_levels(PHOTO, BELOW, one, part, shrink, REGISTRY)
    np.testing.assert_array_equal(crop, part.of(found))


def test_it_can_be_called_off() -> None:
    with pytest.raises(Cancelled):
        mask_levels(PHOTO, (), mask(ELLIPSE), Region(0, 0, 9, 9), 1, REGISTRY, lambda: True)


@pytest.mark.parametrize("items", [[ELLIPSE], [ELLIPSE, LIGHT]], ids=["shapes", "colours"])
def test_a_thumbnail_has_the_photos_form(items: list[dict[str, Any]]) -> None:
    small = mask_thumbnail(PHOTO, (), mask(*items), 28, REGISTRY)
    assert small.shape == (21, 28)
    assert small[10, 14] > 60
    assert small[0, 0] == 0
