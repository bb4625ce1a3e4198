"""Cross-channel convolution as a Step: any region, any zoom, grey, alpha and the bank's numbers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from filters.convolution.bank.bank import Bank, feature_maps
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack, depthwise
from filters.params.param import ParamError
from filters.pixels.region import Region
from filters.registry import Registry
from tests.editor.document.strategies import kernels

REGISTRY = Registry.builtin()
SPEC = REGISTRY["cross_channel"]
PHOTO = Image(np.random.default_rng(1).integers(0, 256, (37, 41, 3), np.uint8))


def pipeline(stack: KernelStack, image: Image = PHOTO, **values: object) -> Pipeline:
    return Pipeline.of(image, (Step.of(SPEC, kernels=stack, **values),), REGISTRY)


@st.composite
def stacks(draw: st.DrawFn) -> KernelStack:
    return KernelStack([[draw(kernels(4)) for _ in range(3)] for _ in range(3)])


@given(stacks(), st.integers(0, 30), st.integers(0, 30), st.sampled_from(["clamp", "wrap"]))
@settings(max_examples=25)
def test_a_region_equals_the_crop_of_the_whole(
    stack: KernelStack, top: int, left: int, border: str
) -> None:
    made = pipeline(stack, border=border)
    whole = made.values(made.region)
    found = made.values(Region(top, left, 7, 11).clip(made.region))
    expected = whole[top : top + 7, left : left + 11]
    np.testing.assert_allclose(found, expected, atol=1e-4, rtol=1e-5)


def test_it_is_what_a_layer_of_three_maps_gives() -> None:
    weights = np.random.default_rng(2).normal(size=(3, 3, 5, 5)).astype(np.float32)
    bias = np.array([0.1, -0.2, 0.3], np.float32)
    planes = [
        [Kernel(weights[k, i], offset=float(bias[k]) if i == 0 else 0.0) for i in range(3)]
        for k in range(3)
    ]
    made = pipeline(KernelStack(planes), border="black")
    bank = Bank(weights, bias, padding="same")
    expected = feature_maps(PHOTO.samples.astype(np.float32) / 255, bank)
    found = np.moveaxis(made.values(made.region)[..., :3], -1, 0)
    np.testing.assert_allclose(found, expected, atol=1e-4)


def test_grey_stays_one_channel_where_it_stays_grey_and_alpha_is_kept() -> None:
    blur = Kernel(np.ones((3, 3)), divisor=9)
    grey = Image(PHOTO.samples[..., :1].copy())
    made = pipeline(depthwise([blur] * 3), grey)
    assert made.values(made.region).shape[2] == 1
    coloured = pipeline(depthwise([blur, Kernel([[1.0]]), blur]), grey)
    assert coloured.values(coloured.region).shape[2] >= 3
    alpha = np.concatenate((PHOTO.samples, PHOTO.samples[..., :1]), -1)
    clear = pipeline(depthwise([blur] * 3), Image(alpha))
    np.testing.assert_allclose(
        clear.values(clear.region)[..., 3], PHOTO.samples[..., 0] / 255, atol=1e-6
    )


def test_one_kernel_for_each_colour_is_shown_as_quickly_as_that_kernel() -> None:
    blur = Kernel(np.ones((3, 3)), divisor=9)
    assert SPEC.convolution({**SPEC.defaults, "kernels": depthwise([blur] * 3)}) == blur
    mixing = depthwise([blur] * 3).replace(0, 2, blur)
    assert SPEC.convolution({**SPEC.defaults, "kernels": mixing}) is None


def test_it_is_typed_and_written_as_json_and_as_a_layers_numbers() -> None:
    param = SPEC.param("kernels")
    typed = param.from_text("0 1 | 0 | 0 || 0 | 1 | 0 || 0 | 0 | 1 0 -1; 2 0 -2")
    assert typed.planes[0][0] == Kernel([[0, 1]])
    assert typed.planes[2][2] == Kernel([[1, 0, -1], [2, 0, -2]])
    assert param.to_text(typed).startswith("0 1 | 0 | 0 || ")
    layer = [[[[float(i == k)]] for i in range(3)] for k in range(3)]
    assert param.from_json(layer) == depthwise([Kernel([[1.0]])] * 3)
    with pytest.raises(ParamError, match="1 x 2 planes is not allowed: 3 x 3"):
        param.from_text("1 | 2")
    with pytest.raises(ParamError, match="JSON can't be read"):
        param.from_text("{")
