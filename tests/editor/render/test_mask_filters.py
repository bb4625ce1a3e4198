"""Masks by a filter's result: the tile rule, preview and file, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.fields import MaskError
from editor.masks.mask import Mask
from editor.photo.load import load
from editor.render.export import export
from editor.render.filter_failure import FilterFailure
from editor.render.mask_picture import save_mask_picture
from editor.render.mask_view import mask_levels
from editor.render.pipeline import Pipeline
from filters.pixels.region import Region
from filters.registry import Registry

REGISTRY = Registry.builtin()
PHOTO = Image(np.random.default_rng(8).integers(0, 256, (60, 90, 3), np.uint8))
BELOW = Step.of(REGISTRY["gaussian_blur"], sigma=2.0)
SCHARR = {"shape": "filter", "filter": "scharr_magnitude", "version": 2, "values": {"gain": 3.0}}
CANNY = {"shape": "filter", "filter": "canny"}


def steps(*items: dict[str, Any], **more: Any) -> tuple[Step, ...]:
    mask = Mask.from_json({"items": list(items), **more})
    invert = Step(filter_id="invert", values={}, mask=mask)
    return BELOW, invert, Step.of(REGISTRY["exposure"], stops=0.3)


def values(*items: dict[str, Any], **more: Any) -> np.ndarray:
    pipeline = Pipeline.of(PHOTO, steps(*items, **more)[:2], REGISTRY)
    return pipeline.values(PHOTO.region)


def test_it_is_the_filters_result_of_what_the_step_reads() -> None:
    below = Pipeline.of(PHOTO, (BELOW,), REGISTRY).values(PHOTO.region).astype(float)
    scharr = Step.of(REGISTRY["scharr_magnitude"], gain=3.0)
    edges = Pipeline.of(PHOTO, (BELOW, scharr), REGISTRY).values(PHOTO.region).max(2)
    share = np.clip((edges - 0.1) / 0.3, 0, 1)[..., None]
    assert 0.05 < share.mean() < 0.95
    wanted = below * (1 - share) + (1 - below) * share
    np.testing.assert_allclose(values({**SCHARR, "limits": [0.1, 0.4]}), wanted, atol=1e-5)
    shown = mask_levels(
        PHOTO, (BELOW,), steps({**SCHARR, "limits": [0.1, 0.4]})[1].mask, PHOTO.region, 1, REGISTRY
    )
    np.testing.assert_allclose(shown, 255 * share[..., 0], atol=0.51)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 59), st.integers(0, 89), st.integers(1, 40), st.integers(1, 40))
def test_a_region_is_the_crop_of_the_whole(top: int, left: int, rows: int, columns: int) -> None:
    every = steps({**SCHARR, "feather": 0.05}, {**CANNY, "join": "subtract", "grow": 0.02})
    part = Region(top, left, rows, columns).clip(PHOTO.region)
    whole = Pipeline.of(PHOTO, every, REGISTRY).values(PHOTO.region)
    found = Pipeline.of(PHOTO, every, REGISTRY).values(part)
    np.testing.assert_allclose(found, part.of(whole), atol=1e-6)


def test_filters_of_the_whole_photo_do_not_take_each_others_result() -> None:
    canny = Step.of(REGISTRY["canny"])
    both = ({**CANNY, "values": {"low": 5.0}}, {**CANNY, "join": "intersect", "invert": True})
    mask = Mask.from_json({"items": list(both)})
    masked = Step(canny.filter_id, canny.values, mask=mask)
    pipeline = Pipeline.of(PHOTO, (BELOW, masked), REGISTRY)
    again = pipeline.values(PHOTO.region)
    np.testing.assert_array_equal(pipeline.values(PHOTO.region), again)
    below = Pipeline.of(PHOTO, (BELOW,), REGISTRY).values(PHOTO.region)
    made = Pipeline.of(PHOTO, (BELOW, canny), REGISTRY).values(PHOTO.region)
    low = REGISTRY["canny"].checked({"low": 5.0})
    wider = Pipeline.of(PHOTO, (BELOW, Step("canny", low)), REGISTRY).values(PHOTO.region)
    share = np.minimum(wider.max(2) > 0.3, made.max(2) < 0.3)[..., None]
    np.testing.assert_allclose(again, np.where(share, made[..., :3], below), atol=1e-5)


def test_it_is_saved_as_it_is_seen(tmp_path: Path) -> None:
    pipeline = Pipeline.of(PHOTO, steps(SCHARR, CANNY), REGISTRY)
    export(pipeline, tmp_path / "out.png")
    seen = pipeline.levels(PHOTO.region, np.uint8)
    np.testing.assert_array_equal(load(tmp_path / "out.png").samples, seen)


def test_a_mask_is_written_as_a_picture_that_is_that_mask(tmp_path: Path) -> None:
    mask = steps(SCHARR, {"shape": "ellipse", "join": "intersect", "feather": 0.1})[1].mask
    assert mask is not None
    path = tmp_path / "mask.png"
    save_mask_picture(path, PHOTO, (BELOW,), mask, REGISTRY)
    saved = load(path)
    assert saved.samples.shape == (60, 90, 1)
    again = mask_levels(PHOTO, (BELOW,), Mask.of_picture(str(path)), PHOTO.region, 1, REGISTRY)
    np.testing.assert_array_equal(again, saved.samples[..., 0])
    assert len(np.unique(again)) > 50


def test_json_goes_there_and_back_and_what_it_can_not_be_is_said() -> None:
    mask = Mask.from_json({"items": [SCHARR]})
    assert Mask.from_json(mask.to_json()) == mask
    assert hash(mask) == hash(Mask.from_json(mask.to_json()))
    for wrong, said in (
        ({"filter": ""}, "not the id of a filter"),
        ({"values": [1]}, "not an object"),
        ({"limits": [0.5, 0.1]}, "do not rise"),
        ({"of": "red"}, "use lightness, luma, max"),
    ):
        with pytest.raises(MaskError, match=said):
            Mask.from_json({"items": [{**SCHARR, **wrong}]})


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ({"filter": "crop", "version": 1, "values": {}}, "a mask can't be made of Crop"),
        ({"filter": "scharr"}, "is not known"),
        ({"values": {"gain": "x"}}, "gain"),
    ],
)
def test_what_can_not_be_made_names_the_step(item: dict[str, Any], said: str) -> None:
    with pytest.raises(FilterFailure, match=said):
        values({**SCHARR, **item})
