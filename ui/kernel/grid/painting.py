"""Painting a kernel: rulers, cells, numbers that fit, grid lines, holes; marks over them."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from filters.kernel import Kernel
from ui.kernel.grid.geometry import GridGeometry
from ui.kernel.grid.heat_picture import HeatPicture
from ui.kernel.grid.marks import (
    GridLook,
    paint_brush,
    paint_bubble,
    paint_focus,
    paint_handles,
    paint_origin,
    paint_selection,
)
from ui.kernel.grid.rulers import paint_rulers
from ui.kernel.grid.weight_text import cell_text, decimals_of, margin_text, weight_text
from ui.look.fonts import HINT, TEXT, font
from ui.look.tokens import Tokens

LINES_FROM = 8  # logical pixels of a cell's side from which lines part the cells
WIDE = 30  # logical pixels of a cell's width from which its number keeps clear of the edges
MARK_EDGE = 2  # logical pixels around a cell, or the brush's ring, that marks may cover
NUMBER_EDGE = MARK_EDGE + 1  # that numbers keep clear of: dirty pixels are whole ones
ROOMY = 48  # from which a cell has all digits that there is room for
TALL = 36  # logical pixels of a cell's height from which two lines have room
LINE = 16  # logical pixels from one line to the next
BLACK, WHITE = QColor("#101010"), QColor("#f4f4f4")


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
    picture = heat.picture.convertToFormat(QImage.Format.Format_RGB32)  # which Qt enlarges quicker
    painter.drawImage(geometry.area, picture)
    if min(geometry.cell_size) >= LINES_FROM:
        _paint_holes(painter, geometry, kernel, tokens)
        _paint_lines(painter, geometry, tokens.colour("hair"))
    if geometry.shows_numbers:
        _paint_numbers(painter, geometry, kernel, heat, look, tokens)
    paint_origin(painter, geometry, kernel)
    paint_selection(painter, geometry, look, tokens)
    painter.restore()
    if look.focused and look.brush is None:
        paint_focus(painter, geometry, tokens)
    if look.typing is not None and not geometry.shows_numbers:
        paint_bubble(painter, geometry, look, tokens)
    if look.brush is not None:
        paint_brush(painter, look.brush)
    elif look.handles and not geometry.frame.has_rulers:
        paint_handles(painter, geometry, tokens.colour("edge"))


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
    is_wide = width >= WIDE
    room = width - 2 * (NUMBER_EDGE if is_wide else 1)
    area, asked = geometry.area, painter.clipBoundingRect()
    if is_wide:  # marks cover no more than an edge of other cells, whose numbers stay as they are
        clear = NUMBER_EDGE
        asked = asked.adjusted(clear, clear, -clear, -clear)
    box = geometry.cells_in(asked)
    top, left, bottom, right = box
    if bottom < top or right < left:
        return
    light, decimals = heat.is_light(box), decimals_of(kernel)
    zero = tokens.colour("muted")
    margins = look.margins if width >= ROOMY and height >= TALL else None
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
            if margins is None or not margins[row, column] > 0:
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
            else:
                _paint_with_margin(painter, where, text, float(margins[row, column]))


def _paint_with_margin(painter: QPainter, where: QRectF, text: str, margin: float) -> None:
    """Draw a weight, and below it in small print by how much it may be off."""
    half, numbers = where.height() / 2, painter.font()
    upper = where.adjusted(0, half - LINE, 0, -half)
    painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, text)
    painter.setFont(font(HINT))
    metrics = QFontMetricsF(painter.font())
    sign = "± "
    room = where.width() - 4 - metrics.horizontalAdvance(sign)
    below = where.adjusted(0, half, 0, LINE - half)
    words = sign + margin_text(margin, metrics, room)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)
    painter.setFont(numbers)


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
