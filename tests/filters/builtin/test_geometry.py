"""Crop, flip, turns and padding: against Pillow, numpy and what a ratio means."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Pillow
from PIL import ImageOps

from editor.document.image import Image
from editor.document.step import Step
from editor.render.export import rendered
from editor.render.pipeline import Pipeline
from filters.builtin.geometry import RATIOS, frame_of, has_ratio
from filters.pixels.region import Region
from filters.plugin import Colour
from filters.registry import Registry

REGISTRY = Registry.builtin()
SAMPLES = np.random.default_rng(2).integers(0, 256, (33, 47, 3), np.uint8)
PILLOW = Pillow.fromarray(SAMPLES)
TRANSPOSED = Pillow.Transpose


def result(filter_id: str, samples: np.ndarray = SAMPLES, **values: Any) -> np.ndarray:
    """Return what a file of the result holds."""
    step = Step.of(REGISTRY[filter_id], **values)
    made = Pipeline.of(Image(samples.copy()), (step,), REGISTRY)
    return rendered(made, samples.dtype)


@pytest.mark.parametrize(
    ("filter_id", "values", "how"),
    [
        ("flip", {}, TRANSPOSED.FLIP_LEFT_RIGHT),
        ("flip", {"direction": "top to bottom"}, TRANSPOSED.FLIP_TOP_BOTTOM),
        ("flip", {"direction": "both"}, TRANSPOSED.ROTATE_180),
        ("rotate_90", {}, TRANSPOSED.ROTATE_270),
        ("rotate_90", {"turn": "left"}, TRANSPOSED.ROTATE_90),
        ("rotate_90", {"turn": "half turn"}, TRANSPOSED.ROTATE_180),
    ],
)
def test_flips_and_turns_are_pillows(filter_id: str, values: dict[str, Any], how: Any) -> None:
    wanted = np.asarray(PILLOW.transpose(how))
    np.testing.assert_array_equal(result(filter_id, **values), wanted)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_four_quarter_turns_are_the_photo_to_the_bit(dtype: Any, channels: int) -> None:
    rng = np.random.default_rng(3)
    samples = (rng.random((9, 14, channels)) * (1 if dtype == np.float32 else 255)).astype(dtype)
    quarter = Step.of(REGISTRY["rotate_90"])
    made = Pipeline.of(Image(samples.copy()), (quarter,) * 4, REGISTRY)
    np.testing.assert_array_equal(rendered(made, samples.dtype), samples)


def test_a_crop_is_pillows_in_pixels_and_in_percent() -> None:
    wanted = np.asarray(PILLOW.crop((5, 3, 40, 29)))
    sides = {"left": 5, "top": 3, "right": 7, "bottom": 4}
    np.testing.assert_array_equal(result("crop", unit="px", **sides), wanted)
    high, wide = SAMPLES.shape[:2]
    shares = {n: 100 * v / (wide if n in ("left", "right") else high) for n, v in sides.items()}
    np.testing.assert_array_equal(result("crop", **shares), wanted)


def test_a_crop_does_nothing_at_first_and_always_leaves_a_pixel() -> None:
    np.testing.assert_array_equal(result("crop"), SAMPLES)
    assert result("crop", left=100, top=100, right=100, bottom=100).shape == (1, 1, 3)
    np.testing.assert_array_equal(result("crop", unit="px", left=65535)[:, 0], SAMPLES[:, -1])


SIDES = st.integers(1, 4000)
RATIO_NAMES = st.sampled_from([*RATIOS, "original", "own"])


@given(SIDES, SIDES, RATIO_NAMES, st.floats(0.05, 20), st.booleans(), st.floats(0, 60))
def test_a_ratio_gives_the_largest_frame_inside_that_has_it(
    rows: int, columns: int, ratio: str, own: float, upright: bool, cut: float
) -> None:
    outer = frame_of(rows, columns, left=cut, bottom=cut)
    frame = frame_of(rows, columns, ratio, own, upright, left=cut, bottom=cut)
    assert outer.contains(frame)
    wanted = {"original": columns / rows, "own": own}.get(ratio) or RATIOS[ratio]
    wanted = 1 / wanted if upright else wanted
    assert has_ratio(frame.columns, frame.rows, wanted) or 1 in (frame.columns, frame.rows)
    assert frame.rows == outer.rows or frame.columns == outer.columns
    again = frame_of(
        rows,
        columns,
        ratio,
        own,
        upright,
        "px",
        frame.left,
        frame.top,
        columns - frame.right,
        rows - frame.bottom,
    )
    assert again == frame or 1 in (frame.columns, frame.rows)


NUMPY = {"clamp": "edge", "mirror": "symmetric", "reflect": "reflect", "wrap": "wrap"}


@pytest.mark.parametrize("rule", NUMPY)
@pytest.mark.parametrize("sides", [(2, 3, 4, 5), (60, 0, 1, 100), (0, 90, 150, 0)])
def test_a_margin_that_goes_on_is_numpys(rule: str, sides: tuple[int, int, int, int]) -> None:
    left, top, right, bottom = sides
    got = result("pad", fill=rule, unit="px", left=left, top=top, right=right, bottom=bottom)
    wanted = np.pad(SAMPLES, ((top, bottom), (left, right), (0, 0)), NUMPY[rule])
    np.testing.assert_array_equal(got, wanted)


@pytest.mark.parametrize(
    ("values", "colour"),
    [
        ({"fill": "white"}, (255, 255, 255)),
        ({"fill": "black"}, (0, 0, 0)),
        ({"fill": "colour", "colour": Colour(10, 200, 30)}, (10, 200, 30)),
    ],
)
def test_a_margin_of_a_colour_is_pillows(values: dict[str, Any], colour: Any) -> None:
    wanted = np.asarray(ImageOps.expand(PILLOW, (4, 1, 7, 3), colour))
    got = result("pad", unit="px", left=4, top=1, right=7, bottom=3, **values)
    np.testing.assert_array_equal(got, wanted)


def test_a_margin_of_nothing_is_transparent() -> None:
    got = result("pad", fill="transparent", unit="px", left=2, bottom=1)
    assert got.shape == (34, 49, 4)
    np.testing.assert_array_equal(got[:-1, 2:, :3], SAMPLES)
    assert (got[:-1, 2:, 3] == 255).all()
    assert not got[-1].any()
    assert not got[:, :2].any()


def test_a_coloured_margin_makes_grey_a_colour_photo_and_white_does_not() -> None:
    grey = SAMPLES[..., :1]
    assert result("pad", grey, left=10).shape[2] == 1
    coloured = result("pad", grey, left=10, fill="colour", colour=Colour(255, 0, 0))
    assert coloured.shape[2] == 3
    assert coloured[0, 0].tolist() == [255, 0, 0]


def test_a_filter_called_by_itself_gives_all_of_its_result() -> None:
    pixels = np.random.default_rng(1).random((6, 8, 4), np.float32)
    spec = REGISTRY["rotate_90"]
    out = spec.run(pixels, spec.defaults, Region.of_shape(6, 8))
    np.testing.assert_array_equal(out, np.rot90(pixels, 3))
