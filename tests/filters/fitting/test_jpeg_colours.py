"""Kernels that differ by colour, found in JPEGs that keep Y, Cb and Cr."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
from scipy import ndimage

from filters import Kernel, convolve
from filters.fitting.agreement import levels_of
from filters.fitting.jpeg_colours import colours_candidate
from filters.fitting.jpeg_equations import LUMA, transformed
from filters.fitting.jpeg_look import Look, is_all, look_of
from filters.fitting.jpeg_planes import JpegColour, planes_of
from filters.fitting.pair import Pair, kernel_from_pair
from tests.filters.fitting.test_clipped_jpeg import STEPS
from tests.sample_photos import CHELSEA, COFFEE

# Cb and Cr at quality 95 of libjpeg (ITU-T T.81, table K.2, a tenth of it).
COLOUR_STEPS = np.full((8, 8), 10.0)
COLOUR_STEPS[:4, :4] = [[2, 2, 2, 5], [2, 2, 3, 7], [2, 3, 6, 10], [5, 7, 10, 10]]
ONE = Kernel([[1]])
SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def photo(path: Path) -> np.ndarray:
    return np.ascontiguousarray(cv2.imread(str(path))[:288, :400, ::-1])


def jpeg(pixels: np.ndarray, pitch: int) -> np.ndarray:
    sampling = {1: cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444, 2: cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420}
    how = [cv2.IMWRITE_JPEG_QUALITY, 95, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, sampling[pitch]]
    done, content = cv2.imencode(".jpg", pixels[..., ::-1], how)
    assert done
    return np.ascontiguousarray(cv2.imdecode(content, cv2.IMREAD_COLOR)[..., ::-1])


def pair(before: np.ndarray, after: np.ndarray, pitch: int) -> Pair:
    colour = JpegColour(COLOUR_STEPS.ravel(), COLOUR_STEPS.ravel(), (pitch, pitch))
    return Pair(before, jpeg(after, pitch), None, STEPS, colour)


def look(both: Pair) -> Look:
    """Return what is fitted of a pair that `pair` made."""
    found = look_of(both)
    assert found is not None
    return found


def taps(kernel: Kernel, side: int) -> np.ndarray:
    """Return what a kernel weighs, in a square about its origin."""
    grid = np.zeros((2 * side + 1,) * 2)
    top, left = side - kernel.origin[0], side - kernel.origin[1]
    grid[top : top + kernel.shape[0], left : left + kernel.shape[1]] = kernel.taps
    return grid / kernel.gain_divisor


@pytest.mark.parametrize("pitch", [1, 2])
@pytest.mark.parametrize(
    ("path", "kernels"),
    [
        (CHELSEA, [SHARPEN, ONE, ONE]),
        (COFFEE, [Kernel([[1, 0, 0]]), ONE, Kernel([[0, 0, 1]])]),
        (CHELSEA, [Kernel(np.ones((3, 1)), divisor=3), ONE, Kernel(np.ones((3, 3)), divisor=9)]),
        (
            COFFEE,
            [
                Kernel([[-1, 0, 0], [0, 0, 0], [0, 0, 1]], offset=0.5),
                Kernel([[0, -1, 0], [0, 0, 0], [0, 1, 0]], offset=0.5),
                Kernel([[0, 0, -1], [0, 0, 0], [1, 0, 0]], offset=0.5),
            ],
        ),
    ],
    ids=["sharpen red", "aberration", "boxes", "emboss"],
)
def test_a_kernel_for_each_colour_comes_back(
    path: Path, kernels: Sequence[Kernel], pitch: int
) -> None:
    before = photo(path)
    true = convolve(before, kernels)
    both = pair(before, true, pitch)
    fit = kernel_from_pair(both)
    assert fit.verdict.is_convolution, fit.verdict.reason
    assert len(fit.kernels) == 3
    assert fit.verdict.reason.startswith("A kernel for each colour explains it")

    def near(made: np.ndarray) -> float:
        return float((np.abs(both.after.astype(int) - made) <= 1).mean())

    assert near(fit.rendered) > near(true) - 0.02
    for one, wanted in zip(fit.kernels, kernels, strict=True):
        np.testing.assert_allclose(taps(one, 9), taps(wanted, 9), atol=0.08)
        assert one.offset == pytest.approx(wanted.offset, abs=0.02)


def curves(pixels: np.ndarray) -> np.ndarray:
    each = [255 * (pixels[..., i] / 255) ** power for i, power in enumerate((0.8, 1.0, 1.3))]
    return np.rint(np.dstack(each)).astype(np.uint8)


def median_of_red(pixels: np.ndarray) -> np.ndarray:
    return np.dstack([ndimage.median_filter(pixels[..., 0], 3), pixels[..., 1:]])


@pytest.mark.parametrize(
    "change",
    [
        curves,
        median_of_red,
        lambda p: cv2.medianBlur(p, 3),
        lambda p: cv2.bilateralFilter(p, 9, 60, 5),
        lambda p: np.rint(255 * (p / 255) ** 0.7).astype(np.uint8),
        lambda p: convolve(p, SHARPEN),
    ],
    ids=["curves", "median of red", "median", "bilateral", "gamma", "shared"],
)
def test_other_changes_have_no_kernel_for_each_colour(
    change: Callable[[np.ndarray], np.ndarray],
) -> None:
    before = photo(COFFEE)
    both = pair(before, change(before), 1)
    assert colours_candidate(both, look(both), None) is None


@pytest.mark.parametrize("pitch", [1, 2])
def test_what_explains_a_jpeg_is_known(pitch: int) -> None:
    before = photo(CHELSEA)
    for kernels in ([SHARPEN] * 3, [SHARPEN, ONE, ONE]):
        assert is_all(look(pair(before, convolve(before, kernels), pitch)), kernels)
    both = pair(before, convolve(before, [SHARPEN, ONE, ONE]), pitch)
    assert not is_all(look(both), [SHARPEN] * 3)
    grey = luma_of(before)  # luma is as it was, and the colours are not
    assert not is_all(look(pair(before, grey, pitch)), [ONE] * 3)


def luma_of(before: np.ndarray) -> np.ndarray:
    return np.repeat(np.rint(before @ np.array(LUMA)).astype(np.uint8)[..., None], 3, 2)


def test_colours_at_half_the_size_are_read_as_they_were_kept() -> None:
    """What libjpeg widens by 3/4 and 1/4 is narrowed again: coefficients are whole steps."""
    pixels = photo(COFFEE)
    both = pair(pixels, cv2.GaussianBlur(pixels, (0, 0), 1.5), 2)
    assert both.steps is not None
    for plane in planes_of(both.steps, both.colour)[1:]:
        found = plane.decoded(levels_of(both.after))[:144, :200]
        blocks = found.reshape(18, 8, 25, 8).swapaxes(1, 2)
        steps = transformed(blocks).reshape(-1, 64) / COLOUR_STEPS.ravel()
        coarse = COLOUR_STEPS.ravel() >= 10
        assert np.abs(steps - np.rint(steps))[:, coarse].mean() < 0.06  # of even chances 0.25
