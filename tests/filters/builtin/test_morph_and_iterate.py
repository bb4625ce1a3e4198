"""A kernel between kernels, and one that is laid over its own result again and again."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.ndimage

from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from filters import convolve
from filters.builtin.kernel_morph import shares
from filters.kernel import Kernel
from filters.kernel.mixing import mixed, mixed_in_frequency
from filters.kernel.stack import KernelStack
from filters.params.kinds.point import Point
from filters.registry import Registry

REGISTRY = Registry.builtin()
RNG = np.random.default_rng(6)
PHOTO = Image(RNG.integers(0, 256, (33, 29, 3), np.uint8))
FLOATS = PHOTO.samples.astype(np.float32) / 255
ROW = tuple(Kernel(RNG.normal(size=(3, 5)), divisor=3, offset=0.1) for _ in range(4))


def rendered(name: str, image: Image = PHOTO, **values: object) -> np.ndarray:
    pipeline = Pipeline.of(image, (Step.of(REGISTRY[name], **values),), REGISTRY)
    return pipeline.values(pipeline.region)


@pytest.mark.parametrize("by", ["weights", "frequency"])
def test_the_morph_is_one_kernel_and_lays_it(by: str) -> None:
    spec = REGISTRY["kernel_morph"]
    values = {"kernels": KernelStack([ROW[:2]]), "amount": 30.0, "by": by}
    mix = mixed if by == "weights" else mixed_in_frequency
    kernel = mix(ROW[:2], (0.7, 0.3))
    assert spec.convolution(spec.checked(values)) == kernel
    expected = convolve(FLOATS, kernel)
    np.testing.assert_allclose(rendered("kernel_morph", **values), expected, atol=1e-5)


def test_ends_and_corners_are_the_kernels_themselves() -> None:
    spec = REGISTRY["kernel_morph"]
    corners = [Point(0, 0), Point(1, 0), Point(0, 1), Point(1, 1)]
    for kernel, at in zip(ROW, corners, strict=True):
        values = spec.checked({"kernels": KernelStack([ROW]), "at": at, "by": "frequency"})
        assert spec.convolution(values) == kernel
    for amount, kernel in ((0.0, ROW[0]), (100.0, ROW[1])):
        values = spec.checked({"kernels": KernelStack([ROW[:2]]), "amount": amount})
        assert spec.convolution(values) == kernel
    for count in (2, 3, 4):
        assert sum(shares(count, 0.3, Point(0.2, 0.9))) == pytest.approx(1)


def test_life_goes_on_as_conway_has_it() -> None:
    board = (RNG.random((33, 29)) < 0.4).astype(np.uint8)
    image = Image(np.repeat(board[..., None] * np.uint8(255), 3, axis=2))
    expected = board.astype(int)
    for _ in range(5):
        around = scipy.ndimage.correlate(expected, np.ones((3, 3), int), mode="wrap") - expected
        expected = ((around == 3) | ((around == 2) & (expected == 1))).astype(int)
    found = rendered("iterated", image, times=5)
    np.testing.assert_array_equal(found[..., 0], expected)


def test_each_activation_is_what_its_name_says() -> None:
    kernel = Kernel([[1, -2, 1.5]], offset=0.1)
    sums = convolve(FLOATS, kernel, border="wrap")
    for name, expected in {
        "none": sums,
        "clamp": np.clip(sums, 0, 1),
        "threshold": sums > 0.5,
        "relu": np.maximum(sums, 0),
        "magnitude": np.abs(sums),
        "tanh": np.tanh(sums),
        "sigmoid": 1 / (1 + np.exp(-sums)),
        "bell": 1 - 2 ** (-0.6 * sums**2),
    }.items():
        values = {"kernel": kernel, "times": 1, "activation": name, "start": "photo"}
        found = rendered("iterated", **values)
        np.testing.assert_allclose(found, expected, atol=1e-5, err_msg=name)
    half = rendered("iterated", kernel=kernel, times=1, activation="none", start="photo", mix=50.0)
    np.testing.assert_allclose(half, (FLOATS + sums) / 2, atol=1e-5)


def test_no_time_at_all_is_the_start_and_what_grows_is_cut() -> None:
    found = rendered("iterated", times=0, start="photo")
    np.testing.assert_array_equal(found, FLOATS)
    double = {"kernel": Kernel([[2.0]]), "times": 500, "activation": "none", "start": "photo"}
    grown = rendered("iterated", **double)
    assert grown.max() == 1e4
    alpha = np.concatenate((PHOTO.samples, PHOTO.samples[..., :1]), -1)
    kept = rendered("iterated", Image(alpha), times=3)
    np.testing.assert_allclose(kept[..., 3], FLOATS[..., 0], atol=1e-6)
