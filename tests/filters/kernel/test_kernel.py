import pickle

import numpy as np
import pytest

from filters import Kernel
from filters.kernel import KernelError
from filters.kernel.kernel import LARGEST


def test_equal_weights_to_the_last_bit_make_equal_kernels():
    assert Kernel([[0.1, 0.2]]) == Kernel(np.array([[0.1, 0.2]]))
    assert Kernel([[0.1]]) != Kernel([[np.nextafter(0.1, 1)]])
    assert Kernel([[0.0, 1]]) == Kernel([[-0.0, 1]])
    assert Kernel([[np.nan, 1]]) == Kernel([[float("-nan"), 1]])
    assert Kernel([[np.nan, 1]]) != Kernel([[0, 1]])
    assert len({Kernel([[1, 2]]), Kernel([[1, 2]]), Kernel([[1], [2]])}) == 2


@pytest.mark.parametrize(
    "other",
    [{"origin": (0, 1)}, {"divisor": 2.0}, {"offset": 0.5}, {"normalize": True}],
)
def test_each_field_counts_for_equality(other):
    assert Kernel([[1, 2, 3]], origin=(0, 0)) != Kernel([[1, 2, 3]], **{"origin": (0, 0)} | other)


def test_the_default_origin_is_the_lower_middle():
    assert Kernel(np.ones((4, 7))).origin == (1, 3)


def test_any_size_to_255_is_allowed_and_none_beyond():
    assert Kernel(np.ones((255, 255))).shape == (255, 255)
    with pytest.raises(KernelError, match="256x1 is not allowed"):
        Kernel(np.ones((256, 1)))


@pytest.mark.parametrize(
    ("weights", "settings", "words"),
    [
        ([1, 2], {}, "1 dimensions"),
        ([[1], [2, 3]], {}, "all of one length"),
        ([[np.inf]], {}, "infinite"),
        ([[np.nan]], {}, "hole"),
        ([[1]], {"divisor": 0}, "divisor 0"),
        ([[1]], {"offset": np.nan}, "offset nan"),
        ([[1]], {"origin": (1, 0)}, "origin 1,0"),
        ([[1e308, 1]], {}, "a weight of 1e[+]308 is not allowed: up to 1e[+]32"),
        ([[-1e33, np.nan]], {}, "a weight of 1e[+]33"),
        ([[1]], {"divisor": 1e308}, "divisor 1e[+]308"),
        ([[1]], {"divisor": 1e-308}, "divisor 1e-308 is too small"),
        ([[1]], {"offset": -1e308}, "offset -1e[+]308"),
    ],
)
def test_a_kernel_that_can_not_be_is_named(weights, settings, words):
    with pytest.raises(KernelError, match=words):
        Kernel(weights, **settings)


def test_the_largest_weights_and_gains_there_are_give_finite_float32() -> None:
    largest = Kernel(np.full((255, 255), LARGEST))
    assert np.isfinite(np.float32(largest.sum))
    with pytest.raises(KernelError, match="too small"):
        largest.replace(divisor=0.99)
    assert Kernel([[1e-308, 1e-308]], divisor=1e-308, normalize=True).gain_divisor == 2e-308


def test_normalizing_divides_by_the_sum_or_by_1():
    assert Kernel([[1, 3]], divisor=7, normalize=True).gain_divisor == 4
    assert Kernel([[-1, 1]], divisor=7, normalize=True).gain_divisor == 1
    assert Kernel([[1, 3]], divisor=7).gain_divisor == 7


def test_a_sum_of_nothing_but_rounding_is_0():
    assert Kernel([[0.1, 0.2, -0.3]]).sum == 0.0


def test_a_kernel_is_frozen_and_pickles():
    kernel = Kernel([[1, np.nan]], offset=0.5)
    with pytest.raises(AttributeError, match="frozen"):
        kernel.divisor = 2.0
    with pytest.raises(ValueError, match="read-only"):
        kernel.weights[0, 0] = 2
    assert pickle.loads(pickle.dumps(kernel)) == kernel


def test_a_hole_is_no_tap():
    kernel = Kernel([[np.nan, 2]])
    assert kernel.holes.tolist() == [[True, False]]
    assert kernel.taps.tolist() == [[0, 2]]
