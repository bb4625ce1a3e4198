"""Painting a kernel: heat colours, numbers that fit, origin, holes and selection."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPalette, QPen

from editor.heat import heat_rgb
from filters.kernel import Kernel

SMALLEST_TEXT = 17  # logical pixels of a cell's side below which no number is written


@dataclass(frozen=True)
class GridLook:
    """What of the grid is marked, beside its kernel.

    Parameters
    ----------
    current, selection
        The cell with the focus; first and last (row, column) of the selection.
    typing
        Text being typed into the current cell; None where nothing is.
    """

    current: tuple[int, int]
    selection: tuple[int, int, int, int]  # top, left, bottom, right, inclusive
    typing: str | None
    invalid: bool
    focused: bool


def weight_text(value: float, metrics: QFontMetricsF, width: float) -> str:
    """Write a weight with as many digits as `width` holds; the sign is as wide as a plus.

    Numbers that don't fit lose digits, never their size: 12345 becomes 1e4.
    """
    if math.isnan(value):
        return "·"
    texts = [_plain(value)] + [_plain(float(f"{value:.{n}g}")) for n in (4, 3, 2, 1)]
    texts += [f"{value:.0e}".replace("e+0", "e").replace("e-0", "e−").replace("e+", "e")]
    for text in texts:
        for shown in (text, text.replace("0.", ".", 1) if "0." in text[:3] else text):
            if metrics.horizontalAdvance(shown) <= width:
                return shown
    return texts[-1]


def _plain(value: float) -> str:
    if value != 0 and not 1e-4 <= abs(value) < 1e6:
        return f"{value:g}".replace("-", "−")
    return f"{value:.6f}".rstrip("0").rstrip(".").replace("-", "−")


def paint_kernel(
    painter: QPainter, area: QRectF, kernel: Kernel, look: GridLook, palette: QPalette
) -> None:
    """Draw the whole grid into `area`, logical pixels."""
    rows, columns = kernel.shape
    width, height = area.width() / columns, area.height() / rows
    base = palette.color(QPalette.ColorRole.Base)
    rgb = heat_rgb(kernel.taps, float(np.abs(kernel.taps).max()), base.redF())
    picture = QImage(rgb.tobytes(), columns, rows, 3 * columns, QImage.Format.Format_RGB888)
    painter.drawImage(area, picture)
    if min(width, height) >= 8:
        _paint_lines(painter, area, kernel, palette.color(QPalette.ColorRole.Dark))
    if min(width, height) >= SMALLEST_TEXT:
        _paint_numbers(painter, area, kernel, rgb, look)
    _paint_origin(painter, _cell(area, kernel, *kernel.origin), palette)
    _paint_focus(painter, area, kernel, look, palette)


def _cell(area: QRectF, kernel: Kernel, row: int, column: int) -> QRectF:
    width, height = area.width() / kernel.shape[1], area.height() / kernel.shape[0]
    return QRectF(area.left() + column * width, area.top() + row * height, width, height)


def _paint_lines(painter: QPainter, area: QRectF, kernel: Kernel, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1))
    rows, columns = kernel.shape
    for row in range(rows + 1):
        y = area.top() + row * area.height() / rows
        painter.drawLine(round(area.left()), round(y), round(area.right()), round(y))
    for column in range(columns + 1):
        x = area.left() + column * area.width() / columns
        painter.drawLine(round(x), round(area.top()), round(x), round(area.bottom()))


def _paint_numbers(
    painter: QPainter,
    area: QRectF,
    kernel: Kernel,
    rgb: npt.NDArray[np.uint8],
    look: GridLook,
) -> None:
    font = QFont(painter.font())
    cell = _cell(area, kernel, 0, 0)
    font.setPixelSize(max(8, min(13, int(cell.height() * 0.44), int(cell.width() * 0.36))))
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    for (row, column), value in np.ndenumerate(kernel.weights):
        typed = look.typing if (row, column) == look.current else None
        text = typed if typed is not None else weight_text(value, metrics, cell.width() - 4)
        red, green, blue = (int(v) for v in rgb[row, column])
        light = 0.2126 * red + 0.7152 * green + 0.0722 * blue > 118
        painter.setPen(QColor("#101010" if light else "#f4f4f4"))
        where = _cell(area, kernel, row, column)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text + ("▏" if typed else ""))


def _paint_origin(painter: QPainter, cell: QRectF, palette: QPalette) -> None:
    """Mark the origin by a corner in the text colour."""
    side = max(3.0, min(7.0, cell.width() / 5))
    colour = palette.color(QPalette.ColorRole.Text)
    painter.setPen(QPen(colour, 1.5))
    inner = cell.adjusted(2.5, 2.5, -1.5, -1.5)
    for x, y, dx, dy in (
        (inner.left(), inner.top(), side, side), (inner.right(), inner.top(), -side, side),
        (inner.left(), inner.bottom(), side, -side), (inner.right(), inner.bottom(), -side, -side),
    ):  # fmt: skip
        painter.drawLine(QPointF(x, y), QPointF(x + dx, y))
        painter.drawLine(QPointF(x, y), QPointF(x, y + dy))


def _paint_focus(
    painter: QPainter, area: QRectF, kernel: Kernel, look: GridLook, palette: QPalette
) -> None:
    accent = palette.color(QPalette.ColorRole.Highlight)
    top, left, bottom, right = look.selection
    first, last = _cell(area, kernel, top, left), _cell(area, kernel, bottom, right)
    if (top, left) != (bottom, right):
        veil = QColor(accent)
        veil.setAlpha(70)
        painter.fillRect(first.united(last), veil)
    if look.focused:
        colour = QColor("#ff5a4a") if look.invalid else accent
        painter.setPen(QPen(colour, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(_cell(area, kernel, *look.current).adjusted(1, 1, -1, -1))
