"""GridEdits: changes of the selected weights, by whatever key, menu or wheel asks for them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QGuiApplication

from filters.kernel import Kernel, KernelError
from ui.form.number_field import number_text
from ui.kernel.grid.clipboard import cells_text, copied_text, pasted
from ui.kernel.grid.gestures import nudged
from ui.kernel.grid.selection import Selection
from ui.kernel.grid.state import GridState
from ui.kernel.grid.typing import typed_weights
from ui.look.phrase import phrase


class GridEdits:
    """What can be done to the selected cells of one grid.

    A change that can't be leaves the kernel as it is, and the state says why.
    """

    def __init__(self, state: GridState) -> None:
        self._state = state

    def nudge(self, steps: float) -> None:
        """Add steps to the weights."""
        selection = self._state.selection
        label = "Change cells" if selection.is_range else "Change cell"
        self._state.edit(lambda kernel: nudged(kernel, selection.slices, steps), label)

    def fill(self, values: npt.ArrayLike, label: str) -> None:
        """Set the weights, to one value or to one each; nan makes holes."""
        self._put(self._state.selection, values, label)

    def fill_from_text(self, text: str) -> None:
        """Set the weights to what a text means, a formula to what it means in each cell."""
        state = self._state
        values, sentence = typed_weights(text, state.kernel, state.selection.slices)
        state.fail(sentence)
        if values is not None:
            self.fill(values, "Fill cells")

    def fill_all_from_text(self, text: str) -> None:
        """Set a range's weights to what a text means, or where one cell is selected all."""
        state = self._state
        everything = Selection.everything(state.kernel.shape)
        where = state.selection if state.selection.is_range else everything
        values, sentence = typed_weights(text, state.kernel, where.slices)
        state.fail(sentence)
        if values is not None:
            self._put(where, values, "Fill by formula")

    def type_text(self, text: str, before: Kernel | None = None) -> None:
        """Have a text typed into the current cell; what it means is the cell's weight at once.

        `before` is what Escape brings back, as `GridState.set_text` has it.
        """
        state = self._state
        state.set_text(text, before)
        row, column = state.current
        cell = Selection.at(row, column)
        values, sentence = typed_weights(text, state.kernel, cell.slices)
        state.fail(sentence)
        if values is not None:
            self._put(cell, values, f"Edit cell ({row + 1}, {column + 1})")

    def edit_cell(self) -> None:
        """Type on from the weight that the current cell has."""
        self.type_text(number_text(float(self._state.kernel.weights[self._state.current]), 15))

    def move_origin(self) -> None:
        """Put the origin on the current cell."""
        at = self._state.current
        self._state.edit(lambda kernel: kernel.replace(origin=at), "Move origin")

    def copy(self) -> None:
        """Put the weights, or all where one cell is selected, on the clipboard."""
        QGuiApplication.clipboard().setText(copied_text(self._state.kernel, self._state.selection))

    def cut(self) -> None:
        """Put the weights on the clipboard, and set them to 0."""
        cells = self._state.kernel.weights[self._state.selection.slices]
        QGuiApplication.clipboard().setText(cells_text(cells))
        self.fill(0.0, "Cut cells")

    def paste(self) -> None:
        """Lay weights from the clipboard over the cells, or take them as the whole kernel."""
        self.paste_text(QGuiApplication.clipboard().text())

    def paste_text(self, text: str) -> None:
        """Lay weights that a text holds over the cells, or take them as the whole kernel."""
        state = self._state
        state.end_typing()
        try:
            done = pasted(state.kernel, state.selection, text)
        except KernelError as error:
            state.fail(phrase("What was pasted is no kernel: {error}", error=error))
            return
        state.take(done.kernel, done.label)
        state.begin_entry()
        if done.note:
            state.noted.emit(done.note)

    def _put(self, where: Selection, values: npt.ArrayLike, label: str) -> None:
        weights = np.array(self._state.kernel.weights)
        weights[where.slices] = values
        self._state.edit(lambda kernel: kernel.replace(weights=weights), label)
