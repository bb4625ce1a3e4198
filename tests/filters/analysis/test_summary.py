import numpy as np
import pytest
from hypothesis import given, settings

from filters import Kernel, convolve
from filters.analysis import summary as an
from filters.kernel import KernelError
from filters.kernel import algebra as ka
from tests.filters.kernel.test_transforms import kernels


@given(kernels())
def test_as_many_terms_as_the_rank_leave_no_error(kernel):
    rank = an.rank(kernel)
    found = an.separable_factors(kernel, max(1, rank))
    assert found.error < 1e-12
    assert found.columns @ found.rows == pytest.approx(kernel.taps, abs=1e-9)
    if rank > 1:
        assert an.separable_factors(kernel, rank - 1).error > 1e-9


def test_an_outer_product_has_rank_1_and_nothing_has_rank_0():
    assert an.rank(ka.outer([1, 2, 3], [4, 5])) == 1
    assert an.rank(Kernel([[0.0]])) == 0
    with pytest.raises(KernelError, match="3 terms"):
        an.separable_factors(Kernel([[1, 2], [3, 4]]), 3)


@given(kernels())
@settings(max_examples=50, deadline=None)
def test_no_picture_of_0_to_1_leaves_the_response_range(kernel):
    least, most = an.response_range(kernel)
    dark = (kernel.taps / kernel.gain_divisor < 0).astype(np.float32)
    for pixels, want in ((dark, least), (1 - dark, most)):
        got = convolve(pixels, kernel, border="black")[kernel.origin]
        assert got == pytest.approx(want, abs=1e-5)


@given(kernels())
@settings(max_examples=50, deadline=None)
def test_a_wave_is_multiplied_by_the_frequency_response(kernel):
    grid = 16
    gain = an.frequency_response(kernel, grid)
    down, across = np.mgrid[:grid, :grid]
    for row, column in ((8, 8), (3, 12), (0, 5)):
        phase = 2 * np.pi * ((row - 8) * down + (column - 8) * across) / grid
        bare = kernel.replace(offset=0.0)
        real, imaginary = (
            convolve(part.astype(np.float32), bare, border="wrap")
            for part in (np.cos(phase), np.sin(phase))
        )
        want = gain[row, column] * np.exp(1j * phase)
        assert real + 1j * imaginary == pytest.approx(want, abs=1e-4)


def test_the_response_at_frequency_0_is_the_gain():
    kernel = Kernel([[1, 2, 3]], divisor=4)
    assert an.frequency_response(kernel, 8)[4, 4] == pytest.approx(1.5)
