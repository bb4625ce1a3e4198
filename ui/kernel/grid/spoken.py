"""The kernel in words, for those who don't see its grid."""

from __future__ import annotations

import math

from filters.kernel import Kernel
from ui.kernel.grid.geometry import Cell
from ui.look.number_text import figure
from ui.look.phrase import phrase


def weight_words(weight: float) -> str:
    """Say a weight: ``minus 1``, ``0.25``, ``a hole``."""
    if math.isnan(weight):
        return "a hole"
    text = figure(abs(weight), ".6g")
    return phrase("minus {shown}", shown=text) if weight < 0 and text != "0" else text


def cell_words(kernel: Kernel, cell: Cell, text: str | None = None) -> str:
    """Say a cell: ``row 2 column 3, minus 1``; what is typed into it in place of its weight.

    Rows and columns are counted from 1, from the corner at the top left.
    """
    row, column = cell
    what = (
        weight_words(float(kernel.weights[cell]))
        if text is None
        else phrase("typed {typed}", typed=text)
    )
    origin = ", origin" if cell == kernel.origin else ""
    return phrase(
        "row {row} column {column}, {what}{origin}",
        row=row + 1,
        column=column + 1,
        what=what,
        origin=origin,
    )


def kernel_words(kernel: Kernel) -> str:
    """Say what a kernel is as a whole: its size, sum and what the sum is divided by."""
    rows, columns = kernel.shape
    total = weight_words(float(kernel.taps.sum()))
    divided = (
        ""
        if kernel.divisor == 1
        else phrase(", divided by {divisor}", divisor=weight_words(kernel.divisor))
    )
    return phrase(
        "{rows} rows and {columns} columns, sum {total}{divided}",
        rows=rows,
        columns=columns,
        total=total,
        divided=divided,
    )
