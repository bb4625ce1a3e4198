"""RangeHistogram: how much of a result lies where, in and beyond what a file keeps."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.look.charts import Chart, Values, short
from ui.look.tokens import Tokens


class RangeHistogram(Chart):
    """A forecast of results: what lies below 0 in blue, above 1 in orange, the rest grey."""

    def __init__(self, name: str, height: int) -> None:
        super().__init__(name, height)
        self.edges: Values = np.array([0.0, 1.0])
        self.shares: Values = np.array([0.0])

    def show_shares(self, edges: Values, shares: Values) -> None:
        """Draw the shares between one edge and the next."""
        self.edges, self.shares = edges, shares
        self.update()

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw the bars, the range that a file keeps, and the numbers of both."""
        frame = self.frame
        low, high = float(self.edges[0]), float(self.edges[-1])
        most = float(np.sort(self.shares)[-3:].min()) or float(self.shares.max()) or 1.0

        def across(value: float) -> float:
            return frame.left() + (value - low) / (high - low) * frame.width()

        below, above = QColor(tokens.signed[0]), QColor(tokens.signed[-1])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for start, end, share in zip(self.edges, self.edges[1:], self.shares, strict=False):
            height = min(1.0, float(share) / most) * (frame.height() - 8)
            colour = below if end <= 1e-9 else above if start >= 1 - 1e-9 else None
            left, right = across(float(start)), across(float(end))
            bar = QRectF(left, frame.bottom() - height, right - left, height)
            painter.fillRect(bar, colour or tokens.colour("muted"))
        painter.setPen(QPen(tokens.colour("text"), 1))
        for limit in (0.0, 1.0):
            x = round(across(limit))
            painter.drawLine(x, round(frame.top()), x, round(frame.bottom()) - 1)
        painter.setPen(tokens.colour("muted"))
        middle = Qt.AlignmentFlag.AlignHCenter
        for limit in (0.0, 1.0):
            self.text_below(painter, short(limit), across(limit), middle)
        if across(0.0) - frame.left() > 30:
            self.text_below(painter, short(low), frame.left(), Qt.AlignmentFlag.AlignLeft)
        if frame.right() - across(1.0) > 30:
            self.text_below(painter, short(high), frame.right(), Qt.AlignmentFlag.AlignRight)
