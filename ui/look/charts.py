"""Charts: curves and a histogram on a dark ground, numbers and names outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.fonts import font
from ui.look.language import said
from ui.look.number_text import bare, localized
from ui.look.tokens import Tokens, tokens_of

Values = npt.NDArray[np.float64]
Place = Callable[[float, float], QPointF]
WIDTH: Final = 256  # logical pixels of what is drawn in, where the panel has room
LEFT: Final = 40  # of the numbers beside it
RIGHT: Final = 23
BELOW: Final = 20  # of the names under it
LETTERS: Final = 10  # logical pixels
SIDES: Final = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)


def short(value: float, decimals: int = 2) -> str:
    """Write a number in few digits, without a leading zero, its minus as wide as a plus."""
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".") if decimals else f"{value:.0f}"
    return localized("0" if text in ("", "-0", "-") else bare(text)).replace("-", "−")


def apart(places: list[float], height: float, frame: QRectF) -> list[float]:
    """Return middles of words near their places, none over another or below the frame."""
    order = sorted(range(len(places)), key=lambda one: places[one])
    found, lowest = list(places), frame.top() - height / 2
    for index in order:
        lowest = found[index] = max(found[index], lowest + height)
    highest = frame.bottom() + height
    for index in reversed(order):
        highest = found[index] = min(found[index], highest - height)
    return found


@dataclass(frozen=True, eq=False)
class Curve:
    """A line of a chart: solid, or dashed as what the solid one is compared with.

    With a `pattern` it is one of several that are alike, told apart by their dashes (lengths of
    dashes and gaps, in widths of the line; an empty pattern is solid).
    """

    name: str
    x: Values
    y: Values
    dashed: bool = False
    muted: bool = False
    pattern: tuple[float, ...] | None = None


class Chart(QWidget):
    """What all charts have in common: a ground of 256 pixels, and room for numbers around it.

    Parameters
    ----------
    name
        For those who don't see it.
    height
        Of the ground, logical pixels.
    """

    widest = WIDTH  # logical pixels of the ground, however much room there is
    spoken_role = QAccessible.Role.Chart

    def __init__(self, name: str, height: int, below: int = BELOW) -> None:
        super().__init__()
        self._ground, self._below = height, below
        self.setAccessibleName(name)
        self.setFixedHeight(height + below)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_ground(self, height: int) -> None:
        """Make the ground as high, in logical pixels, and all of it with it."""
        if height != self._ground:
            self._ground = height
            self.setFixedHeight(height + self._below)

    @property
    def frame(self) -> QRectF:
        """Where it is drawn, logical pixels."""
        width = min(self.widest, max(80, self.width() - LEFT - RIGHT))
        return QRectF(LEFT, 0, width, self._ground)

    def sizeHint(self) -> QSize:
        return QSize(LEFT + WIDTH + RIGHT, self._ground + self._below)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEFT + 80 + RIGHT, self._ground + self._below)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(LETTERS))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("field"))
        painter.drawRoundedRect(self.frame, 2, 2)
        self.draw(painter, tokens)
        painter.end()

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw what is on the ground and around it."""
        raise NotImplementedError

    def number_beside(self, painter: QPainter, text: str, y: float) -> None:
        """Write a number at the left of the ground, never beyond its ends."""
        height = QFontMetricsF(painter.font()).height()
        top = min(max(y - height / 2, self.frame.top()), self.frame.bottom() - height)
        painter.drawText(QRectF(0, top, LEFT - 8, height), Qt.AlignmentFlag.AlignRight, text)

    def text_below(self, painter: QPainter, text: str, x: float, side: Qt.AlignmentFlag) -> None:
        """Write under the ground: from x on, up to x, or about x."""
        width = 120.0
        shift = {Qt.AlignmentFlag.AlignLeft: 0.0, Qt.AlignmentFlag.AlignRight: -width}
        box = QRectF(x + shift.get(side, -width / 2), self._ground + 3, width, BELOW - 3)
        painter.drawText(box, side | Qt.AlignmentFlag.AlignTop, text)


