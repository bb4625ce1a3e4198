"""Several kernels over the same pixels give what each gives alone."""

from __future__ import annotations

import numpy as np
import pytest

from filters.convolution import correlate
from filters.convolution.several import correlate_each
from filters.kernel import Kernel

KIRSCH = Kernel([[5, -3, -3], [5, 0, -3], [5, -3, -3]], divisor=15)
KERNELS = (
    KIRSCH,
    KIRSCH.replace(offset=0.5),
    Kernel([[1, 2, 3]], origin=(0, 2)),
    Kernel([[1], [-1]], origin=(1, 0)),
    Kernel(np.arange(-24, 25.0).reshape(7, 7), divisor=300),
)


def picture(channels: int, alpha: float = 1.0) -> np.ndarray:
    levels = np.random.default_rng(channels).integers(0, 256, (37, 90, channels))
    pixels = (levels / 255).astype(np.float32)
    pixels[10:30, 20:60] = pixels[0, 0]  # a flat place
    if channels in (2, 4):
        pixels[..., -1] = alpha
    return pixels


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("alpha", [1.0, 0.5])
def test_each_is_what_it_is_alone(channels: int, alpha: float) -> None:
    pixels = picture(channels, alpha)
    found = list(correlate_each(pixels, KERNELS))
    assert len(found) == len(KERNELS)
    for kernel, sums in zip(KERNELS, found, strict=True):
        alone = correlate(pixels, kernel, alpha="keep")
        assert sums.dtype == np.float32
        np.testing.assert_allclose(sums, alone, atol=1e-6)


@pytest.mark.parametrize("shape", [(2, 2), (5, 21), (9, 64), (20, 97)])
def test_flat_places_come_out_alike_to_the_last_bit(shape: tuple[int, int]) -> None:
    pixels = np.full((*shape, 3), (0.31, 0.72, 0.113), np.float32)
    for sums in correlate_each(pixels, KERNELS):
        np.testing.assert_array_equal(sums, np.broadcast_to(sums[0, 0], sums.shape))


def test_what_weights_that_cancel_leave_of_a_flat_place_is_below_any_level() -> None:
    pixels = picture(3)
    for kernel, sums in zip(KERNELS, correlate_each(pixels, KERNELS), strict=True):
        if abs(kernel.sum) < 1e-9:
            assert np.abs(sums[14:26, 24:56] - kernel.offset).max() < 0.1 / 65535


def test_flat_places_are_exact_under_large_weights() -> None:
    pixels, kernel = picture(3), KIRSCH.replace(divisor=0.1)
    for sums in correlate_each(pixels, (kernel, kernel)):
        assert (sums[14:26, 24:56] == 0).all()


def test_a_part_has_the_bits_of_the_whole() -> None:
    """What vectors leave over at a row's end may be rounded otherwise."""
    pixels = picture(3)
    whole = list(correlate_each(pixels, KERNELS))
    for left, right in ((0, 50), (13, 64), (31, 90)):
        part = correlate_each(np.ascontiguousarray(pixels[:, left:right]), KERNELS)
        for kernel, sums, all_of_it in zip(KERNELS, part, whole, strict=True):
            edge = max(kernel.shape)
            inner = np.s_[:, edge:-edge]
            np.testing.assert_array_equal(sums[inner], all_of_it[:, left:right][inner])


def test_large_kernels_are_summed_as_any_other() -> None:
    wide = Kernel(np.ones((31, 31)), normalize=True)
    pixels = picture(3)
    (sums,) = correlate_each(pixels, (wide,))
    np.testing.assert_array_equal(sums, correlate(pixels, wide, alpha="keep"))
