import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filters import Kernel
from filters.kernel import KernelError
from filters.kernel import transforms as kt


@st.composite
def kernels(draw, square=False):
    rows = draw(st.integers(1, 7))
    columns = rows if square else draw(st.integers(1, 7))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    weights = rng.integers(-9, 10, (rows, columns)).astype(float)
    weights[rng.random((rows, columns)) < 0.1] = np.nan
    weights[0, 0] = 1.0
    origin = (draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1)))
    return Kernel(weights, origin, divisor=3.0, offset=0.25)


@given(kernels())
def test_flips_transposes_and_half_turns_undo_themselves(kernel):
    for once in (kt.flip_horizontal, kt.flip_vertical, kt.transpose, kt.turned):
        assert once(once(kernel)) == kernel


@given(kernels(), st.integers(-5, 5))
def test_quarter_turns_are_numpys_and_keep_the_origin_on_its_tap(kernel, quarters):
    marked = kernel.replace(weights=np.arange(kernel.weights.size).reshape(kernel.shape))
    turned = kt.rotate90(marked, quarters)
    assert (turned.weights == np.rot90(marked.weights, -quarters)).all()
    assert turned.weights[turned.origin] == marked.weights[marked.origin]


def test_an_eighth_turn_is_imagemagicks():
    turned = kt.rotate45(Kernel(np.arange(1, 10).reshape(3, 3)))
    assert turned.weights.tolist() == [[4, 1, 2], [7, 5, 3], [8, 9, 6]]


@pytest.mark.parametrize("side", [1, 3, 5, 9])
def test_two_eighths_are_a_quarter_and_eight_are_nothing(side):
    kernel = Kernel(np.random.default_rng(side).random((side, side)))
    assert kt.rotate45(kernel, 2) == kt.rotate90(kernel)
    assert kt.rotate45(kernel, 8) == kernel
    assert kt.rotate45(kt.rotate45(kernel), -1) == kernel


@pytest.mark.parametrize("shape", [(2, 2), (3, 5)])
def test_only_square_odd_kernels_turn_by_an_eighth(shape):
    with pytest.raises(KernelError, match="45 degrees"):
        kt.rotate45(Kernel(np.ones(shape)))


@given(kernels(), st.tuples(*[st.integers(0, 4)] * 4))
def test_cropping_undoes_padding(kernel, margins):
    assert kt.crop(kt.pad(kernel, *margins), *margins) == kernel


@given(kernels())
def test_trimming_leaves_the_same_sums(kernel):
    trimmed = kt.trim(kt.pad(kernel, 1, 2, 3, 4))
    rows, columns = kernel.origin
    assert trimmed.sum == pytest.approx(kernel.sum)
    assert trimmed.origin[0] <= rows
    assert trimmed.origin[1] <= columns


def test_cropping_to_nothing_or_past_the_origin_is_named():
    with pytest.raises(KernelError, match="nothing of a 3x3"):
        kt.crop(Kernel(np.ones((3, 3))), top=3)
    with pytest.raises(KernelError, match="origin"):
        kt.crop(Kernel(np.ones((3, 3))), top=2)
    with pytest.raises(KernelError, match="margin of -1"):
        kt.pad(Kernel(np.ones((3, 3))), top=-1)


def test_dilation_puts_holes_between_the_taps():
    got = kt.dilate(Kernel([[1, 2], [3, 4]], origin=(1, 0)), 2, 3)
    assert got == Kernel(
        [[1, np.nan, np.nan, 2], [np.nan] * 4, [3, np.nan, np.nan, 4]], origin=(2, 0)
    )
    with pytest.raises(KernelError, match="dilation 0"):
        kt.dilate(got, 0)


@given(kernels(), st.sampled_from([-2.0, 0.5]))
def test_scaling_multiplies_the_sum_and_keeps_the_rest(kernel, factor):
    scaled = kt.scale(kernel, factor)
    assert scaled.sum == pytest.approx(kernel.sum * factor)
    assert (scaled.origin, scaled.divisor, scaled.offset) == (kernel.origin, 3.0, 0.25)


@given(st.tuples(*[st.integers(-6, 6)] * 4), st.integers(0, 2), st.integers(0, 3))
def test_moved_edges_keep_each_weight_beside_the_origin(
    moves: tuple[int, int, int, int], row: int, column: int
) -> None:
    kernel = Kernel(np.arange(1.0, 13).reshape(3, 4), (row, column))
    moved = kt.with_edges_moved(kernel, *moves)
    for (r, c), value in np.ndenumerate(moved.weights):
        at = r - moved.origin[0] + row, c - moved.origin[1] + column
        inside = 0 <= at[0] < 3 and 0 <= at[1] < 4
        assert value == (kernel.weights[at] if inside else 0.0)
    assert kt.with_edges_moved(kernel, 300, 300, 300, 300).shape == (255, 255)
