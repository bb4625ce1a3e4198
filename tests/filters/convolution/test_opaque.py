"""An opaque photo costs no more than its colours, and gives the same with an alpha channel."""

from __future__ import annotations

import numpy as np
import pytest

from filters.builtin.length import length
from filters.convolution import correlate
from filters.kernel import Kernel
from filters.pixels.channels import narrowed, widened

RNG = np.random.default_rng(9)
KERNELS = {
    "cancels": Kernel([[-3, 0, 3], [-10, 0, 10], [-3, 0, 3]], divisor=16),
    "blurs": Kernel(RNG.random((5, 4)), normalize=True),
    "offset": Kernel([[1, -2, 1]], offset=0.5),
}


@pytest.mark.parametrize("name", KERNELS)
@pytest.mark.parametrize("colours", [1, 3])
def test_alpha_of_1_is_kept_and_has_no_say(name: str, colours: int) -> None:
    plain = RNG.random((40, 300, colours), np.float32)
    got = correlate(widened(plain, colours + 1), KERNELS[name], alpha="keep")
    np.testing.assert_array_equal(got[..., :-1], correlate(plain, KERNELS[name], alpha="keep"))
    assert (got[..., -1] == 1).all()


def test_colours_come_and_go_whatever_the_arrays_layout() -> None:
    pixels = RNG.random((20, 31, 4), np.float32)
    pixels[..., 3] = 1
    for view in (pixels, pixels[3:9, 5:20], pixels[::2, ::-1]):
        np.testing.assert_array_equal(narrowed(view), view[..., :3])
        assert narrowed(view).flags.c_contiguous
        np.testing.assert_array_equal(widened(view[..., :3], 4), view)
    assert widened(pixels[:0, :, :3], 4).shape == (0, 31, 4)


@pytest.mark.parametrize("shape", [(7, 9, 4), (7, 9, 1), (7, 9)])
def test_the_length_is_numpys_hypot(shape: tuple[int, ...]) -> None:
    across, down = RNG.normal(size=(2, *shape)).astype(np.float32)
    assert length(across, down).shape == shape
    np.testing.assert_allclose(length(across, down), np.hypot(across, down), rtol=1e-6)
