"""LossChart: what is left of the error after each step, beside what least squares leaves."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from ui.look.charts import Curve, LineChart
from ui.look.language import said
from ui.look.number_text import bare, localized
from ui.look.phrase import phrase

HEIGHT: Final = 120  # logical pixels
POINTS: Final = 512  # of the curve that are drawn
LEAST: Final = 1e-3  # levels: what is left of the error is drawn down to it


class LossChart(LineChart):
    """The axis counts the error's digits; it has the room below the pictures to itself."""

    widest = 4096

    def __init__(self) -> None:
        self._steps = 1
        super().__init__("Error by steps", HEIGHT, said("steps"), written=_written)

    def show_errors(self, errors: Sequence[float], best: float) -> None:
        """Draw the errors so far, in levels of 255, and the least squares' own."""
        self._steps = len(errors) - 1 or 1
        steps = np.unique(np.linspace(0, len(errors) - 1, min(POINTS, len(errors))).astype(int))
        kept = np.array([errors[int(step)] for step in steps])
        ends = np.array([0.0, max(1.0, float(steps[-1]))])
        x, y = (steps.astype(float), kept) if len(steps) > 1 else (ends, np.repeat(kept, 2))
        curves = (
            Curve(said("gradient descent"), x, _heights(y)),
            Curve(said("least squares"), ends, _heights(np.full(2, best)), dashed=True, muted=True),
        )
        decades = range(math.ceil(math.log10(LEAST)), 4)
        marks = [10.0**n for n in decades if n % 2 == 0 and 10.0**n < max(errors[0], max(kept))]
        self.show_curves(curves, tuple(float(_heights(mark)) for mark in marks))

    def _ends(self) -> tuple[str, str]:
        return super()._ends()[0], phrase("{count} steps", one="{count} step", count=self._steps)


def _heights(errors: Any) -> Any:
    """Return where errors stand on the axis."""
    return np.log10(np.maximum(errors, LEAST) / LEAST)


def _written(height: float) -> str:
    return localized(bare(f"{LEAST * 10**height:g}"))
