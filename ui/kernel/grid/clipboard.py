"""What copying gives of a kernel, and what pasting makes of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from filters.kernel import Kernel, KernelError
from filters.kernel.text.reader import KernelText, read_kernel
from ui.kernel.grid.selection import Selection
from ui.look.number_text import with_points
from ui.look.phrase import phrase


@dataclass(frozen=True)
class Pasted:
    """The kernel after pasting, the words for the history, and what was recognized."""

    kernel: Kernel
    label: str
    note: str


def copied_text(kernel: Kernel, selection: Selection) -> str:
    """Return the selected weights, or all where one cell is selected, as a spreadsheet copies."""
    return cells_text(kernel.weights[selection.slices] if selection.is_range else kernel.weights)


def cells_text(cells: npt.NDArray[np.float64]) -> str:
    """Return weights as a spreadsheet does: a line a row, tabs between."""
    return "\n".join("\t".join(f"{value:.17g}" for value in row) for row in cells)


def pasted(kernel: Kernel, selection: Selection, text: str) -> Pasted:
    """Lay pasted weights over the cells from the selection on, or make them the whole kernel.

    One number fills the selection. A block that fits right and below of the selected cell is put
    there; at the first cell, or where it doesn't fit, it becomes the kernel, with its own origin
    where it says one. Divisor, offset and normalize stay.

    Raises
    ------
    KernelError
        The text holds no weights.
    """
    block = _read(text)
    rows, columns = block.weights.shape
    note = phrase(
        "Pasted {rows}×{columns} from {format}", rows=rows, columns=columns, format=block.format
    )
    top, left = selection.box[:2]
    weights = np.array(kernel.weights)
    if block.weights.size == 1:
        weights[selection.slices] = block.weights[0, 0]
        return Pasted(kernel.replace(weights=weights), "Paste", "")
    fits = top + rows <= kernel.shape[0] and left + columns <= kernel.shape[1]
    if fits and (top, left) != (0, 0):
        weights[top : top + rows, left : left + columns] = block.weights
        return Pasted(kernel.replace(weights=weights), "Paste", note)
    whole = kernel.replace(weights=block.weights, origin=block.origin).designed(None)
    return Pasted(whole, "Paste kernel", note)


def _read(text: str) -> KernelText:
    """Read weights; what may be decimals or several numbers is what the language takes it for."""
    if "\t" in text:
        return read_kernel(with_points(text))  # a spreadsheet's own commas
    try:
        return read_kernel(text)
    except KernelError:
        if (pointed := with_points(text)) == text:
            raise
    return read_kernel(pointed)
