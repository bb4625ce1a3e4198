"""Plan: which method sums a kernel's taps over a region soonest, and what each would cost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.convolution.box import is_box, run_box
from filters.convolution.cost import CostModel, adopted, at
from filters.convolution.direct import blocks_of, is_one_block, run_blocks, run_direct
from filters.convolution.job import Job
from filters.convolution.separable import factors, run_separable
from filters.convolution.taps import Taps
from filters.convolution.tiled_dft import run_dft, tile_points
from filters.convolution.window import FULL_SCALE
from filters.kernel import Kernel
from filters.region import Region

Method = Literal["direct", "separable", "box", "sparse", "dft"]
METHODS: Final[tuple[Method, ...]] = get_args(Method)
RUN: Final[Mapping[Method, Callable[[Job], None]]] = MappingProxyType(
    {
        "direct": run_direct,
        "separable": run_separable,
        "box": run_box,
        "sparse": run_blocks,
        "dft": run_dft,
    }
)
MOST_SPARSE: Final = 256  # taps that are not 0
PASS_SHARE: Final = 0.6  # of the smallest kernel's cost is reading pixels and writing results
LINE_TAPS: Final = 10  # a block that the model's lines run through
CACHED_FLOATS: Final = 1 << 24  # samples up to which pictures are about as in the calibration
# Larger ones wait for memory in and out of their DFT, and have fewer seams between direct strips.
BEYOND_CACHES: Final[Mapping[Method, float]] = MappingProxyType({"dft": 1.2, "direct": 0.8})
BLOCKS_COST: Final = 1.5  # blocks are of uneven sizes: 13x13 is 11x11, 11x2, 2x11 and 2x2


@dataclass(frozen=True, slots=True)
class Plan:
    """The chosen method, its cost in ms, and the cost of every method that could be used."""

    method: Method
    cost_ms: float
    costs_ms: Mapping[Method, float]


def plan_taps(
    region: Region,
    channels: int,
    dtype: npt.DTypeLike,
    taps: Taps,
    model: CostModel | None = None,
) -> Plan:
    """Plan for a region of an image of that many channels."""
    model = model or adopted()
    samples = max(1, region.rows * region.columns * channels)
    name = np.dtype(dtype).name
    ns: dict[Method, float] = {"direct": _direct_ns(name, taps, model)}
    if is_box(taps) and taps.weights.size > 1:
        table = getattr(model, f"box_{name}")
        ns["box"] = at(table, min(taps.weights.size, table[-1][0]))
    elif min(taps.shape) > 1 and (found := _cheap_factors(taps)) is not None:
        table = model.separable_float32 if name == "float32" else model.separable_integer
        again = at(table, sum(taps.shape)) - PASS_SHARE * table[0][1]  # reading and writing is once
        ns["separable"] = at(table, sum(taps.shape)) + (found - 1) * again
    few = min(MOST_SPARSE, taps.weights.size // 2)
    if not is_one_block(taps) and np.count_nonzero(taps.weights) <= few:
        ns["sparse"] = _sparse_ns(taps, model)
    if taps.weights.size > 1:
        each = model.dft_float32 if name == "float32" else model.dft_integer
        ns["dft"] = at(each, 1) * tile_points(region, taps.shape, channels) / samples
    if name == "float32" and samples > CACHED_FLOATS:
        ns = {method: each * BEYOND_CACHES.get(method, 1.0) for method, each in ns.items()}
    costs = {method: model.call_ms + value * samples * 1e-6 for method, value in ns.items()}
    best = min(costs, key=lambda method: costs[method])
    return Plan(best, costs[best], MappingProxyType(costs))


def plan(
    shape: tuple[int, ...],
    dtype: npt.DTypeLike,
    kernel: Kernel,
    region: Region | None = None,
    *,
    model: CostModel | None = None,
) -> Plan:
    """Say which method `convolve` uses for pixels of that shape and dtype, and its cost in ms.

    Parameters
    ----------
    shape, dtype
        Of the pixels: (rows, columns) or (rows, columns, channels); uint8, uint16 or float32.
    kernel
        One kernel for all channels.
    region
        The part to compute; the whole by default.
    model
        What this machine takes (`filters.convolution.calibrate`); what the program has adopted
        where it is not given.

    Raises
    ------
    ValueError
        The shape or dtype is not one that `convolve` takes.
    """
    if len(shape) not in (2, 3) or min(shape) < 1:
        raise ValueError(f"shape {shape} is not allowed: use (rows, columns[, channels])")
    if np.dtype(dtype).name not in FULL_SCALE:
        raise ValueError(f"{np.dtype(dtype)} is not allowed: use uint8, uint16 or float32")
    region = region or Region.of_shape(shape[0], shape[1])
    channels = shape[2] if len(shape) == 3 else 1
    return plan_taps(region, channels, dtype, Taps.of_kernel(kernel), model)


def _cheap_factors(taps: Taps) -> int | None:
    """Give the number of terms, or None; a kernel far beyond the use of it is not factored."""
    if min(taps.shape) > 63:
        return None
    found = factors(taps)
    return None if found is None else len(found.terms)


def _direct_ns(name: str, taps: Taps, model: CostModel) -> float:
    count = max(1, int(np.count_nonzero(taps.weights)))  # cv2.filter2D leaves the zeros out
    if is_one_block(taps):
        return at(getattr(model, f"direct_{name}"), count)
    blocks = -(-taps.weights.size // 121)
    return at(model.sparse, blocks) + blocks * at(model.direct_uint16, 121) * BLOCKS_COST


def _sparse_ns(taps: Taps, model: CostModel) -> float:
    blocks = blocks_of(taps)
    each = np.count_nonzero(taps.weights) / len(blocks)
    full, one = at(model.direct_uint16, each), at(model.direct_uint16, LINE_TAPS)
    return at(model.sparse, len(blocks)) + len(blocks) * max(0.0, full - one)
