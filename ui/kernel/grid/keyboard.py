"""GridKeyboard: what keys do in the kernel grid, and the text being typed into a cell."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent

from ui.form.number_field import number_text
from ui.kernel.grid.keys import Intent, intent, takes_over
from ui.kernel.grid.selection import Selection
from ui.kernel.grid.typing import Sign, Typing, typed_weights

if TYPE_CHECKING:
    from filters.kernel import Kernel
    from ui.kernel.grid.grid import KernelGrid


class GridKeyboard:
    """The keyboard of one grid."""

    def __init__(self, grid: KernelGrid) -> None:
        self._grid = grid
        self._typing: Typing | None = None
        self._sign: Sign | None = None

    @property
    def text(self) -> str | None:
        """What is being typed; None where nothing is."""
        return None if self._typing is None else self._typing.text

    def takes_over(self, event: QKeyEvent) -> bool:
        """Whether the grid wants a key that is a shortcut of the window's too."""
        return takes_over(event, self._typing is not None, self._grid.selection.is_range)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it asks for anything."""
        wanted = intent(event, self._typing is not None, self._grid.selection.is_range)
        if wanted is None:
            return False
        sign, self._sign = self._sign, None
        if wanted.doing == "sign":
            before = sign.before if sign else self._grid.kernel()
            self._sign = Sign("" if sign else wanted.text, before)
            self._grid.edits.nudge(wanted.steps)
        elif wanted.doing == "type" and self._typing is None and sign is not None and sign.text:
            self._grid.take(sign.before, "Change cell")
            self._type(sign.text + wanted.text, sign.before)
        else:
            self._do(wanted)
        return True

    def tab(self, forward: bool) -> bool:
        """Go to the next cell row by row; past the last one the focus leaves the grid."""
        rows, columns = self._grid.kernel().shape
        row, column = self._grid.current
        at = row * columns + column + (1 if forward else -1)
        if not 0 <= at < rows * columns:
            self.end_typing(keep=True)
            return False
        self._grid.select(Selection.at(at // columns, at % columns))
        return True

    def edit_cell(self) -> None:
        """Type on from the weight that the current cell has."""
        grid = self._grid
        self._type(number_text(float(grid.kernel().weights[grid.current]), 15))

    def end_typing(self, keep: bool) -> None:
        """Have what was typed, or what was there before."""
        self._sign = None
        if self._typing is None:
            return
        before, self._typing = self._typing.before, None
        if not keep:
            self._grid.take(before, "Edit cell")
        self._grid.begin_entry()
        self._grid.fail("")
        self._grid.update_cells(Selection.at(*self._grid.current).box)

    def forget(self) -> None:
        """Have nothing under way: another kernel is shown."""
        self._typing = self._sign = None

    def _type(self, text: str, before: Kernel | None = None) -> None:
        grid = self._grid
        if self._typing is None:
            self._typing = Typing("", before or grid.kernel())
            if before is None:
                grid.begin_entry()
        self._typing = replace(self._typing, text=text)
        row, column = grid.current
        cell = Selection.at(row, column)
        value, sentence = typed_weights(text, grid.kernel().shape, cell.slices)
        grid.fail(sentence)
        grid.update_cells(cell.box)
        if value is not None:
            grid.edits.put(cell, value, f"Edit cell ({row + 1}, {column + 1})")

    def _do(self, wanted: Intent) -> None:
        grid = self._grid
        row, column = grid.current
        match wanted.doing:
            case "move" | "commit":
                self._move(row + wanted.down, column + wanted.across, wanted.extend)
            case "jump":
                far = {-1: (0, 0), 0: (row, column), 1: grid.kernel().shape}
                self._move(far[wanted.down][0], far[wanted.across][1], wanted.extend)
            case "nudge":
                grid.edits.nudge(wanted.steps)
            case "type":
                self._type((self.text or "") + wanted.text)
            case "rub out":
                self._type((self.text or "")[:-1])
            case "edit":
                self.edit_cell()
            case "give up":
                self.end_typing(keep=False)
            case "brush":
                grid.brush_wanted.emit()
            case "thinner" | "wider":
                grid.brush_resized.emit(1 if wanted.doing == "wider" else -1)
            case "copy":
                grid.edits.copy()
            case "paste":
                grid.edits.paste()
            case "select all":
                grid.select(Selection.everything(grid.kernel().shape))
            case _:
                self._change_selected(wanted)

    def _change_selected(self, wanted: Intent) -> None:
        grid = self._grid
        text = self.text or ""
        self.end_typing(keep=True)
        grid.begin_entry()
        match wanted.doing:
            case "fill":
                shape, where = grid.kernel().shape, grid.selection.slices
                values, sentence = typed_weights(text, shape, where)
                grid.fail(sentence)
                if values is not None:
                    grid.edits.fill(values, "Fill cells")
            case "cut":
                grid.edits.cut()
            case "clear":
                grid.edits.fill(0.0, "Clear cells")
            case "hole":
                grid.edits.fill(math.nan, "Make a hole")
            case "origin":
                grid.edits.move_origin()

    def _move(self, row: int, column: int, extend: bool) -> None:
        grid = self._grid
        grid.select(grid.selection.moved(row, column, grid.kernel().shape, extend))
