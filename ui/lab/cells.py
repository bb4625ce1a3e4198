"""Cells: small grids of numbers: values in their channel's colour, weights in signed colours."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from editor.render.heat import HeatTable
from ui.kernel.grid.weight_text import cell_text
from ui.look.fonts import font
from ui.look.tokens import Tokens

Bytes = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.floating[Any]]
SMALLEST, LARGEST = 8, 11  # logical pixels of a number
BLACK, WHITE = "#101010", "#f4f4f4"
DARK_BELOW: Final = 118  # luminance 0..255 under which numbers are white
FAINT, STRONG = 30.0, 225.0  # a channel's levels at 0 and at 1
TINTS: Final = {"Red": (1.0, 0.16, 0.16), "Green": (0.14, 0.7, 0.22), "Blue": (0.24, 0.3, 1.0)}


def value_colours(name: str, values: Numbers) -> Bytes:
    """Return the colours of a plane's values 0..1, (rows, columns, 3) uint8, in its own hue."""
    tint = np.array(TINTS.get(name, (1.0, 1.0, 1.0)))
    share = np.clip(np.nan_to_num(values), 0, 1)[..., None]
    return np.asarray(np.rint(FAINT + share * tint * (STRONG - FAINT)), np.uint8)


def signed_colours(values: Numbers, tokens: Tokens, limit: float) -> Bytes:
    """Return signed colours, (rows, columns, 3) uint8."""
    return HeatTable.between(tokens.signed).colours(values, limit or 1.0)


def decimals_for(values: Numbers) -> int:
    """Return how many decimals the numbers of a grid have: none for whole ones."""
    return 0 if bool((values == np.rint(values)).all()) else 2


def paint_cells(
    painter: QPainter,
    frame: QRectF,
    values: Numbers,
    colours: Bytes,
    padded: npt.NDArray[np.bool_] | None = None,
    marked: tuple[int, int] | None = None,
) -> None:
    """Draw a grid of numbers; taps that the border made are hatched, and one may be marked."""
    rows, columns = values.shape
    width, height = frame.width() / columns, frame.height() / rows
    size = max(SMALLEST, min(LARGEST, int(min(height * 0.55, width * 0.4))))
    painter.setFont(font(size))
    metrics, decimals = QFontMetricsF(painter.font()), decimals_for(values)
    for (row, column), value in np.ndenumerate(values):
        box = QRectF(frame.left() + column * width, frame.top() + row * height, width, height)
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5) if width >= 6 else box
        red, green, blue = (int(v) for v in colours[row, column])
        painter.fillRect(inner, QColor(red, green, blue))
        if padded is not None and padded[row, column]:
            painter.fillRect(inner, QBrush(QColor(255, 255, 255, 90), Qt.BrushStyle.BDiagPattern))
        if height < SMALLEST + 1:
            continue
        is_light = 0.2126 * red + 0.7152 * green + 0.0722 * blue > DARK_BELOW
        painter.setPen(QColor(BLACK if is_light else WHITE))
        text = cell_text(float(value), decimals, metrics, width - 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    if marked is not None:
        at = QPointF(frame.left() + marked[1] * width, frame.top() + marked[0] * height)
        box = QRectF(at.x(), at.y(), width, height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(0, 0, 0, 200), 4), QPen(QColor(255, 255, 255), 2)):
            painter.setPen(pen)
            painter.drawRect(box)
