"""Marks over the cells of a kernel: origin, selection, focus, what is typed, brush, handles.

White with dark edges where they lie on data, as a colour would pass for a value.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from filters.kernel import Kernel
from ui.kernel.grid.brush_ring import BrushRing
from ui.kernel.grid.geometry import MARGIN, GridGeometry
from ui.kernel.grid.selection import Selection
from ui.look.tokens import Tokens

DARK_EDGE, WHITE_EDGE = QColor("#000000"), QColor("#ffffff")


@dataclass(frozen=True)
class GridLook:
    """What of the grid is marked, beside its kernel.

    Parameters
    ----------
    typing
        Text being typed into the current cell; None where nothing is.
    handles
        Whether the edges show that they can be dragged.
    brush
        Where a brush is held and how far it reaches; None where none is.
    margins
        (rows, columns) by how much each weight may be off, which stands below it; None where that
        is not known.
    """

    selection: Selection
    typing: str | None
    invalid: bool
    focused: bool
    handles: bool = True
    brush: BrushRing | None = None
    margins: npt.NDArray[np.float64] | None = None


def paint_origin(painter: QPainter, geometry: GridGeometry, kernel: Kernel) -> None:
    """Mark the origin by its cell's corners, or by a ring where cells are pixels."""
    cell = geometry.cell_rect(*kernel.origin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not geometry.shows_numbers:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = max(4.0, min(cell.width(), cell.height()) / 2)
        for colour, width in ((DARK_EDGE, 3.0), (WHITE_EDGE, 1.5)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(cell.center(), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        return
    side = max(3.0, min(7.0, cell.width() / 5))
    inner = cell.adjusted(2.5, 2.5, -1.5, -1.5)
    corners = (
        (inner.left(), inner.top(), side, side),
        (inner.right(), inner.top(), -side, side),
        (inner.left(), inner.bottom(), side, -side),
        (inner.right(), inner.bottom(), -side, -side),
    )
    lines = [QLineF(x, y, x + dx, y) for x, y, dx, _ in corners]
    lines += [QLineF(x, y, x, y + dy) for x, y, _, dy in corners]
    for colour, width in ((DARK_EDGE, 3.0), (WHITE_EDGE, 1.5)):
        painter.setPen(QPen(colour, width))
        painter.drawLines(lines)


def paint_selection(
    painter: QPainter, geometry: GridGeometry, look: GridLook, tokens: Tokens
) -> None:
    """Frame the selected cells in white with dark edges: a colour would pass for a value."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if look.selection.is_range:
        _frame(painter, geometry.box_rect(look.selection.box), WHITE_EDGE, 1)
    cell = geometry.cell_rect(*look.selection.current)
    if not geometry.shows_numbers:
        cell = cell.adjusted(-2, -2, 2, 2)
    if look.typing is not None:
        colour = tokens.colour("error" if look.invalid else "accent")
        painter.setPen(QPen(colour, 2))
        painter.drawRect(cell.adjusted(1, 1, -1, -1))
        return
    _frame(painter, cell, tokens.colour("error") if look.invalid else WHITE_EDGE, 2)


def _frame(painter: QPainter, where: QRectF, colour: QColor, width: int) -> None:
    where = QRectF(where.toRect())
    for pen, by in (
        (QPen(DARK_EDGE, 1), -0.5),
        (QPen(colour, width), width / 2 + 0.5),
        (QPen(QColor(0, 0, 0, 150), 1), width + 1.0),
    ):
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(where.adjusted(by, by, -by, -by))


def paint_focus(painter: QPainter, geometry: GridGeometry, tokens: Tokens) -> None:
    """Ring all cells, so that the accent is beside the data."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens.colour("accent"), 2))
    painter.drawRect((geometry.area & geometry.room).adjusted(-1, -1, 1, 1))


def paint_bubble(painter: QPainter, geometry: GridGeometry, look: GridLook, tokens: Tokens) -> None:
    """Show what is typed beside a cell that is too small for it."""
    text = f"{look.typing}▏"
    width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 12
    cell = geometry.cell_rect(*look.selection.current)
    y = cell.bottom() + 4 if cell.bottom() + 26 < geometry.height else cell.top() - 26
    x = min(max(cell.center().x() - width / 2, 0.0), geometry.width - width)
    box = QRectF(x, y, width, 22)
    painter.setPen(QPen(tokens.colour("error" if look.invalid else "accent"), 1))
    painter.setBrush(tokens.colour("field"))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(tokens.colour("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_brush(painter: QPainter, ring: BrushRing) -> None:
    """Draw the brush's edge, seen on light and on dark."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor(0, 0, 0, 160), 3.0), (QColor(255, 255, 255, 220), 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(ring.middle, ring.across, ring.down)


def paint_handles(painter: QPainter, geometry: GridGeometry, colour: QColor) -> None:
    """Draw a bar beside the middle of each edge that is in sight."""
    area, half, thick = geometry.area, 10.0, 2.0
    middle, gap = area.center(), MARGIN / 2
    for x, y, upright in (
        (area.left() - gap, middle.y(), True),
        (area.right() + gap, middle.y(), True),
        (middle.x(), area.top() - gap, False),
        (middle.x(), area.bottom() + gap, False),
    ):
        across, down = (thick / 2, half) if upright else (half, thick / 2)
        painter.fillRect(QRectF(x - across, y - down, 2 * across, 2 * down), colour)
