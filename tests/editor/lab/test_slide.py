"""The slide: its loops compute its maps, its crop lies in the photo, its kernel is the step's."""

from __future__ import annotations

import dataclasses
import textwrap

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.lab.examples import EXAMPLES, own_kernel
from editor.lab.layer import Layer
from editor.lab.slide import Slide, code, crop_at, read_pixels
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.registry import Registry
from tests.editor.lab.layers import random_layer, random_pixels


def slide_of(pixels: np.ndarray, layer: Layer) -> Slide:
    return Slide.of(Region(0, 0, *pixels.shape[:2]), pixels, layer)


class Padded:
    """Planes that are 0 outside, indexed as the loops do: plane, row, column."""

    def __init__(self, pixels: np.ndarray) -> None:
        self.planes = pixels.transpose(2, 0, 1)

    def __getitem__(self, at: tuple[int, int, int]) -> float:
        _, rows, columns = self.planes.shape
        inside = 0 <= at[1] < rows and 0 <= at[2] < columns
        return float(self.planes[at]) if inside else 0.0


def test_the_loops_compute_the_maps():
    rng = np.random.default_rng(7)
    for _ in range(25):
        layer = dataclasses.replace(random_layer(rng), outside="zero")
        slide = slide_of(random_pixels(rng)[:13, :14], layer)
        if not slide.count:
            continue
        text = textwrap.dedent("\n".join(line.text for line in code(slide)))
        maps = np.zeros(slide.maps.shape)
        y = maps[0] if layer.depth == "full" else maps
        exec(text, {"x": Padded(slide.pixels), "w": layer.weights(1)[0], "y": y})
        np.testing.assert_allclose(maps, slide.maps, atol=2e-5)


def test_places_are_counted_row_by_row():
    slide = slide_of(np.zeros((8, 9, 3), np.float32), Layer(EXAMPLES["Laplacian"]))
    assert slide.count == 42
    for number in range(42):
        assert slide.number(*slide.place(number)) == number
    assert slide.place(8) == (1, 1)
    with pytest.raises(IndexError):
        slide.field(42)


@pytest.mark.parametrize("stride", [1, 2, 3])
def test_the_place_over_a_pixel_has_its_field_about_it(stride: int) -> None:
    slide = slide_of(
        np.zeros((16, 16, 1), np.float32),
        Layer(EXAMPLES["Laplacian"], stride=stride, padding=(1, 1, 1, 1)),
    )
    for row in range(16):
        number = slide.places_over(row, 15 - row)
        assert number is not None
        field = slide.field(number)
        nearest = min(abs(field.rows[1] - row), abs(field.columns[1] - (15 - row)))
        assert nearest <= stride / 2
    empty = slide_of(np.zeros((4, 4, 1), np.float32), Layer(EXAMPLES["Laplacian"], dilation=4))
    assert empty.places_over(0, 0) is None


def test_a_crop_lies_in_the_photo():
    photo = Region(0, 0, 40, 50)
    assert crop_at(photo, 20, 25, 32, 32) == Region(4, 9, 32, 32)
    assert crop_at(photo, 0, 49, 32, 32) == Region(0, 18, 32, 32)
    assert crop_at(photo, 5, 5, 96, 10) == Region(0, 0, 40, 10)


@pytest.mark.parametrize(("channels", "planes"), [(1, 1), (2, 1), (3, 3), (4, 3)])
def test_alpha_is_left_out_of_what_is_read(registry: Registry, channels: int, planes: int) -> None:
    samples = np.random.default_rng(2).integers(0, 256, (9, 9, channels), np.uint8)
    found = read_pixels(Image(samples), (), registry, Region(2, 3, 4, 5))
    assert np.array_equal(found, samples[2:6, 3:8, :planes].astype(np.float32) / np.float32(255))


def test_the_kernel_is_the_steps_own_or_that_of_its_filter(registry: Registry) -> None:
    kernel = Kernel([[1, 2], [3, 4]])
    drawn = Step.of(registry["convolution"], kernel=kernel, flip=True)
    assert own_kernel(drawn, registry) == (kernel, True)
    blur = own_kernel(Step.of(registry["gaussian_blur"]), registry)
    assert blur is not None
    assert blur[0].sum == pytest.approx(blur[0].gain_divisor)
    assert own_kernel(Step.of(registry["median"]), registry) is None


def test_the_examples_are_kernels_with_names_of_their_own() -> None:
    assert len({kernel.taps.tobytes() for kernel in EXAMPLES.values()}) == len(EXAMPLES)
    edges = ("Edge at 45°", "Sobel across", "Sobel down", "Laplacian")
    assert all(EXAMPLES[name].sum == 0 for name in edges)
    assert all(k.sum == k.gain_divisor for name, k in EXAMPLES.items() if name not in edges)
