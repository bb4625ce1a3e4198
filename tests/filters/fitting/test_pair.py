"""Kernels found in pairs: those of other programs come out equal, what is none is named."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from scipy import ndimage

from filters import Kernel, convolve
from filters.design.builtin.smoothing import gaussian
from filters.fitting.pair import Pair, PairError, PairFit, kernel_from_pair
from filters.pixels.light import LightRule
from filters.progress import Cancelled
from tests.sample_photos import CHELSEA, COFFEE

RNG = np.random.default_rng(11)


def photo(path: Path = CHELSEA) -> np.ndarray:
    read = cv2.imread(str(path))
    return np.ascontiguousarray(read[..., ::-1])


def found(before: np.ndarray, after: np.ndarray, **options: object) -> PairFit:
    return kernel_from_pair(Pair(before, after), **options)


@pytest.mark.parametrize(
    "kernel",
    [
        Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]),
        Kernel([[1, 2, 1], [2, 4, 2], [1, 2, 1]], divisor=16),
        Kernel([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]]),
        Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], divisor=4, offset=128 / 255),
        Kernel([[3, 1]], origin=(0, 1), divisor=4),
    ],
    ids=["sharpen", "binomial", "emboss", "sobel", "even"],
)
def test_a_kernel_of_whole_numbers_comes_back_as_it_was(kernel: Kernel) -> None:
    before = photo()
    fit = found(before, convolve(before, kernel))
    assert fit.verdict.is_convolution
    assert fit.agreement.equal == 1.0
    (one,) = fit.kernels
    np.testing.assert_array_equal(one.weights * kernel.divisor, kernel.weights * one.divisor)
    assert one.origin == kernel.origin
    assert one.offset == pytest.approx(kernel.offset, abs=1e-3)


@pytest.mark.parametrize("side", [7, 15])
def test_any_weights_give_99_of_100_bytes_again(side: int) -> None:
    weights = RNG.normal(size=(side, side)) / side / 4
    weights[side // 2, side // 2] += 1 - weights.sum()
    before = photo()
    fit = found(before, convolve(before, Kernel(weights)))
    assert fit.verdict.is_convolution
    assert fit.kernels[0].shape == (side, side)
    assert fit.agreement.equal > 0.99


def test_a_blur_that_reaches_farther_than_15_taps_is_followed() -> None:
    before = photo()
    after = cv2.GaussianBlur(before, (0, 0), 4)
    fit = found(before, after)
    assert fit.verdict.is_convolution
    assert min(fit.kernels[0].shape) > 15
    assert fit.agreement.equal > 0.99
    assert fit.border == "reflect"  # cv2's own


@pytest.mark.parametrize("light", ["stored", "linear"])
def test_the_thin_ends_of_a_blur_are_followed(light: LightRule) -> None:
    """Beyond 15 taps lies what moves one byte in fifty only, as of GIMP's blur by a radius of 6."""
    before = photo()
    kernel = gaussian(2.7, side=21)
    fit = found(before, convolve(before, kernel, light=light))
    assert fit.light == light
    assert min(fit.kernels[0].shape) > 15
    assert fit.agreement.equal > 0.99


def test_gimps_kernels_are_found_in_linear_light() -> None:
    # GEGL's convolution matrix works in linear light (tests/golden/README.md).
    before = photo(COFFEE)
    kernel = Kernel([[1, 2, 1], [2, 4, 2], [1, 2, 1]], divisor=16)
    fit = found(before, convolve(before, kernel, light="linear"))
    assert fit.light == "linear"
    assert fit.verdict.is_convolution
    assert fit.agreement.equal > 0.99
    np.testing.assert_array_equal(fit.kernels[0].weights, kernel.weights)
    assert fit.kernels[0].divisor == 16


def test_a_moved_picture_is_a_kernel_of_one_tap() -> None:
    before = photo()
    fit = found(before, np.roll(before, (20, -31), (0, 1)))
    (kernel,) = fit.kernels
    assert fit.verdict.is_convolution
    assert fit.border == "wrap"
    taps = kernel.taps / kernel.gain_divisor
    assert taps[kernel.origin[0] - 20, kernel.origin[1] + 31] == pytest.approx(1)
    assert np.abs(taps).sum() == pytest.approx(1)


def test_each_channel_may_have_its_own() -> None:
    before = photo()
    kernels = [Kernel([[1, 1, 1]], divisor=3), Kernel([[1]]), Kernel([[1], [1], [1]], divisor=3)]
    fit = found(before, convolve(before, kernels))
    assert len(fit.kernels) == 3
    assert fit.agreement.equal == 1.0
    assert [k.shape for k in fit.kernels] == [(1, 3), (1, 1), (3, 1)]


