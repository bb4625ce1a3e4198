"""What is read of a photo where Steps have cut it, or where it is a line of pixels."""

from __future__ import annotations

import numpy as np

from editor.document.image import Image
from editor.document.step import Step
from editor.networks.map_source import MapSource
from editor.networks.photo_part import PhotoPart, part_of
from editor.render.pipeline import Pipeline
from filters.pixels.region import Region
from filters.registry import Registry

REGISTRY = Registry.builtin()
PHOTO = Image(np.random.default_rng(3).integers(0, 256, (40, 60, 1)).astype(np.uint8))
CROP = Step.of(REGISTRY["crop"], unit="px", left=45.0, top=30.0)
SOBEL = MapSource.named("sobel")


def test_a_part_beyond_what_a_crop_left_stands_for_all_of_it() -> None:
    for seen in (PHOTO.region, Region(20, 20, 10, 10), Region(0, 0, 0, 0)):
        part = part_of(PHOTO, (CROP,), REGISTRY, seen, SOBEL)
        assert part.seen == Region(0, 0, 10, 15)
        np.testing.assert_array_equal(part.pixels, PHOTO.floats(Region(30, 45, 10, 15)))


def test_a_part_inside_what_a_crop_left_is_read_with_what_kernels_reach() -> None:
    part = part_of(PHOTO, (CROP,), REGISTRY, Region(4, 4, 5, 6), SOBEL)
    assert (part.seen, part.margin) == (Region(4, 4, 5, 6), (1, 1, 1, 1))
    np.testing.assert_array_equal(part.pixels, PHOTO.floats(Region(33, 48, 7, 8)))


def test_a_line_of_pixels_is_not_shrunk_beyond_the_photo() -> None:
    line = Image(PHOTO.samples[:1])
    part = PhotoPart.read(Pipeline.of(line, (), REGISTRY), line.region, 1, (1, 1), most=16)
    assert part.seen == line.region
    assert part.pixels.shape == (1, 60, 1)
