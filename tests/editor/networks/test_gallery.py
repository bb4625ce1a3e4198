from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.document.image import Image
from editor.networks.gallery import Combined, Gallery
from editor.networks.map_source import MapSource
from editor.networks.map_step import NoStepError, step_of
from editor.networks.photo_part import PhotoPart, part_of
from editor.render.pipeline import Pipeline
from filters.banks.banks import find_bank
from filters.convolution.bank.bank import Bank, feature_maps
from filters.network.error import NetworkError
from filters.pixels.region import Region
from filters.registry import Registry

REGISTRY = Registry.builtin()
RNG = np.random.default_rng(6)
RGBA = Image(RNG.integers(0, 256, (60, 90, 4)).astype(np.uint8))
GREY = Image(RNG.random((50, 70, 1)).astype(np.float32))
PATH = Path("model.onnx")


def whole(source: MapSource, image: Image, seen: Region, *combined: Combined) -> Gallery:
    gallery = Gallery.empty(source, part_of(image, (), REGISTRY, seen, source), combined)
    while not gallery.is_done:
        gallery = gallery.further()
    return gallery


def by_hand(source: MapSource, image: Image) -> np.ndarray:
    pixels = image.floats(image.region)[..., : 3 if image.channels > 2 else 1]
    if source.depth == 1:
        pixels = pixels.mean(axis=2, keepdims=True)
    return feature_maps(pixels, source.bank)


@pytest.mark.parametrize(
    "seen", [Region(0, 0, 60, 90), Region(20, 31, 17, 23), Region(45, 70, 15, 20)]
)
def test_maps_of_a_part_are_those_of_the_whole_photo(seen: Region) -> None:
    source = MapSource.named("gabor")
    gallery = whole(source, RGBA, seen)
    assert gallery.part.seen == seen
    expected = by_hand(source, RGBA)[:, *seen.slices]
    np.testing.assert_allclose(gallery.maps, expected, atol=1e-5)


@pytest.mark.parametrize(("bank", "count"), [("gabor", 1), ("leung-malik", 2)])
def test_one_of_24_maps_comes_first(bank: str, count: int) -> None:
    source = MapSource.named(bank)
    begun = Gallery.empty(source, part_of(RGBA, (), REGISTRY, RGBA.region, source)).further()
    assert len(begun.maps) == len(begun.limits) == count
    assert not begun.is_whole
    assert begun.order("likeness")[0] == int(np.argmax(begun.energy))
    assert (begun.nearest(0) is None) == (count == 1)
    done = begun.further()
    assert done.is_done
    np.testing.assert_array_equal(done.maps[:count], begun.maps)


def test_what_reads_brightness_reads_the_mean_of_the_colours() -> None:
    source = MapSource.named("gabor")
    for image in (RGBA, GREY):
        part = part_of(image, (), REGISTRY, image.region, source)
        colours = image.floats(image.region)[..., :3]
        expected = colours.astype(np.float64).mean(axis=2, keepdims=True)
        np.testing.assert_allclose(part.pixels, expected, atol=1e-7)


def test_a_large_part_is_read_as_the_mean_of_blocks() -> None:
    pipeline = Pipeline.of(RGBA, (), REGISTRY)
    part = PhotoPart.read(pipeline, Region(2, 3, 41, 62), 3, (2, 2), most=300)
    assert part.shrink == 3
    assert part.seen == Region(2, 3, 39, 60)
    assert part.shape == (13, 20)
    top, left, bottom, right = part.margin
    assert (top, left, bottom, right) == (0, 1, 2, 2)
    inner = part.pixels[top : top + 13, left : left + 20]
    source = RGBA.floats(part.seen)[..., :3]
    means = source.reshape(13, 3, 20, 3, 3).mean(axis=(1, 3))
    np.testing.assert_allclose(inner, means, atol=1e-6)


