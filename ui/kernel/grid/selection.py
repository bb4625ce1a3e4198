"""Selection: the cell with the focus, and the range of cells from its anchor to it."""

from __future__ import annotations

from dataclasses import dataclass

from ui.kernel.grid.geometry import Box, Cell


@dataclass(frozen=True)
class Selection:
    """A range of cells between two corners, of which `current` has the focus."""

    current: Cell
    anchor: Cell

    @classmethod
    def at(cls, row: int, column: int) -> Selection:
        """Select one cell."""
        return cls((row, column), (row, column))

    @classmethod
    def everything(cls, shape: tuple[int, int]) -> Selection:
        """Select all cells of a grid of (rows, columns)."""
        return cls((shape[0] - 1, shape[1] - 1), (0, 0))

    @property
    def box(self) -> Box:
        """First and last row and column."""
        (row, column), (other_row, other_column) = self.current, self.anchor
        top, bottom = sorted((row, other_row))
        left, right = sorted((column, other_column))
        return top, left, bottom, right

    @property
    def slices(self) -> tuple[slice, slice]:
        """The range as an index of the weights."""
        top, left, bottom, right = self.box
        return slice(top, bottom + 1), slice(left, right + 1)

    @property
    def is_range(self) -> bool:
        """Whether it holds more than one cell."""
        return self.current != self.anchor

    def holds(self, cell: Cell) -> bool:
        """Whether a cell is selected."""
        top, left, bottom, right = self.box
        return top <= cell[0] <= bottom and left <= cell[1] <= right

    def moved(self, row: int, column: int, shape: tuple[int, int], extend: bool) -> Selection:
        """Go to a cell, or to the nearest one of the grid; `extend` keeps the anchor."""
        cell = min(max(row, 0), shape[0] - 1), min(max(column, 0), shape[1] - 1)
        return Selection(cell, self.anchor if extend else cell)

    def beside(self, origin: Cell, other: Cell, shape: tuple[int, int]) -> Selection:
        """Stay where it is as seen from the origin, now at `other` in a grid of another size."""
        row, column = self.current
        return self.moved(
            row - origin[0] + other[0], column - origin[1] + other[1], shape, extend=False
        )