def test_a_frame_that_was_left_alone_is_not_compared() -> None:
    # Pillow's ImageFilter.Kernel copies the pixels at which it would reach beyond the picture.
    before = photo()
    after = convolve(before, Kernel([[-1, 0, 0], [0, 1, 0], [0, 0, 0]], offset=128 / 255))
    for edge in (np.s_[:1], np.s_[-1:], np.s_[:, :1], np.s_[:, -1:]):
        after[edge] = before[edge]
    fit = found(before, after)
    assert fit.agreement.equal == 1.0
    assert fit.kernels[0].weights.tolist() == [[-1, 0], [0, 1]]


def test_the_size_and_constraints_are_held() -> None:
    before = photo()
    after = convolve(before, Kernel(RNG.uniform(0, 1, (5, 5)), normalize=True))
    assert found(before, after, size=(3, 7)).kernels[0].shape == (3, 7)
    kernel = found(before, after, size=(5, 5), constraint="symmetric").kernels[0]
    np.testing.assert_allclose(kernel.weights, kernel.weights[::-1, ::-1], atol=1e-12)
    noisy = np.clip(after + RNG.normal(0, 2, after.shape), 0, 255).astype(np.uint8)
    assert (found(before, noisy, constraint="non-negative").kernels[0].weights >= 0).all()
    held = found(before, noisy, size=(3, 3), constraint="sum 1").kernels[0]
    assert held.sum == pytest.approx(1, abs=1e-9)


def local_normal(pixels: np.ndarray) -> np.ndarray:
    values = pixels.astype(np.float32)
    mean = cv2.GaussianBlur(values, (0, 0), 20)
    spread = np.sqrt(cv2.GaussianBlur((values - mean) ** 2, (0, 0), 20))
    return np.clip((values - mean) / (spread + 10) * 45 + 128, 0, 255).astype(np.uint8)


def clahe(pixels: np.ndarray) -> np.ndarray:
    lab = cv2.cvtColor(pixels, cv2.COLOR_RGB2LAB)
    lab[..., 0] = cv2.createCLAHE(2, (8, 8)).apply(lab[..., 0])
    return cv2.cvtColor(lab, cv2.COLOR_LAB2RGB)


GAMMA = np.rint((np.arange(256) / 255) ** 0.7 * 255).astype(np.uint8)
DISC = (np.hypot(*np.mgrid[-2:3, -2:3]) < 2.3)[..., None]
TURN = cv2.getRotationMatrix2D((200, 150), 1.5, 1)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (lambda p: cv2.medianBlur(p, 3), "median"),
        (lambda p: cv2.medianBlur(p, 7), "median"),
        (lambda p: ndimage.median_filter(p, footprint=DISC), "median"),
        (lambda p: cv2.bilateralFilter(p, 9, 75, 75), "bilateral"),
        (lambda p: cv2.bilateralFilter(p, 5, 20, 3), "bilateral"),
        (lambda p: GAMMA[p], "tone curve"),
        (lambda p: GAMMA[cv2.GaussianBlur(p, (0, 0), 1.5)], "tone curve"),
        (local_normal, "local contrast"),
        (clahe, "local contrast"),
        (lambda p: cv2.warpAffine(p, TURN, p.shape[1::-1]), "geometric change"),
        (lambda p: cv2.erode(p, np.ones((3, 3))), "morphology"),
    ],
)
def test_what_is_no_convolution_is_named(change: object, kind: str) -> None:
    before = photo()
    fit = found(before, np.ascontiguousarray(change(before)))
    assert not fit.verdict.is_convolution
    assert fit.verdict.kind == kind
    assert kind.split()[0] in fit.verdict.reason


def test_grey_deep_pictures_keep_their_depth() -> None:
    before = photo()[..., 1:2].astype(np.uint16) * 257
    kernel = Kernel([[1, 2, 1]], divisor=4)
    fit = found(before, convolve(before, kernel))
    assert fit.verdict.is_convolution
    assert fit.rendered.dtype == np.uint16
    np.testing.assert_allclose(fit.kernels[0].taps / fit.kernels[0].gain_divisor, kernel.taps / 4)


def test_it_can_be_called_off() -> None:
    def stop(share: float) -> None:
        raise Cancelled

    before = photo()
    with pytest.raises(Cancelled):
        found(before, before, report=stop)


def test_pictures_of_a_few_pixels_are_refused() -> None:
    small = np.zeros((5, 20, 1), np.uint8)
    with pytest.raises(PairError, match="too small"):
        found(small, small)
    middling = np.zeros((20, 20, 1), np.uint8)
    with pytest.raises(PairError, match="31x31 is too large"):
        found(middling, middling, size=(31, 31))
