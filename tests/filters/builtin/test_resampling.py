"""Resize, straighten, perspective: against Pillow, cv2, their own inverse, and the tile rule."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest
import scipy.ndimage
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow

from editor.document.image import Image
from editor.document.step import Step
from editor.photo.load import load
from editor.render.pipeline import Pipeline
from filters.pixels.region import Region
from filters.pixels.warping import Warp
from filters.plugin import Point
from filters.registry import Registry
from tests.sample_photos import CHELSEA

REGISTRY = Registry.builtin()
VALUES = np.random.default_rng(9).random((61, 83, 3)).astype(np.float32)
SMOOTH = load(CHELSEA).samples[60:180, 100:260]
RESAMPLING = Pillow.Resampling
METHODS = {
    "lanczos 3": RESAMPLING.LANCZOS,
    "cubic": RESAMPLING.BICUBIC,
    "nearest": RESAMPLING.NEAREST,
}
SIZES = [(61, 83), (20, 31), (61, 40), (122, 166), (170, 249), (60, 82), (1, 1)]


def made(filter_id: str, samples: np.ndarray = VALUES, **values: Any) -> Pipeline:
    return Pipeline.of(Image(samples.copy()), (Step.of(REGISTRY[filter_id], **values),), REGISTRY)


def result(filter_id: str, samples: np.ndarray = VALUES, **values: Any) -> np.ndarray:
    one = made(filter_id, samples, **values)
    return one.values(one.region)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("size", SIZES)
def test_resizing_is_pillows(method: str, size: tuple[int, int]) -> None:
    height, width = size
    got = result("resize", by="width and height", width=width, height=height, method=method)
    for channel in range(3):
        plane = Pillow.fromarray(VALUES[..., channel])
        wanted = np.asarray(plane.resize((width, height), METHODS[method]))
        np.testing.assert_allclose(got[..., channel], wanted, atol=2e-6)


@pytest.mark.parametrize("method", [*METHODS, "area"])
def test_a_side_that_keeps_its_size_keeps_its_pixels(method: str) -> None:
    odd = VALUES.copy()
    odd[20, 30] = np.inf  # which a sum would spread, as 0 times it is no number
    np.testing.assert_array_equal(result("resize", odd, method=method), odd)
    narrow = result("resize", odd, by="width and height", width=40, height=61, method=method)
    assert np.isfinite(np.delete(narrow, 20, axis=0)).all()


def test_at_the_same_size_hidden_colour_stays() -> None:
    hidden = np.random.default_rng(4).integers(0, 256, (9, 8, 4), np.uint8)
    hidden[3:6, :, 3] = 0
    wanted = Image(hidden).floats(Region.of_shape(9, 8))
    np.testing.assert_array_equal(result("resize", hidden), wanted)


@pytest.mark.parametrize("size", [(20, 31), (60, 82), (61, 40), (1, 1), (30, 41)])
def test_the_area_mean_is_cv2s(size: tuple[int, int]) -> None:
    got = result("resize", by="width and height", width=size[1], height=size[0], method="area")
    wanted = cv2.resize(VALUES, size[::-1], interpolation=cv2.INTER_AREA)
    np.testing.assert_allclose(got, wanted.reshape(got.shape), atol=2e-6)


@pytest.mark.parametrize(
    ("values", "size"),
    [
        ({"percent": 50.0}, (31, 42)),
        ({"by": "long side", "side": 166}, (122, 166)),
        ({"by": "long side", "side": 166, "only_smaller": True}, (61, 83)),
        ({"by": "short side", "side": 30}, (30, 41)),
        ({"by": "width", "side": 20}, (15, 20)),
        ({"by": "height", "side": 122}, (122, 166)),
        ({"by": "width and height", "width": 200, "height": 10, "only_smaller": True}, (10, 83)),
        ({"percent": 0.1}, (1, 1)),
    ],
)
def test_a_side_or_percent_gives_the_size(values: dict[str, Any], size: tuple[int, int]) -> None:
    assert made("resize", **values).region == Region.of_shape(*size)


def test_linear_light_keeps_the_light_of_fine_detail() -> None:
    lines = np.zeros((8, 64, 1), np.uint8)
    lines[:, ::2] = 255
    stored = result("resize", lines, percent=50.0, method="area")
    linear = result("resize", lines, percent=50.0, method="area", light="linear")
    np.testing.assert_allclose(stored, 0.5, atol=1e-6)
    np.testing.assert_allclose(linear, 0.7354, atol=1e-3)  # sRGB's half of the light


@pytest.mark.parametrize(("angle", "turns"), [(90.0, 3), (-90.0, 1), (180.0, 2), (0.0, 0)])
def test_a_right_angle_changes_no_pixel(angle: float, turns: int) -> None:
    frame = "whole photo"
    np.testing.assert_array_equal(
        result("rotate", angle=angle, frame=frame), np.rot90(VALUES, turns)
    )


def spline_at(samples: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return scipy's cubic spline of a photo at places, counted from the first pixel's middle."""
    planes = [
        scipy.ndimage.map_coordinates(
            samples[..., c].astype(float), [y, x], order=3, mode="nearest"
        )
        for c in range(samples.shape[2])
    ]
    return np.stack(planes, -1)


