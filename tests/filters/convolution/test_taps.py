import numpy as np
import pytest

from filters import Kernel, convolve
from filters.convolution import taps as taps_module
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.cost import DEFAULT
from filters.convolution.planning import plan as planning
from filters.convolution.planning.plan import plan_taps
from filters.convolution.taps import KEPT, SMALL, Taps
from filters.pixels.region import Region


def test_equal_small_kernels_share_what_is_made_of_them():
    one, other = (Taps.of_kernel(Kernel("1 2 1; 2 4 2; 1 2 1", divisor=16)) for _ in range(2))
    assert one is other
    assert TapList.of(one, 3) is TapList.of(other, 3)
    assert TapList.of(one, 3) is not TapList.of(one, 4)


@pytest.mark.parametrize(
    "different", [{"origin": (0, 1)}, {"divisor": 8.0}, {"weights": [[1, 2, 1]]}, {"normalize": 1}]
)
def test_kernels_that_differ_share_nothing(different):
    kernel = Kernel([[1, 2, 1], [2, 4, 2], [1, 2, 2]], divisor=16)
    one, other = Taps.of_kernel(kernel), Taps.of_kernel(kernel.replace(**different))
    assert one is not other
    assert (one.weights.shape, one.weights.tolist(), one.top, one.left) != (
        other.weights.shape, other.weights.tolist(), other.top, other.left
    )  # fmt: skip


def test_of_large_kernels_and_of_many_nothing_is_kept():
    side = int(SMALL**0.5) + 1
    large = Kernel(np.ones((side, side)))
    assert Taps.of_kernel(large) is not Taps.of_kernel(large)
    for size in range(1, 2 * KEPT):
        Taps.of_kernel(Kernel(np.ones((1, size))))
    assert taps_module._cropped_once.cache_info().currsize <= KEPT
    assert planning._planned_once.cache_info().currsize <= KEPT


def test_weights_of_another_type_are_the_same_numbers():
    weights = np.array([[0, 1, 2]])
    assert Taps.of(weights.astype(np.float32), (0, 1)).weights.tolist() == [[1.0, 2.0]]
    assert Taps.of(np.asfortranarray(np.arange(6.0).reshape(2, 3)), (0, 0)).weights.tolist() == [
        [0.0, 1.0, 2.0],
        [3.0, 4.0, 5.0],
    ]


def test_what_is_kept_of_a_kernel_can_not_be_written_to():
    taps = Taps.of_kernel(Kernel("0 1 0; 1 1 1; 0 1 0"))
    with pytest.raises(ValueError, match="read-only"):
        taps.weights[0, 0] = 9


def test_weights_are_taken_as_they_are_when_asked():
    """The array may be changed and given again."""
    pixels, weights = np.arange(12, dtype=np.float32).reshape(3, 4), np.array([[0.0, 1, 1]])
    before = convolve(pixels, weights)
    weights[0, 2] = 0
    assert (convolve(pixels, weights) == pixels).all()
    assert (before != pixels).any()


def test_a_plan_is_made_anew_for_other_costs_cores_and_sizes(monkeypatch):
    taps, region = Taps.of(np.ones((3, 3)) / 9, (1, 1)), Region.of_shape(3000, 4000)
    first = plan_taps(region, 3, "uint8", taps, DEFAULT)
    assert plan_taps(region.moved(5, 7), 3, "uint8", taps, DEFAULT) is first
    assert plan_taps(region, 3, "uint16", taps, DEFAULT) is not first
    assert plan_taps(Region.of_shape(30, 40), 3, "uint8", taps, DEFAULT).cost_ms < first.cost_ms
    monkeypatch.setattr(planning, "cores", lambda: 16)
    monkeypatch.setattr("filters.convolution.partition.cores", lambda: 16)
    assert plan_taps(region, 3, "uint8", taps, DEFAULT).cost_ms < first.cost_ms
