"""Plot: a few curves over one axis, drawn small and plain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.render.heat import heat_rgb
from ui.look.number_text import number_text

Place = Callable[[float, float], QPointF]
HEIGHT: Final = 120  # logical pixels
ROOM: Final = 4  # between the frame and what is around it


@dataclass(frozen=True, eq=False)
class Curve:
    """A line: `tone` 0 is the text's colour, 1 and -1 are the ends of the heat colours."""

    name: str
    x: npt.NDArray[np.float64]
    y: npt.NDArray[np.float64]
    tone: float = 0.0
    dashed: bool = False


def tone_colour(tone: float, palette: QPalette) -> QColor:
    """Return a curve's colour."""
    if tone == 0.0:
        return palette.color(QPalette.ColorRole.Text)
    base = palette.color(QPalette.ColorRole.Base).redF()
    red, green, blue = (int(v) for v in heat_rgb(np.array(tone), 1.0, base))
    return QColor(red, green, blue)


class Plot(QWidget):
    """Curves with a legend and, where wanted, upright marks; it shows no more than it is given."""

    spoken_role = QAccessible.Role.Chart

    def __init__(self, x_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._x_name = x_name
        self.curves: tuple[Curve, ...] = ()
        self.marks: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_curves(self, curves: tuple[Curve, ...], marks: tuple[float, ...] = ()) -> None:
        """Draw those from now on."""
        self.curves, self.marks = curves, marks
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(192, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 88)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPointSizeF(max(6.0, font.pointSizeF() - 1.5))
        painter.setFont(font)
        if self.curves:
            self._paint(painter, QFontMetricsF(font))
        painter.end()

    def _span(self) -> tuple[float, float, float, float]:
        """Return the ends of both axes; the y axis holds 0 and 1 always, so that gains compare."""
        left, right = (f(float(f(c.x)) for c in self.curves) for f in (min, max))
        low = min(0.0, *(float(c.y.min()) for c in self.curves))
        high = max(1.0, *(float(c.y.max()) for c in self.curves))
        return left, right, low, high + 0.05 * (high - low)

    def _paint(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        left, right, low, high = self._span()
        line = metrics.height()
        ends = [float(f"{v:.2g}") for v, far in ((low, low < -0.2), (high, high > 1.4)) if far]
        margin = max(metrics.horizontalAdvance(number_text(v, 2)) for v in (0.0, 1.0, *ends)) + ROOM
        frame = QRectF(self.rect()).adjusted(margin, line + ROOM, -ROOM, -line - ROOM)
        palette = self.palette()
        painter.fillRect(frame, palette.color(QPalette.ColorRole.Base))

        def at(x: float, y: float) -> QPointF:
            return QPointF(
                frame.left() + (x - left) / ((right - left) or 1) * frame.width(),
                frame.bottom() - (y - low) / (high - low) * frame.height(),
            )

        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        for value in (0.0, 1.0, *ends):
            y = at(left, value).y()
            if value not in ends:
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 0.5))
                painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(muted)
            box = QRectF(0, y - line / 2, margin - ROOM, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, number_text(value, 2))
        foot = QRectF(frame.left(), frame.bottom() + ROOM / 2, frame.width(), line)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, number_text(left, 2))
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, self._x_name)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, number_text(right, 2))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1, Qt.PenStyle.DashLine))
        for mark in self.marks:
            painter.drawLine(at(mark, low), at(mark, high))
        self._paint_curves(painter, frame, at, metrics)

    def _paint_curves(
        self, painter: QPainter, frame: QRectF, at: Place, metrics: QFontMetricsF
    ) -> None:
        x = frame.left()
        for curve in self.curves:
            pen = QPen(tone_colour(curve.tone, self.palette()), 1.5)
            if curve.dashed:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            points = [at(float(a), float(b)) for a, b in zip(curve.x, curve.y, strict=True)]
            painter.drawPolyline(QPolygonF(points))
            middle = metrics.height() / 2
            painter.drawLine(QPointF(x, middle), QPointF(x + 10, middle))
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            width = metrics.horizontalAdvance(curve.name)
            box = QRectF(x + 14, 0, width + 2, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, curve.name)
            x += width + 24
