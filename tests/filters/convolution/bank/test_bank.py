from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filters.convolution.bank.bank import Bank, BankError, feature_maps, output_size
from tests.filters.convolution.bank.onnx_conv import conv_of

NUMPY_PAD = {
    "zero": "constant",
    "clamp": "edge",
    "mirror": "symmetric",
    "reflect": "reflect",
    "wrap": "wrap",
}


@st.composite
def setting(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a random bank with an input that it fits."""
    groups = draw(st.integers(1, 3))
    small = st.integers(1, 3)
    taps = (draw(st.integers(1, 6)), draw(st.integers(1, 6)))
    dilation, stride = (draw(small), draw(small)), (draw(small), draw(small))
    spans = [(n - 1) * d + 1 for n, d in zip(taps, dilation, strict=True)]
    return {
        "shape": tuple(draw(st.integers(span, span + 24)) for span in spans),
        "weights": (draw(small) * groups, draw(small), *taps),
        "groups": groups,
        "stride": stride,
        "dilation": dilation,
        "padding": draw(
            st.sampled_from(["valid", "same", "full"]) | st.tuples(*[st.integers(0, 7)] * 4)
        ),
        "seed": draw(st.integers(0, 2**31)),
    }


def drawn_bank(case: dict[str, Any], **more: Any) -> tuple[np.ndarray, Bank]:
    rng = np.random.default_rng(case["seed"])
    weights = rng.standard_normal(case["weights"]).astype(np.float32)
    weights /= np.float32(np.sqrt(weights[0].size))
    bias = rng.standard_normal(len(weights)).astype(np.float32)
    keys = ("groups", "stride", "dilation", "padding")
    bank = Bank(weights, bias, **{k: case[k] for k in keys}, **more)
    return rng.random((*case["shape"], bank.depth), np.float32), bank


@pytest.mark.parametrize("method", [None, "direct", "separable", "unfold", "dft"])
@given(case=setting())
@settings(max_examples=300, deadline=None, derandomize=True)
def test_a_bank_agrees_with_onnxruntimes_conv(method: Any, case: dict[str, Any]) -> None:
    pixels, bank = drawn_bank(case)
    pads = {"valid": "VALID", "same": "SAME_UPPER"}.get(str(bank.padding))
    if pads == "SAME_UPPER" and bank.dilation != (1, 1):
        pads = None  # onnxruntime refuses SAME_UPPER with a dilation
    expected = conv_of(bank, pixels, pads)
    found = feature_maps(pixels, bank, method)
    assert found.shape == expected.shape == bank.output_shape(*pixels.shape[:2])
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5)


@pytest.mark.parametrize("method", ["direct", "separable", "unfold", "dft"])
@pytest.mark.parametrize("mode", list(NUMPY_PAD))
@given(case=setting())
@settings(max_examples=25, deadline=None, derandomize=True)
def test_a_padding_mode_equals_padding_first(method: Any, mode: Any, case: dict[str, Any]) -> None:
    pixels, bank = drawn_bank(case, padding_mode=mode)
    top, left, bottom, right = bank.pads(*pixels.shape[:2])
    laid_out = np.pad(pixels, ((top, bottom), (left, right), (0, 0)), NUMPY_PAD[mode])
    plain = Bank(bank.weights, bank.bias, bank.groups, bank.stride, bank.dilation)
    np.testing.assert_allclose(
        feature_maps(pixels, bank, method), feature_maps(laid_out, plain, "unfold"), atol=1e-5
    )


def test_32x32x3_with_one_3x3x3_gives_30x30x1() -> None:
    pixels = np.ones((32, 32, 3), np.float32)
    maps = feature_maps(pixels, Bank(np.ones((1, 3, 3, 3))))
    assert maps.shape == (1, 30, 30)
    assert (maps == 27).all()


def test_the_kernel_is_laid_as_drawn() -> None:
    pixels = np.zeros((5, 5, 1), np.float32)
    pixels[2, 2] = 1
    weights = np.arange(9.0).reshape(1, 1, 3, 3)
    np.testing.assert_array_equal(feature_maps(pixels, Bank(weights))[0], weights[0, 0, ::-1, ::-1])


def test_same_lays_the_odd_pixel_at_the_bottom_and_right() -> None:
    bank = Bank(np.ones((1, 1, 4, 2)), padding="same")
    assert bank.pads(9, 9) == (1, 0, 2, 1)
    assert bank.output_shape(9, 9) == (1, 9, 9)


def test_a_stride_that_does_not_fit_leaves_the_last_pixels_out() -> None:
    assert output_size(10, 3, stride=4) == 2
    pixels = np.arange(10, dtype=np.float32).reshape(1, 10, 1)
    bank = Bank([[[[1.0]]]], stride=4)
    np.testing.assert_array_equal(feature_maps(pixels, bank)[0], [[0, 4, 8]])


@pytest.mark.parametrize(
    ("activation", "expected"),
    [
        ("none", -1),
        ("relu", 0),
        ("leaky", -0.01),
        ("abs", 1),
        ("sigmoid", 0.26894),
        ("tanh", -0.76159),
    ],
)
def test_an_activation_comes_after_the_bias(activation: Any, expected: float) -> None:
    bank = Bank([[[[1.0]]]], bias=[-2], activation=activation)
    found = feature_maps(np.ones((1, 1, 1), np.float32), bank)[0, 0, 0]
    assert found == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize("method", ["direct", "separable", "unfold", "dft"])
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_pixel_that_is_not_finite_stays_in_its_receptive_field(method: Any, bad: float) -> None:
    rng = np.random.default_rng(3)
    pixels = rng.random((300, 290, 2), np.float32)
    weights = rng.standard_normal((3, 2, 7, 7)) / 9
    if method == "separable":  # in products, else it is summed directly
        weights = rng.standard_normal((3, 2, 7, 1)) * rng.standard_normal((3, 2, 1, 7)) / 9
    bank = Bank(weights, padding="same")
    clean = feature_maps(pixels, bank, method)
    pixels[150, 140, 1] = bad
    touched = feature_maps(pixels, bank, method)
    field = np.zeros(clean.shape, bool)
    field[:, 147:154, 137:144] = True
    np.testing.assert_array_equal(~np.isfinite(touched), field)
    np.testing.assert_allclose(touched[~field], clean[~field], atol=1e-5)


def test_a_very_bright_pixel_does_not_blur_its_tile() -> None:
    rng = np.random.default_rng(4)
    pixels = rng.random((300, 300, 1), np.float32)
    bank = Bank(rng.standard_normal((2, 1, 9, 9)) / 9)
    clean = feature_maps(pixels, bank, "dft")
    pixels[0, 0] = 1e6
    touched = feature_maps(pixels, bank, "dft")
    np.testing.assert_allclose(touched[:, 9:, 9:], clean[:, 9:, 9:], atol=1e-5)


def test_a_group_reads_only_its_own_planes() -> None:
    pixels = np.zeros((4, 4, 2), np.float32)
    pixels[..., 1] = 1
    maps = feature_maps(pixels, Bank(np.ones((2, 1, 1, 1)), groups=2))
    assert maps[0].max() == 0
    assert maps[1].min() == 1


def test_many_maps_in_blocks_equal_one_by_one() -> None:
    rng = np.random.default_rng(5)
    pixels = rng.random((64, 64, 3), np.float32)
    weights = rng.standard_normal((120, 3, 7, 7)).astype(np.float32) / 12
    together = feature_maps(pixels, Bank(weights), "dft")
    one = feature_maps(pixels, Bank(weights[117:118]), "unfold")
    np.testing.assert_allclose(together[117:118], one, atol=1e-5)


def test_equal_banks_are_equal_and_hash_alike() -> None:
    first, second = (
        Bank(np.ones((1, 1, 2, 2)), stride=2),
        Bank(np.ones((1, 1, 2, 2)), stride=(2, 2)),
    )
    assert first == second
    assert hash(first) == hash(second)
    assert first != Bank(np.ones((1, 1, 2, 2)))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"weights": np.ones((3, 3))}, "weights of shape (3, 3)"),
        ({"weights": [[[[np.nan]]]]}, "weights is not finite"),
        ({"weights": "x"}, "weights must be numbers"),
        ({"bias": [1, 2]}, "bias of shape (2,)"),
        ({"groups": 2}, "groups 2"),
        ({"groups": 0}, "groups 0"),
        ({"stride": 0}, "stride 0"),
        ({"stride": 1.5}, "stride 1.5"),
        ({"dilation": 10**12}, "1 to 65535"),
        ({"stride": (1, 2, 3)}, "stride (1, 2, 3)"),
        ({"dilation": (1, -1)}, "dilation -1"),
        ({"padding": "some"}, "padding 'some'"),
        ({"padding": (1, 2, 3)}, "padding (1, 2, 3)"),
        ({"padding": (0, 0, -1, 0)}, "padding -1"),
        ({"padding_mode": "black"}, "padding mode 'black'"),
        ({"activation": "softmax"}, "activation 'softmax'"),
        ({"slope": float("nan")}, "slope nan"),
    ],
)
def test_a_setting_that_is_not_allowed_is_named(values: dict[str, Any], words: str) -> None:
    with pytest.raises(BankError) as caught:
        Bank(**{"weights": np.ones((1, 1, 3, 3)), **values})
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("pixels", "words"),
    [
        (np.ones((2, 9, 1), np.float32), "3x3 kernel does not fit into 2x9 pixels"),
        (np.ones((9, 9, 3), np.float32), "the picture is 3 deep, but the bank needs a depth of 1"),
        (np.ones((9, 9), np.float32), "shape (9, 9)"),
        (np.ones((9, 9, 1), np.uint8), "type uint8"),
    ],
)
def test_pixels_that_do_not_fit_are_named(pixels: Any, words: str) -> None:
    with pytest.raises(BankError) as caught:
        feature_maps(pixels, Bank(np.ones((1, 1, 3, 3))))
    assert words in str(caught.value)
