"""Kernels at pins, along a map, and tilt-shift: exact in each place, and in any region."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from filters import convolve
from filters.design.builtin.smoothing import disk
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack
from filters.params.kinds.picture import Picture
from filters.params.kinds.point import Point
from filters.pixels.region import Region
from filters.registry import Registry
from tests.editor.document.strategies import kernels

REGISTRY = Registry.builtin()
PHOTO = Image(np.random.default_rng(4).integers(0, 256, (61, 81, 3), np.uint8))
FLOATS = PHOTO.samples.astype(np.float32) / 255
FIRST = Kernel([[1, 2, 1], [2, 4, 2], [1, 2, 1]], divisor=16)
SECOND = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], offset=0.05)
ENDS = {"pin_1": Point(0.0, 0.5), "pin_2": Point(1.0, 0.5)}


def made(name: str, **values: object) -> Pipeline:
    return Pipeline.of(PHOTO, (Step.of(REGISTRY[name], **values),), REGISTRY)


def whole(name: str, **values: object) -> np.ndarray:
    pipeline = made(name, **values)
    return pipeline.values(pipeline.region)


def test_a_pin_has_its_own_kernel_and_half_way_lies_the_mean_of_both() -> None:
    found = whole("kernels_in_places", kernels=KernelStack([[FIRST, SECOND]]), **ENDS)
    first, second = convolve(FLOATS, FIRST), convolve(FLOATS, SECOND)
    np.testing.assert_allclose(found[30, 0], first[30, 0], atol=1e-5)
    np.testing.assert_allclose(found[30, 80], second[30, 80], atol=1e-5)
    half = (first + second)[:, 40] / 2
    np.testing.assert_allclose(found[:, 40], half, atol=1e-5)
    shares = np.array([60.0, 20.0]) ** 2
    near = (shares[0] * first[30, 20] + shares[1] * second[30, 20]) / shares.sum()
    np.testing.assert_allclose(found[30, 20], near, atol=1e-5)


@given(
    st.lists(kernels(4), min_size=1, max_size=4),
    st.integers(0, 50),
    st.integers(0, 70),
    st.floats(0.5, 8),
    st.booleans(),
)
@settings(max_examples=20)
def test_a_region_equals_the_crop_of_the_whole(
    row: list[Kernel], top: int, left: int, falloff: float, is_tilted: bool
) -> None:
    if is_tilted:
        pipeline = made("tilt_shift", radius=falloff, edge=Point(0.9, 0.2), sides="beyond the edge")
    else:
        pipeline = made("kernels_in_places", kernels=KernelStack([row]), falloff=falloff)
    region = Region(top, left, 9, 13).clip(pipeline.region)
    expected = pipeline.values(pipeline.region)[top : top + 9, left : left + 13]
    np.testing.assert_allclose(pipeline.values(region), expected, atol=1e-4, rtol=1e-5)


def test_along_a_map_black_has_the_first_kernel_and_white_the_last(tmp_path: Path) -> None:
    ramp = np.zeros((61, 81), np.uint8)
    ramp[:, 27:54], ramp[:, 54:] = 128, 255
    cv2.imwrite(str(tmp_path / "map.png"), ramp)
    picture = Picture(str(tmp_path / "map.png"))
    stack = KernelStack([[FIRST, SECOND]])
    found = whole("kernels_in_places", kernels=stack, by="map", map_picture=picture)
    first, second = convolve(FLOATS, FIRST), convolve(FLOATS, SECOND)
    np.testing.assert_allclose(found[:, 5], first[:, 5], atol=1e-5)
    np.testing.assert_allclose(found[:, 75], second[:, 75], atol=1e-5)
    middle = first[:, 40] + (second - first)[:, 40] * (128 / 255)
    np.testing.assert_allclose(found[:, 40], middle, atol=1e-3)


def test_tilt_shift_is_sharp_on_its_line_and_a_disk_beyond_its_edge() -> None:
    values = {"centre": Point(0.5, 0.0), "edge": Point(0.5, 0.5), "radius": 3.3}
    found = whole("tilt_shift", light="stored", sharp=20.0, **values)
    np.testing.assert_array_equal(found[:6], FLOATS[:6])
    blurred = convolve(FLOATS, disk(3.3))
    np.testing.assert_allclose(found[31:50], blurred[31:50], atol=1e-5)
    rough = [float(np.abs(np.diff(found[row, :, 1])).mean()) for row in (3, 15, 22, 40)]
    assert rough == sorted(rough, reverse=True)


def test_one_side_and_no_way_at_all() -> None:
    values = {"centre": Point(0.5, 0.5), "edge": Point(0.5, 0.9), "light": "stored"}
    below = whole("tilt_shift", sides="beyond the edge", **values)
    np.testing.assert_array_equal(below[:31], FLOATS[:31])
    above = whole("tilt_shift", sides="before the centre", **values)
    np.testing.assert_array_equal(above[30:], FLOATS[30:])
    assert np.abs(above[:3] - FLOATS[:3]).max() > 0.1
    nothing = whole("tilt_shift", centre=Point(0.5, 0.5), edge=Point(0.5, 0.5), light="stored")
    np.testing.assert_array_equal(nothing, FLOATS)


def test_pins_that_are_not_there_are_not_asked_for() -> None:
    spec = REGISTRY["kernels_in_places"]
    values = spec.checked({"kernels": KernelStack([[FIRST, SECOND]])})
    seen = [p.name for p in spec.params if spec.is_relevant(p.name, values)]
    assert [name for name in seen if name.startswith("pin")] == ["pin_1", "pin_2"]
    by_map = {**values, "by": "map"}
    assert not any(spec.is_relevant(f"pin_{n}", by_map) for n in range(1, 7))
    assert spec.is_relevant("map_picture", by_map)
    with pytest.raises(ValueError, match="1 to 6"):
        spec.checked({"kernels": KernelStack([["1"] * 7])})
