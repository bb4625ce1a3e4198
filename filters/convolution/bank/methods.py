"""How a bank is computed: tap by tap, along lines, as unfolded patches, or by tiled DFTs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, Literal

import numpy as np

from filters.convolution.bank.compiled import run_compiled
from filters.convolution.bank.dft import dft_ns, run_dft
from filters.convolution.bank.lines import TILE, batches_of_groups
from filters.convolution.bank.unfold import run_unfold
from filters.convolution.bank.work import BankWork
from filters.convolution.compiled.loops import loops
from filters.convolution.cost import adopted
from filters.threads import cores

BankMethod = Literal["direct", "separable", "unfold", "dft"]

WRITTEN: Final = 2  # times that a result is written: as a sum, then where it goes


def run(work: BankWork, method: BankMethod | None = None) -> None:
    """Sum all maps, by the method that should take less time where none is named."""
    RUN[method or choose(work)](work)


def choose(work: BankWork) -> BankMethod:
    """Pick the method that should take less time by this machine's costs (`CostModel`)."""
    costs = costs_ns(work)
    return min(costs, key=costs.__getitem__)


def costs_ns(work: BankWork) -> dict[BankMethod, float]:
    """Return about how long each method takes on this machine."""
    if work.weights[0, 0].size * np.count_nonzero(work.weights) <= 1:
        return {"unfold": 0.0}  # a photo without a kernel, which must not wait for a compiler
    costs: dict[BankMethod, float] = {"dft": dft_ns(work)}
    if loops() is None:
        costs["unfold"] = _unfold_cost(work)
    else:
        costs["direct"] = _compiled_cost(work, float(np.count_nonzero(work.weights)))
        along_lines = batches_of_groups(work.weights, work.groups)
        if along_lines is not None:
            taps = sum(batch.taps for batches in along_lines for batch in batches)
            costs["separable"] = _compiled_cost(work, taps)
    return costs


def run_direct(work: BankWork) -> None:
    """Sum tap by tap; unfolded where nothing can be compiled."""
    compiled = loops()
    if compiled is None:
        run_unfold(work)
    else:
        run_compiled(work, compiled)


def run_along_lines(work: BankWork) -> None:
    """Sum along rows, then along columns; tap by tap where kernels are no sums of few products."""
    compiled, lines = loops(), batches_of_groups(work.weights, work.groups)
    if compiled is None or lines is None:
        run_direct(work)
    else:
        run_compiled(work, compiled, lines)


RUN: Final[Mapping[BankMethod, Callable[[BankWork], None]]] = MappingProxyType(
    {"direct": run_direct, "separable": run_along_lines, "unfold": run_unfold, "dft": run_dft}
)


def _unfold_cost(work: BankWork) -> float:
    maps, rows, columns = work.out.shape
    taps = work.weights[0].size
    return float(rows * columns * taps * (maps * _tap_ns() + work.groups * _sample_ns()))


def _compiled_cost(work: BankWork, taps: float) -> float:
    """Return what so many taps of all maps take for each result."""
    maps, rows, columns = work.out.shape
    count = -(-rows // TILE[0]) * -(-columns // TILE[1])
    each = taps * _tap_ns() + maps * WRITTEN * _sample_ns()
    return float(rows * columns * each / min(cores(), count))


def _tap_ns() -> float:
    """Return what a core takes for a tap more of a sample in its cache, as this machine does."""
    *_, (fewer, before, _), (more, after, _) = adopted().direct_float32
    return max((after - before) / (more - fewer), 0.001)


def _sample_ns() -> float:
    """Return what a core takes for a sample besides its taps."""
    return adopted().direct_float32[0][1]
