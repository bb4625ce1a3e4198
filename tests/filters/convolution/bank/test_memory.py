"""A bank takes no more memory than its maps and some tiles, however many spectra it needs."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from filters.convolution.bank.bank import Bank, feature_maps
from filters.convolution.bank.methods import BankMethod
from filters.threads import plan_for_cores

MOST = 64 << 20  # bytes beside pixels and maps, on two cores


@pytest.mark.parametrize("method", ["dft", "direct", "separable"])
def test_of_many_maps(method: BankMethod) -> None:
    rng = np.random.default_rng(0)
    pixels = rng.random((900, 1400, 3), np.float32)
    bank = Bank(rng.standard_normal((64, 3, 15, 15)).astype(np.float32))
    out = np.empty(bank.output_shape(900, 1400), np.float32)
    with plan_for_cores(2):
        feature_maps(pixels[:100, :100], bank, method)  # what is made once a process
        tracemalloc.start()
        try:
            feature_maps(pixels, bank, method, out)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < MOST
