"""What dragging in the kernel grid does: a value, a range, the origin, an edge, the view."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, Qt

from filters.kernel import Kernel
from filters.kernel.painting import Brush, Stroke
from filters.kernel.transforms import with_edges_moved
from ui.kernel.grid.geometry import Cell, GridGeometry
from ui.look.phrase import phrase

DRAG_FROM: Final = 4  # logical pixels that the mouse moves before a press is a drag
MARKER: Final = 8  # logical pixels from a corner of the origin's cell that take hold of its mark


class Gesture(Protocol):
    """A drag that gives a kernel for each place of the mouse."""

    @property
    def label(self) -> str:
        """Words for the history."""

    def kernel(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Kernel:
        """Return the kernel with the mouse there; raise KernelError where it can't be."""


@dataclass(frozen=True)
class ValueDrag:
    """Left and right change a weight: ten pixels a step, Shift ten times, Ctrl a tenth."""

    start: Kernel
    cell: Cell
    begun: QPointF
    label: str = "Drag cell"

    def kernel(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Kernel:
        """Return the kernel with the cell changed."""
        steps = (at.x() - self.begun.x()) / 10 * _scale(modifiers)
        return nudged(
            self.start,
            (slice(self.cell[0], self.cell[0] + 1), slice(self.cell[1], self.cell[1] + 1)),
            steps,
        )


@dataclass(frozen=True)
class OriginDrag:
    """The origin follows the mouse from cell to cell."""

    start: Kernel
    geometry: GridGeometry
    label: str = "Move origin"

    def kernel(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Kernel:
        """Return the kernel with the origin at the nearest cell."""
        return self.start.replace(origin=self.geometry.nearest(at))


@dataclass(frozen=True)
class EdgeDrag:
    """Edges move by whole rows and columns, with Shift the opposite ones too.

    What is cut off comes back when the mouse does, until it is let go.
    """

    start: Kernel
    geometry: GridGeometry
    edges: frozenset[str]
    begun: QPointF
    label: str = "Resize kernel"

    def kernel(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Kernel:
        """Return the kernel with its edges where the mouse is."""
        width, height = self.geometry.cell_size
        across = round((at.x() - self.begun.x()) / width)
        down = round((at.y() - self.begun.y()) / height)
        moves = {"top": -down, "left": -across, "bottom": down, "right": across}
        moves = {name: by if name in self.edges else 0 for name, by in moves.items()}
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            moves["top"] = moves["bottom"] = moves["top"] or moves["bottom"]
            moves["left"] = moves["right"] = moves["left"] or moves["right"]
        return with_edges_moved(self.start, **moves)


class BrushStroke:
    """A brush drawn over the cells; each place adds to the stroke."""

    label = "Paint"

    def __init__(self, start: Kernel, geometry: GridGeometry, brush: Brush, begun: QPointF) -> None:
        self._stroke = Stroke.begin(start, brush)
        self._geometry = geometry
        self._last = self._place(begun)

    def kernel(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Kernel:
        """Draw the brush there and return the kernel."""
        begun, self._last = self._last, self._place(at)
        self._stroke = self._stroke.along(begun, self._last)
        return self._stroke.kernel

    def _place(self, at: QPointF) -> tuple[float, float]:
        area = self._geometry.area
        width, height = self._geometry.cell_size
        return (at.y() - area.top()) / height, (at.x() - area.left()) / width


def value_text(kernel: Kernel, cell: Cell, margins: npt.NDArray[np.float64] | None = None) -> str:
    """Say a cell's place, from 1 on, its weight in full, and by how much that may be off."""
    value = float(kernel.weights[cell])
    text = "hole: this tap is left out" if math.isnan(value) else repr(value)
    if margins is not None and margins[cell] > 0:
        text += f" ± {float(margins[cell]):.2g}"
    return phrase(
        "row {row}, column {column}: {shown}", row=cell[0] + 1, column=cell[1] + 1, shown=text
    )


def on_origin_mark(at: QPointF, kernel: Kernel, geometry: GridGeometry) -> bool:
    """Whether a place takes hold of the origin's mark: a corner of its cell, or its dot."""
    cell = geometry.cell_rect(*kernel.origin)
    if not geometry.shows_numbers:
        return math.hypot(at.x() - cell.center().x(), at.y() - cell.center().y()) < MARKER
    if not cell.contains(at):
        return False
    across = min(at.x() - cell.left(), cell.right() - at.x())
    down = min(at.y() - cell.top(), cell.bottom() - at.y())
    return across < min(MARKER, cell.width() / 4) and down < min(MARKER, cell.height() / 3)


def step_of(kernel: Kernel) -> float:
    """Return a step that suits the weights: 1 for whole numbers, else a tenth of the largest."""
    taps = kernel.taps
    largest = float(np.abs(taps).max())
    if (taps == np.rint(taps)).all():
        return 1.0
    return float(10 ** math.floor(math.log10(largest) - 0.5)) if largest else 1.0


def nudged(kernel: Kernel, cells: tuple[slice, slice], steps: float) -> Kernel:
    """Add steps to weights; a hole that is alone counts as 0, holes in a range stay."""
    weights = np.array(kernel.weights)
    block = weights[cells]
    if block.size == 1:
        block = np.nan_to_num(block)
    weights[cells] = np.round(block + step_of(kernel) * steps, 12)
    return kernel.replace(weights=weights)


def _scale(modifiers: Qt.KeyboardModifier) -> float:
    scale = 10.0 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0
    return scale / 10 if modifiers & Qt.KeyboardModifier.ControlModifier else scale
