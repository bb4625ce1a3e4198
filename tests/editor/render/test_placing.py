"""Placing: places of a result and of what a Step before its end was given, both ways."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from editor.render.placing import Placing
from filters.pixels.region import Region
from filters.plugin import FilterSpec, Pixels, image_filter
from filters.registry import Registry

REGISTRY = Registry.builtin()
PHOTO = Image(np.random.default_rng(1).integers(0, 256, (40, 60, 3), np.uint8))
BLUR = Step.of(REGISTRY["gaussian_blur"])
STEPS = st.lists(
    st.sampled_from(
        [
            BLUR,
            Step.of(REGISTRY["flip"], direction="both"),
            Step.of(REGISTRY["rotate_90"]),
            Step.of(REGISTRY["crop"], left=20, bottom=10),
            Step.of(REGISTRY["pad"], unit="px", left=7, top=3),
        ]
    ),
    max_size=4,
)


@given(STEPS, st.integers(0, 99), st.integers(0, 99))
def test_a_pixel_of_the_result_is_found_in_the_source(
    steps: list[Step], row: int, column: int
) -> None:
    moving = tuple(s for s in steps if s != BLUR)
    made = Pipeline.of(PHOTO, moving, REGISTRY)
    row, column = row % made.region.rows, column % made.region.columns
    placing = Placing.of(PHOTO, tuple(steps), REGISTRY, 0)
    at = placing.pixel_below(row, column)
    got = made.levels(Region(row, column, 1, 1), np.uint8)[0, 0]
    if got.tolist() != [255, 255, 255]:  # a margin's
        np.testing.assert_array_equal(got, PHOTO.samples[at])
    x, y = placing.above(*placing.below(3.25, 4.5))
    assert (x, y) == pytest.approx((3.25, 4.5), abs=1e-6)


def test_only_the_steps_from_the_asked_one_on_count() -> None:
    crop = Step.of(REGISTRY["crop"], unit="px", left=10, top=5)
    off = Step(crop.filter_id, crop.values, enabled=False)
    assert Placing.of(PHOTO, (crop, BLUR), REGISTRY, 1).is_plain
    assert Placing.of(PHOTO, (off, BLUR), REGISTRY, 0).is_plain
    assert Placing.of(PHOTO, (crop, BLUR), REGISTRY, None).is_plain
    placing = Placing.of(PHOTO, (off, crop, BLUR), REGISTRY, 1)
    assert placing.below(0, 0) == pytest.approx((10, 5))
    assert placing.region_above(Region(6, 12, 3, 4)) == Region(1, 2, 3, 4)


def test_a_step_that_says_nothing_of_its_places_leaves_them() -> None:
    @image_filter("Half", halo=None, size=lambda rows, columns: (rows // 2, columns // 2))
    def half(pixels: Pixels) -> Pixels:
        """Keep every other pixel."""
        return pixels[::2, ::2]

    registry = Registry((FilterSpec.of(half),))
    assert Placing.of(PHOTO, (Step("half", {}),), registry, 0).is_plain


@pytest.mark.parametrize("percent", [10.0, 37.0, 100.0, 400.0])
def test_a_resized_photo_is_found_to_its_corners(percent: float) -> None:
    """What a filter reads ends at the photo's edge, so its middle says nothing there."""
    photo = Image(np.zeros((600, 800, 3), np.uint8))
    placing = Placing.of(photo, (Step.of(REGISTRY["resize"], percent=percent),), REGISTRY, 0)
    scale = percent / 100
    for x, y in ((0, 0), (800, 0), (800, 600), (400, 300)):
        assert placing.above(x, y) == pytest.approx((x * scale, y * scale), abs=max(0.6, scale))


@pytest.mark.parametrize("frame", ["largest inside", "same size", "whole photo"])
def test_places_beyond_the_photo_do_not_bend_those_of_a_turned_one(frame: str) -> None:
    photo = Image(np.zeros((400, 600, 3), np.uint8))
    steps = (Step.of(REGISTRY["rotate"], angle=10, frame=frame),)
    placing, size = (
        Placing.of(photo, steps, REGISTRY, 0), Pipeline.of(photo, steps, REGISTRY).region
    )  # fmt: skip
    turn = np.radians(10)
    back = np.array(((np.cos(turn), np.sin(turn)), (-np.sin(turn), np.cos(turn))))
    for x, y in ((0, 0), (size.columns, 0), (0, size.rows), (size.columns, size.rows)):
        expected = back @ (x - size.columns / 2, y - size.rows / 2) + (300, 200)
        assert placing.below(x, y) == pytest.approx(tuple(expected), abs=1)
