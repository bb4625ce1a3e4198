"""Plan: which method sums a kernel's taps over a region soonest, and what each would cost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.convolution.compiled.loops import loops
from filters.convolution.cost import CostModel, adopted, at
from filters.convolution.methods.box import box_partition, run_box
from filters.convolution.methods.dft import dft_ns, run_dft
from filters.convolution.methods.direct import direct_partition, direct_size, run_direct
from filters.convolution.methods.separable import factors, run_separable, separable_partition
from filters.convolution.padded import FULL_SCALE
from filters.convolution.partition import Partition
from filters.convolution.sum_request import SumRequest
from filters.convolution.taps import KEPT, SMALL, Taps
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.threads import cores

Method = Literal["direct", "separable", "box", "dft"]
METHODS: Final[tuple[Method, ...]] = get_args(Method)
RUN: Final[Mapping[Method, Callable[[SumRequest], None]]] = MappingProxyType(
    {
        "direct": run_direct,
        "separable": run_separable,
        "box": run_box,
        "dft": run_dft,
    }
)
# A small kernel is summed as it is, whatever the costs say: a few sums of whole numbers are exact,
# where a DFT gives 0.99999988 for 1, as may factors that are not quite whole. By the default costs
# a DFT takes at least 1.35 times as long as 5x5 taps, and factors as long as 3x3; a model that says
# otherwise was measured in a busy moment.
NEVER_TRANSFORMED: Final = 25  # taps that are not 0
NEVER_FACTORED: Final = 9  # taps
PASS_SHARE: Final = 0.6  # of the smallest kernel's cost is reading pixels and writing results


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
    make = _planned_once if taps.weights.size <= SMALL else _planned
    size = Region.of_shape(region.rows, region.columns)
    return make(size, channels, np.dtype(dtype), taps, model or adopted(), cores(), loops() is None)


def _planned(
    region: Region,
    channels: int,
    dtype: np.dtype[Any],
    taps: Taps,
    model: CostModel,
    _cores: int,
    _is_without_loops: bool,
) -> Plan:
    name = dtype.name
    ns: dict[Method, float] = {}
    for method in _usable(taps):
        if method == "dft":
            ns[method] = dft_ns(region, channels, name, taps, model)
        else:
            shares = partition_of(method, region, channels, taps)
            ns[method] = shares.ns(EACH_NS[method](name, taps, shares.busiest, model))
    costs = {method: model.call_ms + each * 1e-6 for method, each in ns.items()}
    best = min(costs, key=lambda method: costs[method])
    return Plan(best, costs[best], MappingProxyType(costs))


_planned_once = lru_cache(maxsize=KEPT)(_planned)  # by all that a plan hangs on


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
        What this machine takes (`planning.calibrate`); what the program has adopted
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


def partition_of(method: Method, region: Region, channels: int, taps: Taps) -> Partition:
    """Say how a method other than ``dft`` shares a region out."""
    if method == "direct":
        return direct_partition(region, channels, taps)
    if method == "separable":
        return separable_partition(region, channels, taps.shape, _many_factors(taps))
    return box_partition(region, channels, taps)


def _usable(taps: Taps) -> list[Method]:
    methods: list[Method] = ["direct"]
    if taps.weights.size == 1:
        return methods
    if taps.are_equal:
        methods.append("box")
    elif min(taps.shape) > 1 and taps.weights.size > NEVER_FACTORED and _many_factors(taps):
        methods.append("separable")
    if taps.count > NEVER_TRANSFORMED:
        methods.append("dft")
    return methods


def _many_factors(taps: Taps) -> int:
    """Return the number of terms, or 0; a kernel far beyond the use of it is not factored."""
    if min(taps.shape) > 63:
        return 0
    found = factors(taps)
    return 0 if found is None else len(found.terms)


def _direct_ns(dtype: str, taps: Taps, samples: int, model: CostModel) -> float:
    return at(getattr(model, f"direct_{dtype}"), direct_size(taps), samples)


def _box_ns(dtype: str, taps: Taps, samples: int, model: CostModel) -> float:
    table = getattr(model, f"box_{dtype}")
    return at(table, min(taps.weights.size, table[-1][0]), samples)


def _separable_ns(dtype: str, taps: Taps, samples: int, model: CostModel) -> float:
    table = model.separable_float32 if dtype == "float32" else model.separable_integer
    first = at(table, sum(taps.shape), samples)
    again = first - PASS_SHARE * at(table, table[0][0], samples)  # reading and writing is once
    return first + (_many_factors(taps) - 1) * again


EACH_NS: Final[Mapping[Method, Callable[[str, Taps, int, CostModel], float]]] = MappingProxyType(
    {"direct": _direct_ns, "box": _box_ns, "separable": _separable_ns}
)
