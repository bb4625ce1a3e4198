"""BrushRing: where the mask's brush paints, as a picture that is drawn once for each brush."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from ui.canvas.painting import in_bands

WHITE: Final = QColor(255, 255, 255)
EDGE: Final = QColor(0, 0, 0, 170)  # so that marks are seen on white
DASHES: Final = (4.0, 3.0)
AROUND: Final = 4  # logical pixels that lines reach beyond the ring
LARGEST: Final = 1000.0  # device pixels of a radius, whose picture would take much memory
LEAST: Final = 2.0  # logical pixels of a radius that is drawn


class BrushRing:
    """Draws the ring; a dashed one takes milliseconds, and the pointer moves all the time."""

    def __init__(self) -> None:
        self._drawn: tuple[float, float, float] | None = None
        self._picture = QImage()

    def paint(self, painter: QPainter, middle: QPointF, radius: float, hardness: float) -> None:
        """Draw where a brush paints nothing any more, and up to where it is full."""
        ratio = painter.device().devicePixelRatioF()
        if radius * ratio > LARGEST:
            _draw(painter, middle, radius, hardness)
            return
        far = math.ceil(max(radius, LEAST)) + AROUND
        if self._drawn != (radius, hardness, ratio):
            self._drawn = radius, hardness, ratio
            side = math.ceil(2 * far * ratio)
            self._picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(0)
            own = QPainter(self._picture)
            own.setRenderHint(QPainter.RenderHint.Antialiasing)
            _draw(own, QPointF(far, far), radius, hardness)
            own.end()
        at = middle - QPointF(far, far)
        around = QRectF(at, QSizeF(2 * far, 2 * far)).toAlignedRect()
        for _ in in_bands(painter, around):
            painter.drawImage(at, self._picture)


def pens(dashed: bool) -> tuple[QPen, QPen]:
    """Return the pens of a line's edge and of the line."""
    found = QPen(EDGE, 3.0), QPen(WHITE, 1.5)
    if dashed:
        found[1].setDashPattern(DASHES)
    return found


def _draw(painter: QPainter, middle: QPointF, radius: float, hardness: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for share, dashed in ((1.0, True), (hardness, False)):
        if radius * share >= LEAST:
            for pen in pens(dashed):
                painter.setPen(pen)
                painter.drawEllipse(middle, radius * share, radius * share)
    for pen in (QPen(EDGE, 3.0), QPen(WHITE, 1.0)):
        painter.setPen(pen)
        painter.drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0))
        painter.drawLine(middle - QPointF(0, 3), middle + QPointF(0, 3))
