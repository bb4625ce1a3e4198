"""Masks: what each item is, how they join, the tile rule, JSON, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pytest
import scipy.ndimage
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.masks.fields import MaskError
from editor.masks.mask import SHAPES, Mask
from editor.masks.source import MaskSource
from filters.pixels.colour_space import ColourSpace
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
ROWS, COLUMNS = 60, 90
PHOTO = cv2.GaussianBlur(
    np.random.default_rng(5).random((ROWS, COLUMNS, 3)).astype(np.float32), (0, 0), 1.5
)
PICTURE = np.random.default_rng(6).random((ROWS, COLUMNS, 4)).astype(np.float32)
WHOLE = Region.of_shape(ROWS, COLUMNS)
Y, X = np.mgrid[0:ROWS, 0:COLUMNS] + 0.5


def part_of(pixels: Floats) -> Callable[[Region], Floats]:
    return lambda region: np.asarray(region.of(pixels), np.float32)


SOURCE = MaskSource(
    ROWS,
    COLUMNS,
    part_of(PHOTO),
    ColourSpace(),
    lambda *_: PICTURE,
    filtered=lambda _, region: part_of(1 - PHOTO)(region),
)


def mask(*items: dict[str, Any], **more: Any) -> Mask:
    return Mask.from_json({"units": "pixels", "items": list(items), **more})


def made(*items: dict[str, Any], **more: Any) -> Floats:
    return mask(*items, **more).of(WHOLE, SOURCE)


ELLIPSE = {"shape": "ellipse", "centre": [45, 30], "radii": [20, 20]}
RECTANGLE = {"shape": "rectangle", "centre": [40, 30], "size": [31, 21]}
POLYGON = {"shape": "polygon", "points": [[10, 5], [80, 12], [60, 55], [40, 30], [15, 50]]}
BRUSH = {
    "shape": "brush",
    "strokes": [
        {"points": [[10, 10, 1], [50, 30, 0.5], [80, 50, 1]], "size": 14, "hardness": 0.3},
        {"points": [[45, 28]], "size": 8, "flow": 0.6, "erases": True},
    ],
}
LINEAR = {"shape": "linear gradient", "start": [0, 10], "end": [0, 50]}
RADIAL = {"shape": "radial gradient", "centre": [45, 30], "radii": [40, 20], "inner": 0.25}
LIGHT = {"shape": "range", "of": "lightness", "limits": [0.4, 0.5, 0.7, 0.8]}
HUE = {"shape": "range", "of": "hue", "limits": [300, 340, 380, 420]}
COLOUR = {"shape": "colour", "colour": "#8a7f80", "distances": [4, 18]}
FILE = {"shape": "picture", "path": "m.png"}
EDGES = {"shape": "filter", "filter": "invert", "values": {}, "of": "luma", "limits": [0.2, 0.6]}
INNER = {
    "units": "relative",
    "items": [{"shape": "ellipse"}, {**LIGHT, "join": "intersect"}],
    "feather": 0.05,
}
MASKED = {"shape": "mask", "mask": INNER}
EVERY = [
    ELLIPSE, RECTANGLE, POLYGON, BRUSH, LINEAR, RADIAL, LIGHT, HUE, COLOUR, FILE, EDGES, MASKED,
]  # fmt: skip
NAMES = [item["shape"] for item in EVERY]


def test_no_kind_is_left_out_here() -> None:
    assert set(NAMES) == {shape.name for shape in SHAPES}


def test_a_circle_is_its_formula_with_feather_and_growing() -> None:
    distance = np.hypot(X - 45, Y - 30) - 20
    np.testing.assert_allclose(made(ELLIPSE), np.clip(0.5 - distance, 0, 1), atol=1e-5)
    t = np.clip(0.5 - (distance - 4) / 10, 0, 1)
    soft = made({**ELLIPSE, "feather": 10, "grow": 4})
    np.testing.assert_allclose(soft, t * t * (3 - 2 * t), atol=1e-5)


def test_a_rectangle_covers_its_area_and_turns() -> None:
    assert made(RECTANGLE).sum() == pytest.approx(31 * 21, rel=2e-3)
    turned = made({**RECTANGLE, "angle": 90})
    swapped = made({**RECTANGLE, "size": [21, 31]})
    np.testing.assert_allclose(turned, swapped, atol=1e-5)
    turned = made({**RECTANGLE, "angle": 30})
    assert turned.sum() == pytest.approx(31 * 21, rel=0.01)


def test_a_polygon_is_what_opencv_fills_but_for_its_edge() -> None:
    filled = np.zeros((ROWS, COLUMNS), np.uint8)
    points = np.array(POLYGON["points"]) - 0.5  # opencv counts from the middle of a pixel
    cv2.fillPoly(filled, [np.round(points * 256).astype(np.int32)], 1, shift=8)
    edge = cv2.dilate(filled, np.ones((3, 3))) != cv2.erode(filled, np.ones((3, 3)))
    found = made(POLYGON)
    np.testing.assert_array_equal(found[~edge] > 0.5, filled[~edge] == 1)
    assert (found[edge] > 0).any()


def test_a_stroke_is_as_wide_as_its_pressure_and_erases() -> None:
    line = {"points": [[10, 30, 1], [70, 30, 0.5]], "size": 20, "hardness": 1.0}
    found = made({"shape": "brush", "strokes": [line]})
    assert found[:, 12].sum() == pytest.approx(19.7, abs=0.7)
    assert found[:, 68].sum() == pytest.approx(10.3, abs=0.7)
    both = made({"shape": "brush", "strokes": [line, {**line, "flow": 0.25, "erases": True}]})
    np.testing.assert_allclose(both, found * (1 - 0.25 * found), atol=1e-6)
    half = {**line, "flow": 0.5}
    twice = made({"shape": "brush", "strokes": [half, half]})
    assert twice[30, 40] == pytest.approx(0.75)


def test_gradients_are_straight_between_full_and_nothing() -> None:
    np.testing.assert_allclose(made(LINEAR), np.clip((50 - Y) / 40, 0, 1), atol=1e-6)
    share = np.hypot((X - 45) / 40, (Y - 30) / 20)
    np.testing.assert_allclose(made(RADIAL), np.clip((1 - share) / 0.75, 0, 1), atol=1e-6)


def test_ranges_fade_in_and_out_over_what_the_step_reads() -> None:
    light = SOURCE.space.lightness(PHOTO)
    wanted = np.interp(light, [0.4, 0.5, 0.7, 0.8], [0, 1, 1, 0])
    np.testing.assert_allclose(made(LIGHT), wanted, atol=1e-5)
    hue = cv2.cvtColor(PHOTO, cv2.COLOR_RGB2HSV)[..., 0]
    around = np.where(hue < 180, hue + 360, hue)
    wanted = np.interp(around, [300, 340, 380, 420], [0, 1, 1, 0])
    np.testing.assert_allclose(made(HUE), wanted, atol=1e-3)
    saturation = cv2.cvtColor(PHOTO, cv2.COLOR_RGB2HSV)[..., 1]
    found = made({"shape": "range", "of": "saturation", "limits": [0.1, 0.3, 1, 1]})
    np.testing.assert_allclose(found, np.clip((saturation - 0.1) / 0.2, 0, 1), atol=1e-4)


def test_a_colours_distance_is_that_of_lab() -> None:
    picked = np.array([0x8A, 0x7F, 0x80], np.float32).reshape(1, 1, 3) / 255
    apart = (SOURCE.space.to_lab(PHOTO) - SOURCE.space.to_lab(picked)) * [100, 500, 200]
    distance = np.sqrt((apart**2).sum(2))
    np.testing.assert_allclose(made(COLOUR), np.clip((18 - distance) / 14, 0, 1), atol=1e-5)


def test_a_picture_is_its_luma_times_alpha() -> None:
    wanted = PICTURE[..., :3] @ [0.299, 0.587, 0.114] * PICTURE[..., 3]
    np.testing.assert_allclose(made(FILE), wanted, atol=1e-5)


def test_a_filters_result_is_nothing_up_to_one_limit_and_full_from_the_other() -> None:
    luma = (1 - PHOTO) @ np.array([0.299, 0.587, 0.114])
    np.testing.assert_allclose(made(EDGES), np.clip((luma - 0.2) / 0.4, 0, 1), atol=1e-5)


def test_a_mask_is_an_item_as_a_whole_and_in_its_own_units() -> None:
    inner = Mask.from_json(INNER).of(WHOLE, SOURCE)
    np.testing.assert_array_equal(made(MASKED), inner)
    joined = made(RECTANGLE, {**MASKED, "join": "subtract"})
    np.testing.assert_array_equal(joined, np.minimum(made(RECTANGLE), 1 - inner))


def test_masks_lie_in_each_other_up_to_a_depth_that_files_are_read_to() -> None:
    form: dict[str, Any] = {"items": [ELLIPSE]}
    for _ in range(3):
        form = {"items": [{"shape": "mask", "mask": form}]}
    assert Mask.from_json(form).depth == 4
    with pytest.raises(MaskError, match="item 1: masks in masks are allowed up to 4 deep"):
        Mask.from_json({"items": [{"shape": "mask", "mask": form}]})


def test_items_join_as_fuzzy_sets_from_the_first_to_the_last() -> None:
    a, b, c = made(ELLIPSE), made(RECTANGLE), made(LINEAR)
    found = made(ELLIPSE, {**RECTANGLE, "join": "subtract"}, LINEAR)
    np.testing.assert_array_equal(found, np.maximum(np.minimum(a, 1 - b), c))
    found = made({**RECTANGLE, "join": "subtract"}, {**LINEAR, "join": "intersect"})
    np.testing.assert_array_equal(found, np.minimum(1 - b, c))


def test_the_whole_is_grown_feathered_and_toned() -> None:
    plain = made(RECTANGLE)
    y, x = np.mgrid[-3:4, -3:4]
    grown = scipy.ndimage.grey_dilation(plain, footprint=np.hypot(x, y) <= 3)
    np.testing.assert_array_equal(made(RECTANGLE, grow=3), grown)
    shrunk = scipy.ndimage.grey_erosion(plain, footprint=np.hypot(x, y) <= 3, mode="nearest")
    np.testing.assert_array_equal(made(RECTANGLE, grow=-3), shrunk)
    soft = scipy.ndimage.gaussian_filter(plain, 3.0, mode="nearest", truncate=3.0)
    np.testing.assert_allclose(made(RECTANGLE, feather=6), soft, atol=1e-5)
    np.testing.assert_allclose(made(RECTANGLE, invert=True, opacity=0.5), (1 - plain) / 2)
    steep = np.clip((made(LINEAR) - 0.5) * np.tan(1.5 * np.pi / 4) + 0.5, 0, 1)
    np.testing.assert_allclose(made(LINEAR, contrast=0.5), steep, atol=1e-5)


@pytest.mark.parametrize("item", EVERY, ids=NAMES)
@given(data=st.data())
@settings(max_examples=12, deadline=None)
def test_a_region_equals_the_crop_of_the_whole(item: dict[str, Any], data: st.DataObject) -> None:
    draw = data.draw
    refined = {
        **item,
        "grow": draw(st.sampled_from([0, 2.5, -2])),
        "feather": draw(st.sampled_from([0, 5])),
    }
    one = mask(refined, {**LIGHT, "join": "subtract"}, feather=draw(st.sampled_from([0, 3])))
    top, left = draw(st.integers(0, ROWS - 1)), draw(st.integers(0, COLUMNS - 1))
    region = Region(
        top, left, draw(st.integers(1, ROWS - top)), draw(st.integers(1, COLUMNS - left))
    )
    whole = one.of(WHOLE, SOURCE)
    assert whole.shape == (ROWS, COLUMNS)
    assert whole.dtype == np.float32
    assert 0 <= whole.min() <= whole.max() <= 1
    np.testing.assert_allclose(one.of(region, SOURCE), region.of(whole), atol=2e-6)


def test_relative_masks_fit_any_size() -> None:
    small = {"shape": "ellipse", "centre": [0.25, 0.5], "radii": [0.2, 0.3], "feather": 0.05}
    relative = Mask.from_json({"items": [small]})
    at_pixels = mask({**small, "centre": [22.5, 30], "radii": [18, 18], "feather": 4.5})
    np.testing.assert_allclose(relative.of(WHOLE, SOURCE), at_pixels.of(WHOLE, SOURCE), atol=1e-5)


@pytest.mark.parametrize("item", EVERY, ids=NAMES)
def test_a_mask_comes_back_from_json_equal(item: dict[str, Any]) -> None:
    refined = {**item, "join": "intersect", "feather": 3, "grow": -2, "invert": True}
    one = mask(refined, ELLIPSE, name="Grass", contrast=0.2, opacity=0.5)
    again = Mask.from_json(json.loads(json.dumps(one.to_json(), allow_nan=False)))
    assert again == one
    assert hash(again) == hash(one)


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        (3, "a mask must be an object with a list of items"),
        ({"items": []}, "a mask of 0 items is not allowed: 1 to 100"),
        ({"items": [3]}, "item 1: a mask's item 3 is not an object"),
        ({"items": [{"shape": "star"}]}, "item 1: a mask's shape 'star' is not known: use rect"),
        ({"items": [ELLIPSE, {**ELLIPSE, "join": "xor"}]}, "item 2: a mask's join 'xor'"),
        ({"items": [{**ELLIPSE, "radii": [1]}]}, r"radii \[1\] is not 2 numbers"),
        ({"items": [{**ELLIPSE, "radii": [1, "a"]}]}, "radii 'a' is not a number"),
        ({"items": [{**ELLIPSE, "opacity": 2}]}, "opacity 2 is not allowed: 0 to 1"),
        ({"items": [{**ELLIPSE, "centre": [1e9, 0]}]}, "centre 1e[+]09 is not allowed"),
        ({"items": [{**ELLIPSE, "angle": 10**400}]}, "angle as large as this is not allowed"),
        ({"items": [{**ELLIPSE, "invert": 1}]}, "invert 1 is not true or false"),
        ({"items": [{**LIGHT, "limits": [1, 0, 0, 0]}]}, "do not rise"),
        ({"items": [{**COLOUR, "colour": "red"}]}, "colour 'red' is not known"),
        ({"items": [{**COLOUR, "distances": [5, 1]}]}, "do not rise from 0"),
        ({"items": [{**POLYGON, "points": [[0, 0]]}]}, "a polygon has 3 to 10000 points"),
        ({"items": [{"shape": "brush", "strokes": [{"points": [[0, 0, 9]]}]}]}, "pressure 9"),
        ({"items": [{"shape": "brush", "strokes": [{"points": [3]}]}]}, "point 3 is not 3 numbers"),
        ({"items": [{"shape": "mask"}]}, "item 1: a mask must be an object with a list of items"),
        ({"items": [{"shape": "picture"}]}, "path None is not the path of a picture"),
        ({"items": [ELLIPSE], "units": "cm"}, "units 'cm' is not known: use relative, pixels"),
    ],
)
def test_what_is_no_mask_is_one_sentence(form: Any, sentence: str) -> None:
    with pytest.raises(MaskError, match=sentence):
        Mask.from_json(form)
