"""Mean colours of a few pixels, against numpy and published numbers."""

from __future__ import annotations

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.insight.colour_reading import Colour, mean_colour, read_place
from editor.render.pipeline import Pipeline
from editor.render.placing import Placing
from filters.registry import Registry


@pytest.fixture
def image() -> Image:
    return Image(np.random.default_rng(6).integers(0, 256, (40, 60, 3), np.uint8))


@pytest.mark.parametrize("side", [1, 3, 5, 11])
@pytest.mark.parametrize("place", [(20, 30), (0, 59)])
def test_it_is_the_mean_of_the_pixels_around(
    image: Image, registry: Registry, side: int, place: tuple[int, int]
) -> None:
    half, (row, column) = side // 2, place
    around = image.samples[max(0, row - half) : row + half + 1]
    around = around[:, max(0, column - half) : column + half + 1]
    found = mean_colour(Pipeline.of(image, (), registry), row, column, side)
    assert found is not None
    np.testing.assert_allclose(np.array(found.rgb) * 255, around.mean(axis=(0, 1)), atol=1e-4)


def test_alpha_weighs_colours(registry: Registry) -> None:
    samples = np.zeros((1, 3, 4), np.uint8)
    samples[0, 0], samples[0, 1] = (255, 0, 0, 255), (0, 255, 0, 0)
    found = mean_colour(Pipeline.of(Image(samples), (), registry), 0, 1, 3)
    assert found is not None
    assert found.rgb == pytest.approx((1, 0, 0))
    assert found.alpha == pytest.approx(1 / 3)


@pytest.mark.parametrize(
    ("levels", "lab"),  # D50, as ICC's profile of sRGB has it: Lindbloom's calculator
    [((255, 0, 0), (54.29, 80.81, 69.89)), ((119, 119, 119), (50.03, 0, 0))],
)
def test_lab_is_that_of_the_profile(
    registry: Registry, levels: tuple[int, int, int], lab: tuple[float, float, float]
) -> None:
    pipeline = Pipeline.of(Image(np.array([[levels]], np.uint8)), (), registry)
    found = mean_colour(pipeline, 0, 0, 1)
    assert found is not None
    assert found.lab == pytest.approx(lab, abs=0.03)


def test_it_is_written_in_each_scale() -> None:
    colour = Colour((1.0, 0.2, -0.1), (50.04, -0.01, -20.0))
    assert colour.text("byte") == "255 51 \N{MINUS SIGN}26"
    assert colour.text("unit") == "1.000 0.200 \N{MINUS SIGN}0.100"
    assert colour.text("lab") == "50.0 0.0 \N{MINUS SIGN}20.0"
    assert colour.text("hex") == "#ff3300"


def test_a_place_of_the_photo_is_found_again_behind_a_crop(
    image: Image, registry: Registry
) -> None:
    flip = Step.of(registry["flip"])
    steps = (flip,)
    result = Pipeline.of(image, steps, registry)
    placing = Placing.of(image, steps, registry, 0)
    source = Pipeline.of(image, (), registry)
    found = read_place(source, result, placing, (7.5, 4.5), 1)
    assert found.before is not None
    assert found.after == found.before
    assert found.before.bytes == tuple(image.samples[4, 7])
    assert found.at != (7.5, 4.5)
    outside = read_place(source, result, placing, (-3.0, 4.0), 1)
    assert outside.before is outside.after is None
