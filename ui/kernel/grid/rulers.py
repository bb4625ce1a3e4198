"""Rulers: coordinates from the origin over and beside the cells of a kernel."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.kernel.grid.geometry import Cell, GridGeometry
from ui.look.fonts import font
from ui.look.tokens import Tokens

LETTERS = 10  # logical pixels
NARROWEST = 22  # logical pixels between two numbers


def coordinates(cell: Cell, origin: Cell) -> tuple[int, int]:
    """Return x, rightwards, and y, downwards, from the origin: what formulas call them."""
    return cell[1] - origin[1], cell[0] - origin[0]


def number(value: int) -> str:
    """Write a coordinate, its minus as wide as a plus."""
    return str(value).replace("-", "−")


def paint_rulers(
    painter: QPainter, geometry: GridGeometry, origin: Cell, current: Cell, tokens: Tokens
) -> None:
    """Draw both; the numbers of the current cell stand out, and some are left out where narrow."""
    painter.setFont(font(LETTERS))
    muted, text = tokens.colour("muted"), tokens.colour("text")
    room, seen, frame = geometry.room, geometry.area & geometry.room, geometry.frame
    width, height = geometry.cell_size
    top, left, bottom, right = geometry.visible
    x, y = coordinates((0, 0), origin)
    every = _every(width, NARROWEST)
    for column in range(left, right + 1):
        middle = geometry.cell_rect(0, column).center().x()
        if (x + column) % every == 0 and room.left() - 1 <= middle <= room.right() + 1:
            painter.setPen(text if column == current[1] else muted)
            box = QRectF(middle - 20, seen.top() - frame.top, 40, frame.top)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number(x + column))
    every = _every(height, LETTERS + 4)
    for row in range(top, bottom + 1):
        middle = geometry.cell_rect(row, 0).center().y()
        if (y + row) % every == 0 and room.top() - 1 <= middle <= room.bottom() + 1:
            painter.setPen(text if row == current[0] else muted)
            box = QRectF(seen.left() - frame.left, middle - 10, frame.left - 3, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number(y + row))


def _every(side: float, least: float) -> int:
    """Return how many cells to go on by from one number to the next: 1, 2, 5, 10 ..."""
    for step in (1, 2, 5, 10, 20, 50):
        if side * step >= least:
            return step
    return 100
