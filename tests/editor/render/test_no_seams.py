"""No seams: a picture put together of small tiles is the one that is made at once.

Of every filter, and of every kind of mask with its edge grown and feathered. Tiles are computed in
pipelines of their own, so that none has anything of its neighbours but what it reads for itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import SHAPES, Mask
from editor.photo.load import load
from editor.render.pipeline import Pipeline, never
from filters.kernel import Kernel
from filters.registry import Registry
from tests.sample_photos import CHELSEA, COFFEE

REGISTRY = Registry.builtin()
PHOTO = Image(np.ascontiguousarray(load(CHELSEA).samples[60:210, 100:310]))
KERNEL = Kernel(np.random.default_rng(3).normal(size=(5, 4)) + 0.2, normalize=True)
TILE = 48  # pixels a side: no filter's reach is a whole number of them
LEAST = 4e-6  # of full scale: sums in other tiles may differ in their last bits
VALUES: dict[str, dict[str, Any]] = {  # where a filter's own change nothing
    "vignette": {"amount": -60.0},
    "exposure": {"stops": 0.5},
    "brightness_contrast": {"contrast": 30.0},
}
SPOT = {"shape": "ellipse", "centre": [0.4, 0.5], "radii": [0.35, 0.4], "feather": 0.1}
STROKE = {"points": [[0.1, 0.2, 1.0], [0.8, 0.7, 0.5]], "size": 0.3}
MASKS: dict[str, dict[str, Any]] = {
    "rectangle": {"size": [0.5, 0.6], "angle": 20.0},
    "ellipse": {"radii": [0.3, 0.4]},
    "polygon": {"points": [[0.1, 0.1], [0.9, 0.3], [0.4, 0.9]]},
    "linear gradient": {"start": [0.1, 0.2], "end": [0.8, 0.9]},
    "radial gradient": {"radii": [0.6, 0.4], "inner": 0.2},
    "brush": {"strokes": [STROKE]},
    "range": {"limits": [0.1, 0.3, 0.7, 0.9]},
    "colour": {"colour": "#a08060", "distances": [5, 40]},
    "picture": {"path": str(COFFEE)},
    "filter": {"filter": "scharr_magnitude", "version": 2, "values": {"gain": 3.0}},
    "mask": {
        "mask": {"items": [SPOT, {**SPOT, "radii": [0.2, 0.2], "join": "subtract"}], "grow": 0.01}
    },
}


def check(*steps: Step) -> None:
    """Compare tiles with the whole: all of their pixels, so that every edge is among them."""
    whole = Pipeline.of(PHOTO, steps, REGISTRY)
    values, levels = whole.values(whole.region, never), whole.levels(whole.region, np.uint8, never)
    from_tie = np.abs(values * 255 % 1 - 0.5)[..., : levels.shape[2]]
    for tile in whole.region.tiles(TILE):
        alone, place = Pipeline.of(PHOTO, steps, REGISTRY), tile.relative_to(whole.region).slices
        apart = np.abs(alone.values(tile, never) - values[place])
        assert float(np.nan_to_num(apart).max()) <= LEAST, tile
        other = alone.levels(tile, np.uint8, never) != levels[place]
        assert np.all(from_tie[place][other] <= 255 * LEAST), tile


@pytest.mark.parametrize("filter_id", [spec.id for spec in REGISTRY])
def test_a_filter_has_none(filter_id: str) -> None:
    spec = REGISTRY[filter_id]
    kernels = {p.name: KERNEL for p in spec.params if p.name == "kernel"}
    step = Step.of(spec, **kernels, **VALUES.get(filter_id, {}))
    check(step)
    if not spec.moves_pixels and not spec.stands_alone:
        check(replace(step, mask=Mask.from_json({"items": [SPOT]})))


def test_every_kind_of_mask_is_tried() -> None:
    assert {*MASKS} == {shape.name for shape in SHAPES}


@pytest.mark.parametrize("shape", MASKS)
def test_a_mask_has_none(shape: str) -> None:
    item = {"shape": shape, **MASKS[shape]}
    whole = {"grow": 0.02, "feather": 0.05}
    for form in ({"items": [item]}, {"items": [{**item, **whole}, SPOT], **whole}):
        step = Step.of(REGISTRY["gaussian_blur"], sigma=3.0)
        check(replace(step, mask=Mask.from_json(form)))
