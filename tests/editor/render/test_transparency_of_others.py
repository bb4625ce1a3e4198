"""What others' filters see of hidden colour."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.ndimage

from editor.document.step import Step
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from filters.kernel.reach import reach
from filters.pixels.region import Region
from filters.plugin import FilterSpec, Pixels, image_filter
from filters.registry import Registry
from tests.editor.render.alike import DEPTHS, REGISTRY, Floats, assert_look_alike, both, pair

SEEN: list[Floats] = []


@image_filter("Blur of others", halo=2)
def others_blur(pixels: Pixels) -> Pixels:
    """Take a mean without a thought of alpha."""
    SEEN.append(pixels)
    out = pixels.copy()
    for index in range(3):
        out[..., index] = scipy.ndimage.uniform_filter(pixels[..., index], 5, mode="nearest")
    return out


@image_filter("Whole of others", halo=None)
def others_whole(pixels: Pixels) -> Pixels:
    """Stretch by the extremes without a thought of alpha."""
    out = pixels.copy()
    out[..., :3] = (pixels[..., :3] - pixels[..., :3].min()) / np.ptp(pixels[..., :3])
    return out


@image_filter("Revealing")
def revealing(pixels: Pixels) -> Pixels:
    """Make all opaque."""
    out = pixels.copy()
    out[..., 3] = 1
    return out


@image_filter("Straight of others", halo=1, alpha="straight")
def others_straight(pixels: Pixels) -> Pixels:
    """Take pixels as they are and give them as they are, negated."""
    return np.asarray(1 - pixels, np.float32)


OTHERS = Registry(
    tuple(map(FilterSpec.of, (others_blur, others_whole, revealing, others_straight)))
)


@pytest.mark.parametrize("filter_id", ["others_blur", "others_whole", "revealing"])
@pytest.mark.parametrize("depth", DEPTHS)
def test_others_filters_are_handed_no_hidden_colour(filter_id: str, depth: str) -> None:
    images = pair(depth)
    results = both(images, Step.of(OTHERS[filter_id]), registry=OTHERS)
    assert_look_alike(*results)
    for image, result in zip(images, results, strict=True):
        hidden = result[..., 3] == 0  # and what stays invisible keeps its own
        np.testing.assert_array_equal(result[hidden], image.rgba(image.region)[hidden])


def test_what_covers_hidden_colour_does_not_hang_on_the_region() -> None:
    image = pair("8 bit")[0]
    made = Pipeline.of(image, (Step.of(OTHERS["others_blur"]),), OTHERS)
    whole = made.render(image.region)
    for region in (Region(0, 0, 9, 11), Region(5, 3, 1, 1), Region(12, 20, 21, 21)):
        np.testing.assert_allclose(made.render(region), region.of(whole), rtol=0, atol=1e-6)


def test_a_filter_that_says_so_sees_pixels_as_they_are() -> None:
    image = pair("16 bit")[0]
    out = Pipeline.of(image, (Step.of(OTHERS["others_straight"]),), OTHERS).render(image.region)
    np.testing.assert_array_equal(out, 1 - image.rgba(image.region))


def test_an_unknown_way_of_alpha_or_channels_is_named() -> None:
    with pytest.raises(ValueError, match="alpha 'premultiplied' is not known: use covered"):
        image_filter("Odd", alpha="premultiplied")(others_blur)
    with pytest.raises(ValueError, match="channels 'all' is not known: use rgba, grey, any"):
        image_filter("Odd", channels="all")(others_blur)


def test_a_kernels_reach_grows_the_halo_of_morphology() -> None:
    kernel = Kernel(np.ones((3, 5)))
    spec = REGISTRY["morphology"]
    down, across = reach(kernel)
    halo = spec.halo({**spec.defaults, "kernel": kernel, "times": 2})
    assert halo == (5 * down, 5 * across)
