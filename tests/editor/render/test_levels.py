"""Whatever way a result is summed, it rounds to the same levels: those of exact arithmetic."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from editor.document.image import Image, quantized
from editor.document.step import Step
from editor.render.export import export
from editor.render.pipeline import Pipeline
from editor.render.rounding_error import error_of, has_exact_ties, has_sure_levels
from filters.kernel import Kernel
from filters.pixels.border import Border
from filters.pixels.region import Region
from filters.pixels.rounding import ERROR, rounded_into, tolerance
from filters.registry import Registry

REGISTRY = Registry.builtin()
NOISE = np.random.default_rng(8)
Levels = npt.NDArray[np.uint8]
SHAPE = (70, 91, 3)
PICTURES: dict[str, Levels] = {
    "noise": NOISE.integers(0, 256, SHAPE, np.uint8),
    "black and white": NOISE.integers(0, 2, SHAPE, np.uint8) * np.uint8(255),
    "flat": np.full(SHAPE, 200, np.uint8),
    "ramp": np.broadcast_to(np.arange(91, dtype=np.uint8)[None, :, None], SHAPE).copy(),
    "grey": NOISE.integers(0, 256, (70, 91, 1), np.uint8),
}


def laid(image: Levels, kernel: Kernel, border: str = "clamp") -> Pipeline:
    step = Step.of(REGISTRY["convolution"], kernel=kernel, border=border)
    return Pipeline.of(Image(image), (step,), REGISTRY)


def exact(image: Levels, kernel: Kernel) -> Levels:
    """Round exact sums half to even, all in whole numbers: twice the sum over twice the divisor."""
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    pads = ((row, rows - 1 - row), (column, columns - 1 - column), (0, 0))
    field = np.pad(image.astype(np.int64), pads, mode="edge")
    total = np.zeros(image.shape, np.int64)
    for (down, across), weight in np.ndenumerate(kernel.taps.astype(np.int64)):
        total += weight * field[down : down + image.shape[0], across : across + image.shape[1]]
    divisor = round(kernel.gain_divisor)
    over, under = 2 * total + round(2 * kernel.offset * 255 * divisor), 2 * divisor
    if under < 0:
        over, under = -over, -under
    down, rest = np.divmod(over, under)
    up = (2 * rest > under) | ((2 * rest == under) & (down % 2 == 1))
    return np.clip(down + up, 0, 255).astype(np.uint8)


def by_floats(pipeline: Pipeline) -> Levels:
    values = pipeline.render(pipeline.image.region)[..., : pipeline.image.channels]
    return np.asarray(quantized(values, np.uint8, pipeline.error), np.uint8)


@st.composite
def whole_kernels(draw: st.DrawFn) -> Kernel:
    rows, columns = draw(st.sampled_from([1, 2, 3, 5, 7, 11])), draw(st.sampled_from([1, 3, 6, 9]))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    largest = draw(st.sampled_from([1, 3, 9]))
    lowest = draw(st.sampled_from([0, -largest]))
    weights = rng.integers(lowest, largest + 1, (rows, columns)).astype(np.float64)
    divisor = draw(st.sampled_from([1, 2, 3, 4, 6, 9, 10, 16, -2, -5, 25]))
    origin = draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1))
    offset = draw(st.sampled_from([0.0, 0.5, 1.0]))
    return Kernel(weights, origin, divisor, offset, draw(st.booleans()))


def is_decidable(kernel: Kernel) -> bool:
    """Whether a float32 sum can tell a result from a tie that is no tie."""
    between = 1 / (2 * abs(kernel.gain_divisor))
    return 3 * 255 * error_of([(kernel, 1.0)]) < between


@pytest.mark.parametrize("picture", PICTURES)
@given(kernel=whole_kernels())
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_stored_samples_and_floats_round_to_the_levels_of_exact_arithmetic(
    picture: str, kernel: Kernel
) -> None:
    image = PICTURES[picture]
    pipeline = laid(image, kernel)
    want = exact(image, kernel)
    stored = pipeline.stored(pipeline.image.region)
    if stored is not None:
        np.testing.assert_array_equal(stored, want)
    if is_decidable(kernel):
        np.testing.assert_array_equal(by_floats(pipeline), want)
        np.testing.assert_array_equal(pipeline.levels(pipeline.image.region, np.uint8), want)


@pytest.mark.parametrize("picture", PICTURES)
@given(
    side=st.sampled_from([2, 3, 5, 9, 15, 31]),
    seed=st.integers(0, 2**32 - 1),
    normalize=st.booleans(),
    offset=st.sampled_from([0.0, 0.1, 0.5]),
)
@example(side=2, seed=1512, normalize=False, offset=0.0)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_of_any_kernel_levels_and_floats_that_are_rounded_are_the_same(
    picture: str, side: int, seed: int, normalize: bool, offset: float
) -> None:
    """But for what is nearly a tie: flat places of levels are exact there, floats go to even."""
    weights = np.random.default_rng(seed).normal(0.1, 1, (side, side))
    kernel = Kernel(weights, normalize=normalize, offset=offset)
    pipeline = laid(PICTURES[picture], kernel)
    whole = pipeline.image.region
    different = pipeline.levels(whole, np.uint8) != by_floats(pipeline)
    off = np.abs(pipeline.render(whole)[..., : different.shape[2]][different] * 255 % 1 - 0.5)
    assert off.max(initial=0.0) <= 2 * tolerance(255, error_of([(kernel, 1.0)]))


@pytest.mark.parametrize(
    ("kernel", "is_sure", "is_exact"),
    [
        (Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]), True, True),
        (Kernel(np.ones((3, 3)), normalize=True), True, True),
        (Kernel(np.outer([1, 4, 6, 4, 1], [1, 4, 6, 4, 1]), divisor=256), True, True),
        (Kernel([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]], offset=0.5), True, True),
        (Kernel([[1, 1, 1], [1, 1, 1]], divisor=6), True, False),  # ties, and 1/6 errs
        (Kernel(np.arange(9.0).reshape(3, 3), divisor=34), True, False),
        (Kernel(np.full((9, 9), 1.0), divisor=90), True, False),
        (Kernel(np.outer([1, 2, 1], [1, 2, 1.5]), normalize=True), False, False),
        (Kernel([[1.0]], divisor=3000), False, False),
        (Kernel(np.full((31, 31), 3.0), divisor=1), False, True),
        (Kernel([[1.0]], offset=0.31), False, True),
    ],
)
def test_where_no_error_can_change_a_level_integers_are_summed_as_they_are(
    kernel: Kernel, is_sure: bool, is_exact: bool
) -> None:
    assert has_sure_levels(kernel, Border(), 255.0) == is_sure
    if is_sure:
        assert has_exact_ties(kernel, 255.0) == is_exact
    for image in PICTURES.values():
        pipeline = laid(image, kernel)
        got = pipeline.levels(pipeline.image.region, np.uint8)
        np.testing.assert_array_equal(got, by_floats(pipeline))


@pytest.mark.parametrize("name", ["noise 3", "gaussian 9", "sevenths"])
def test_levels_of_a_picture_of_many_tiles_are_those_of_its_floats(name: str) -> None:
    rng = np.random.default_rng(4)
    weights = {
        "noise 3": rng.normal(0.1, 1, (3, 3)),
        "gaussian 9": np.outer(*[np.exp(-(np.arange(-4, 5) ** 2) / 5)] * 2),
        "sevenths": np.eye(7) / 7,
    }[name]
    pipeline = laid(rng.integers(0, 256, (400, 1700, 3), np.uint8), Kernel(weights))
    region = Region(3, 10, 390, 1680)
    want = quantized(pipeline.values(region), np.uint8, pipeline.error)
    np.testing.assert_array_equal(pipeline.stored(region), want)


def test_a_border_between_two_levels_is_not_sure() -> None:
    kernel = Kernel([[1, 1], [1, 1]], divisor=4)
    for value, is_sure in ((0.2, True), (0.3, False)):
        assert has_sure_levels(kernel, Border("constant", value), 255.0) == is_sure
        step = Step.of(
            REGISTRY["convolution"], kernel=kernel, border="constant", border_value=value
        )
        pipeline = Pipeline.of(Image(PICTURES["noise"]), (step,), REGISTRY)
        got = pipeline.levels(pipeline.image.region, np.uint8)
        np.testing.assert_array_equal(got, by_floats(pipeline))


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
@pytest.mark.parametrize("size", [1.0, 3.0, 20.0, 200.0])
def test_a_tie_with_the_noise_of_its_sum_is_rounded_to_even(depth: type, size: float) -> None:
    top = float(np.iinfo(depth).max)
    error = min(ERROR * size, 0.25 / top)
    ties = np.arange(0.5, min(top, 40_000), 37.0)
    noise = NOISE.uniform(-0.9, 0.9, (50, ties.size)) * error * top
    out = np.empty(noise.shape, depth)
    levels = np.asarray(ties + noise, np.float32)
    rounded_into(out, levels, top, error)
    np.testing.assert_array_equal(out, np.broadcast_to(np.rint(ties), out.shape))


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
@given(values=st.lists(st.floats(0, 1, width=32), min_size=1, max_size=50), size=st.floats(1, 9))
def test_what_is_no_tie_goes_to_the_nearest_level(
    depth: type, values: list[float], size: float
) -> None:
    top = float(np.iinfo(depth).max)
    pixels = np.array(values, np.float32).reshape(1, -1, 1)
    got = quantized(pixels, depth, ERROR * size)
    off = np.abs(got - pixels.astype(np.float64) * top)
    assert off.max() <= 0.5 + min(0.25, 2 * ERROR * size * top) + 2**-24 * top


@pytest.mark.parametrize("columns", [1, 3, 7, 40, 1000])
@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_what_is_no_number_is_0_wherever_it_lies_in_a_row(
    columns: int, depth: type[np.generic]
) -> None:
    values = np.full((3, columns), np.nan, np.float32)
    values[1] = -values[1]  # with its sign, as x86 makes it
    given, out = values.copy(), np.full(values.shape, 7, depth)
    rounded_into(out, given, 200, buffer=np.empty_like(values))
    assert not out.any()
    np.testing.assert_array_equal(given, values)
    rounded_into(out, given, 200)
    assert not out.any()


def test_rounding_writes_into_a_part_of_an_array_and_what_is_no_number_is_0() -> None:
    for depth, top in ((np.uint8, 255), (np.uint16, 65535)):
        whole = np.full((4, 6, 3), 7, depth)
        levels = np.full((2, 3, 3), np.nan, np.float32)
        levels[0, 0] = (-np.inf, np.inf, 1e30)
        levels[1] = (-3.0, 41.5, top + 0.4)
        rounded_into(whole[1:3, 2:5], levels, top)
        np.testing.assert_array_equal(whole[1, 2], (0, top, top))
        np.testing.assert_array_equal(whole[1, 3:5], 0)
        np.testing.assert_array_equal(whole[2, 2:5], [(0, 42, top)] * 3)
        assert (whole[0] == 7).all()
        assert (whole[:, 5] == 7).all()


@pytest.mark.parametrize("side", [5, 31])
def test_a_flat_grey_stays_flat_under_a_high_pass(side: int, tmp_path: Path) -> None:
    weights = -np.ones((side, side))
    weights[side // 2, side // 2] = side * side - 1
    pipeline = laid(np.full((120, 150, 3), 200, np.uint8), Kernel(weights, offset=0.5))
    export(pipeline, tmp_path / "out.png")
    assert (cv2.imread(str(tmp_path / "out.png"), cv2.IMREAD_UNCHANGED) == 128).all()
