from __future__ import annotations

import gc
import weakref
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filters.banks.banks import find_bank
from filters.convolution.bank import lines
from filters.convolution.bank import methods as banks
from filters.convolution.bank.bank import Bank, feature_maps
from filters.convolution.bank.lines import (
    MOST_LINES,
    batches_of_groups,
    line_batches,
)
from filters.convolution.compiled.loops import loops
from tests.filters.convolution.bank.onnx_conv import conv_of

pytestmark = pytest.mark.skipif(loops() is None, reason="lines are laid by the compiled loop")


@st.composite
def products(draw: st.DrawFn) -> dict[str, Any]:
    """Draw the shape of a bank of sums of few products, and settings."""
    groups = draw(st.integers(1, 2))
    small = st.integers(1, 3)
    return {
        "maps": draw(st.integers(1, 6)) * groups,
        "depth": draw(small),
        "taps": (draw(st.integers(5, 9)), draw(st.integers(5, 9))),
        "terms": draw(small),
        "groups": groups,
        "stride": (draw(small), draw(small)),
        "dilation": (draw(small), draw(small)),
        "padding": draw(st.sampled_from(["valid", "same", "full"])),
        "is_mirrored": draw(st.booleans()),
        "seed": draw(st.integers(0, 2**31)),
    }


@given(case=products())
@settings(max_examples=200, deadline=None, derandomize=True)
def test_sums_along_lines_agree_with_onnxruntimes_conv(case: dict[str, Any]) -> None:
    rng = np.random.default_rng(case["seed"])
    (rows, columns), maps, depth = case["taps"], case["maps"], case["depth"]
    down = rng.standard_normal((maps, case["terms"], rows))
    # some maps have their rows in common, and some mirror each other
    across = rng.standard_normal((2, case["terms"], depth, columns))[np.arange(maps) % 2]
    if case["is_mirrored"]:
        down[2::4] = down[: (maps + 1) // 4 * 4 : 4][: len(down[2::4])]
        down[2::4, -1] *= -1
    weights = np.einsum("mtr,mtdc->mdrc", down, across) / (rows * columns)
    bias = rng.standard_normal(maps).astype(np.float32)
    keys = ("groups", "stride", "dilation", "padding")
    bank = Bank(weights, bias, **{key: case[key] for key in keys})
    shape = tuple(
        (n - 1) * d + int(rng.integers(1, 30)) for n, d in zip((9, 9), bank.dilation, strict=True)
    )
    pixels = rng.random((*shape, bank.depth), np.float32)
    expected = conv_of(bank, pixels)
    assert line_batches(bank.weights[: maps // bank.groups]) is not None
    np.testing.assert_allclose(feature_maps(pixels, bank, "separable"), expected, atol=1e-5)


@pytest.mark.parametrize("name", ["gabor", "leung-malik", "schmid", "steerable"])
def test_maps_along_lines_lie_as_near_to_the_exact_ones(name: str) -> None:
    weights = find_bank(name).weights(1)
    pixels = np.random.default_rng(0).random((70, 90, 1), np.float32)
    exact = feature_maps(pixels, Bank(weights), "direct")
    found = feature_maps(pixels, Bank(weights), "separable")
    np.testing.assert_allclose(found, exact, atol=2e-6)


@pytest.mark.parametrize(("depth", "share"), [(1, 0.21), (3, 0.15)])
def test_mirrored_gabors_are_the_sum_and_the_difference_of_two_sums(
    depth: int, share: float
) -> None:
    weights = find_bank("gabor").weights(depth)
    found = line_batches(weights)
    assert found is not None
    assert max(len(batch.across) for batch in found) <= MOST_LINES
    families = [family for batch in found for family in batch.families]
    assert (1, 7) in [one.maps for one in families if one.is_mirrored]  # 22.5 and 157.5 degrees
    assert sorted(number for one in families for number in one.maps) == list(range(24))
    assert sum(batch.taps for batch in found) < share * weights.size


@pytest.mark.parametrize("columns", [40, 127, 128, 300])
@pytest.mark.parametrize("activation", ["none", "relu"])
def test_mirrored_maps_have_a_bias_and_an_activation(columns: int, activation: str) -> None:
    weights = find_bank("gabor").weights(1)[[1, 7, 0]]
    bank = Bank(weights, [0.1, -0.2, 0.3], padding="same", activation=activation)
    pixels = np.random.default_rng(5).random((110, columns, 1), np.float32)
    np.testing.assert_allclose(
        feature_maps(pixels, bank, "separable"), feature_maps(pixels, bank, "direct"), atol=1e-6
    )


def test_what_is_not_finite_stays_in_the_fields_that_hold_it() -> None:
    weights = find_bank("gabor").weights(1)[[1, 7, 0]]
    pixels = np.random.default_rng(6).random((60, 200, 1), np.float32)
    pixels[30, 100] = np.nan
    found = feature_maps(pixels, Bank(weights), "separable")
    expected = feature_maps(pixels, Bank(weights), "direct")
    assert 0 < np.isnan(expected).sum() <= 3 * 15 * 15
    np.testing.assert_allclose(found, expected, atol=1e-6)


def test_maps_are_kept_by_nothing_but_who_reads_them() -> None:
    bank = Bank(find_bank("gabor").weights(1)[:2])
    gc.disable()
    try:
        maps = feature_maps(np.ones((40, 150, 1), np.float32), bank, "separable")
        seen = weakref.ref(maps)
        del maps
        assert seen() is None
    finally:
        gc.enable()


def test_a_kernel_of_many_products_has_no_lines() -> None:
    weights = np.random.default_rng(1).standard_normal((2, 1, 9, 9)).astype(np.float32)
    assert line_batches(weights) is None
    assert batches_of_groups(weights, 1) is None
    pixels = np.random.default_rng(2).random((40, 40, 1), np.float32)
    bank = Bank(weights)
    np.testing.assert_array_equal(
        feature_maps(pixels, bank, "separable"), feature_maps(pixels, bank, "direct")
    )


def test_a_bank_of_zeros_gives_its_bias() -> None:
    bank = Bank(np.zeros((3, 1, 5, 5)), [1, 2, 3])
    found = feature_maps(np.ones((20, 20, 1), np.float32), bank, "separable")
    assert np.unique(found).tolist() == [1, 2, 3]


@pytest.mark.parametrize("name", ["gabor", "leung-malik"])
def test_gabors_are_summed_along_lines_and_others_as_before(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: list[str] = []
    monkeypatch.setattr(
        banks,
        "RUN",
        {
            method: lambda work, method=method, run=run: used.append(method) or run(work)
            for method, run in banks.RUN.items()
        },
    )
    bank = Bank(find_bank(name).weights(1), padding="same")
    feature_maps(np.zeros((720, 1280, 1), np.float32), bank)
    assert (used == ["separable"]) == (name == "gabor")


def test_lines_of_many_groups_are_found_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """As of a network that lays a kernel of its own over each plane."""
    groups = 40
    product = np.outer(np.hanning(9)[1:-1], np.hanning(9)[1:-1])
    weights = np.random.default_rng(3).random((groups, 1, 1, 1)) * product
    pixels = np.random.default_rng(4).random((20, 20, groups), np.float32)
    bank, found = Bank(weights, groups=groups), []
    whole = lines.line_batches
    monkeypatch.setattr(lines, "line_batches", lambda some: found.append(1) or whole(some))
    for method in ("separable", None, "separable"):
        maps = feature_maps(pixels, bank, method)
        np.testing.assert_allclose(maps, feature_maps(pixels, bank, "direct"), atol=1e-5)
    assert len(found) == groups
