import dataclasses
import math
import time

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view

from filters import Kernel, convolve, plan
from filters.convolution.cost import DEFAULT, LITTLE, MUCH, CostModel, CostModelError, at
from filters.convolution.planning.calibrate import calibrate
from filters.pixels.region import Region

PHOTO = (4000, 6000, 3)


def dense(side):
    return Kernel(np.random.default_rng(0).random((side, side)), normalize=True)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_small_kernels_are_summed_directly_and_large_ones_by_dft(dtype):
    assert plan(PHOTO, dtype, dense(3), model=DEFAULT).method == "direct"
    assert plan(PHOTO, dtype, dense(31), model=DEFAULT).method == "dft"


def test_boxes_lines_and_gaussians_have_methods_of_their_own():
    bell = np.hanning(17)[1:-1]
    for weights, method in ((np.ones((31, 31)), "box"), (np.outer(bell, bell), "separable")):
        assert plan(PHOTO, "float32", Kernel(weights), model=DEFAULT).method == method


def test_the_plan_is_the_cheapest_by_its_own_costs():
    found = plan(PHOTO, "float32", dense(9))
    assert found.cost_ms == min(found.costs_ms.values()) == found.costs_ms[found.method]


def test_a_region_costs_less_than_the_whole():
    region = Region(100, 100, 200, 200)
    assert plan(PHOTO, "uint8", dense(5), region).cost_ms < plan(PHOTO, "uint8", dense(5)).cost_ms


def test_the_cost_model_decides():
    model = dataclasses.replace(CostModel(), dft_float32=((1.0, 0.001, 0.001),))
    assert plan(PHOTO, "float32", dense(7)).method == "direct"
    assert plan(PHOTO, "float32", dense(7), model=model).method == "dft"
    pixels = np.random.default_rng(0).random((50, 60, 3), np.float32)
    assert convolve(pixels, dense(7), model=model) == pytest.approx(
        convolve(pixels, dense(7)), abs=1e-6
    )


def absurd(cheap):
    """Return a model by which methods of that name take no time, and all others years."""
    free, endless = ((1.0, 0.0, 0.0),), ((1.0, 1e9, 1e9), (1e3, 1e12, 1e12))
    names = [f.name for f in dataclasses.fields(CostModel) if f.name != "call_ms"]
    return CostModel(**{n: free if n.startswith(cheap) else endless for n in names})


@pytest.mark.parametrize("cheap", ["dft", "separable", "box"])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize(
    "weights",
    ["1 2", "1 0; 0 2", "1 2; 3 4", "1 1; 1 1", "1 2 1; 2 4 2; 1 2 1", "1 2 3; 0 1 4; 5 6 0"],
)
def test_a_small_kernel_of_whole_numbers_is_exact_whatever_the_costs_say(weights, dtype, cheap):
    kernel, model = Kernel([row.split() for row in weights.split("; ")]), absurd(cheap)
    pixels = np.random.default_rng(0).integers(0, 9, (40, 50, 3)).astype(dtype)
    windows = sliding_window_view(pixels.astype(np.int64), kernel.shape, axis=(0, 1))
    exact = np.einsum("ijcrk,rk->ijc", windows, kernel.weights.astype(np.int64))
    top, left = kernel.origin
    inside = convolve(pixels, kernel, model=model)[top:, left:][: exact.shape[0], : exact.shape[1]]
    np.testing.assert_array_equal(inside, exact)


@pytest.mark.parametrize("shape", [(5, 5), (1, 25), (3, 43), (11, 11)])
def test_a_kernel_of_up_to_25_taps_is_never_transformed(shape):
    weights = np.zeros(shape)
    weights.flat[np.linspace(0, weights.size - 1, 25).astype(int)] = np.arange(1, 26)
    assert plan(PHOTO, "float32", Kernel(weights), model=absurd("dft")).method != "dft"
    weights.flat[-2] = 1
    if weights.size > 25:
        assert plan(PHOTO, "float32", Kernel(weights), model=absurd("dft")).method == "dft"


@pytest.mark.parametrize(("shape", "dtype"), [((3,), "uint8"), ((0, 3), "uint8"), ((3, 3), "int8")])
def test_a_shape_or_dtype_that_can_not_be_is_named(shape, dtype):
    with pytest.raises(ValueError, match="is not allowed"):
        plan(shape, dtype, dense(3))


def test_calibration_takes_less_than_2_seconds_of_its_own_and_gives_rising_tables(monkeypatch):
    monkeypatch.setattr("filters.convolution.planning.calibrate.STEADY", math.inf)  # beside others
    begin = time.process_time()
    model = calibrate(budget_s=0.2)
    assert time.process_time() - begin < 10.0  # of two cores, also where they are slow
    for field in dataclasses.fields(model):
        table = getattr(model, field.name)
        if field.name not in ("call_ms", "transform"):
            assert [size for size, *_ in table] == sorted({size for size, *_ in table})
            assert all(little > 0 and much > 0 for _, little, much in table)


def test_a_cost_model_survives_json():
    model = CostModel(dft_integer=((1.0, 1.25, 1.5),), call_ms=0.5)
    assert CostModel.from_json(model.to_json()) == model


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": 2}',
        '{"format": 5, "call_ms": "x"}',
        '{"format": 5, "call_ms": 1, "dft_integer": 3}',
        '{"format": 5, "call_ms": 1, "dft_integer": [[1, 2]]}',
    ],
)
def test_text_that_is_no_cost_model_is_refused(text):
    with pytest.raises(CostModelError, match="cost model"):
        CostModel.from_json(text)


def test_a_table_goes_straight_between_its_entries_and_on_beyond():
    table = ((1.0, 1.0, 2.0), (3.0, 2.0, 4.0), (5.0, 6.0, 12.0))
    assert at(table, 2, LITTLE) == 1.5
    assert at(table, 6, LITTLE) == 8.0
    assert at(table, 0.5, 1) == 0.75
    assert at(table, 2, MUCH) == at(table, 2, 10 * MUCH) == 3.0
    assert at(table, 2, math.sqrt(LITTLE * MUCH)) == pytest.approx(2.25)
    assert at(((1.0, 4.0, 5.0),), 100, MUCH) == 5.0
