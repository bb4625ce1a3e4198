"""Channels that a convolution leaves: hidden colour does not come out with alpha."""

from __future__ import annotations

import numpy as np
import pytest

from filters.convolution import correlate
from filters.convolution.alpha import AlphaRule
from filters.kernel import Kernel
from filters.params.kinds.channels import Channels
from filters.pixels.region import Region
from filters.registry import Registry

BLUR = Kernel(np.ones((5, 5)), normalize=True)


@pytest.mark.parametrize("rule", ["weighted", "keep", "gimp", "magnitude", "premultiplied"])
@pytest.mark.parametrize("channels", [Channels.GREEN | Channels.ALPHA, Channels.ALPHA])
@pytest.mark.parametrize("count", [2, 4])
def test_what_is_hidden_has_no_say_in_what_becomes_visible(
    rule: AlphaRule, channels: Channels, count: int
) -> None:
    rng = np.random.default_rng(1)
    one = rng.random((30, 31, count)).astype(np.float32)
    one[rng.random((30, 31)) < 0.5, -1] = 0
    other = one.copy()
    hidden = one[..., -1] == 0
    other[hidden, :-1] = rng.random((int(hidden.sum()), count - 1))
    found = [correlate(pixels, BLUR, channels, rule) for pixels in (one, other)]
    seen = found[0][..., -1] != 0
    assert np.array_equal(found[0][seen], found[1][seen])
    assert (seen & hidden).any() == (rule != "keep")


def test_the_colour_under_an_alpha_that_stays_0_stays() -> None:
    pixels = np.random.default_rng(2).random((9, 9, 4)).astype(np.float32)
    pixels[..., -1] = 0
    found = correlate(pixels, BLUR, Channels.RED | Channels.ALPHA, "weighted")
    assert np.array_equal(found[..., 1:3], pixels[..., 1:3])


@pytest.mark.parametrize("rule", ["weighted", "premultiplied"])
def test_so_it_is_where_alpha_has_a_kernel_of_its_own(rule: AlphaRule) -> None:
    rng = np.random.default_rng(1)
    one = rng.random((30, 31, 4)).astype(np.float32)
    one[rng.random((30, 31)) < 0.5, 3] = 0
    other = np.where(one[..., 3:] == 0, np.float32([0.9, 0.1, 0.4, 0]), one)
    spec = Registry.builtin()["convolution"]
    values = {
        "channels": Channels.RED | Channels.ALPHA, "alpha": rule, "each_channel": True,
        "kernel": Kernel(np.ones((3, 3)), normalize=True), "alpha_kernel": BLUR,
    }  # fmt: skip
    whole = Region.of_shape(30, 31)
    found = [spec.run(pixels, {**spec.defaults, **values}, whole) for pixels in (one, other)]
    seen = found[0][..., 3] != 0
    assert np.array_equal(found[0][seen], found[1][seen])
