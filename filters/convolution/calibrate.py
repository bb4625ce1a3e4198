"""Calibration: time each method on this machine and give the planner's cost model, in under 2 s."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.border import Border
from filters.convolution.cost import CostModel, Table
from filters.convolution.direct import blocks_of
from filters.convolution.job import Job
from filters.convolution.plan import RUN, Method
from filters.convolution.taps import Taps
from filters.convolution.tiled_dft import tile_points
from filters.convolution.window import FULL_SCALE, Samples
from filters.region import Region

SHAPE: Final = (1200, 1250, 3)  # 4.5 million samples: as a photo, more than the caches hold
BUDGET_S: Final = 1.2
REPEATS: Final = 5


def calibrate(budget_s: float = BUDGET_S) -> CostModel:
    """Measure this machine; each entry is the best of up to 5 runs, fewer as time runs out."""
    bench = _Bench(budget_s)
    odd = (1, 3, 5, 7, 9, 11)
    return CostModel(  # the first have most time
        dft_float32=bench.table("dft", "float32", [(1, _dense(15))]),
        dft_integer=bench.table("dft", "uint8", [(1, _dense(15))]),
        direct_uint8=bench.table("direct", "uint8", ((k * k, _dense(k)) for k in odd)),
        direct_float32=bench.table("direct", "float32", ((k * k, _dense(k)) for k in odd)),
        direct_uint16=bench.table("direct", "uint16", ((k * k, _dense(k)) for k in odd)),
        separable_float32=bench.table("separable", "float32", _smooth()),
        separable_integer=bench.table("separable", "uint8", _smooth()),
        box_uint8=bench.table("box", "uint8", _boxes()),
        box_float32=bench.table("box", "float32", _boxes()),
        box_uint16=bench.table("box", "uint16", _boxes()),
        sparse=bench.table("sparse", "float32", _lines()),
        call_ms=bench.call_ms(),
    )


class _Bench:
    """Arrays to time on, and how much time is left."""

    def __init__(self, budget_s: float) -> None:
        values = np.random.default_rng(0).random(SHAPE, np.float32)
        self.images: dict[str, tuple[Samples, Samples]] = {}
        for name, scale in FULL_SCALE.items():
            image = (values * np.float32(scale)).astype(name)
            self.images[name] = image, np.zeros_like(image)
        self.end = time.perf_counter() + budget_s

    def table(self, method: Method, dtype: str, cases: Iterable[tuple[float, Taps]]) -> Table:
        """Give (size, ns a sample) for each case; for ``dft`` ns a transformed point."""
        return tuple((float(size), self._ns(method, dtype, taps)) for size, taps in cases)

    def call_ms(self) -> float:
        """Time a call for one pixel."""
        return self._seconds("direct", "float32", _dense(3), Region(5, 5, 1, 1)) * 1e3

    def _ns(self, method: Method, dtype: str, taps: Taps) -> float:
        rows, columns, channels = SHAPE
        seconds = self._seconds(method, dtype, taps, Region.of_shape(rows, columns))
        points = float(rows * columns * channels)
        if method == "dft":
            points = tile_points(Region.of_shape(rows, columns), taps.shape, channels)
        return seconds * 1e9 / points

    def _seconds(self, method: Method, dtype: str, taps: Taps, region: Region) -> float:
        image, out = self.images[dtype]
        place = out[region.slices]
        job = Job(image, taps, 0.0, Border(), False, region, place)
        best = np.inf
        for index in range(REPEATS):
            begin = time.perf_counter()
            if index >= 2 and begin > self.end:
                break
            RUN[method](job)
            best = min(best, time.perf_counter() - begin)
        return float(best)


def _dense(side: int) -> Taps:
    weights = np.random.default_rng(side).random((side, side)) + 0.1
    return _taps(weights / weights.sum())


def _smooth() -> list[tuple[float, Taps]]:
    found = []
    for side in (3, 5, 7, 15, 31):
        curve = np.hanning(side + 2)[1:-1]
        found.append((2.0 * side, _taps(np.outer(curve, curve) / curve.sum() ** 2)))
    return found


def _boxes() -> list[tuple[float, Taps]]:
    return [(side**2, _taps(np.full((side, side), 1 / side**2))) for side in (3, 9, 21)]


def _lines() -> list[tuple[float, Taps]]:
    found = [_taps(np.diag(np.arange(1.0, n + 1) / (n * n))) for n in (9, 21, 31, 61)]
    return [(len(blocks_of(taps)), taps) for taps in found]


def _taps(weights: npt.NDArray[np.float64]) -> Taps:
    return Taps.of(weights, (weights.shape[0] // 2, weights.shape[1] // 2))
