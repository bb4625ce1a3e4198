"""Painting: the symmetry and the sum that are asked for hold, whatever is painted."""

from __future__ import annotations

import dataclasses
import itertools

import numpy as np
import pytest
import scipy.sparse
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as stnp
from scipy.sparse.csgraph import connected_components

from filters.kernel import Kernel, KernelError
from filters.kernel.algebra import symmetrize
from filters.kernel.orbits import PAINT_SYMMETRIES, Orbits, _least_joined
from filters.kernel.painting import PAINT_MODES, Brush, Stroke, under_brush

SIZES = st.tuples(st.integers(1, 9), st.integers(1, 9))
WEIGHTS = st.floats(-100, 100, width=32)
BRUSHES = st.builds(
    Brush,
    mode=st.sampled_from(PAINT_MODES),
    value=WEIGHTS,
    size=st.floats(1, 6),
    symmetry=st.sampled_from(PAINT_SYMMETRIES),
    keep=st.sampled_from(["nothing", "sum", "zero"]),
)
PATHS = st.lists(st.tuples(st.floats(-2, 11), st.floats(-2, 11)), min_size=2, max_size=5)


def kernels(draw: st.DrawFn) -> Kernel:
    return Kernel(draw(stnp.arrays(np.float64, SIZES, elements=WEIGHTS)))


KERNELS = st.composite(kernels)()


def painted(kernel: Kernel, brush: Brush, path: list[tuple[float, float]]) -> Stroke:
    stroke = Stroke.begin(kernel, brush)
    for begun, ended in itertools.pairwise(path):
        stroke = stroke.along(begun, ended)
    return stroke


def images(weights: np.ndarray, symmetry: str) -> list[np.ndarray]:
    """The weights as the symmetry's maps give them, written apart from the program."""
    return {
        "none": [],
        "horizontal": [weights[:, ::-1]],
        "vertical": [weights[::-1]],
        "both": [weights[:, ::-1], weights[::-1]],
        "diagonal": [weights.T],
        "rotational 4": [np.rot90(weights, turns) for turns in (1, 2, 3)],
        "rotational 8": [np.rot90(weights, turns) for turns in (1, 2, 3)],
        "antisymmetric": [-weights[::-1, ::-1]],
    }[symmetry]


@given(side=st.integers(1, 9), brush=BRUSHES, path=PATHS, data=st.data())
def test_what_is_painted_on_nothing_has_the_symmetry(
    side: int, brush: Brush, path: list[tuple[float, float]], data: st.DataObject
) -> None:
    start = Kernel(np.zeros((side, side)))
    weights = painted(start, brush, path).kernel.weights
    for image in images(weights, brush.symmetry):
        np.testing.assert_allclose(image, weights, rtol=0, atol=1e-12 * np.abs(weights).max())


@given(kernel=KERNELS, brush=BRUSHES, path=PATHS)
def test_cells_that_were_touched_have_the_symmetry_whatever_was_there(
    kernel: Kernel, brush: Brush, path: list[tuple[float, float]]
) -> None:
    brush = dataclasses.replace(brush, keep="nothing")
    stroke = painted(kernel, brush, path)
    orbits = Orbits.of(kernel.shape, brush.symmetry)
    flat, touched = stroke.kernel.weights.ravel(), stroke.touched.ravel()
    for label in np.unique(orbits.label[touched]):
        group = orbits.label == label
        assert touched[group].all()
        signed = flat[group] * orbits.sign[group]
        assert np.ptp(np.abs(flat[group])) <= 1e-12 * np.abs(flat[group]).max()
        assert np.ptp(signed) <= 1e-12 * np.abs(signed).max()


@given(kernel=KERNELS, brush=BRUSHES, path=PATHS)
def test_the_sum_stays_or_is_zero_to_the_last_digits(
    kernel: Kernel, brush: Brush, path: list[tuple[float, float]]
) -> None:
    if brush.keep == "nothing":
        brush = dataclasses.replace(brush, keep="sum")
    stroke = painted(kernel, brush, path)
    if not stroke.touched.any():
        assert stroke.kernel == kernel
        return
    wanted = 0.0 if brush.keep == "zero" else kernel.weights.sum()
    sizes = np.abs(stroke.kernel.weights).sum() + np.abs(kernel.weights).sum()
    assert abs(stroke.kernel.weights.sum() - wanted) <= 1e-12 * max(1.0, sizes)


@given(value=st.floats(0.1, 100), path=PATHS, divisor=st.floats(0.5, 50))
def test_the_gain_stays_1(value: float, path: list[tuple[float, float]], divisor: float) -> None:
    brush = Brush("add", value, 2, "rotational 4", "gain")
    kernel = painted(Kernel(np.full((5, 7), divisor / 35), divisor=divisor), brush, path).kernel
    assert kernel.weights.sum() / kernel.gain_divisor == pytest.approx(1.0, abs=1e-12)


