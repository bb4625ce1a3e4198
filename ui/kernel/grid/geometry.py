"""Where a kernel's cells lie in the grid: fitting, zoom, pan and the edges; pure arithmetic."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from PySide6.QtCore import QPointF, QRectF

Cell = tuple[int, int]
Box = tuple[int, int, int, int]  # top, left, bottom, right; inclusive

MARGIN: Final = 4  # logical pixels around the cells, where the edges are dragged
LARGEST_CELL: Final = 64  # logical pixels of a cell's height when zoomed in
SMALLEST_TEXT: Final = 18  # logical pixels of a side, below which a cell is a pixel of a picture
WIDEST: Final = 3.0  # a fitted cell's width over its height
BAR: Final = 8  # logical pixels of a scroll bar


@dataclass(frozen=True)
class GridFrame:
    """What is around the cells and how large they are; logical pixels.

    Parameters
    ----------
    left, top, right, bottom
        Room around the cells.
    least
        (width, height) of a cell at zoom 1 at the least.
    cell
        The same of a kernel that has no room for that, and scrolls.
    cell_height
        Of a fitted cell at the most.
    tallest
        Of the whole grid.
    has_rulers
        Whether coordinates stand over and beside the cells, which begin at the left then.
    """

    left: int = MARGIN
    top: int = MARGIN
    right: int = MARGIN
    bottom: int = MARGIN
    least: tuple[float, float] = (0.0, 0.0)
    cell: tuple[float, float] = (0.0, 0.0)
    cell_height: int = 25
    tallest: int = 300
    has_rulers: bool = False


FORM: Final = GridFrame()
BENCH: Final = GridFrame(
    20, 16, 1, 2, (28.0, 26.0), (30.0, 26.0), 52, 16 + 15 * 26 + 2, has_rulers=True
)
BENCH_WIDTH: Final = 20 + 15 * 30 + 1  # logical pixels, with cells of 30


@dataclass(frozen=True)
class GridGeometry:
    """A grid of cells on a widget of `width` x `height` logical pixels.

    Parameters
    ----------
    zoom
        1 fits all cells as far as they may be so small; more shows fewer and larger ones.
    across, down
        How far the cells are moved from where they fit, logical pixels; 0 where all are seen.

    What follows from these is computed once: a repaint asks for it hundreds of times.
    """

    rows: int
    columns: int
    width: float
    height: float
    zoom: float = 1.0
    across: float = 0.0
    down: float = 0.0
    frame: GridFrame = FORM

    @staticmethod
    def height_for(rows: int, columns: int, width: float, frame: GridFrame = FORM) -> int:
        """Return the height that a grid of that width wants."""
        side = max((width - frame.left - frame.right) / columns, *frame.least)
        around = frame.top + frame.bottom
        return max(24, min(round(rows * min(side, frame.cell_height)) + around, frame.tallest))

    @cached_property
    def room(self) -> QRectF:
        """Where cells may show: all but the frame and the scroll bars."""
        whole, (wide, tall) = self._whole_room, self.overflow
        return whole.adjusted(0, 0, -BAR if tall else 0, -BAR if wide else 0)

    @cached_property
    def area(self) -> QRectF:
        """Where all the cells lie; larger than the room when zoomed in."""
        room, (width, height) = self.room, self._size
        left = room.center().x() - width / 2
        if self.frame.has_rulers and width < room.width():
            left = room.left()
        top = room.center().y() - height / 2
        if self.frame.has_rulers and height < room.height():
            top = room.top()
        return QRectF(left + self.across, top + self.down, width, height)

    @cached_property
    def overflow(self) -> tuple[bool, bool]:
        """Whether the cells take more than the room, across and down, and so have scroll bars."""
        if not self.frame.has_rulers:
            return False, False
        room, (width, height) = self._whole_room, self._size
        return width > room.width() + 0.5, height > room.height() + 0.5

    @property
    def least_zoom(self) -> float:
        """The zoom that shows all cells."""
        if not self.frame.has_rulers:
            return 1.0
        room, (width, height) = self._whole_room, self._base
        fitting = room.width() / width / self.columns, room.height() / height / self.rows
        return min(1.0, *fitting)

    @cached_property
    def _whole_room(self) -> QRectF:
        frame = self.frame
        width = self.width - frame.left - frame.right
        height = self.height - frame.top - frame.bottom
        return QRectF(frame.left, frame.top, max(1.0, width), max(1.0, height))

    @cached_property
    def _base(self) -> tuple[float, float]:
        """(width, height) of a cell at zoom 1."""
        room, least, cell = self._whole_room, self.frame.least, self.frame.cell
        width = min(room.width(), room.height() * WIDEST * self.columns / self.rows) / self.columns
        height = room.height() / self.rows
        if self.frame.has_rulers:  # whole pixels, so that all lines are as far apart
            width, height = max(1.0, math.floor(width)), max(1.0, math.floor(height))
        return width if width >= least[0] else cell[0], height if height >= least[1] else cell[1]

    @cached_property
    def _size(self) -> tuple[float, float]:
        width, height = self._base
        return width * self.columns * self.zoom, height * self.rows * self.zoom

    @cached_property
    def cell_size(self) -> tuple[float, float]:
        """(width, height) of a cell."""
        area = self.area
        return area.width() / self.columns, area.height() / self.rows

    @property
    def shows_numbers(self) -> bool:
        """Whether cells are large enough for numbers; else they are pixels of a picture."""
        return min(self.cell_size) >= SMALLEST_TEXT

    @property
    def visible(self) -> Box:
        """The cells that can be seen, in whole or in part."""
        return self.cells_in(self.room)

    def cells_in(self, part: QRectF) -> Box:
        """Return the cells that a part of the widget shows, in whole or in part.

        Where there are none, the last row or column lies before the first.
        """
        room, area = self.room & part, self.area
        width, height = self.cell_size
        top = max(0, math.floor((room.top() - area.top()) / height))
        left = max(0, math.floor((room.left() - area.left()) / width))
        bottom = min(self.rows, math.ceil((room.bottom() - area.top()) / height)) - 1
        right = min(self.columns, math.ceil((room.right() - area.left()) / width)) - 1
        return top, left, bottom, right

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Where a cell lies."""
        return self.box_rect((row, column, row, column))

    def box_rect(self, box: Box) -> QRectF:
        """Where a block of cells lies."""
        area = self.area
        width, height = area.width() / self.columns, area.height() / self.rows
        top, left, bottom, right = box
        return QRectF(
            area.left() + left * width,
            area.top() + top * height,
            (right - left + 1) * width,
            (bottom - top + 1) * height,
        )

    def cell_at(self, at: QPointF) -> Cell | None:
        """Return the cell at a place; None beside the cells."""
        row, column = self.nearest(at, clip=False)
        inside = 0 <= row < self.rows and 0 <= column < self.columns
        return (row, column) if inside else None

    def nearest(self, at: QPointF, clip: bool = True) -> Cell:
        """Return the cell at a place or, beside the cells, the nearest one."""
        area = self.area
        row = math.floor((at.y() - area.top()) * self.rows / area.height())
        column = math.floor((at.x() - area.left()) * self.columns / area.width())
        if not clip:
            return row, column
        return min(max(row, 0), self.rows - 1), min(max(column, 0), self.columns - 1)

    def edges_at(self, at: QPointF) -> frozenset[str]:
        """Return the edges (``top``, ``left``, ``bottom``, ``right``) that a place grips."""
        area = self.area
        outer = area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        if not outer.contains(at) or area.adjusted(1, 1, -1, -1).contains(at):
            return frozenset()
        reach = {
            "top": at.y() - area.top(),
            "left": at.x() - area.left(),
            "bottom": area.bottom() - at.y(),
            "right": area.right() - at.x(),
        }
        near = {name for name, inside in reach.items() if inside <= 1}
        wide = min(2.0 * MARGIN, area.width() / 4, area.height() / 4)
        corner = {name for name, inside in reach.items() if inside <= wide}
        return frozenset(near | corner)

    def zoomed(self, factor: float, at: QPointF) -> GridGeometry:
        """Zoom with the place `at` staying where it is; never smaller than fitting."""
        largest = max(1.0, LARGEST_CELL / self._base[1])
        zoom = min(max(self.zoom * factor, self.least_zoom), largest)
        share = zoom / self.zoom
        middle = self.area.center()
        moved = middle + (at - middle) * (1 - share) - self.room.center()
        return replace(self, zoom=zoom, across=moved.x(), down=moved.y()).held()

    def panned(self, across: float, down: float) -> GridGeometry:
        """Move the cells by logical pixels, as far as they fill the room."""
        return replace(self, across=self.across + across, down=self.down + down).held()

    def showing(self, row: int, column: int) -> GridGeometry:
        """Pan as little as makes a cell seen whole."""
        cell, room = self.cell_rect(row, column), self.room
        across = max(0.0, room.left() - cell.left()) or min(0.0, room.right() - cell.right())
        down = max(0.0, room.top() - cell.top()) or min(0.0, room.bottom() - cell.bottom())
        return self.panned(across, down) if across or down else self

    def held(self) -> GridGeometry:
        """Pan back so that nothing beside the cells shows that need not."""
        area, room = self.area, self.room
        slack = [
            (whole - part) / 2 if whole > part + 1e-6 else 0.0
            for whole, part in ((area.width(), room.width()), (area.height(), room.height()))
        ]
        across = min(max(self.across, -slack[0]), slack[0])
        down = min(max(self.down, -slack[1]), slack[1])
        if (across, down) == (self.across, self.down):
            return self  # with all that it has computed
        return replace(self, across=across, down=down)
