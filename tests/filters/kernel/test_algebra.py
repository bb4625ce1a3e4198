import cv2
import numpy as np
import pytest
import scipy.ndimage
from hypothesis import given, settings

from filters import Kernel, convolve
from filters.analysis.summary import frequency_response
from filters.kernel import KernelError
from filters.kernel import algebra as ka
from tests.filters.kernel.test_transforms import kernels
from tests.sample_photos import COFFEE


def picture():
    return np.random.default_rng(0).random((40, 40), np.float32)


def middle(pixels):
    return pixels[14:-14, 14:-14]


@given(kernels(), kernels())
@settings(max_examples=50, deadline=None)
def test_a_composed_kernel_does_what_both_do_one_after_the_other(first, then):
    composed = ka.compose(first, then)
    both = convolve(convolve(picture(), first), then)
    size = max(1.0, float(np.abs(composed.taps).sum()))
    assert middle(convolve(picture(), composed)) == pytest.approx(middle(both), abs=2e-6 * size)
    assert composed.shape == tuple(a + b - 1 for a, b in zip(first.shape, then.shape, strict=True))


def test_composing_beyond_255_a_side_is_named():
    large = Kernel(np.ones((1, 200)))
    with pytest.raises(KernelError, match="399"):
        ka.compose(large, large)


@given(kernels(), kernels())
@settings(max_examples=50, deadline=None)
def test_added_and_subtracted_kernels_give_added_and_subtracted_pictures(first, second):
    one, other = (middle(convolve(picture(), k)) for k in (first, second))
    assert middle(convolve(picture(), ka.add(first, second))) == pytest.approx(
        one + other, abs=1e-4
    )
    assert middle(convolve(picture(), ka.subtract(first, second))) == pytest.approx(
        one - other, abs=1e-4
    )


@pytest.mark.parametrize("symmetry", ["horizontal", "vertical", "both", "diagonal", "rotational"])
@given(kernel=kernels(square=True))
@settings(max_examples=20, deadline=None)
def test_symmetrizing_twice_changes_nothing_more_and_keeps_the_sum(symmetry, kernel):
    once = ka.symmetrize(kernel, symmetry)
    again = ka.symmetrize(once, symmetry)
    assert np.allclose(once.taps, again.taps)
    assert once.sum == pytest.approx(kernel.sum, abs=1e-9)


def test_symmetries_are_the_ones_they_are_called():
    kernel = Kernel([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    assert ka.symmetrize(kernel, "horizontal").weights.tolist() == [[2] * 3, [5] * 3, [8] * 3]
    assert ka.symmetrize(kernel, "vertical").weights.tolist() == [[4, 5, 6]] * 3
    assert ka.symmetrize(kernel, "diagonal").weights.tolist() == [[1, 3, 5], [3, 5, 7], [5, 7, 9]]
    with pytest.raises(KernelError, match="square"):
        ka.symmetrize(Kernel([[1, 2]]), "diagonal")


@given(kernels())
def test_a_balanced_kernel_sums_to_0_and_keeps_its_holes(kernel):
    balanced = ka.balance(kernel)
    assert abs(balanced.sum) <= 1e-9
    assert (balanced.holes == kernel.holes).all()


def test_the_outer_product_is_column_times_row():
    assert ka.outer([1, 2], [3, 4, 5]).weights.tolist() == [[3, 4, 5], [6, 8, 10]]


@pytest.mark.parametrize("regularization", [0.01, 0.1])
def test_an_inverse_has_wieners_response(regularization):
    kernel = Kernel([[1, 2, 1], [2, 4, 2], [1, 2, 1]], origin=(0, 2), normalize=True)
    gains = frequency_response(kernel, 40)
    power = np.abs(gains) ** 2
    wanted = gains.conj() / (power + regularization * power.max())
    found = frequency_response(ka.inverse(kernel, 63, regularization), 40)
    scale = 1 / wanted[20, 20].real  # the gain at frequency 0 is exact
    np.testing.assert_allclose(found, wanted * scale, atol=1e-3)
    assert found[20, 20] == pytest.approx(1, abs=1e-12)


def test_an_inverse_brings_a_blurred_photo_nearer_to_what_it_was():
    photo = cv2.imread(str(COFFEE), cv2.IMREAD_GRAYSCALE)[:200, :200] / 255
    blur = Kernel([[1, 2, 1], [2, 4, 2], [1, 2, 1]], normalize=True)
    blurred = scipy.ndimage.correlate(photo, blur.taps / 16, mode="nearest")
    back = scipy.ndimage.correlate(blurred, ka.inverse(blur, 31, 0.003).weights, mode="nearest")
    inner = (slice(20, -20),) * 2
    before, after = (np.abs(p[inner] - photo[inner]).mean() for p in (blurred, back))
    assert after < 0.6 * before


def test_what_has_no_inverse_is_named():
    assert ka.inverse(Kernel([[2.0]]), 1).weights[0, 0] == pytest.approx(0.5)
    assert ka.inverse(Kernel(np.ones((200, 3)))).shape == (127, 127)
    with pytest.raises(KernelError, match="every weight is 0"):
        ka.inverse(Kernel([[0.0]]))
    with pytest.raises(KernelError, match="side 4 is not allowed: it must be odd"):
        ka.inverse(Kernel([[1.0]]), 4)
    with pytest.raises(KernelError, match="regularization 0 is not allowed"):
        ka.inverse(Kernel([[1.0]]), 5, 0)