def test_a_sum_of_0_can_not_keep_the_gain_and_says_so() -> None:
    stroke = Stroke.begin(Kernel([[1.0, 0.0]]), Brush("erase", keep="gain"))
    with pytest.raises(KernelError, match="sum to 0"):
        stroke.along((0.5, 0.5), (0.5, 0.5))


@pytest.mark.parametrize("side", [3, 5, 9, 31, 127])
def test_eighth_turns_join_each_cell_with_the_nearest_to_its_image(side: int) -> None:
    label = Orbits.of((side, side), "rotational 8").label.reshape(side, side)
    middle = (side - 1) / 2
    for row, column in np.random.default_rng(1).integers(0, side, (40, 2)):
        y, x = row - middle, column - middle
        for turn in (1, 2, 4, 6):
            turned = complex(y, x) * np.exp(1j * np.pi / 4) ** turn
            to = round(turned.real + middle), round(turned.imag + middle)
            if 0 <= to[0] < side and 0 <= to[1] < side:
                assert label[to] == label[row, column]
    assert np.bincount(label.ravel()).max() <= 12


@pytest.mark.parametrize("pairs", [0, 1, 300, 700])
def test_cells_are_joined_as_scipy_connects_them(pairs: int) -> None:
    chain = np.arange(200), np.arange(1, 201)  # as long as they come
    chance = np.random.default_rng(pairs).integers(201, 1000, (2, pairs))
    first, second = np.concatenate((chain, chance), axis=1)
    found = _least_joined(first, second, 1000)
    graph = scipy.sparse.coo_matrix((np.ones(first.size), (first, second)), (1000, 1000))
    wanted = connected_components(graph, directed=False)[1]
    for label in (found, wanted):
        least = np.full(1000, 1000)
        np.minimum.at(least, label, np.arange(1000))
        np.testing.assert_array_equal(least[label], found)


def test_horizontal_symmetry_is_that_of_symmetrize() -> None:
    rough = Kernel(np.random.default_rng(2).normal(size=(5, 5)))
    for symmetry in ("horizontal", "vertical", "both", "diagonal"):
        smooth = symmetrize(rough, symmetry).weights.ravel()
        label = Orbits.of((5, 5), symmetry).label
        for number in np.unique(label):
            assert np.ptp(smooth[label == number]) < 1e-12


def test_adding_counts_once_a_stroke_and_again_in_the_next() -> None:
    brush = Brush("add", 2.0)
    first = painted(Kernel([[1.0, 1.0, 1.0]]), brush, [(0.5, 0.5), (0.5, 1.5), (0.5, 0.5)]).kernel
    np.testing.assert_array_equal(first.weights, [[3, 3, 1]])
    again = painted(first, brush, [(0.5, 0.5), (0.5, 0.5)]).kernel
    np.testing.assert_array_equal(again.weights, [[5, 3, 1]])


def test_erasing_and_smoothing_leave_holes_and_a_value_fills_them() -> None:
    holed, row = Kernel([[np.nan, 4.0, np.nan]]), [(0.5, 0.0), (0.5, 3.0)]
    for mode in ("erase", "smooth"):
        left = painted(holed, Brush(mode), row).kernel
        np.testing.assert_array_equal(left.holes, holed.holes)
        assert left.weights[0, 1] == (0.0 if mode == "erase" else 4.0)
    filled = painted(holed, Brush("value", 2), row).kernel
    np.testing.assert_array_equal(filled.weights, [[2, 2, 2]])


def test_smoothing_takes_the_mean_around() -> None:
    spike = np.zeros((5, 5))
    spike[2, 2] = 9
    smooth = painted(Kernel(spike), Brush("smooth"), [(2.5, 2.5), (2.5, 2.5)]).kernel
    assert smooth.weights[2, 2] == 1.0
    assert smooth.weights.sum() == 1.0


def test_antisymmetric_painting_across_the_middle_gives_a_derivative() -> None:
    brush = Brush("value", 1.0, 3, "antisymmetric")
    weights = painted(Kernel(np.zeros((3, 5))), brush, [(1.5, 3.6), (1.5, 3.6)]).kernel.weights
    assert weights[1, 3] == 1.0
    assert weights[1, 1] == -1.0
    assert weights[1, 2] == 0.0


def test_a_fast_stroke_leaves_no_gap() -> None:
    cells, _ = under_brush((1, 50), 1, (0.5, 0.5), (0.5, 49.5))
    assert sorted(cells) == list(range(50))


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"size": 0}, "0 cells"),
        ({"size": 256}, "256 cells"),
        ({"value": np.inf}, "inf"),
        ({"mode": "spray"}, "'spray'"),
        ({"keep": "all"}, "'all'"),
    ],
)
def test_a_brush_that_can_not_be_is_one_sentence(change: dict[str, object], named: str) -> None:
    with pytest.raises(KernelError, match=named):
        dataclasses.replace(Brush(), **change)
