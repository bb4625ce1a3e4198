"""What tells of one kernel for all colours of a JPEG: that it explains all, and where to look."""

from __future__ import annotations

import numpy as np
import pytest

from filters import Kernel, convolve
from filters.fitting.agreement import agreement, levels_of
from filters.fitting.busiest import busiest
from filters.fitting.jpeg_shared import is_explained
from filters.fitting.pair import kernel_from_pair
from filters.fitting.two_pictures import Pair
from tests.filters.fitting.test_clipped_jpeg import STEPS, jpeg
from tests.filters.fitting.test_jpeg_colours import SHARPEN, photo
from tests.filters.fitting.test_jpeg_even import box, gaussian
from tests.sample_photos import CHELSEA


def random_blur(side: int) -> Kernel:
    weights = np.abs(np.random.default_rng(1).normal(size=(side, side)))
    return Kernel(weights / weights.sum())


@pytest.mark.parametrize("kernel", [SHARPEN, gaussian(2), random_blur(9)])
def test_the_true_kernel_explains_a_jpeg(kernel: Kernel) -> None:
    before = photo(CHELSEA)
    pair = Pair(before, jpeg(convolve(before, kernel)), None, STEPS)
    assert is_explained(pair, kernel)


@pytest.mark.parametrize(("true", "cut_off"), [(box(17), box(15)), (box(11), gaussian(3))])
def test_a_kernel_that_ends_too_soon_does_not(true: Kernel, cut_off: Kernel) -> None:
    before = photo(CHELSEA)
    pair = Pair(before, jpeg(convolve(before, true)), None, STEPS)
    assert not is_explained(pair, cut_off)


def test_a_kernel_of_15x15_is_not_looked_for_beyond() -> None:
    before, kernel = photo(CHELSEA), random_blur(15)
    fit = kernel_from_pair(Pair(before, jpeg(convolve(before, kernel)), None, STEPS))
    assert fit.kernels[0].shape == (15, 15)


def test_the_busiest_part_is_where_most_goes_on() -> None:
    rng = np.random.default_rng(0)
    before = rng.integers(120, 124, (700, 900, 3), np.uint8)
    before[340:500, 610:770] = rng.integers(0, 256, (160, 160, 3), np.uint8)
    pair = Pair(before, before, np.ones((700, 900), bool), STEPS)
    part = busiest(before, 256)
    assert (part.rows, part.columns) == (256, 256)
    assert part.top % 16 == part.left % 16 == 0
    assert part.top <= 340
    assert part.bottom >= 500
    assert part.left <= 610
    assert part.right >= 770
    cut = pair.of(part)
    np.testing.assert_array_equal(cut.before, before[part.slices])
    assert cut.opaque is not None
    assert cut.opaque.shape == (256, 256)


@pytest.mark.parametrize(
    "shape", [(100, 90, 3), (40, 700, 1), (10, 700, 3), (700, 15, 3), (300, 301, 1)]
)
def test_a_part_is_never_larger_than_the_picture(shape: tuple[int, int, int]) -> None:
    before = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    part = busiest(before, 256)
    assert (part.rows, part.columns) == (min(256, shape[0]), min(256, shape[1])) or (
        max(shape[:2]) <= 256
    )
    assert part.bottom <= shape[0]
    assert part.right <= shape[1]


def test_bytes_agree_as_the_same_levels_do() -> None:
    rng = np.random.default_rng(0)
    wanted = rng.integers(0, 256, (200, 300, 3), np.uint8)
    found = np.clip(wanted + rng.integers(-3, 4, wanted.shape), 0, 255).astype(np.uint8)
    opaque = rng.random(wanted.shape[:2]) > 0.3
    kernels = [Kernel(np.ones((3, 5)))]
    for mask in (None, opaque):
        bytes_, levels = (
            agreement(one, other, kernels, mask)
            for one, other in ((wanted, found), (levels_of(wanted) / 255, levels_of(found) / 255))
        )
        assert bytes_.equal == levels.equal
        for name in ("r2", "within_one", "largest", "deviation", "clipped"):
            assert getattr(bytes_, name) == pytest.approx(getattr(levels, name), abs=1e-3), name
