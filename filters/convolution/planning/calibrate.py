"""Calibration: time each method on this machine and give the planner's cost model, in under 2 s."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.methods.dft import tile_points
from filters.convolution.methods.direct import blocks_of
from filters.convolution.padded import FULL_SCALE, Samples
from filters.convolution.planning.cost import CostModel, Table
from filters.convolution.planning.plan import RUN, Method, partition_of
from filters.convolution.sum_request import SumRequest
from filters.convolution.taps import Taps
from filters.pixels.border import Border
from filters.pixels.region import Region

SHAPE: Final = (1200, 1250, 3)  # 4.5 million samples: as a photo, more than the caches hold
LITTLE: Final = Region(100, 100, 146, 146)
PIXEL: Final = Region(100, 100, 1, 1)
MUCH: Final = Region.of_shape(*SHAPE[:2])
BUDGET_S: Final = 1.1
LEAST_ROUNDS: Final = 2
LITTLE_REPEATS: Final = 3
LEAST_SHARE: Final = 0.3  # of a time is the sums, whatever starting threads is said to take
Cases = list[tuple[float, Taps]]  # by what a table says it, rising


def calibrate(budget_s: float = BUDGET_S) -> CostModel:
    """Measure this machine: each entry is the best of several rounds of all."""
    dense: Cases = [(k * k, _dense(k)) for k in (1, 3, 5, 7, 9, 11)]
    series = {
        "direct_uint8": _Series("direct", "uint8", dense),
        "direct_float32": _Series("direct", "float32", dense),
        "direct_uint16": _Series("direct", "uint16", dense),
        "separable_float32": _Series("separable", "float32", _smooth()),
        "separable_integer": _Series("separable", "uint8", _smooth()),
        "box_uint8": _Series("box", "uint8", _boxes()),
        "box_float32": _Series("box", "float32", _boxes()),
        "box_uint16": _Series("box", "uint16", _boxes()),
        "sparse": _Series("sparse", "float32", _lines()),
        "dft_float32": _Series("dft", "float32", [(1, _dense(15))]),
        "dft_integer": _Series("dft", "uint8", [(1, _dense(15))]),
    }
    bench = _Bench()
    end = time.perf_counter() + budget_s
    rounds = 0
    while rounds < LEAST_ROUNDS or time.perf_counter() < end:  # a busy moment spoils one of them
        for one in series.values():
            bench.time_all(one)
        bench.time_call()
        rounds += 1
    return CostModel(
        **{name: bench.table(one) for name, one in series.items()},
        call_ms=bench.call_ms(),
    )


@dataclass(frozen=True, eq=False)
class _Series:
    """One table's cases."""

    method: Method
    dtype: str
    cases: Cases


class _Bench:
    """Arrays to time on, and the best times so far, in seconds."""

    def __init__(self) -> None:
        values = np.random.default_rng(0).random(SHAPE, np.float32)
        self.images: dict[str, tuple[Samples, Samples]] = {}
        for name, scale in FULL_SCALE.items():
            image = (values * np.float32(scale)).astype(name)
            self.images[name] = image, np.zeros_like(image)
        self.best: dict[tuple[Method, str, int, Region], float] = {}
        self.small = _dense(3)

    def time_all(self, series: _Series) -> None:
        """Time each case of a series for few samples and for many."""
        for _, taps in series.cases:
            for _ in range(LITTLE_REPEATS):
                self._time(series.method, series.dtype, taps, LITTLE)
            self._time(series.method, series.dtype, taps, MUCH)

    def time_call(self) -> None:
        """Time a call for one pixel."""
        for _ in range(LITTLE_REPEATS):
            self._time("direct", "float32", self.small, PIXEL)

    def table(self, series: _Series) -> Table:
        """Return (size, ns of few samples, ns of many) for each case."""
        method, dtype = series.method, series.dtype
        found = []
        for size, taps in series.cases:
            little, much = (self._each_ns(method, dtype, taps, part) for part in (LITTLE, MUCH))
            found.append((float(size), little, much))
        return tuple(found)

    def call_ms(self) -> float:
        """Return what a call takes for one pixel."""
        return self.best["direct", "float32", id(self.small), PIXEL] * 1e3

    def _each_ns(self, method: Method, dtype: str, taps: Taps, region: Region) -> float:
        ns = self.best[method, dtype, id(taps), region] * 1e9
        besides = self.call_ms() * 1e6
        if method == "dft":
            samples = tile_points(region, taps.shape, SHAPE[2])
        else:
            shares = partition_of(method, region, SHAPE[2], dtype, taps)
            samples, besides = shares.busiest, besides + shares.ns(0.0)
        return max(ns - besides, LEAST_SHARE * ns) / samples

    def _time(self, method: Method, dtype: str, taps: Taps, region: Region) -> None:
        image, out = self.images[dtype]
        job = SumRequest(image, taps, 0.0, Border(), False, region, out[region.slices])
        begin = time.perf_counter()
        RUN[method](job)
        taken = time.perf_counter() - begin
        key = method, dtype, id(taps), region
        self.best[key] = min(taken, self.best.get(key, np.inf))


def _dense(side: int) -> Taps:
    weights = np.random.default_rng(side).random((side, side)) + 0.1
    return _taps(weights / weights.sum())


def _smooth() -> Cases:
    found = []
    for side in (3, 5, 7, 15, 31, 63):
        curve = np.hanning(side + 2)[1:-1]
        found.append((2.0 * side, _taps(np.outer(curve, curve) / curve.sum() ** 2)))
    return found


def _boxes() -> Cases:
    return [(side**2, _taps(np.full((side, side), 1 / side**2))) for side in (3, 9, 21)]


def _lines() -> Cases:
    found = [_taps(np.diag(np.arange(1.0, n + 1) / (n * n))) for n in (9, 21, 31, 61)]
    return [(len(blocks_of(taps)), taps) for taps in found]


def _taps(weights: npt.NDArray[np.float64]) -> Taps:
    return Taps.of(weights, (weights.shape[0] // 2, weights.shape[1] // 2))