class LineChart(Chart):
    """Curves over one axis, with their names below; a hair grid in quarters.

    Parameters
    ----------
    unit
        Of the axis, after its right end's number.
    names_at_ends
        Whether curves are named at their right ends, as letters are, instead of below, where the
        axis has numbers at its quarters then.
    written
        Writes a mark's number.
    """

    def __init__(
        self,
        name: str,
        height: int,
        unit: str,
        names_at_ends: bool = False,
        written: Callable[[float], str] = short,
    ) -> None:
        super().__init__(name, height)
        self._written = written
        self._unit, self._names_at_ends = unit, names_at_ends
        self.curves: tuple[Curve, ...] = ()
        self.marks: tuple[float, ...] = ()

    def show_curves(self, curves: tuple[Curve, ...], marks: tuple[float, ...] = ()) -> None:
        """Draw those from now on; marks are numbers on the upright axis that are written."""
        self.curves, self.marks = curves, marks
        curves = tuple(replace(curve, name=said(curve.name)) for curve in curves)
        names = ", ".join(curve.name for curve in curves)
        self.setAccessibleDescription(names)
        self.update()

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw grid, curves and names."""
        if not self.curves:
            return
        frame = self.frame
        left, right = float(self.curves[0].x[0]), float(self.curves[0].x[-1])
        low, high = self._span()

        def at(x: float, y: float) -> QPointF:
            return QPointF(
                frame.left() + (x - left) / ((right - left) or 1.0) * frame.width(),
                frame.bottom() - 2 - (y - low) / (high - low) * (frame.height() - 6),
            )

        painter.setPen(QPen(tokens.colour("hair"), 1))
        for quarter in (0.25, 0.5, 0.75):
            x = round(frame.left() + quarter * frame.width()) + 0.5
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        for mark in self.marks:
            y = round(at(left, mark).y()) + 0.5
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        painter.setPen(tokens.colour("muted"))
        for mark in self.numbered_marks({mark: at(left, mark).y() for mark in self.marks}):
            self.number_beside(painter, self._written(mark), at(left, mark).y())
        for text, x, side in zip(self._ends(), (frame.left(), frame.right()), SIDES, strict=True):
            self.text_below(painter, text, x, side)
        for quarter, number in self.numbered_quarters() if self._names_at_ends else ():
            x = frame.left() + quarter * frame.width()
            self.text_below(painter, number, x, Qt.AlignmentFlag.AlignHCenter)
        painter.save()
        painter.setClipRect(frame)
        for curve in reversed(self.curves):
            painter.setPen(_pen(curve, tokens))
            points = [at(float(a), float(b)) for a, b in zip(curve.x, curve.y, strict=True)]
            painter.drawPolyline(QPolygonF(points))
        painter.restore()
        if self._names_at_ends:
            self._paint_ends(painter, tokens, [at(right, float(c.y[-1])).y() for c in self.curves])
        else:
            self._paint_names(painter, tokens)

    @staticmethod
    def numbered_marks(places: Mapping[float, float]) -> tuple[float, ...]:
        """Return the marks that have room for their numbers; 1, which keeps a gain, comes first.

        `places` are their heights in logical pixels.
        """
        height = QFontMetricsF(font(LETTERS)).height()
        shown: list[float] = []
        for mark in sorted(places, key=lambda one: (one != 1.0, one)):
            if all(abs(places[mark] - places[other]) >= height - 2 for other in shown):
                shown.append(mark)
        return tuple(sorted(shown))

    def numbered_quarters(self) -> tuple[tuple[float, str], ...]:
        """Return the quarters of the axis that have room for their numbers, and these.

        In a narrow chart the middle alone has, as the numbers at the ends come first.
        """
        x, metrics = self.curves[0].x, QFontMetricsF(font(LETTERS))
        left, right = float(x[0]), float(x[-1])
        numbers = {at: short(left + at * (right - left), 3) for at in (0.25, 0.5, 0.75)}
        end = metrics.horizontalAdvance(self._ends()[1])
        needed = end + metrics.horizontalAdvance(numbers[0.75]) / 2 + 4
        shown = (0.25, 0.5, 0.75) if needed <= self.frame.width() / 4 else (0.5,)
        return tuple((at, numbers[at]) for at in shown)

    def _ends(self) -> tuple[str, str]:
        """Return what stands at the ends of the axis."""
        x = self.curves[0].x
        return short(float(x[0])), f"{short(float(x[-1]))} {self._unit}"

    def _span(self) -> tuple[float, float]:
        ends = [f(float(f(c.y)) for c in self.curves) for f in (min, max)]
        low, high = min(0.0, ends[0]), max(0.0, ends[1])
        return low, high if high > low else low + 1.0

    def _paint_ends(self, painter: QPainter, tokens: Tokens, places: list[float]) -> None:
        """Write the names beside the curves' right ends, none over another."""
        height = QFontMetricsF(painter.font()).height()
        painter.setPen(tokens.colour("text"))
        for curve, middle in zip(self.curves, apart(places, height, self.frame), strict=True):
            box = QRectF(self.frame.right() + 6, middle - height / 2, RIGHT - 6, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, curve.name)

    def _paint_names(self, painter: QPainter, tokens: Tokens) -> None:
        """Write the names under the middle of the ground, each after a piece of its line."""
        metrics = QFontMetricsF(painter.font())
        widths = [metrics.horizontalAdvance(curve.name) + 26 for curve in self.curves]
        ends = [metrics.horizontalAdvance(text) + 6 for text in self._ends()]
        if sum(widths) - 12 + 2 * max(ends) > self.frame.width():
            return  # in a narrow panel they would lie over the axis's ends
        x = self.frame.center().x() - (sum(widths) - 12) / 2
        middle = self._ground + 3 + metrics.height() / 2
        for curve, width in zip(self.curves, widths, strict=True):
            pen = _pen(curve, tokens)
            pen.setColor(tokens.colour("muted"))
            pen.setWidthF(1.0)
            painter.setPen(pen)
            painter.drawLine(QPointF(x, middle), QPointF(x + 10, middle))
            painter.setPen(tokens.colour("muted"))
            box = QRectF(x + 14, self._ground + 3, width, BELOW - 3)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, curve.name)
            x += width


def _pen(curve: Curve, tokens: Tokens) -> QPen:
    colour = tokens.colour("muted" if curve.muted or curve.dashed else "text")
    pen = QPen(colour, 1.0 if curve.dashed or curve.muted else 1.5)
    if curve.dashed:
        pen.setDashPattern([3, 3])
    if curve.pattern:
        pen.setDashPattern(list(curve.pattern))
    return pen