def test_a_layer_of_depth_3_reads_the_colours_with_its_own_bias_and_groups() -> None:
    bank = Bank(
        RNG.standard_normal((6, 1, 3, 4)), RNG.standard_normal(6), groups=3, stride=2, dilation=2
    )
    source = MapSource.of_layer(PATH, "conv1", bank)
    assert source.title == "conv1"
    assert source.bank.stride == (1, 1)
    gallery = whole(source, RGBA, Region(10, 20, 30, 40))
    np.testing.assert_allclose(gallery.maps, by_hand(source, RGBA)[:, 10:40, 20:60], atol=1e-5)


def test_a_layer_that_reads_no_photo_is_refused() -> None:
    with pytest.raises(NetworkError, match="the layer 'conv2' reads 64 planes"):
        MapSource.of_layer(PATH, "conv2", Bank(np.ones((2, 64, 3, 3))))


def test_combined_maps_follow_the_others() -> None:
    source = MapSource.named("sobel")
    gallery = whole(source, GREY, GREY.region, Combined("magnitude", (0, 1)))
    assert gallery.labels == ("across", "down", "magnitude of 2")
    np.testing.assert_allclose(gallery.maps[2], np.hypot(*gallery.maps[:2]), rtol=1e-5)
    again = gallery.recombined((Combined("sum", (0, 1)),)).further()
    np.testing.assert_allclose(again.maps[2], gallery.maps[0] + gallery.maps[1], atol=1e-6)
    np.testing.assert_array_equal(again.maps[:2], gallery.maps[:2])


def test_the_nearest_map_is_the_one_most_alike() -> None:
    weights = (
        find_bank("laws").planes()[[1, 5, 1], None] * np.float32([1, 1, -2])[:, None, None, None]
    )
    gallery = whole(MapSource.of_layer(PATH, "", Bank(weights)), GREY, GREY.region)
    number, r = gallery.nearest(0)
    assert number == 2
    assert r == pytest.approx(-1)


@pytest.mark.parametrize("name", ["gabor", "dct5", "haar", "laplacian-pyramid"])
def test_a_step_gives_the_map_on_grey_in_its_range(name: str) -> None:
    gallery = whole(MapSource.named(name), GREY, GREY.region)
    number = len(gallery.maps) - 2
    step = step_of(gallery, number, REGISTRY)
    found = Pipeline.of(GREY, (step,), REGISTRY).values(GREY.region)[..., 0]
    expected = 0.5 + gallery.maps[number] / (2 * gallery.limits[number])
    np.testing.assert_allclose(found, expected, atol=1e-5)
    assert step.name == f"{gallery.source.title}: {gallery.labels[number]}"


def test_steps_of_combined_maps() -> None:
    pair, three = Combined("magnitude", (0, 1)), Combined("magnitude", (0, 1, 2))
    total = Combined("sum", (1, 2, 4))
    gallery = whole(MapSource.named("steerable"), GREY, GREY.region, pair, three, total)
    values = Pipeline.of(GREY, (step_of(gallery, 11, REGISTRY),), REGISTRY).values(GREY.region)
    np.testing.assert_allclose(
        values[..., 0], 0.5 + gallery.maps[11] / (2 * gallery.limits[11]), atol=1e-5
    )
    values = Pipeline.of(GREY, (step_of(gallery, 9, REGISTRY),), REGISTRY).values(GREY.region)
    np.testing.assert_allclose(values[..., 0], gallery.maps[9] / gallery.limits[9], atol=1e-4)
    with pytest.raises(NoStepError, match="the magnitude of 3 maps is no step"):
        step_of(gallery, 10, REGISTRY)


def test_why_a_map_is_no_step() -> None:
    deep = MapSource.of_layer(PATH, "", Bank(RNG.standard_normal((1, 3, 3, 3))))
    for source, words in (
        (deep, "weighs the colours differently"),
        (MapSource.named("sobel").activated("relu"), "a step has no activation"),
    ):
        with pytest.raises(NoStepError, match=words):
            step_of(whole(source, RGBA, RGBA.region), 0, REGISTRY)
