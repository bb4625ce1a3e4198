"""Levels and clipped samples of a whole result, against numpy."""

from __future__ import annotations

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.insight.clipping import clipping
from editor.insight.scope import scope, scope_of_result
from editor.render.pipeline import Pipeline
from editor.render.view import level_region
from filters.kernel import Kernel
from filters.pixels.colour_space import ColourSpace
from filters.registry import Registry

ROWS, COLUMNS = 530, 610  # more than a tile each way


@pytest.fixture
def levels() -> np.ndarray:
    """(530, 610, 4) uint8 RGBA; a quarter of it nothing is seen of."""
    rng = np.random.default_rng(4)
    pixels = rng.integers(0, 256, (ROWS, COLUMNS, 4), np.uint8)
    pixels[:10, :, :3] = 0
    pixels[..., 3] = np.where(rng.random((ROWS, COLUMNS)) < 0.25, 0, 200)
    return pixels


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_tile_by_tile_it_counts_what_numpy_counts_of_the_whole(
    levels: np.ndarray, registry: Registry, channels: int
) -> None:
    pixels = levels[..., [0, 3][:channels]] if channels < 3 else levels[..., :channels]
    found = scope_of_result(Pipeline.of(Image(np.ascontiguousarray(pixels)), (), registry))
    seen = levels[..., 3] > 0 if channels in (2, 4) else np.ones((ROWS, COLUMNS), bool)
    rgb = levels[..., [0, 0, 0]] if channels < 3 else levels[..., :3]
    for channel in range(3):
        expected = np.bincount(rgb[seen][:, channel], minlength=256)
        np.testing.assert_array_equal(found.counts[channel], expected)
    assert (found.pixels, found.counts[3].sum()) == (seen.sum(), seen.sum())
    assert found.black == (rgb[seen] == 0).any(1).sum()
    assert found.high == (rgb[seen] == 255).sum()
    strips = np.arange(COLUMNS) * 256 // COLUMNS
    part = rgb[:, strips == 100][seen[:, strips == 100]]
    np.testing.assert_array_equal(found.wave[1, 100], np.bincount(part[:, 1], minlength=256))


@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("space", [None, ColourSpace()])
def test_in_one_strip_it_counts_the_same_in_all(
    levels: np.ndarray, channels: int, space: ColourSpace | None
) -> None:
    pixels = np.ascontiguousarray(levels[..., :channels])
    by_strip, whole = scope(pixels, space=space), scope(pixels, space=space, across=1)
    assert whole.wave.shape == (4, 1, 256)
    np.testing.assert_array_equal(whole.counts, by_strip.counts)
    assert (whole.pixels, whole.black, whole.high) == (
        by_strip.pixels,
        by_strip.black,
        by_strip.high,
    )


def test_sixteen_bits_are_clipped_at_their_own_ends(registry: Registry) -> None:
    samples = np.array([[[0, 1, 2]], [[65534, 65535, 65535]]], np.uint16)
    found = scope(samples)
    assert (found.low, found.high, found.black, found.white) == (1, 2, 1, 1)
    assert found.counts[0, 0] == found.counts[0, 255] == 1


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_lightness_is_that_of_the_cie(registry: Registry, depth: type, channels: int) -> None:
    most = np.iinfo(depth).max
    rng = np.random.default_rng(6)
    samples = rng.integers(0, most, (40, 50, channels), depth, endpoint=True)
    samples[..., 3:] = most
    pipeline = Pipeline.of(Image(samples), (), registry)
    found = scope_of_result(pipeline, lightness="L*")
    stored = samples[..., : min(channels, 3)] / most
    linear = np.where(stored > 0.04045, ((stored + 0.055) / 1.055) ** 2.4, stored / 12.92)
    weights = np.array(pipeline.colours.profile.space.to_xyz[1])
    y = linear @ (weights / weights.sum()) if channels > 1 else linear[..., 0]
    star = np.where(y > (6 / 29) ** 3, 116 * np.cbrt(y) - 16, y * (29 / 3) ** 3)
    expected = np.bincount(np.rint(star * 2.55).astype(int).ravel(), minlength=256)
    assert np.abs(np.cumsum(found.counts[3]) - np.cumsum(expected)).max() <= 2  # near ties
    luma = scope_of_result(pipeline).counts[3]
    assert np.abs(np.cumsum(luma) - np.cumsum(expected)).max() > 50


@pytest.mark.parametrize("shrink", [1, 3, 7])
def test_a_block_is_marked_where_any_of_its_own_pixels_is_clipped(
    registry: Registry, shrink: int
) -> None:
    rng = np.random.default_rng(5)
    image = Image(rng.integers(0, 256, (ROWS, COLUMNS, 3), np.uint8))
    kernel = Kernel([[0.0, -0.3, 0.0], [-0.3, 2.2, -0.3], [0.0, -0.3, 0.0]])
    step = Step.of(registry["convolution"], kernel=kernel)
    pipeline = Pipeline.of(image, (step,), registry)
    whole = pipeline.levels(image.region, np.uint8)
    blocks = level_region(image.region, shrink)
    found = clipping(pipeline, blocks, shrink)
    assert (found.black, found.white) == ((whole == 0).sum(), (whole == 255).sum())
    for row, column in ((0, 0), (3, 5), (blocks.rows - 1, blocks.columns - 1)):
        block = whole[row * shrink :, column * shrink :][:shrink, :shrink]
        expected = int((block == 0).any()) + 2 * int((block == 255).any())
        assert found.marks[row, column] == expected
    assert (found.marks > 0).sum() > 100


def test_what_nothing_is_seen_of_is_not_clipped(levels: np.ndarray, registry: Registry) -> None:
    levels[..., 3] = 0
    pipeline = Pipeline.of(Image(levels), (), registry)
    found = clipping(pipeline, pipeline.region, 1)
    assert not found.marks.any()
    assert scope_of_result(pipeline).pixels == found.black == found.white == 0
