"""The kernel that a filter declares is what the filter does, wherever it declares one."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filters import convolve
from filters.kernel import Kernel
from filters.kernel.reach import reach
from filters.params.signature import Values
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.registry import Registry

REGISTRY = Registry.builtin()
DECLARED = {
    "kernel_morph",
    "cross_channel",
    "box_blur",
    "brightness_contrast",
    "convolution",
    "difference_of_gaussians",
    "difference_of_kernels",
    "emboss",
    "gaussian_blur",
    "high_pass",
    "invert",
    "laplacian_of_gaussian",
    "motion_blur",
    "unsharp_mask",
}
RGB = np.random.default_rng(4).random((60, 50, 3), np.float32)
FAR = Kernel(np.ones((255, 1)), (0, 0)), Kernel(np.ones((255, 1)), (254, 0))


def same_as_declared(spec: FilterSpec, values: Values) -> Kernel:
    """Compare a filter with its kernel, the halo that it reads laid around by its own border."""
    kernel = spec.convolution(values)
    assert kernel is not None
    assert all(a <= b for a, b in zip(reach(kernel), spec.halo(values), strict=True))
    border = spec.border(values)
    down, across = spec.halo(values)
    channels = spec.channels_for(3)
    whole = np.ones((*RGB.shape[:2], channels), np.float32)
    whole[..., :3] = RGB
    grown = border.extend(whole, down, across, down, across)
    inner = Region(down, across, *RGB.shape[:2])
    got = inner.of(spec.run(grown, values, Region.of_shape(*grown.shape[:2])))
    expected = convolve(RGB, kernel, border=border)
    scale = max(1.0, float(np.abs(kernel.taps / kernel.gain_divisor).sum()))
    np.testing.assert_allclose(got[..., :3], expected, atol=2e-6 * scale)
    return kernel


def test_these_filters_are_one_convolution_at_their_defaults() -> None:
    found = {spec.id for spec in REGISTRY if spec.convolution(spec.defaults) is not None}
    assert found == DECLARED


@pytest.mark.parametrize("name", sorted(DECLARED))
def test_a_filter_does_what_its_kernel_does_at_its_defaults(name: str) -> None:
    same_as_declared(REGISTRY[name], REGISTRY[name].defaults)


@given(sigma=st.floats(0, 12))
def test_a_gaussian_blur_is_its_kernel(sigma: float) -> None:
    spec = REGISTRY["gaussian_blur"]
    kernel = same_as_declared(spec, spec.checked({"sigma": sigma}))
    assert kernel.sum == pytest.approx(1)


@given(radius=st.floats(0, 10), amount=st.floats(0, 10))
def test_an_unsharp_mask_is_its_kernel(radius: float, amount: float) -> None:
    spec = REGISTRY["unsharp_mask"]
    kernel = same_as_declared(spec, spec.checked({"radius": radius, "amount": amount}))
    assert kernel.sum == pytest.approx(1)


@given(radius=st.floats(0.3, 10), gain=st.floats(0, 10))
def test_a_high_pass_is_its_kernel_on_grey(radius: float, gain: float) -> None:
    spec = REGISTRY["high_pass"]
    kernel = same_as_declared(spec, spec.checked({"radius": radius, "gain": gain}))
    assert kernel.sum == pytest.approx(0, abs=1e-12)
    assert kernel.offset == 0.5


@pytest.mark.parametrize("kind", ["4 neighbours", "8 neighbours"])
def test_a_laplacian_is_its_kernel_unless_it_is_absolute(kind: str) -> None:
    spec = REGISTRY["laplacian"]
    signed = spec.checked({"kind": kind, "gain": 1.7, "absolute": False})
    same_as_declared(spec, signed)
    assert spec.convolution({**signed, "absolute": True}) is None


@pytest.mark.parametrize("on_grey", [True, False])
def test_the_difference_of_two_kernels_is_one_origin_on_origin(on_grey: bool) -> None:
    spec = REGISTRY["difference_of_kernels"]
    first = Kernel([[1, 2, math.nan], [0, 3, -1]], (1, 0), 3.0, 0.1)
    second = Kernel(np.arange(1, 16).reshape(5, 3), (4, 1), offset=-0.2, normalize=True)
    values = {"first": first, "second": second, "gain": 1.3, "on_grey": on_grey}
    same_as_declared(spec, spec.checked(values))
    apart = spec.checked({"first": FAR[0], "second": FAR[1]})
    assert spec.convolution(apart) is None


def test_a_blur_that_no_kernel_can_hold_is_none() -> None:
    for name, value in (("gaussian_blur", "sigma"), ("unsharp_mask", "radius")):
        spec = REGISTRY[name]
        assert spec.convolution(spec.checked({value: 31.75})) is not None
        assert spec.convolution(spec.checked({value: 32.0})) is None
