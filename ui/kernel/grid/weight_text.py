"""Weights as text in cells: as many digits as there is room for, and which digits matter."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

import numpy as np
from PySide6.QtGui import QFontMetricsF

from filters.kernel import Kernel
from ui.look.number_text import bare, localized

SMALL: Final = 1e-3  # what is less is small beside the weights that are seen
FEWEST: Final = 2  # decimals in a narrow cell, where not all weights are whole
MOST: Final = 4


def decimals_of(kernel: Kernel) -> int:
    """Return how many decimals tell the weights apart: 0 for whole ones, else 2 to 4.

    The largest weight has two digits then, as the 0.24 of 0.24, 0.11 and 0.02.
    """
    taps = kernel.taps
    if (taps == np.rint(taps)).all():
        return 0
    digits = 1 - math.floor(math.log10(float(np.abs(taps).max())))
    return min(max(digits, FEWEST), MOST)


def cell_text(value: float, decimals: int, metrics: QFontMetricsF, width: float) -> str:
    """Write a weight for a narrow cell, beside others with as many decimals: .24, −.11, 5, 0."""
    if math.isnan(value):
        return ""
    text = f"{value:.{decimals}f}"
    if float(text) == 0:
        return "0"
    text = text.removesuffix("." + decimals * "0")  # whole weights among others
    text = localized(bare(text)).replace("-", "−")
    if metrics.horizontalAdvance(text) <= width:
        return text
    return weight_text(value, metrics, width)


def weight_text(value: float, metrics: QFontMetricsF, width: float) -> str:
    """Write a weight with as many digits as `width` holds; the sign is as wide as a plus.

    Numbers that don't fit lose digits, never their size: 12345 becomes 1e4. Where even that is too
    wide, small ones become ≈0 and others an ellipsis: no number runs into its neighbour.
    """
    if math.isnan(value):
        return "·"
    for text in _shorter_and_shorter(value):
        for shown in (text, bare(text)):
            if metrics.horizontalAdvance(shown) <= width:
                return localized(shown)
    return "≈0" if abs(value) < SMALL else "…"


def margin_text(margin: float, metrics: QFontMetricsF, width: float) -> str:
    """Write by how much a weight may be off, more than 0: two digits that count, such as .00029."""
    decimals = max(0, 1 - math.floor(math.log10(margin)))
    text = localized(bare(f"{margin:.{decimals}f}"))
    return text if metrics.horizontalAdvance(text) <= width else weight_text(margin, metrics, width)


def _shorter_and_shorter(value: float) -> Iterator[str]:
    yield _plain(value)
    for digits in (4, 3, 2, 1):
        yield _plain(float(f"{value:.{digits}g}"))
    yield f"{value:.0e}".replace("e+0", "e").replace("e-0", "e−").replace("e+", "e")


def _plain(value: float) -> str:
    if value != 0 and not 1e-4 <= abs(value) < 1e6:
        return f"{value:g}".replace("-", "−")
    return f"{value:.6f}".rstrip("0").rstrip(".").replace("-", "−")
