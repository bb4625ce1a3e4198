"""Wide kernels of each colour, found in JPEGs: even ones in all blocks, Gaussians by sigma."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from filters import Kernel, convolve
from filters.fitting.agreement import levels_of
from filters.fitting.equations import Equations
from filters.fitting.gaussian_taps import gaussian_of, gaussian_window, is_cut_off
from filters.fitting.jpeg_colours import colours_candidate
from filters.fitting.jpeg_equations import Blocks
from filters.fitting.jpeg_look import square
from filters.fitting.jpeg_planes import COLOURS, blocks_in, kept_in, planes_of, usable_in
from filters.fitting.pixel_equations import Planes, pixel_equations
from filters.fitting.simplify import GROUPS, basis_of
from filters.fitting.two_pictures import Pair
from tests.filters.fitting.test_jpeg_colours import look, pair, photo
from tests.sample_photos import CHELSEA, COFFEE

NUMBERS = 400_000


def gaussian(sigma: float) -> Kernel:
    return Kernel(gaussian_window(square(2 * int(np.ceil(3 * sigma)) + 1), sigma))


def box(side: int) -> Kernel:
    return Kernel(np.ones((side, side)), divisor=side * side)


@pytest.mark.parametrize(
    ("before", "kernels", "pitch", "most"),
    [
        (photo(COFFEE), [gaussian(1.2), gaussian(2.2), gaussian(3.3)], 2, 0.005),
        (photo(CHELSEA), [gaussian(0.7), gaussian(1.2), gaussian(2)], 1, 0.005),
        (photo(CHELSEA), [box(3), box(5), box(9)], 1, 0.01),
    ],
    ids=["wide", "narrow", "boxes"],
)
def test_blurs_of_each_colour_come_back(
    before: np.ndarray, kernels: list[Kernel], pitch: int, most: float
) -> None:
    both = pair(before, convolve(before, kernels), pitch)
    found = colours_candidate(both, look(both), None)
    assert found is not None

    def near(made: np.ndarray) -> float:
        return float((np.abs(both.after.astype(int) - made) <= 1).mean())

    assert near(convolve(before, found.kernels)) > near(convolve(before, kernels)) - most


def blocks(both: Pair, basis: np.ndarray | None, place: int) -> Blocks:
    before, after = levels_of(both.before), levels_of(both.after)
    assert both.steps is not None
    kept = kept_in(planes_of(both.steps, both.colour)[place], before, after)
    colours = [before[..., i] for i in range(COLOURS)]
    found = blocks_in(kept, colours, usable_in(after, None), square(5), NUMBERS, basis)
    assert found is not None
    return found


@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize("group", [GROUPS[0], ("half-turn",)])
def test_a_group_counts_as_the_mean_of_its_taps(place: int, group: tuple[str, ...]) -> None:
    before = photo(COFFEE)
    both, basis = pair(before, before, 2), basis_of(5, 5, group)
    each, grouped = (blocks(both, one, place).features for one in (None, basis))
    count = min(len(each), len(grouped))
    taps = each[:count, :, :-1].reshape(count, 64, 25, COLOURS)
    means = np.einsum("btkc,kg->btgc", taps, basis / basis.sum(0))
    found = grouped[:count, :, :-1].reshape(means.shape)
    np.testing.assert_allclose(found, means, atol=2e-3)


def equations(made: Callable[[np.ndarray], np.ndarray], side: int) -> Equations:
    plane = np.random.default_rng(1).normal(128, 30, (200, 200)).astype(np.float32)
    after = made(plane).astype(np.float32)
    noisy = after + np.random.default_rng(2).normal(0, 1, after.shape).astype(np.float32)
    planes = Planes(plane, noisy, np.ones(plane.shape, bool))
    return pixel_equations(planes, square(side), side)


def laid(kernel: Kernel) -> Callable[[np.ndarray], np.ndarray]:
    return lambda plane: convolve(plane, kernel)


def test_a_gaussian_takes_the_place_of_free_taps_and_nothing_else_does() -> None:
    for kernel, is_gaussian in ((gaussian(1.5), True), (box(5), False), (gaussian(0.8), True)):
        found = equations(laid(kernel), 11)
        left = found.solved().rest
        taken = gaussian_of(found, left, 121, found.count - 122)
        assert (taken is not None) == is_gaussian
        if taken is not None:
            side = (kernel.shape[0] - 1) // 2
            inner = slice(5 - side, 6 + side)
            np.testing.assert_allclose(
                taken.taps[inner, inner], kernel.taps / kernel.gain_divisor, atol=2e-3
            )


def test_too_few_equations_tell_no_shape() -> None:
    found = equations(laid(box(5)), 11)
    assert gaussian_of(found, found.solved().rest, 121, 100) is None


def test_a_gaussian_that_goes_on_outside_is_cut_off() -> None:
    for sigma, is_cut in ((1.5, False), (3.0, True)):
        found = equations(laid(gaussian(sigma)), 11)
        assert is_cut_off(found, found.solved().rest) == is_cut
    found = equations(laid(box(9)), 11)
    assert not is_cut_off(found, found.solved().rest)
