"""An Inspection in words: rows of a name, a value and what it means."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from editor.insight.inspection import Inspection
from filters.analysis.figures import KernelSymmetry
from ui.form.number_field import number_text
from ui.look.language import said
from ui.look.number_text import figure
from ui.look.phrase import phrase

MOST_VALUES: Final = 9  # of a column or row that are shown; all are copied
METHODS: Final = {"dft": "Fourier tiles"}


class Figure(NamedTuple):
    """One row; `whole` is what is copied where `text` leaves something out."""

    name: str
    text: str
    meaning: str
    whole: str = ""


def figures_of(found: Inspection) -> list[Figure]:
    """Return the rows of an inspection."""
    positive, negative = found.sums
    low, high = found.output
    return [
        Figure("Sum", number_text(found.kernel.sum), "Sum of the weights as they are drawn"),
        Figure("DC gain", number_text(found.dc_gain), "What a flat picture is multiplied by"),
        Figure("Positive sum", number_text(positive), "Of the taps, divided as they are used"),
        Figure("Negative sum", number_text(negative), "Of the taps, divided as they are used"),
        Figure(
            "Output range",
            f"{number_text(low, 3)} … {number_text(high, 3)}",
            "Least and most that a photo of 0 to 1 can give",
        ),
        *_clipping(found),
        Figure(
            "Noise gain",
            number_text(found.noise_gain),
            "What the spread of white noise is multiplied by: the root of the energy",
        ),
        Figure("Energy", number_text(found.energy), "Sum of the squares of the taps"),
        Figure(
            "Passes (c/px)",
            _band(found),
            "Frequencies, in cycles a pixel, of at least 71 % (−3 dB) of the greatest gain",
        ),
        Figure("Rank", str(found.rank), "How many columns times rows add up to the weights"),
        Figure(
            "Separable",
            _separable(found),
            "The best single column times a row, and what it leaves over",
        ),
        *_factors(found),
        Figure(
            "Symmetry",
            _symmetry(set(found.symmetries)),
            "Of the weights, about the middle; odd: the mirror image is the negative",
        ),
        *_cost(found),
        Figure(
            "Overshoot",
            number_text(max(found.across.overshoot, found.down.overshoot), 3),
            "How far a hard edge goes beyond its ends",
        ),
        Figure(
            "Edge width", _rise(found), "Pixels from 10 to 90 % of a hard edge, across and down"
        ),
    ]


def figures_text(rows: list[Figure]) -> str:
    """Write the rows as lines of name, tab, value."""
    return "\n".join(f"{said(row.name)}\t{row.whole or said(row.text)}" for row in rows)


def _clipping(found: Inspection) -> list[Figure]:
    if found.clipping is None:
        return []
    meaning = (
        "Forecast from the opened photo's histogram and the likeness of its neighbours; mostly "
        "within 3 percent of all samples"
    )
    return [
        Figure(phrase("Clips {side!t}", side=side), f"≈ {figure(100 * share, '.1f')} %", meaning)
        for side, share in (("below 0", found.clipping.below), ("above 1", found.clipping.above))
    ]


def _cost(found: Inspection) -> list[Figure]:
    if found.plan is None:
        return []
    others = ", ".join(f"{METHODS.get(m, m)} {ms:.0f} ms" for m, ms in found.plan.costs_ms.items())
    method = METHODS.get(found.plan.method, found.plan.method)
    return [
        Figure(
            "Method", method, phrase("The quickest for the whole photo: {others}", others=others)
        ),
        Figure(
            "Cost",
            phrase("{cost_ms:.0f} ms", cost_ms=found.plan.cost_ms),
            phrase("Expected for the whole photo: {others}", others=others),
        ),
    ]


def _band(found: Inspection) -> str:
    if found.pass_band is None:
        return "nothing"
    low, high = found.pass_band
    return f"{number_text(low, 3)} … {number_text(high, 3)}"


def _separable(found: Inspection) -> str:
    if found.rank <= 1:
        return "yes"
    return phrase("no, {part:.0f} % left over", part=100 * found.factors.error)


def _factors(found: Inspection) -> list[Figure]:
    """Return the best column and row, the column scaled to a greatest value of 1."""
    if found.rank == 0:
        return []
    column, row = found.factors.columns[:, 0], found.factors.rows[0]
    peak = float(column[np.abs(column).argmax()])
    meaning = "of the best single product for the weights; its greatest value is 1 in the column"
    return [
        Figure(name, _values(values, 3), f"The {name.lower()} {meaning}", _values(values, 9))
        for name, values in (("Column", column / peak), ("Row", row * peak))
    ]


def _values(values: npt.NDArray[np.float64], decimals: int) -> str:
    few = values if decimals > 3 else values[:MOST_VALUES]
    text = " ".join(number_text(float(v) + 0.0, decimals) for v in np.round(few, decimals))
    return text if len(few) == len(values) else f"{text} … ({len(values)})"


def _symmetry(names: set[KernelSymmetry]) -> str:
    """Say the symmetries that the others follow from."""
    if {"left-right", "top-bottom", "diagonal"} <= names:
        return "eightfold"
    mirrors = [n for n in sorted(names) if n.endswith(("left-right", "top-bottom"))]
    rest = names - set(mirrors)
    if len(mirrors) > 1 or "quarter-turn" in names:
        rest -= {"half-turn", "odd half-turn"}
    return ", ".join((*mirrors, *sorted(rest))) or "none"


def _rise(found: Inspection) -> str:
    across, down = (
        "–" if r.rise is None else number_text(r.rise, 2) for r in (found.across, found.down)
    )
    return f"{across} / {down} px"
