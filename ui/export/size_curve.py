"""SizeCurve: how large a file is at each quality, right under the quality's slider."""

from __future__ import annotations

import dataclasses
import math
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPen, QPolygonF

from editor.render.output.settings import ExportSettings
from ui.export.sizes import HIGHEST, LOWEST, at_quality, size_text
from ui.look.charts import Chart
from ui.look.fonts import font
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.slider import KNOB
from ui.look.tokens import GAP, Tokens

# In the order they are weighed: both ends and the middle first. At 89 a JPEG begins to share
# colours, where that is left to the quality.
QUALITIES: Final = (100, 1, 60, 85, 95, 30, 75, 90, 89, 45, 98, 15)
FEWEST: Final = 3  # points that make a curve
HEIGHT: Final = 96  # logical pixels
DOT: Final = 3.5
MARKS: Final = tuple(step * 10**power for power in range(2, 11) for step in (1, 2, 5))
Points = tuple[tuple[int, int], ...]  # qualities that rise, and bytes


class SizeCurve(Chart):
    """Bytes over quality; the axis is the slider's, the upright one is logarithmic.

    A click or drag moves the slider. The last curve stays, muted, until the next one has its ends
    and a place between them.
    """

    chosen = Signal(float)  # 0..1 of the way, by the mouse

    def __init__(self) -> None:
        super().__init__("Size of the file by quality", HEIGHT)
        self.points: Points = ()
        self.quality = HIGHEST
        self.is_old = False
        self._key: ExportSettings | None = None

    def show_sizes(self, settings: ExportSettings, points: Points) -> None:
        """Draw the sizes known of a file's settings, and mark the quality that they have."""
        key = dataclasses.replace(at_quality(settings, HIGHEST), name="")
        self.quality = settings.encoding.quality
        has_ends = bool(points) and (points[0][0], points[-1][0]) == (LOWEST, HIGHEST)
        if has_ends and len(points) >= FEWEST:
            self._key, self.points = key, points
        self.is_old = key != self._key
        self.setAccessibleDescription(self._words())
        self.setToolTip(self._words())
        self.update()

    def outdate(self) -> None:
        """Mute the curve: the steps are others by now."""
        self._key, self.is_old = None, True
        self.update()

    def clear(self) -> None:
        """Draw nothing: the photo is another."""
        self._key, self.points = None, ()
        self.setAccessibleDescription("")
        self.setToolTip("")
        self.update()

    @property
    def frame(self) -> QRectF:
        """Where it is drawn, logical pixels: as wide as the slider over it."""
        return QRectF(0, 0, self.width(), self._ground)

    def sizeHint(self) -> QSize:
        return QSize(160, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height())

    def place(self, quality: float, size: float) -> QPointF:
        """Return where a size at a quality is drawn."""
        share = (quality - LOWEST) / (HIGHEST - LOWEST)
        x = KNOB / 2 + share * (self.width() - KNOB)
        low, high = (math.log(end) for end in self._ends())
        room = self._ground - 4 * GAP
        return QPointF(x, self._ground - 2 * GAP - (math.log(size) - low) / (high - low) * room)

    def marks(self) -> tuple[int, ...]:
        """Return the round sizes that have lines: from the largest down, where there is room."""
        low, high = self._ends()
        height = QFontMetricsF(font(10)).height() + GAP
        shown: list[int] = []
        for mark in reversed(MARKS):
            y = self.place(HIGHEST, mark).y() if low <= mark <= high else -1.0
            if y >= height and all(y - self.place(HIGHEST, one).y() >= height for one in shown):
                shown.append(mark)
        return tuple(shown)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(event.position().x())

    def _choose(self, x: float) -> None:
        share = (x - KNOB / 2) / max(1, self.width() - KNOB)
        self.chosen.emit(min(max(share, 0.0), 1.0))

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw the grid, the curve, and where the slider is on it."""
        painter.setPen(tokens.colour("muted"))
        self.text_below(painter, str(LOWEST), 0, Qt.AlignmentFlag.AlignLeft)
        self.text_below(painter, str(HIGHEST), self.width(), Qt.AlignmentFlag.AlignRight)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.text_below(painter, said("quality"), self.width() / 2, middle)
        if not self.points:
            words = said("Weighing files of other qualities")
            painter.drawText(self.frame, Qt.AlignmentFlag.AlignCenter, words)
            return
        self._draw_grid(painter, tokens)
        grey = tokens.colour("muted" if self.is_old else "text")
        painter.setPen(QPen(grey, 1.5))
        painter.drawPolyline(QPolygonF([self.place(*point) for point in self.points]))
        self._write_marks(painter, tokens)
        if not self.is_old:
            self._draw_knob(painter, tokens)

    def _draw_grid(self, painter: QPainter, tokens: Tokens) -> None:
        right = self.frame.right()
        painter.setPen(QPen(tokens.colour("hair"), 1))
        for quarter in (0.25, 0.5, 0.75):
            x = round(quarter * right) + 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, self._ground))
        for mark in self.marks():
            y = round(self.place(HIGHEST, mark).y()) + 0.5
            painter.setPen(QPen(tokens.colour("hair"), 1))
            painter.drawLine(QPointF(0, y), QPointF(right, y))

    def _write_marks(self, painter: QPainter, tokens: Tokens) -> None:
        """Write the sizes over their lines: left, but right where the curve runs there."""
        painter.setPen(tokens.colour("muted"))
        places = [self.place(*point) for point in self.points]
        across, down = [at.x() for at in places], [at.y() for at in places]
        for mark in self.marks():
            words = size_text(mark).replace(".00", "").replace(".0", "")
            width = QFontMetricsF(painter.font()).horizontalAdvance(words)
            y = self.place(HIGHEST, mark).y()
            is_free = np.interp(width + 4 * GAP, across, down) > y
            x = 2 * GAP if is_free else self.width() - 2 * GAP - width
            painter.drawText(QPointF(x, y - 3), words)

    def _draw_knob(self, painter: QPainter, tokens: Tokens) -> None:
        size = self._size_here()
        at = self.place(self.quality, size)
        painter.setPen(QPen(tokens.colour("muted"), 1))
        x = round(at.x()) + 0.5
        painter.drawLine(QPointF(x, 0), QPointF(x, self._ground))
        painter.setPen(QPen(tokens.colour("field"), 1))
        painter.setBrush(tokens.colour("text"))
        painter.drawEllipse(at, DOT, DOT)

    def _size_here(self) -> float:
        """Return the size at the slider's quality, between the two it is known of."""
        after = next(n for n, point in enumerate(self.points) if point[0] >= self.quality)
        right, most = self.points[after]
        left, least = self.points[max(0, after - 1)]
        share = (self.quality - left) / (right - left) if right > left else 1.0
        return math.exp(math.log(least) + share * (math.log(most) - math.log(least)))

    def _ends(self) -> tuple[float, float]:
        sizes = [size for _, size in self.points] or [1]
        low, high = float(min(sizes)), float(max(sizes))
        return low, high if high > low else low * 2

    def _words(self) -> str:
        if not self.points or self.is_old:
            return ""
        some = [point for point in self.points if point[0] in (*QUALITIES[:4], self.quality)]
        return "\n".join(
            phrase("Quality {quality}: {size}", quality=quality, size=size_text(size))
            for quality, size in some
        )
