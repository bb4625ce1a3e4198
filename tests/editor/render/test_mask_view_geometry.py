"""Pictures of masks on what Steps that move pixels have made."""

from __future__ import annotations

import numpy as np

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.render.mask_view import mask_levels, mask_thumbnail
from filters.pixels.region import Region
from filters.registry import Registry

PHOTO = Image(np.random.default_rng(3).integers(0, 256, (60, 200, 3), np.uint8))
LIGHT = Mask.from_json({"items": [{"shape": "range", "limits": [0.4, 0.6, 1, 1]}]})
LEFT = Mask.from_json({"items": [{"shape": "rectangle", "centre": [0, 0.5], "size": [1, 2]}]})


def test_a_mask_has_the_size_of_what_it_lies_on(registry: Registry) -> None:
    turn = Step.of(registry["rotate_90"])
    whole = Region.of_shape(200, 60)
    turned = mask_levels(PHOTO, (turn,), LIGHT, whole, 1, registry)
    straight = mask_levels(PHOTO, (), LIGHT, PHOTO.region, 1, registry)
    np.testing.assert_array_equal(turned, np.rot90(straight, 3))
    left = mask_levels(PHOTO, (turn,), LEFT, whole, 1, registry)
    assert (left[:, :29] == 255).all()
    assert not left[:, 31:].any()


def test_and_so_has_its_picture_in_a_list(registry: Registry) -> None:
    turn = Step.of(registry["rotate_90"])
    for mask in (LIGHT, LEFT):
        rows, columns = mask_thumbnail(PHOTO, (turn,), mask, 50, registry).shape
        assert (rows, columns) == (50, 15)


def test_a_crop_in_pixels_is_the_same_in_a_list(registry: Registry) -> None:
    """A list's picture is of some of the photo's pixels, of which the crop would leave few."""
    ramp = np.tile(np.linspace(0, 255, 1600).astype(np.uint8), (800, 1))[..., None]
    photo = Image(np.ascontiguousarray(np.repeat(ramp, 3, axis=2)))
    shown = [
        mask_thumbnail(
            photo, (Step.of(registry["crop"], unit=unit, left=left),), LIGHT, 64, registry
        )
        for unit, left in (("%", 25.0), ("px", 400.0))
    ]
    assert shown[0].shape == shown[1].shape
    np.testing.assert_allclose(shown[0], shown[1].astype(int), atol=12)
