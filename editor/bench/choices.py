"""Choices: what the planner takes on a machine of more cores than this one has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from editor.bench.measure import DEPTHS, kernels
from filters import plan
from filters.convolution.cost import CostModel
from filters.threads import all_cores, plan_for_cores

SHAPE: Final = (4000, 6000, 3)


def choices(model: CostModel, cores: int) -> Iterator[str]:
    """Return the lines of a table: method and planned ms of each kernel here and on so many cores.

    Nothing is timed but what the model was made of: a core is taken to cost as much as one here.
    """
    here = all_cores()
    yield f"| depth | kernel | size | {here} cores: method | ms | {cores} cores: method | ms |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for dtype in DEPTHS:
        for family, size, kernel in kernels():
            now = plan(SHAPE, dtype, kernel, model=model)
            with plan_for_cores(cores):
                there = plan(SHAPE, dtype, kernel, model=model)
            yield (
                f"| {dtype} | {family} | {size}x{size} | {now.method} | {now.cost_ms:.0f} "
                f"| {there.method} | {there.cost_ms:.0f} |"
            )
