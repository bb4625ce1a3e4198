"""How well the planner chooses: its method against the best of all, over random cases."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.cost import CostModel
from filters.convolution.padded import FULL_SCALE
from filters.convolution.planning.plan import RUN, plan_taps
from filters.convolution.sum_request import SumRequest
from filters.convolution.taps import Taps
from filters.pixels.border import Border
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
CLOSE: Final = 1.25


@dataclass(frozen=True)
class PlannerCheck:
    """How many of how many choices were within 1.25x of the best method, and the worst ones."""

    close: int
    total: int
    worst: tuple[tuple[float, str], ...]

    @property
    def sentence(self) -> str:
        """One line for a report."""
        share = self.close / self.total
        return f"planner within {CLOSE}x of the best in {self.close} of {self.total} ({share:.1%})"


def check_planner(model: CostModel, cases: int, seed: int = 0) -> PlannerCheck:
    """Time every method that fits on random kernels, shapes, depths and regions (best of 4)."""
    rng = np.random.default_rng(seed)
    found = [_case(rng, model) for _ in range(cases)]
    close = sum(ratio <= CLOSE for ratio, _ in found)
    return PlannerCheck(close, cases, tuple(sorted(found, reverse=True)[:10]))


def _case(rng: np.random.Generator, model: CostModel) -> tuple[float, str]:
    rows, columns = (int(n) for n in rng.integers(64, 1600, 2))
    channels, dtype = int(rng.integers(1, 5)), str(rng.choice(list(FULL_SCALE)))
    values = rng.random((rows, columns, channels), np.float32) * np.float32(FULL_SCALE[dtype])
    pixels = values.astype(dtype)
    high, wide = (int(rng.integers(n // 2, n + 1)) for n in (rows, columns))
    region = Region(int(rng.integers(0, rows - high + 1)), 0, high, wide)
    kind, weights = _weights(rng)
    taps = Taps.of(weights / np.abs(weights).sum(), (weights.shape[0] // 2, weights.shape[1] // 2))
    plan = plan_taps(region, channels, dtype, taps, model)
    out = np.zeros((high, wide, channels), dtype)
    job = SumRequest(pixels, taps, 0.0, Border(), False, region, out)
    hopeful = [m for m, cost in plan.costs_ms.items() if cost < 6 * plan.cost_ms]
    times = dict.fromkeys(hopeful, np.inf)
    for _ in range(4):
        for method in hopeful:  # in turn, so that a busy moment hits them alike
            begin = time.perf_counter()
            RUN[method](job)
            times[method] = min(times[method], time.perf_counter() - begin)
    best = min(times, key=lambda method: times[method])
    text = f"{kind} {weights.shape} on {dtype} {high}x{wide}x{channels}: {plan.method}, not {best}"
    return float(times[plan.method] / times[best]), text


def _weights(rng: np.random.Generator) -> tuple[str, Floats]:
    kind = str(rng.choice(["dense", "separable", "box", "line"]))
    sides = rng.choice([1, 2, 3, 5, 7, 9, 11, 13, 15, 21, 31, 63], 2)
    rows = int(sides[0])
    columns = rows if rng.random() < 0.7 else int(sides[1])
    if kind == "box":
        return kind, np.ones((rows, columns))
    if kind == "separable":
        return kind, np.outer(rng.random(rows) + 0.1, rng.random(columns) + 0.1)
    if kind == "line":
        return kind, np.eye(rows)
    return kind, rng.random((rows, columns)) + 0.1
