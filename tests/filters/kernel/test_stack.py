"""Stacks of kernels and mixtures, against sums worked out with scipy."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
import scipy.ndimage

from filters.convolution.stack import correlate_stack
from filters.kernel import Kernel, KernelError
from filters.kernel.mixing import mixed, mixed_in_frequency
from filters.kernel.stack import KernelStack, depthwise, luminance_only, opponent

RNG = np.random.default_rng(3)
PHOTO = RNG.random((24, 31, 3), np.float32)
INSIDE = (slice(6, -6), slice(6, -6))
BLUR = Kernel(np.ones((3, 3)), divisor=9)
EDGES = Kernel([[0, 1, 0], [1, -4, 1], [0, 1, 0]], offset=0.1)
IDENTITY = Kernel([[1.0]])


def gaussian(sigma: float) -> Kernel:
    line = np.exp(-(np.arange(-15, 16) ** 2) / (2 * sigma**2))
    return Kernel(np.outer(line, line) / line.sum() ** 2)


def scipys(plane: np.ndarray, kernel: Kernel) -> np.ndarray:
    origin = [at - side // 2 for at, side in zip(kernel.origin, kernel.shape, strict=True)]
    weights = kernel.taps / kernel.gain_divisor
    found = scipy.ndimage.correlate(plane.astype(float), weights, mode="nearest", origin=origin)
    return found + kernel.offset


def laid(stack: KernelStack) -> np.ndarray:
    return correlate_stack(PHOTO, stack)[INSIDE]


def test_each_result_is_the_sum_over_its_row() -> None:
    kernels = [
        [Kernel(RNG.normal(size=(3, 5)), (0, 4), 2.0, 0.1 * (i - k)) for i in range(3)]
        for k in range(3)
    ]
    found = laid(KernelStack(kernels))
    for result in range(3):
        expected = sum(scipys(PHOTO[..., i], kernels[result][i]) for i in range(3))
        np.testing.assert_allclose(found[..., result], expected[INSIDE], atol=2e-5)


def test_a_stack_that_mixes_nothing_is_the_photo_to_the_bit_and_zero_is_0_over_nan() -> None:
    np.testing.assert_array_equal(correlate_stack(PHOTO, depthwise([IDENTITY] * 3)), PHOTO)
    broken = PHOTO.copy()
    broken[5, 5, 2] = np.nan
    found = correlate_stack(broken, depthwise([BLUR] * 3))
    assert np.isfinite(found[..., :2]).all()
    assert np.isnan(found[..., 2]).sum() == 9


def test_luminance_alone_moves_all_channels_by_what_lumas_kernel_does() -> None:
    luma = PHOTO @ np.array([0.2126, 0.7152, 0.0722])
    sharp = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
    expected = PHOTO + (scipys(luma, sharp) - luma)[..., None]
    np.testing.assert_allclose(laid(luminance_only(sharp)), expected[INSIDE], atol=1e-5)
    np.testing.assert_allclose(luminance_only(IDENTITY).weights()[..., 0, 0], np.eye(3), atol=1e-15)


def test_opponent_space_lays_a_kernel_over_each_axis() -> None:
    stack = opponent(IDENTITY, BLUR, EDGES)
    red, green, blue = np.moveaxis(laid(stack).astype(float), -1, 0)
    before = [PHOTO[..., i].astype(float) for i in range(3)]
    axes = {
        "intensity": (sum(before) / 3**0.5, IDENTITY, (red + green + blue) / 3**0.5),
        "red-green": ((before[0] - before[1]) / 2**0.5, BLUR, (red - green) / 2**0.5),
        "yellow-blue": (
            (before[0] + before[1] - 2 * before[2]) / 6**0.5,
            EDGES,
            (red + green - 2 * blue) / 6**0.5,
        ),
    }
    for name, (axis, kernel, found) in axes.items():
        expected = scipys(axis, kernel)[INSIDE]
        np.testing.assert_allclose(found, expected, atol=1e-5, err_msg=name)


def test_weights_are_a_layers_and_origins_lie_in_the_middle() -> None:
    corner = Kernel([[1, 2], [3, 4]], (0, 0), divisor=2, offset=0.5)
    stack = KernelStack([[corner, IDENTITY]])
    assert stack.weights().shape == (1, 2, 3, 3)
    np.testing.assert_array_equal(stack.weights()[0, 0], [[0, 0, 0], [0, 0.5, 1], [0, 1.5, 2]])
    assert stack.weights()[0, 1, 1, 1] == 1
    assert stack.offsets() == (0.5,)


def test_a_stack_is_a_frozen_value() -> None:
    stack = KernelStack([["1", "0 1 0; 1 -4 1; 0 1 0"]])
    assert stack == KernelStack([[IDENTITY, Kernel("0 1 0; 1 -4 1; 0 1 0")]])
    assert hash(stack) == hash(pickle.loads(pickle.dumps(stack)))
    assert stack.replace(0, 1, BLUR).planes[0][1] == BLUR
    with pytest.raises(AttributeError, match="frozen"):
        stack.planes = ()
    with pytest.raises(KernelError, match="of one length"):
        KernelStack([["1"], ["1", "2"]])
    with pytest.raises(KernelError, match="17 planes is not allowed"):
        KernelStack([["1"] * 17])


def test_a_mixture_is_the_mixture_of_results() -> None:
    wide = Kernel(RNG.normal(size=(2, 5)), (1, 0), divisor=3, offset=0.2)
    kernel = mixed((wide, EDGES), (0.25, 0.75))
    plane = PHOTO[..., 0]
    expected = 0.25 * scipys(plane, wide) + 0.75 * scipys(plane, EDGES)
    np.testing.assert_allclose(scipys(plane, kernel)[INSIDE], expected[INSIDE], atol=1e-12)
    assert mixed((wide, EDGES), (1.0, 0.0)) is wide
    with pytest.raises(KernelError, match="255"):
        mixed((Kernel([[1.0] * 255], (0, 254)), Kernel([[1.0] * 255], (0, 0))), (0.5, 0.5))


def test_between_two_gaussians_lies_one_of_the_mean_variance_by_frequency() -> None:
    narrow, wide = gaussian(1.0), gaussian(3.0)
    half = mixed_in_frequency((narrow, wide), (0.5, 0.5))
    expected = gaussian(((1.0 + 9.0) / 2) ** 0.5)
    np.testing.assert_allclose(half.taps, expected.taps / expected.gain_divisor, atol=2e-5)
    assert half.sum == pytest.approx(1.0)
    plain = mixed((narrow, wide), (0.5, 0.5)).taps
    assert np.abs(plain - half.taps).max() > 0.01
    assert mixed_in_frequency((narrow, wide), (0.0, 1.0)) is wide