@pytest.mark.parametrize("angle", [-7.0, 12.5, 100.0])
def test_a_turn_is_scipys_spline_at_the_exact_places(angle: float) -> None:
    got = result("rotate", angle=angle, frame="same size", fill="clamp")
    turn, (rows, columns) = np.deg2rad(angle), VALUES.shape[:2]
    across, down = np.meshgrid(
        np.arange(columns) - (columns - 1) / 2, np.arange(rows) - (rows - 1) / 2
    )
    x = np.cos(turn) * across + np.sin(turn) * down + (columns - 1) / 2
    y = np.cos(turn) * down - np.sin(turn) * across + (rows - 1) / 2
    wanted = spline_at(VALUES, x, y)
    inside = (x > -1) & (x < columns) & (y > -1) & (y < rows)
    np.testing.assert_allclose(got[inside], wanted[inside], atol=1e-4)  # of white noise


def test_a_gradient_of_16_bits_keeps_its_values() -> None:
    down, across = np.mgrid[0:200, 0:300] / 400
    ramp = (0.2 + 0.5 * across + 0.3 * down)[..., None].astype(np.float32)
    one = made("rotate", ramp, angle=4.0, frame="largest inside")
    region = Region(30, 30, 60, 80)
    values = one.values(region)[..., 0]
    slope, turn = np.gradient(values.astype(float)), np.deg2rad(4.0)
    down_slope = (0.3 * np.cos(turn) + 0.5 * np.sin(turn)) / 400
    across_slope = (0.5 * np.cos(turn) - 0.3 * np.sin(turn)) / 400
    np.testing.assert_allclose(slope[0], down_slope, atol=1e-6)
    np.testing.assert_allclose(slope[1], across_slope, atol=1e-6)


@given(st.floats(-180, 180))
@settings(max_examples=25, deadline=None)
def test_a_straightened_photo_has_its_ratio_and_no_empty_corner(angle: float) -> None:
    white = np.ones((120, 200, 1), np.float32)
    one = made("rotate", white, angle=angle, frame="largest inside")
    assert one.region.columns / one.region.rows == pytest.approx(200 / 120, rel=0.03)
    whole = made("rotate", white, angle=angle, frame="whole photo", fill="black")
    full = whole.values(whole.region)
    down, across = (
        (a - b) // 2
        for a, b in (
            (whole.region.rows, one.region.rows),
            (whole.region.columns, one.region.columns),
        )
    )
    inside = full[
        down + 1 : down + one.region.rows - 1, across + 1 : across + one.region.columns - 1
    ]
    assert inside.min() > 0.95


def test_empty_corners_are_filled_as_asked() -> None:
    for fill, corner in (("white", [1, 1, 1]), ("black", [0, 0, 0]), ("transparent", [0, 0, 0, 0])):
        got = result("rotate", angle=30.0, frame="whole photo", fill=fill)
        np.testing.assert_allclose(got[0, 0], corner, atol=1e-6)


