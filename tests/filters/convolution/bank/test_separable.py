from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filters.banks.banks import find_bank
from filters.convolution.bank import bank as banks
from filters.convolution.bank import separable
from filters.convolution.bank.bank import Bank, feature_maps
from filters.convolution.bank.separable import lines_of_groups, shared_lines, taps_along_lines
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
        "seed": draw(st.integers(0, 2**31)),
    }


@given(case=products())
@settings(max_examples=200, deadline=None, derandomize=True)
def test_sums_along_lines_agree_with_onnxruntimes_conv(case: dict[str, Any]) -> None:
    rng = np.random.default_rng(case["seed"])
    (rows, columns), maps, depth = case["taps"], case["maps"], case["depth"]
    down = rng.standard_normal((maps, case["terms"], rows))
    # some maps have their rows in common, as those that mirror each other
    across = rng.standard_normal((2, case["terms"], depth, columns))[np.arange(maps) % 2]
    weights = np.einsum("mtr,mtdc->mdrc", down, across) / (rows * columns)
    bias = rng.standard_normal(maps).astype(np.float32)
    keys = ("groups", "stride", "dilation", "padding")
    bank = Bank(weights, bias, **{key: case[key] for key in keys})
    shape = tuple(
        (n - 1) * d + int(rng.integers(1, 30)) for n, d in zip((9, 9), bank.dilation, strict=True)
    )
    pixels = rng.random((*shape, bank.depth), np.float32)
    expected = conv_of(bank, pixels)
    assert shared_lines(bank.weights[: maps // bank.groups]) is not None
    np.testing.assert_allclose(feature_maps(pixels, bank, "separable"), expected, atol=1e-5)


@pytest.mark.parametrize("name", ["gabor", "leung-malik", "schmid", "steerable"])
def test_maps_along_lines_lie_as_near_to_the_exact_ones(name: str) -> None:
    weights = find_bank(name).weights(1)
    pixels = np.random.default_rng(0).random((70, 90, 1), np.float32)
    exact = feature_maps(pixels, Bank(weights), "direct")
    found = feature_maps(pixels, Bank(weights), "separable")
    np.testing.assert_allclose(found, exact, atol=2e-6)


def test_mirrored_gabors_have_their_lines_in_common() -> None:
    weights = find_bank("gabor").weights(3)
    found = shared_lines(weights)
    assert found is not None
    together = [one.maps for one in found]
    assert (1, 7) in together  # 22.5 and 157.5 degrees
    assert sorted(number for maps in together for number in maps) == list(range(24))
    assert taps_along_lines(found) < 0.3 * weights.size


def test_a_kernel_of_many_products_has_no_lines() -> None:
    weights = np.random.default_rng(1).standard_normal((2, 1, 9, 9)).astype(np.float32)
    assert shared_lines(weights) is None
    assert lines_of_groups(weights, 1) is None
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
    whole = separable.shared_lines
    monkeypatch.setattr(separable, "shared_lines", lambda some: found.append(1) or whole(some))
    for method in ("separable", None, "separable"):
        maps = feature_maps(pixels, bank, method)
        np.testing.assert_allclose(maps, feature_maps(pixels, bank, "direct"), atol=1e-5)
    assert len(found) == groups
