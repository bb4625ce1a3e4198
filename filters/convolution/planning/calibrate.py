"""Calibration: time each method on this machine and give the planner's cost model, in under 2 s.

All is done on one thread, and timed by the processor time that it takes: other programs at work
on the machine count for little then, and the costs hold for any number of cores.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.cost import CostModel, Table, Transform
from filters.convolution.methods.dft import sum_pair
from filters.convolution.methods.direct import direct_size
from filters.convolution.methods.spectrum import spectra_of
from filters.convolution.methods.tile_pair import TRANSFORM, TilePair
from filters.convolution.padded import FULL_SCALE, Samples
from filters.convolution.planning.plan import RUN, Method, partition_of
from filters.convolution.sum_request import SumRequest
from filters.convolution.taps import Taps
from filters.pixels.border import Border
from filters.pixels.region import Region
from filters.pixels.rounding import ERROR
from filters.threads import use_cores

SHAPE: Final = (850, 900, 3)  # 2.3 million samples, `MUCH`: more than a core's caches hold
LITTLE: Final = Region(100, 100, 146, 146)
PIXEL: Final = Region(100, 100, 1, 1)
MUCH: Final = Region.of_shape(*SHAPE[:2])
BUDGET_S: Final = 1.1
LEAST_ROUNDS: Final = 4
TRANSFORMS: Final = ((128, 240), (256, 480), (384, 1440), (800, 960))  # rows and samples
STEADY: Final = 1.25  # times as long as in the other half of the rounds: more is a disturbed run
LITTLE_REPEATS: Final = 3
LEAST_SHARE: Final = 0.3  # of a time is the sums, whatever starting threads is said to take
Cases = list[tuple[float, Taps]]  # by what a table says it, rising


class Disturbed(Exception):
    """The same work took other times in one half of the rounds than in the other."""


def calibrate(budget_s: float = BUDGET_S) -> CostModel:
    """Measure this machine: each entry is the best of several rounds of all.

    To be called in a process of its own, which then computes on one thread. Raise Disturbed.
    """
    use_cores(1)
    try:
        return _measured(budget_s)
    finally:
        use_cores(None)


def _measured(budget_s: float) -> CostModel:
    bench = _Bench()
    dense: Cases = [(direct_size(taps), taps) for taps in map(_dense, (1, 3, 5, 7, 9, 11, 15))]
    series = {
        "direct_uint8": _Series("direct", "uint8", dense),
        "direct_float32": _Series("direct", "float32", dense),
        "direct_uint16": _Series("direct", "uint16", dense),
        "separable_float32": _Series("separable", "float32", _smooth()),
        "separable_integer": _Series("separable", "uint8", _smooth()),
        "box_uint8": _Series("box", "uint8", _boxes()),
        "box_float32": _Series("box", "float32", _boxes()),
        "box_uint16": _Series("box", "uint16", _boxes()),
    }
    transforms = _Transforms(bench.images)
    end = time.perf_counter() + budget_s
    rounds = 0
    while rounds < LEAST_ROUNDS or time.perf_counter() < end:
        bench.half = transforms.half = rounds % 2
        for one in series.values():
            bench.time_all(one)
        bench.time_call()
        transforms.time_all()
        rounds += 1
    if max(bench.times.unsteadiness(), transforms.times.unsteadiness()) > STEADY:
        raise Disturbed
    return CostModel(
        **{name: bench.table(one) for name, one in series.items()},
        **transforms.tables(),
        call_ms=bench.call_ms(),
        transform=transforms.better,
    )


class _Times:
    """The best times so far, in seconds of the processor, of either half of the rounds."""

    def __init__(self) -> None:
        self._best: dict[Hashable, list[float]] = {}

    def time(self, key: Hashable, half: int, work: Callable[[], None]) -> None:
        """Time some work."""
        begin = time.process_time()
        work()
        taken = time.process_time() - begin
        best = self._best.setdefault(key, [math.inf, math.inf])
        best[half] = min(best[half], taken)

    def best(self, key: Hashable) -> float:
        """Return the best time of both halves."""
        return min(self._best[key])

    def unsteadiness(self) -> float:
        """Return how many times as long one half took as the other, in the median."""
        return float(np.median([max(both) / min(both) for both in self._best.values()]))


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
        self.times = _Times()
        self.half = 0
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
        return self.times.best(("direct", "float32", id(self.small), PIXEL)) * 1e3

    def _each_ns(self, method: Method, dtype: str, taps: Taps, region: Region) -> float:
        ns = self.times.best((method, dtype, id(taps), region)) * 1e9
        shares = partition_of(method, region, SHAPE[2], taps)
        besides = self.call_ms() * 1e6 + shares.ns(0.0)
        return max(ns - besides, LEAST_SHARE * ns) / shares.busiest

    def _time(self, method: Method, dtype: str, taps: Taps, region: Region) -> None:
        image, out = self.images[dtype]
        job = SumRequest(image, taps, 0.0, Border(), False, region, out[region.slices])
        key = method, dtype, id(taps), region
        self.times.time(key, self.half, lambda: RUN[method](job))


class _Transforms:
    """Pairs of tiles, transformed and written, for `TRANSFORMS` of rows and samples."""

    def __init__(self, images: dict[str, tuple[Samples, Samples]]) -> None:
        self.times = _Times()
        self.half = 0
        self._images = images
        self.better: Transform = min(("cv2", "scipy"), key=self._alone_s)
        taps = _dense(15)
        self._pairs = {
            (name, shape): TilePair(
                spectra_of(taps.weights, (1, SHAPE[2]), shape)[None, None], self.better
            )
            for name in ("float32", "uint8")
            for shape in TRANSFORMS
        }

    def time_all(self) -> None:
        """Time each as the first of a picture's tiles, and as one that finds its buffers warm."""
        for key, pair in self._pairs.items():
            (rows, samples), (image, out) = key[1], self._images[key[0]]
            reads = rows, samples // SHAPE[2]
            gives = reads[0] - 14, reads[1] - 14
            places = (
                tuple(slice(0, n) for n in reads),
                tuple(slice(-n, None) for n in reads),
            )
            outs = [out[: gives[0], : gives[1]], out[-gives[0] :, -gives[1] :]]
            tiles = [(image[place], into) for place, into in zip(places, outs, strict=True)]
            for is_first in (True, False):
                one = partial(sum_pair, pair, tiles, 0.0, ERROR)
                self.times.time((*key, is_first), self.half, one)

    def tables(self) -> dict[str, Table]:
        """Return (points, ns a point of few samples, and of many) for floats and integers."""
        tables = {"dft_float32": "float32", "dft_integer": "uint8"}
        return {
            table: tuple(self._entry(name, shape) for shape in TRANSFORMS)
            for table, name in tables.items()
        }

    def _entry(self, name: str, shape: tuple[int, int]) -> tuple[float, float, float]:
        points = float(shape[0] * shape[1])
        first, again = (
            self.times.best((name, shape, is_first)) * 1e9 / (2 * points)
            for is_first in (True, False)
        )
        return points, first, min(first, again)

    def _alone_s(self, transform: Transform) -> float:
        points = np.zeros((*TRANSFORMS[0], 2), np.float32)
        run = TRANSFORM[transform]
        times = _Times()
        for _ in range(LITTLE_REPEATS + 1):
            times.time(transform, 0, lambda: run(points, False))
        return times.best(transform)


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


def _taps(weights: npt.NDArray[np.float64]) -> Taps:
    return Taps.of(weights, (weights.shape[0] // 2, weights.shape[1] // 2))
