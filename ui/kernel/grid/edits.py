"""GridEdits: changes of the selected weights, by whatever key, menu or wheel asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QGuiApplication

from filters.kernel import KernelError
from ui.kernel.grid.clipboard import cells_text, copied_text, pasted
from ui.kernel.grid.gestures import nudged
from ui.kernel.grid.selection import Selection

if TYPE_CHECKING:
    from ui.kernel.grid.grid import KernelGrid


class GridEdits:
    """What can be done to the selected cells of one grid.

    A change that can't be leaves the kernel as it is, and the grid says why.
    """

    def __init__(self, grid: KernelGrid) -> None:
        self._grid = grid

    def nudge(self, steps: float) -> None:
        """Add steps to the weights."""
        grid = self._grid
        label = "Change cells" if grid.selection.is_range else "Change cell"
        try:
            grid.take(nudged(grid.kernel(), grid.selection.slices, steps), label)
        except KernelError as error:
            grid.fail(str(error))

    def fill(self, value: npt.ArrayLike, label: str) -> None:
        """Set the weights, to one or to one each; nan makes holes."""
        self.put(self._grid.selection, value, label)

    def put(self, where: Selection, value: npt.ArrayLike, label: str) -> None:
        """Set the weights of other cells than those selected."""
        grid = self._grid
        weights = np.array(grid.kernel().weights)
        weights[where.slices] = value
        try:
            grid.take(grid.kernel().replace(weights=weights), label)
        except KernelError as error:
            grid.fail(str(error))

    def move_origin(self) -> None:
        """Put the origin on the current cell."""
        grid = self._grid
        grid.take(grid.kernel().replace(origin=grid.current), "Move origin")

    def copy(self) -> None:
        """Put the weights, or all where one cell is selected, on the clipboard."""
        grid = self._grid
        QGuiApplication.clipboard().setText(copied_text(grid.kernel(), grid.selection))

    def cut(self) -> None:
        """Put the weights on the clipboard, and set them to 0."""
        cells = self._grid.kernel().weights[self._grid.selection.slices]
        QGuiApplication.clipboard().setText(cells_text(cells))
        self.fill(0.0, "Cut cells")

    def paste(self) -> None:
        """Lay weights from the clipboard over the cells, or take them as the whole kernel."""
        grid = self._grid
        grid.end_typing()
        try:
            done = pasted(grid.kernel(), grid.selection, QGuiApplication.clipboard().text())
        except KernelError as error:
            grid.fail(f"What was pasted is no kernel: {error}")
            return
        grid.take(done.kernel, done.label)
        grid.begin_entry()
        if done.note:
            grid.noted.emit(done.note)
