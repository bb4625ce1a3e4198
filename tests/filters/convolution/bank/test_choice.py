"""Which method a bank is summed by: by this machine's costs, not by those of another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from filters.convolution.bank.bank import Bank
from filters.convolution.bank.methods import BankMethod, choose
from filters.convolution.bank.padding import PaddedPixels
from filters.convolution.bank.work import BankWork
from filters.convolution.cost import DEFAULT, adopt


@pytest.fixture(autouse=True)
def built_in() -> Iterator[None]:
    yield
    adopt(None)


def chosen(maps: int, side: int) -> BankMethod:
    """Return how so many dense kernels are laid over 12 MP of three planes."""
    weights = np.random.default_rng(0).standard_normal((maps, 3, side, side)).astype(np.float32)
    bank = Bank(weights)
    pixels = np.broadcast_to(np.float32(0.5), (3000, 4000, 3))
    source = PaddedPixels.of(pixels, (0, 0, 0, 0), bank.padding_mode, bank.spread)
    out = np.broadcast_to(np.float32(0), bank.output_shape(3000, 4000))
    return choose(BankWork(source, weights, 1, bank.stride, bank.dilation, lambda *_: None, out))


@pytest.mark.parametrize("is_compiled", [True, False])
def test_the_method_goes_by_the_machines_costs(
    is_compiled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not is_compiled:
        monkeypatch.setattr("filters.convolution.bank.methods.loops", lambda: None)
    adopt(DEFAULT)
    assert chosen(24, 3) != "dft"
    assert chosen(24, 31) == "dft"
    slow_transforms = tuple((points, 400 * a, 400 * b) for points, a, b in DEFAULT.dft_float32)
    adopt(replace(DEFAULT, dft_float32=slow_transforms))
    assert chosen(24, 31) != "dft"
    slow_taps = tuple((taps, a * taps, b * taps) for taps, a, b in DEFAULT.direct_float32)
    adopt(replace(DEFAULT, direct_float32=slow_taps))
    assert chosen(24, 5) == "dft"
