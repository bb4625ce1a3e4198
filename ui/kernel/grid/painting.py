"""Painting a kernel: numbers that fit, grid lines, origin, selection and handles."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen

from filters.kernel import Kernel
from ui.kernel.grid.brush_ring import BrushRing
from ui.kernel.grid.geometry import MARGIN, GridGeometry
from ui.kernel.grid.heat_picture import HeatPicture
from ui.kernel.grid.selection import Selection

LINES_FROM = 8  # logical pixels of a cell's side from which lines part the cells
WIDE = 30  # logical pixels of a cell's width from which its number keeps clear of the lines
SMALL = 1e-3  # what is less is small beside the weights that are seen


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


def weight_text(value: float, metrics: QFontMetricsF, width: float) -> str:
    """Write a weight with as many digits as `width` holds; the sign is as wide as a plus.

    Numbers that don't fit lose digits, never their size: 12345 becomes 1e4. Where even that is too
    wide, small ones become ≈0 and others an ellipsis: no number runs into its neighbour.
    """
    if math.isnan(value):
        return "·"
    for text in _shorter_and_shorter(value):
        for shown in (text, text.replace("0.", ".", 1) if "0." in text[:3] else text):
            if metrics.horizontalAdvance(shown) <= width:
                return shown
    return "≈0" if abs(value) < SMALL else "…"


def _shorter_and_shorter(value: float) -> Iterator[str]:
    yield _plain(value)
    for digits in (4, 3, 2, 1):
        yield _plain(float(f"{value:.{digits}g}"))
    yield f"{value:.0e}".replace("e+0", "e").replace("e-0", "e−").replace("e+", "e")


def _plain(value: float) -> str:
    if value != 0 and not 1e-4 <= abs(value) < 1e6:
        return f"{value:g}".replace("-", "−")
    return f"{value:.6f}".rstrip("0").rstrip(".").replace("-", "−")


def paint_kernel(
    painter: QPainter,
    geometry: GridGeometry,
    kernel: Kernel,
    heat: HeatPicture,
    look: GridLook,
    palette: QPalette,
) -> None:
    """Draw the whole grid, logical pixels; the painter's clip says what of it is needed."""
    painter.save()
    painter.setClipRect(geometry.room.adjusted(-1, -1, 1, 1), Qt.ClipOperation.IntersectClip)
    painter.drawImage(geometry.area, heat.picture)
    if min(geometry.cell_size) >= LINES_FROM:
        _paint_lines(painter, geometry, palette.color(QPalette.ColorRole.Dark))
    if geometry.shows_numbers:
        _paint_numbers(painter, geometry, kernel, heat, look)
    _paint_origin(painter, geometry, kernel, palette)
    _paint_selection(painter, geometry, look, palette)
    painter.restore()
    if look.typing is not None and not geometry.shows_numbers:
        _paint_bubble(painter, geometry, look, palette)
    if look.brush is not None:
        _paint_brush(painter, look.brush)
    elif look.handles:
        _paint_handles(painter, geometry, palette.color(QPalette.ColorRole.Mid))


def _paint_lines(painter: QPainter, geometry: GridGeometry, colour: QColor) -> None:
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


def _paint_numbers(
    painter: QPainter, geometry: GridGeometry, kernel: Kernel, heat: HeatPicture, look: GridLook
) -> None:
    font = QFont(painter.font())
    width, height = geometry.cell_size
    font.setPixelSize(max(8, min(13, int(height * 0.44), int(width * 0.36))))
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    room = width - (4 if width >= WIDE else 2)
    area, light = geometry.area, heat.is_light()
    dark_text, light_text = QColor("#101010"), QColor("#f4f4f4")
    top, left, bottom, right = geometry.cells_in(painter.clipBoundingRect())
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            typed = look.typing if (row, column) == look.selection.current else None
            value = float(kernel.weights[row, column])
            text = typed if typed is not None else weight_text(value, metrics, room)
            painter.setPen(dark_text if light[row, column] else light_text)
            x, y = area.left() + column * width, area.top() + row * height
            where = QRectF(x, y, width, height)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text + ("▏" if typed else ""))


def _paint_origin(
    painter: QPainter, geometry: GridGeometry, kernel: Kernel, palette: QPalette
) -> None:
    """Mark the origin by its cell's corners, or by a ring where cells are pixels."""
    cell = geometry.cell_rect(*kernel.origin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not geometry.shows_numbers:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = max(4.0, min(cell.width(), cell.height()) / 2)
        for colour, width in (
            (palette.color(QPalette.ColorRole.Base), 3.0),
            (palette.color(QPalette.ColorRole.Text), 1.5),
        ):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(cell.center(), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        return
    side = max(3.0, min(7.0, cell.width() / 5))
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1.5))
    inner = cell.adjusted(2.5, 2.5, -1.5, -1.5)
    for x, y, dx, dy in (
        (inner.left(), inner.top(), side, side),
        (inner.right(), inner.top(), -side, side),
        (inner.left(), inner.bottom(), side, -side),
        (inner.right(), inner.bottom(), -side, -side),
    ):
        painter.drawLine(QPointF(x, y), QPointF(x + dx, y))
        painter.drawLine(QPointF(x, y), QPointF(x, y + dy))


def _paint_selection(
    painter: QPainter, geometry: GridGeometry, look: GridLook, palette: QPalette
) -> None:
    accent = palette.color(QPalette.ColorRole.Highlight)
    if look.selection.is_range:
        veil = QColor(accent)
        veil.setAlpha(70)
        painter.fillRect(geometry.box_rect(look.selection.box), veil)
    if look.focused and look.brush is None:
        painter.setPen(QPen(_mark(look, palette), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        cell = geometry.cell_rect(*look.selection.current)
        outward = 0.0 if geometry.shows_numbers else 2.0
        painter.drawRect(cell.adjusted(1 - outward, 1 - outward, outward - 1, outward - 1))


def _mark(look: GridLook, palette: QPalette) -> QColor:
    accent = palette.color(QPalette.ColorRole.Highlight)
    return QColor("#ff5a4a") if look.invalid else accent


def _paint_bubble(
    painter: QPainter, geometry: GridGeometry, look: GridLook, palette: QPalette
) -> None:
    """Show what is typed beside a cell that is too small for it."""
    text = f"{look.typing}▏"
    width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 12
    cell = geometry.cell_rect(*look.selection.current)
    y = cell.bottom() + 4 if cell.bottom() + 26 < geometry.height else cell.top() - 26
    x = min(max(cell.center().x() - width / 2, 0.0), geometry.width - width)
    box = QRectF(x, y, width, 22)
    painter.setPen(QPen(_mark(look, palette), 1))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(palette.color(QPalette.ColorRole.Text))
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
