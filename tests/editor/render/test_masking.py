"""Masks in the render path: what is seen, what is computed, and every way to the same pixels."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.masks.source import MaskSource
from editor.photo.save import save
from editor.render.cache_budget import CacheBudget
from editor.render.export import rendered
from editor.render.filter_failure import FilterFailure
from editor.render.full_size import block_mean, render_view
from editor.render.phases.fused_kernel import Chain
from editor.render.pipeline import Pipeline
from editor.render.step_cache import StepCache
from filters.blending.blending import Blending
from filters.filter_spec import FilterSpec
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.plugin import Pixels, image_filter
from filters.registry import Registry

SEEN: list[tuple[int, ...]] = []


@image_filter("Seeing", halo=2, channels="any")
def seeing(pixels: Pixels) -> Pixels:
    """Turn values over and note how much was asked for."""
    SEEN.append(pixels.shape)
    return np.asarray(1 - pixels, np.float32)


@image_filter("Whole", halo=None, channels="any")
def whole(pixels: Pixels) -> Pixels:
    """Subtract the mean of all."""
    SEEN.append(pixels.shape)
    return np.asarray(pixels - pixels.mean(), np.float32)


BUILTIN = Registry.builtin()
REGISTRY = replace(BUILTIN, specs=(*BUILTIN.specs, *map(FilterSpec.of, (seeing, whole))))
PHOTO = Image(np.random.default_rng(3).integers(0, 256, (80, 100, 3), np.uint8))
BLUR = Step.of(BUILTIN["gaussian_blur"])
SPOT = {"shape": "ellipse", "centre": [30, 20], "radii": [10, 10], "feather": 6}


def mask(*items: dict[str, Any], **more: Any) -> Mask:
    return Mask.from_json({"units": "pixels", "items": list(items), **more})


def made(*steps: Step, image: Image = PHOTO) -> Pipeline:
    return Pipeline.of(image, steps, REGISTRY)


def with_mask(filter_id: str, one: Mask, **more: Any) -> Step:
    return replace(Step.of(REGISTRY[filter_id]), mask=one, **more)


def test_a_mask_is_an_opacity_a_pixel() -> None:
    one = mask(SPOT)
    step = with_mask("seeing", one, opacity=0.8, blending=Blending("multiply"))
    out = made(step).values(PHOTO.region)
    below = PHOTO.floats(PHOTO.region)
    share = one.of(PHOTO.region, MaskSource(80, 100))[..., None] * np.float32(0.8)
    wanted = below + share * (below * (1 - below) - below)
    np.testing.assert_allclose(out, wanted, atol=1e-6)
    np.testing.assert_array_equal(out[share[..., 0] == 0], below[share[..., 0] == 0])


@pytest.mark.parametrize("filter_id", ["seeing", "whole", "gaussian_blur", "exposure"])
def test_a_region_equals_the_crop_of_the_whole(filter_id: str) -> None:
    steps = (
        with_mask(filter_id, mask(SPOT, feather=4)),
        with_mask("gaussian_blur", mask({"shape": "range", "limits": [0.3, 0.5, 1, 1]})),
        with_mask(filter_id, mask({**SPOT, "invert": True}), opacity=0.5),
    )
    pipeline = made(*steps)
    everything = pipeline.values(PHOTO.region)
    for region in (Region(0, 0, 30, 40), Region(15, 25, 9, 11), Region(60, 50, 20, 50)):
        np.testing.assert_allclose(pipeline.values(region), region.of(everything), atol=1e-5)
    small = render_view(pipeline, Region(0, 0, 20, 25), 4)
    np.testing.assert_allclose(small, block_mean(everything, 4, weigh=False), atol=1e-5)


def test_nothing_is_computed_where_the_mask_is_0() -> None:
    SEEN.clear()
    pipeline = made(with_mask("seeing", mask(SPOT)))
    pipeline.values(Region(50, 60, 30, 40))
    pipeline.values(Region(0, 50, 10, 50))
    assert SEEN == []
    pipeline.values(PHOTO.region)
    ((rows, columns, _),) = SEEN
    assert rows <= 2 * (10 + 3) + 2 + 4  # the spot, its feather and the halo
    assert columns <= 2 * (10 + 3) + 2 + 4


def test_a_filter_of_the_whole_photo_is_made_once() -> None:
    SEEN.clear()
    pipeline = made(with_mask("whole", mask(SPOT)))
    for region in PHOTO.region.tiles(32):
        pipeline.values(region)
    assert len(SEEN) == 1


def test_a_masked_convolution_is_no_single_kernel() -> None:
    sharpen = Step.of(REGISTRY["convolution"], kernel=Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]))
    pipeline = made(replace(sharpen, mask=mask(SPOT)))
    assert pipeline.stored(PHOTO.region) is None
    assert Chain.of(pipeline) is None
    full = rendered(made(sharpen), np.uint8)
    out = rendered(pipeline, np.uint8)
    np.testing.assert_array_equal(out[18:22, 28:32], full[18:22, 28:32])
    np.testing.assert_array_equal(out[50:], PHOTO.samples[50:])


def test_grey_stays_grey_and_hidden_colour_hidden() -> None:
    grey = Image(PHOTO.samples[..., :1].copy())
    assert made(with_mask("exposure", mask(SPOT)), image=grey).values(grey.region).shape[2] == 1
    colourful = with_mask("seeing", mask(SPOT), blending=Blending("normal", "r"))
    out = made(colourful, image=grey).values(grey.region)
    assert out.shape[2] == 3
    clear = np.dstack((PHOTO.samples, np.full((80, 100), 255, np.uint8)))
    clear[:25, :, 3] = 0
    other = clear.copy()
    other[:25, :, :3] = 7
    one, two = (
        made(with_mask("gaussian_blur", mask(SPOT)), image=Image(samples)).values(PHOTO.region)
        for samples in (clear, other)
    )
    np.testing.assert_array_equal(one[one[..., 3] > 0], two[two[..., 3] > 0])


def test_a_picture_is_a_mask_and_one_that_is_gone_is_named(tmp_path: Path) -> None:
    white = np.zeros((80, 100, 1), np.uint8)
    white[:, 50:] = 255
    path = tmp_path / "m.png"
    save(path, white)
    step = with_mask("seeing", Mask.of_picture(str(path)))
    out = rendered(made(step), np.uint8)
    np.testing.assert_array_equal(out[:, :50], PHOTO.samples[:, :50])
    np.testing.assert_array_equal(out[:, 50:], 255 - PHOTO.samples[:, 50:])
    path.unlink()
    with pytest.raises(FilterFailure, match=r"Seeing: .*m\.png can't be opened") as failed:
        made(Step.of(REGISTRY["exposure"], stops=1.0), step).values(PHOTO.region)
    assert failed.value.index == 1


def test_what_lies_below_is_rendered_once_however_many_masks_there_are() -> None:
    SEEN.clear()
    light = {"shape": "range", "limits": [0.1, 0.2, 1, 1]}
    blur = with_mask("gaussian_blur", mask(light))
    pipeline = made(Step.of(REGISTRY["seeing"]), *[blur] * 5)
    pipeline.values(PHOTO.region)
    assert len(SEEN) == 1


def test_a_mask_is_kept_for_the_next_edit_of_its_step() -> None:
    cache = StepCache(CacheBudget(1 << 26))
    spot = mask({"shape": "range", "limits": [0.2, 0.3, 1, 1]}, feather=2)
    first = with_mask("exposure", spot)
    for step in (first, replace(first, opacity=0.5), replace(first, mask=mask(SPOT))):
        with_cache = replace(made(BLUR, step), below=cache).values(PHOTO.region)
        np.testing.assert_array_equal(with_cache, made(BLUR, step).values(PHOTO.region))
    kept = cache.get(PHOTO, (BLUR, spot), PHOTO.region)
    assert kept is not None
    assert kept.shape == (80, 100)
    assert cache.get(PHOTO, (spot,), PHOTO.region) is None
