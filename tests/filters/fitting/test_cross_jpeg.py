"""Kernels that read all colours for each, found in JPEGs."""

from __future__ import annotations

import numpy as np
import pytest

from filters import Kernel, convolve
from filters.fitting.cross import laid_stack
from filters.fitting.cross_jpeg import cross_jpeg_candidate
from filters.fitting.jpeg_joint import Joint
from filters.fitting.jpeg_look import look_of, rounds_of, square
from filters.fitting.jpeg_planes import PLANES
from filters.fitting.luma_alone import luma_alone
from filters.fitting.pair import kernel_from_pair
from filters.fitting.two_pictures import Pair
from filters.kernel.stack import KernelStack
from tests.filters.fitting.test_jpeg_colours import look, pair, photo
from tests.sample_photos import CHELSEA

SHARPEN = np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], float)
# Sepia as the W3C's Filter Effects has it, 12.1.2
SEPIA = ((0.393, 0.769, 0.189), (0.349, 0.686, 0.168), (0.272, 0.534, 0.131))
NUMBERS = 1_000_000


def matrix(rows: object) -> KernelStack:
    return KernelStack([[Kernel(np.full((1, 1), one)) for one in row] for row in np.array(rows)])


def of_luma(weights: np.ndarray) -> KernelStack:
    """Return a kernel that luma alone goes through: Cb and Cr stay."""
    more = weights.copy()
    more[weights.shape[0] // 2, weights.shape[1] // 2] -= 1
    one = np.zeros(weights.shape)
    one[weights.shape[0] // 2, weights.shape[1] // 2] = 1
    return KernelStack(
        [
            [Kernel(more * PLANES[0][read] + one * (read == made)) for read in range(3)]
            for made in range(3)
        ]
    )


STACKS = {
    "sepia": matrix(SEPIA),
    "saturation": matrix([[1.1, -0.2, 0], [-0.05, 1, 0], [0, -0.1, 1.1]]),
    "grey": matrix([PLANES[0]] * 3),
    "luma": of_luma(SHARPEN),
}


def near(both: Pair, made: np.ndarray) -> float:
    inner = slice(8, -8), slice(8, -8)
    return float((np.abs(both.after[inner].astype(int) - made[inner]) <= 1).mean())


@pytest.mark.parametrize("name", STACKS)
@pytest.mark.parametrize("pitch", [1, 2])
def test_what_reads_all_colours_comes_back(name: str, pitch: int) -> None:
    before, stack = photo(CHELSEA), STACKS[name]
    true = laid_stack(before, stack)
    both = pair(before, true, pitch)
    found = cross_jpeg_candidate(both, look(both), None)
    assert found is not None
    assert found.stack is not None
    assert near(both, laid_stack(before, found.stack)) > near(both, true) - 0.01


def test_it_is_said_and_rendered() -> None:
    before = photo(CHELSEA)
    true = laid_stack(before, STACKS["saturation"])
    both = pair(before, true, 2)
    fit = kernel_from_pair(both)
    assert fit.stack is not None
    assert fit.verdict.is_convolution
    assert "across the channels" in fit.verdict.reason
    assert near(both, np.asarray(fit.rendered)) > near(both, true) - 0.01


@pytest.mark.parametrize(
    "kernels",
    [Kernel(SHARPEN), [Kernel(SHARPEN), Kernel(np.ones((3, 3)), divisor=9), Kernel("1")]],
    ids=["one", "each"],
)
def test_what_reads_its_own_colour_is_not_said_to_read_all(kernels: object) -> None:
    before = photo(CHELSEA)
    fit = kernel_from_pair(pair(before, convolve(before, kernels), 1))
    assert fit.stack is None


def joint(stack: KernelStack, pitch: int) -> Joint:
    before = photo(CHELSEA)
    look = look_of(pair(before, laid_stack(before, stack), pitch))
    assert look is not None
    blocks = look.blocks(square(3), NUMBERS)
    assert blocks is not None
    return rounds_of(look, blocks, None, 4, True)[0]


def test_luma_alone_is_found_where_it_is_and_nowhere_else() -> None:
    found = luma_alone(joint(STACKS["luma"], 2))
    assert found is not None
    values, _ = found
    weights = values.reshape(3, -1)[:, :-1].reshape(3, 9, 3)  # made, tap, read
    changes = np.einsum("pm,mtr->ptr", PLANES, weights)
    np.testing.assert_allclose(changes[0], np.outer(SHARPEN, PLANES[0]), atol=0.05)
    np.testing.assert_allclose(np.delete(changes[1:], 4, axis=1), 0, atol=1e-12)
    np.testing.assert_allclose(changes[1:, 4], PLANES[1:], atol=0.03)


def test_a_kernel_that_colours_go_through_too_is_not_of_luma_alone() -> None:
    every = KernelStack(
        [
            [Kernel(SHARPEN * weight) for weight in row]
            for row in ((0.8, 0.2, 0), (0.1, 0.9, 0), (0, 0.3, 0.7))
        ]
    )
    assert luma_alone(joint(every, 1)) is None
