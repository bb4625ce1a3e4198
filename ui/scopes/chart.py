"""HistogramChart: the levels of red, green and blue, drawn one through the other."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.insight.histogram import LEVELS, Histogram
from ui.look.tokens import tokens_of

HEIGHT: Final = 80  # logical pixels
LINES: Final = 3  # that part the levels into quarters
CHANNELS: Final = ((230, 96, 76), (96, 176, 88), (88, 136, 224))  # RGB: values, so no accent


class HistogramChart(QWidget):
    """Draws a histogram over the whole width; the ends do not set the scale."""

    spoken_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Histogram | None = None
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Histogram")

    @property
    def shown(self) -> Histogram | None:
        """What is drawn."""
        return self._shown

    def show_histogram(self, found: Histogram | None) -> None:
        """Draw another one, or none."""
        self._shown = found
        self.update()

    def spoken_value(self) -> str:
        """Return the shares at the ends, which the panel's head shows too."""
        found = self._shown
        return "" if found is None else f"{found.black:.1%} black, {found.white:.1%} white"

    def sizeHint(self) -> QSize:
        return QSize(256, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.fillRect(area, tokens.colour("field"))
        for number in range(1, LINES + 1):
            x = round(area.width() * number / (LINES + 1))
            painter.fillRect(x, 0, 1, self.height(), tokens.colour("hair"))
        if self._shown is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, self._shown, area)
        painter.end()

    @staticmethod
    def _paint(painter: QPainter, found: Histogram, area: QRectF) -> None:
        inner = found.counts[:, 1:-1]
        most = float(inner.max()) or float(found.counts.max()) or 1.0
        heights = np.clip(found.counts / most, 0, 1) * (area.height() - 2)
        across = area.width() / (LEVELS - 1)
        for channel, rgb in zip(heights, CHANNELS, strict=True):
            path = QPainterPath(QPointF(0, area.bottom()))
            for level, height in enumerate(channel.tolist()):
                path.lineTo(level * across, area.bottom() - height)
            path.lineTo(area.right(), area.bottom())
            colour = QColor(*rgb)
            painter.setPen(QPen(colour, 1))
            colour.setAlpha(110)
            painter.setBrush(colour)
            painter.drawPath(path)
