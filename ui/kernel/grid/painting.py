"""Painting a kernel: rulers, numbers that fit, grid lines, holes, origin, selection and handles."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from filters.kernel import Kernel
from ui.kernel.grid.brush_ring import BrushRing
from ui.kernel.grid.geometry import MARGIN, GridGeometry
from ui.kernel.grid.heat_picture import HeatPicture
from ui.kernel.grid.rulers import paint_rulers
from ui.kernel.grid.selection import Selection
from ui.kernel.grid.weight_text import cell_text, decimals_of, weight_text
from ui.look.fonts import TEXT, font
from ui.look.tokens import Tokens

LINES_FROM = 8  # logical pixels of a cell's side from which lines part the cells
WIDE = 30  # logical pixels of a cell's width from which its number keeps clear of the lines
ROOMY = 48  # from which a cell has all digits that there is room for
BLACK, WHITE = QColor("#101010"), QColor("#f4f4f4")
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
    """

    selection: Selection
    typing: str | None
    invalid: bool
    focused: bool
    handles: bool = True
    brush: BrushRing | None = None


def paint_kernel(
    painter: QPainter,
    geometry: GridGeometry,
    kernel: Kernel,
    heat: HeatPicture,
    look: GridLook,
    tokens: Tokens,
) -> None:
    """Draw the whole grid, logical pixels; the painter's clip says what of it is needed."""
    if geometry.frame.has_rulers:
        paint_rulers(painter, geometry, kernel.origin, look.selection.current, tokens)
    painter.save()
    painter.setClipRect(geometry.room.adjusted(-1, -1, 1, 1), Qt.ClipOperation.IntersectClip)
    painter.drawImage(geometry.area, heat.picture)
    if min(geometry.cell_size) >= LINES_FROM:
        _paint_holes(painter, geometry, kernel, tokens)
        _paint_lines(painter, geometry, tokens.colour("hair"))
    if geometry.shows_numbers:
        _paint_numbers(painter, geometry, kernel, heat, look, tokens)
    _paint_origin(painter, geometry, kernel)
    _paint_selection(painter, geometry, look, tokens)
    painter.restore()
    if look.focused and look.brush is None:
        _paint_focus(painter, geometry, tokens)
    if look.typing is not None and not geometry.shows_numbers:
        _paint_bubble(painter, geometry, look, tokens)
    if look.brush is not None:
        _paint_brush(painter, look.brush)
    elif look.handles and not geometry.frame.has_rulers:
        _paint_handles(painter, geometry, tokens.colour("edge"))


def _paint_lines(painter: QPainter, geometry: GridGeometry, colour: QColor) -> None:
    """Part the cells by thin lines, faint so that neighbours of one colour stay together."""
    colour.setAlpha(150)
    painter.setPen(QPen(colour, 1))
    area = geometry.area
    width, height = geometry.cell_size
    top, left, bottom, right = geometry.visible
    for row in range(top, bottom + 2):
        y = round(area.top() + row * height)
        painter.drawLine(round(area.left()), y, round(area.right()), y)
    for column in range(left, right + 2):
        x = round(area.left() + column * width)
        painter.drawLine(x, round(area.top()), x, round(area.bottom()))


def _paint_holes(painter: QPainter, geometry: GridGeometry, kernel: Kernel, tokens: Tokens) -> None:
    """Hatch the taps that are left out."""
    top, left, bottom, right = geometry.cells_in(painter.clipBoundingRect())
    holes = np.isnan(kernel.weights[top : bottom + 1, left : right + 1])
    hatch = QBrush(tokens.colour("edge"), Qt.BrushStyle.BDiagPattern)
    for row, column in np.argwhere(holes).tolist():
        where = geometry.cell_rect(top + row, left + column)
        painter.fillRect(where, tokens.colour("field"))
        painter.fillRect(where, hatch)


def _paint_numbers(
    painter: QPainter,
    geometry: GridGeometry,
    kernel: Kernel,
    heat: HeatPicture,
    look: GridLook,
    tokens: Tokens,
) -> None:
    width, height = geometry.cell_size
    painter.setFont(_number_font(width, height))
    metrics = QFontMetricsF(painter.font())
    room = width - (4 if width >= WIDE else 2)
    area, box = geometry.area, geometry.cells_in(painter.clipBoundingRect())
    top, left, bottom, right = box
    if bottom < top or right < left:
        return
    light, decimals = heat.is_light(box), decimals_of(kernel)
    zero = tokens.colour("muted")
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            where = QRectF(area.left() + column * width, area.top() + row * height, width, height)
            if look.typing is not None and (row, column) == look.selection.current:
                _paint_typing(painter, where, look.typing, tokens)
                continue
            value = float(kernel.weights[row, column])
            if width < ROOMY:
                text = cell_text(value, decimals, metrics, room)
            else:
                text = "" if math.isnan(value) else weight_text(value, metrics, room)
            is_light = light[row - top, column - left]
            painter.setPen(zero if value == 0 else BLACK if is_light else WHITE)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)


def _number_font(width: float, height: float) -> QFont:
    return font(max(8, min(TEXT, int(height * 0.44), int(width * 0.37))))


def _paint_typing(painter: QPainter, where: QRectF, text: str, tokens: Tokens) -> None:
    """Make the cell a field; of a long text its end is seen."""
    painter.fillRect(where, tokens.colour("field"))
    painter.setPen(tokens.colour("text"))
    inner = where.adjusted(4, 0, -4, 0)
    fits = painter.fontMetrics().horizontalAdvance(text + "▏") <= inner.width()
    side = Qt.AlignmentFlag.AlignHCenter if fits else Qt.AlignmentFlag.AlignRight
    painter.save()
    painter.setClipRect(inner, Qt.ClipOperation.IntersectClip)
    painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, text + "▏")
    painter.restore()


def _paint_origin(painter: QPainter, geometry: GridGeometry, kernel: Kernel) -> None:
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
    for colour, width in ((DARK_EDGE, 3.0), (WHITE_EDGE, 1.5)):
        painter.setPen(QPen(colour, width))
        for x, y, dx, dy in (
            (inner.left(), inner.top(), side, side),
            (inner.right(), inner.top(), -side, side),
            (inner.left(), inner.bottom(), side, -side),
            (inner.right(), inner.bottom(), -side, -side),
        ):
            painter.drawLine(QPointF(x, y), QPointF(x + dx, y))
            painter.drawLine(QPointF(x, y), QPointF(x, y + dy))


def _paint_selection(
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


def _paint_focus(painter: QPainter, geometry: GridGeometry, tokens: Tokens) -> None:
    """Ring all cells, so that the accent is beside the data."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens.colour("accent"), 2))
    painter.drawRect((geometry.area & geometry.room).adjusted(-1, -1, 1, 1))


def _paint_bubble(
    painter: QPainter, geometry: GridGeometry, look: GridLook, tokens: Tokens
) -> None:
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


def _paint_brush(painter: QPainter, ring: BrushRing) -> None:
    """Draw the brush's edge, seen on light and on dark."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor(0, 0, 0, 160), 3.0), (QColor(255, 255, 255, 220), 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(ring.middle, ring.across, ring.down)


def _paint_handles(painter: QPainter, geometry: GridGeometry, colour: QColor) -> None:
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
