"""The compiled loop, and cv2's sums where there is none."""

import itertools
import sys
from threading import Barrier, Thread

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filters.convolution.compiled.jobs import addresses
from filters.convolution.compiled.loops import Rounding, loops
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.engine import levels_of_floats, sums
from filters.convolution.methods.tile_pair import TRANSFORM
from filters.convolution.padded import FULL_SCALE
from filters.convolution.planning.plan import plan_taps
from filters.convolution.taps import Taps
from filters.kernel import Kernel
from filters.pixels.border import Border
from filters.pixels.region import Region
from filters.pixels.rounding import ERROR, rounded_into, snapping, sum_error
from tests.filters.convolution.methods.test_methods import _check_against_the_reference
from tests.filters.convolution.test_convolve import picture

CORE_FLOATS = "filters.convolution.methods.compiled_sums.core_floats"
LOOPS = "filters.convolution.methods.direct.loops"


def taps(*shape, seed=1):
    weights = np.random.default_rng(seed).standard_normal(shape)
    return Taps(weights / np.abs(weights).sum(), -(shape[0] // 2), -(shape[1] // 2))


@pytest.fixture
def switching_often():
    """Let threads take turns in the middle of what they do."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


def test_this_machine_compiles():
    assert loops() is not None
    assert loops() is loops()


def test_where_llvm_is_not_there_sums_are_cv2s(monkeypatch):
    monkeypatch.setitem(sys.modules, "llvmlite", None)
    assert loops.__wrapped__() is None


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_cv2_in_its_place_equals_a_float64_reference(data):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LOOPS, lambda: None)
        _check_against_the_reference("direct", data)


def test_a_square_is_summed_in_two_rows_at_a_time_and_a_line_in_one():
    square, row, column = TapList.of(taps(5, 5), 3), TapList.of(taps(1, 15), 3), taps(15, 1)
    assert (square.together, row.together) == (2, 1)
    assert len(square.rows) == 6 * 5
    assert len(row.rows) == 15
    assert row.columns.tolist() == list(range(0, 45, 3))
    assert TapList.of(column, 1).together == 2
    assert taps(5, 5).direct_work < 25
    assert taps(1, 15).direct_work == 15
    few = Taps(np.eye(9), 0, 0)  # floats lie as they are, integers in rows laid to be read sooner
    assert (TapList.of(few, 3).together, TapList.of(few, 3, are_laid=True).together) == (2, 1)


def test_the_first_and_last_taps_of_two_rows_are_those_of_one_alone():
    listed = TapList.of(taps(5, 3), 1)
    alone, shared = listed.runs[0]
    assert (alone, shared) == (3, 15)
    assert not listed.weights[:alone, 1].any()
    assert not listed.weights[shared:, 0].any()
    assert listed.weights[alone:shared].all()


@pytest.mark.parametrize("radius", [4, 7, 15, 31])
@pytest.mark.parametrize("value", [200 / 255, 0.3, 0.61])
def test_many_like_roundings_do_not_add_up_beyond_the_error_that_is_said(radius, value):
    down, across = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    disk = Kernel((down**2 + across**2 <= radius**2).astype(float), normalize=True)
    shape = Taps.of_kernel(disk)
    flat = np.full((80, 150, 3), value, np.float32)
    got = sums(flat, shape, 0.0, method="direct").astype(float)
    assert np.abs(got - flat[0, 0, 0]).max() <= sum_error(1.0, shape.weights.size)


@given(
    seed=st.integers(0, 2**32 - 1),
    size=st.tuples(st.integers(1, 12), st.integers(1, 45)),
    share=st.sampled_from([1.0, 0.6, 0.2]),
    dtype=st.sampled_from(["uint8", "uint16", "float32"]),
    corner=st.tuples(st.integers(0, 60), st.integers(0, 60)),
    extent=st.tuples(st.integers(1, 40), st.integers(1, 90)),
)
@settings(max_examples=150, deadline=None)
def test_a_part_has_the_bits_of_the_whole(seed, size, share, dtype, corner, extent):
    """Or a preview could be a level off the file."""
    rng = np.random.default_rng(seed)
    weights = rng.normal(size=size) * (rng.random(size) < share)
    shape = Taps.of_kernel(Kernel(weights / max(1e-3, np.abs(weights).sum())))
    pixels = (rng.random((101, 151, 3)) * FULL_SCALE[dtype]).astype(dtype)
    part = Region(*corner, *extent)
    whole = sums(pixels, shape, 0.1, method="direct")
    np.testing.assert_array_equal(
        sums(pixels, shape, 0.1, region=part, method="direct"), whole[part.slices]
    )


def test_both_of_two_rows_add_up_the_same_taps_in_each_run():
    for rows, columns, share in ((7, 7, 1.0), (9, 9, 0.9), (2, 45, 1.0), (11, 11, 0.8), (40, 3, 1)):
        weights = np.random.default_rng(rows).random((rows, columns))
        weights *= weights < share
        listed = TapList.of(Taps(weights, 0, 0), 3)
        assert listed.together == 2
        found = []
        for row in range(2):
            ends = [0, *(int(end) for end, ended in listed.runs[1:] if ended >> row & 1)]
            ends += [len(listed.rows)] if row else []
            found.append(
                [
                    part[part != 0].tolist()
                    for part in (listed.weights[a:b, row] for a, b in itertools.pairwise(ends))
                    if part.any()
                ]
            )
        assert found[0] == found[1]
        assert len(found[0]) > 1


@pytest.mark.parametrize(("dtype", "top"), [(np.uint8, 255.0), (np.uint16, 65535.0)])
@pytest.mark.parametrize("scale", [1.0, None])
def test_the_loop_rounds_every_sum_as_floats_are_rounded(dtype, top, scale):
    levels = np.arange(-2, top + 3, 0.5, np.float32)
    near = np.concatenate([np.nextafter(levels, np.float32(off)) for off in (-np.inf, np.inf)])
    beyond = [np.nan, np.inf, -np.inf, 3e38, -3e38, 2.0**31, -(2.0**31), 2.0**23, 1e-45, -0.0]
    values = np.concatenate(
        [levels, near, levels + np.float32(0.001), np.array(beyond, np.float32)]
    )
    scale = scale or top
    values = np.resize(values / np.float32(scale), (2, values.size // 2 + 64))
    found, wanted = np.empty((2, *values.shape), dtype)
    rounded_into(wanted, values.copy(), top, scale=scale)
    rounding = Rounding(0.0, 1.0, scale, top, float(snapping(top, ERROR)))
    one = TapList.of(Taps(np.ones((1, 1)), 0, 0), 1)
    loops().run(values, found, one, rounding, np.empty(0, np.float32))
    np.testing.assert_array_equal(found, wanted)


def test_zeros_are_left_out():
    weights = np.diag(np.arange(1.0, 22))
    assert len(TapList.of(Taps(weights, 0, 0), 1, are_laid=True).rows) == 21
    nothing = TapList.of(Taps(np.zeros((3, 3)), 0, 0), 1)
    assert nothing.weights.tolist() == [[0.0]]


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize(
    "shape", [(1, 1), (1, 900), (2, 43), (3, 42), (7, 128), (130, 400), (1000, 1)]
)
@pytest.mark.parametrize("size", [(1, 1), (3, 3), (1, 9), (9, 1), (8, 5)])
def test_every_size_of_picture_is_as_cv2_has_it(dtype, shape, size, monkeypatch):
    pixels = picture((*shape, 3), dtype)
    by_loop = sums(pixels, taps(*size), method="direct")
    monkeypatch.setattr(CORE_FLOATS, lambda: 700)  # a wide picture in several runs of columns
    in_runs = sums(pixels, taps(*size), method="direct")
    assert np.array_equal(by_loop, in_runs)
    monkeypatch.setattr(LOOPS, lambda: None)
    by_cv2 = sums(pixels, taps(*size), method="direct")
    off = np.abs(by_loop.astype(np.float64) - by_cv2)
    assert off.max() <= (1e-6 if dtype == np.float32 else 1)
    assert (off > 0).mean() < (1.1 if dtype == np.float32 else 0.02)


def test_a_result_of_some_channels_and_a_picture_turned_over_are_read_as_they_lie():
    pixels = picture((60, 90, 4), np.uint8)
    wanted = sums(np.ascontiguousarray(pixels[..., :3]), taps(3, 3), method="direct")
    out = np.zeros((60, 90, 4), np.uint8)
    sums(pixels[..., :3], taps(3, 3), out=out[..., :3], method="direct")
    assert np.array_equal(out[..., :3], wanted)
    assert not out[..., 3].any()
    turned = sums(pixels[::-1, ::-1], taps(3, 3), method="direct")
    assert np.array_equal(
        turned, sums(np.ascontiguousarray(pixels[::-1, ::-1]), taps(3, 3), method="direct")
    )


def test_what_is_not_finite_stays_in_its_field():
    pixels = picture((50, 200, 1), np.float32)
    pixels[20, 60] = np.nan
    pixels[40, 150] = np.inf
    weights = np.array([[1.0, 0.0, 1.0], [0.0, 2.0, 0.0], [1.0, 0.0, 1.0]])
    out = sums(pixels, Taps(weights, -1, -1), method="direct")[..., 0]
    marks = np.argwhere(np.isnan(out)).tolist()
    assert marks == [[19, 59], [19, 61], [20, 60], [21, 59], [21, 61]]
    assert np.argwhere(np.isposinf(out)).tolist() == [
        [39, 149],
        [39, 151],
        [40, 150],
        [41, 149],
        [41, 151],
    ]


def test_a_colour_outside_that_is_no_whole_level_is_summed_in_floats():
    pixels = np.full((40, 60, 3), 255, np.uint8)
    edge = sums(
        pixels,
        Taps(np.full((3, 3), 1 / 9), -1, -1),
        border=Border.parse("constant:0.3"),
        method="direct",
    )
    assert edge[20, 30].tolist() == [255] * 3
    assert edge[0, 30, 0] == round(255 * (6 + 3 * 0.3) / 9)


@pytest.mark.parametrize("units", ["levels", "full scale"])
def test_a_colour_outside_between_two_levels_counts_the_same_in_any_units(units):
    pixels = picture((40, 60, 3), np.uint8)
    border, edges = Border.parse("constant:0.3"), taps(1, 9, seed=4)
    region = Region.of_shape(40, 60)
    found = levels_of_floats(pixels, edges, 0.1, border, region, units)
    wanted = sums(pixels, edges, 0.1, border, method="direct")
    assert np.abs(found.astype(int) - wanted).max() <= 1
    assert (found != wanted).mean() < 0.01


def test_the_compiled_loop_is_planned_for_small_kernels_and_zeros_cost_nothing():
    region = Region(0, 0, 1000, 1000)
    assert plan_taps(region, 3, "uint8", taps(7, 7)).method == "direct"
    assert plan_taps(region, 3, "uint8", Taps(np.eye(31), -15, -15)).method == "direct"
    assert plan_taps(region, 3, "uint8", taps(63, 63)).method == "dft"


def test_both_transforms_give_the_same_numbers():
    start = np.random.default_rng(0).random((48, 96, 2), np.float32)
    for is_inverse in (False, True):
        one, other = start.copy(), start.copy()
        TRANSFORM["cv2"](one, is_inverse)
        TRANSFORM["scipy"](other, is_inverse)
        assert np.allclose(one, other, atol=1e-3 * np.abs(one).max() * 1e-2)


def test_threads_that_ask_at_once_read_the_same_arrays(switching_often):
    """Each array lives as long as the taps: a loop reads it by its address alone."""
    many = 4
    for _ in range(20):
        listed, begin, found = TapList.of(taps(63, 63), 1), Barrier(many), []

        def ask(listed=listed, begin=begin, found=found):
            begin.wait()
            found.append(listed.places)

        threads = [Thread(target=ask) for _ in range(many)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        arrays = listed.rows, listed.columns, listed.weights, listed.runs
        assert found == [tuple(addresses(*arrays))] * many