def test_perspective_shows_the_places_that_cv2_maps_the_same_corners_to() -> None:
    samples = (SMOOTH / np.float32(255)).astype(np.float32)
    rows, columns = samples.shape[:2]
    points = [(0.1, 0.05), (0.9, 0.15), (0.95, 0.9), (0.02, 0.85)]
    names = ("top_left", "top_right", "bottom_right", "bottom_left")
    one = made("perspective", samples, **{n: Point(*p) for n, p in zip(names, points, strict=True)})
    got = one.values(one.region)
    high, wide = one.region.rows, one.region.columns
    at = np.array([(x * (columns - 1), y * (rows - 1)) for x, y in points], np.float32)
    to = np.array([(0, 0), (wide - 1, 0), (wide - 1, high - 1), (0, high - 1)], np.float32)
    matrix = cv2.getPerspectiveTransform(to, at)
    grid = np.stack(np.meshgrid(np.arange(wide), np.arange(high)), -1).astype(float)
    places = cv2.perspectiveTransform(grid, matrix)
    wanted = spline_at(samples, places[..., 0], places[..., 1])
    np.testing.assert_allclose(got, wanted, atol=1e-3)  # cv2's matrix has float32 corners


@pytest.mark.parametrize(
    "corners",
    [
        {},
        {"top_left": Point(1.0, 0.0), "top_right": Point(0.0, 0.0)},
        {"top_left": Point(0.9, 0.9)},
        {"top_left": Point(0.5, 0.5), "top_right": Point(0.5, 0.5)},
    ],
    ids=["at first", "crossed", "inwards", "together"],
)
def test_corners_that_span_nothing_else_leave_the_photo(corners: dict[str, Point]) -> None:
    np.testing.assert_array_equal(result("perspective", **corners), VALUES)


def test_what_gets_smaller_is_a_mean_and_does_not_alias() -> None:
    board = (np.indices((80, 120)).sum(axis=0) % 2)[..., None].astype(np.float32)
    warp = Warp(np.diag([4.0, 4.0, 1.0]), 80, 120, (20, 30))
    assert warp.samples == 4
    region = Region(4, 6, 10, 12)
    where = warp.reads(region)
    got = warp.of(np.ascontiguousarray(board[where.slices]), where, region)
    np.testing.assert_allclose(got, 0.5, atol=0.02)  # one value each would be 0 or 1


def test_hidden_colour_does_not_bleed_into_what_is_seen() -> None:
    samples = np.zeros((30, 40, 4), np.uint8)
    samples[:, :20] = (200, 100, 50, 255)
    samples[:, 20:, 1] = 255  # hidden
    for filter_id, values in (
        ("resize", {"percent": 70.0}),
        ("resize", {"percent": 140.0, "method": "cubic"}),
        ("rotate", {"angle": 10.0, "fill": "transparent", "frame": "whole photo"}),
        ("perspective", {"top_right": Point(0.9, 0.1)}),
    ):
        got = result(filter_id, samples, **values)
        seen = got[got[..., 3] > 0.02]
        np.testing.assert_allclose(
            seen[:, :3], np.tile([200, 100, 50], (len(seen), 1)) / 255, atol=2e-3
        )
        assert got[..., 3].min() >= 0
        assert got[..., 3].max() <= 1


STEPS = [
    Step.of(REGISTRY["resize"], percent=37.0),
    Step.of(REGISTRY["resize"], percent=170.0, method="cubic"),
    Step.of(REGISTRY["resize"], by="long side", side=50, method="area"),
    Step.of(REGISTRY["rotate"], angle=-3.7),
    Step.of(REGISTRY["rotate"], angle=33.0, frame="whole photo", fill="transparent"),
    Step.of(REGISTRY["perspective"], top_right=Point(0.8, 0.1), bottom_left=Point(0.1, 0.9)),
    Step.of(REGISTRY["crop"], ratio="16:9", left=5),
    Step.of(REGISTRY["gaussian_blur"], sigma=1.5),
    Step.of(REGISTRY["vignette"], amount=-70.0),
]


@given(data=st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_region_of_any_chain_equals_the_crop_of_the_whole(data: st.DataObject) -> None:
    steps = data.draw(st.lists(st.sampled_from(STEPS), min_size=1, max_size=3))
    one = Pipeline.of(Image(VALUES.copy()), tuple(steps), REGISTRY)
    rows, columns = one.region.rows, one.region.columns
    top, left = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    high, wide = data.draw(st.integers(1, rows - top)), data.draw(st.integers(1, columns - left))
    region = Region(top, left, high, wide)
    whole = one.values(one.region)
    np.testing.assert_allclose(one.values(region), region.of(whole), atol=1e-5)
