"""PairCharts: what a kernel found in a pair leaves, what it does to waves, what was tested."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.analysis.response import gain_profiles
from filters.fitting.pair import PairFit
from filters.kernel import Kernel
from ui.look.charts import Curve, LineChart, short
from ui.look.language import said
from ui.look.number_text import figure, number_text
from ui.look.phrase import phrase
from ui.measured.chart_column import ChartColumn, FactRows, power_of_ten

BARS: Final = 60
ROUNDING: Final = 1 / math.sqrt(12)  # levels: the standard deviation of what rounding leaves
LEAST_LEFT: Final = 1e-8  # of the variance, at which a chart of its logarithm ends
MORE: Final = 0.97  # of what is left at one size: a larger one that leaves no less gains nothing


class PairCharts(ChartColumn):
    """Shows a fit; empty until there is one."""

    def __init__(self) -> None:
        self.sizes = LineChart("What is left, by size", 104, "a side", written=power_of_ten)
        self.residual = LineChart("What is left, in levels", 72, "levels")
        self.response, self.facts = LineChart("Frequency response", 96, "c/px"), FactRows()
        super().__init__(
            (
                ("What is left, by size", self.sizes),
                ("What is left, in levels", self.residual),
                ("Frequency response", self.response),
                ("What was looked at", self.facts),
            )
        )

    def clear(self) -> None:
        """Show nothing."""
        self.sizes.show_curves(())
        self.residual.show_curves(())
        self.response.show_curves(())
        self.show_summaries(())

    def show_fit(self, fit: PairFit, residual: npt.NDArray[np.float32]) -> None:
        """Show what was found, and what it leaves: (rows, columns), levels."""
        sizes, left = self._show_sizes(fit), self._show_residual(fit, residual)
        response, facts = self._show_response(fit.kernels[0]), self._show_facts(fit)
        self.show_summaries((sizes, left, response, facts))

    def _show_sizes(self, fit: PairFit) -> str | None:
        """Show what each size leaves; return from which one on a larger one gains nothing."""
        by_size = sorted(fit.by_size)
        if len(by_size) < 2:
            return None
        sizes, left = np.array(by_size, np.float64).T
        left = np.maximum(left, LEAST_LEFT)
        logs = np.log10(left)
        deepest = int(np.floor(logs.min()))
        every = 1 if deepest >= -4 else 2
        marks = tuple(float(one) for one in range(0, deepest - 1, -every) if one >= logs.min())
        self.sizes.show_curves((Curve("1 − R²", sizes, logs),), marks)
        later = sizes[1:][left[1:] > MORE * left[:-1]]
        return (
            phrase("{later:.0f} gains nothing", later=later[0])
            if later.size
            else "share of the variance"
        )

    def _show_residual(self, fit: PairFit, residual: npt.NDArray[np.float32]) -> str:
        """Show how often each difference comes, out to where 99 of 100 lie or to a level."""
        most = max(1.0, float(np.percentile(np.abs(residual), 99)))
        counts, edges = np.histogram(residual, BARS, (-most, most))
        places = np.repeat(np.asarray(edges, np.float64), 2)[1:-1]
        shares = np.repeat(counts / max(1, residual.size), 2)
        self.residual.show_curves((Curve("share of the pixels", places, shares),))
        deviation = number_text(fit.agreement.deviation, 2)
        rounding = number_text(ROUNDING, 2)
        return phrase("σ {deviation} · rounding {rounding}", deviation=deviation, rounding=rounding)

    def _show_response(self, kernel: Kernel) -> str:
        gains = gain_profiles(kernel)
        curves = (
            Curve(said("along a row"), gains.frequencies, gains.across),
            Curve("down", gains.frequencies, gains.down, dashed=True),
        )
        most = float(max(gains.across.max(), gains.down.max()))
        least = float(min(gains.across.min(), gains.down.min()))
        self.response.show_curves(curves, (0.0, 1.0) if most < 1.4 else (0.0, 1.0, most))
        return f"{short(least)} … {short(most)}"

    def _show_facts(self, fit: PairFit) -> str:
        found, said = fit.agreement, fit.verdict
        kernel = fit.kernels[0]
        facts = [
            ("Differ by one level or less", f"{figure(100 * found.within_one, '.2f')} %"),
            ("Left where little goes on", phrase("{calm:.2f} levels", calm=said.calm)),
            ("Left where much goes on", phrase("{lively:.2f} levels", lively=said.lively)),
            ("At an end of the range, left out", f"{figure(100 * found.clipped, '.1f')} %"),
            ("Sum of the weights", short(kernel.sum / kernel.gain_divisor, 4)),
            ("Light", "as stored" if fit.light == "stored" else fit.light),
            ("Border", fit.border),
        ]
        if fit.stack is not None:
            facts.append(("Kernels", "across the channels"))
        elif len(fit.kernels) == 3:
            facts.append(("Kernels", "one a channel"))
        self.facts.show_facts(facts)
        count = figure(fit.count, ",")
        return phrase("{count} equations, {unknowns} unknowns", count=count, unknowns=fit.unknowns)
