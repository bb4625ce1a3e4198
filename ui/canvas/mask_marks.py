"""MaskMarks: outlines, handles, the brush's ring and a lasso's line, over the photo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from editor.masks.handles import MOVE, TURN, Handle
from editor.masks.outlines import Outline
from ui.canvas.brush_ring import EDGE, WHITE, BrushRing, pens
from ui.look.fonts import HINT, font

DOT: Final = 4.0  # logical pixels
HOLLOW: Final = 5.5
LABEL: Final = QColor(20, 20, 20, 200)
LABEL_HEIGHT: Final = 20
INSET: Final = 12


@dataclass(frozen=True)
class ItemMarks:
    """What is drawn of an item, on the canvas.

    Parameters
    ----------
    outlines, handles
        In logical pixels of the canvas.
    label
        What the item is, beside its middle.
    """

    outlines: tuple[tuple[Outline, QPolygonF], ...]
    handles: tuple[tuple[Handle, QPointF], ...]
    label: str = ""


@dataclass(frozen=True)
class Marks:
    """All that is drawn.

    Parameters
    ----------
    ring
        The brush: its middle, its radius and how much of that is full.
    line
        A lasso under way, up to the pointer.
    note
        What is shown, and the keys to change that.
    """

    items: Sequence[ItemMarks] = ()
    ring: tuple[QPointF, float, float] | None = None
    line: QPolygonF | None = None
    note: str = ""
    under_mouse: tuple[int, str] | None = None


class MaskMarks(QWidget):
    """Draws marks in white with a dark edge, and lets every mouse event through."""

    def __init__(self, canvas: QWidget, marks: Callable[[], Marks]) -> None:
        super().__init__(canvas)
        self._marks = marks
        self._ring = BrushRing()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        marks = self._marks()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for item in marks.items:
            for outline, polygon in item.outlines:
                _stroke(painter, polygon, outline.is_closed, not outline.is_full)
        for place, item in enumerate(marks.items):
            held = marks.under_mouse
            name = held[1] if held is not None and held[0] == place else ""
            _paint_handles(painter, item, name)
        if marks.line is not None:
            _stroke(painter, marks.line, False, False)
        if marks.ring is not None:
            self._ring.paint(painter, *marks.ring)
        if marks.note:
            at = QPointF(INSET, self.height() - INSET - LABEL_HEIGHT)
            _paint_label(painter, marks.note, at)
        painter.end()


def _stroke(painter: QPainter, polygon: QPolygonF, closed: bool, dashed: bool) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in pens(dashed):
        painter.setPen(pen)
        if closed:
            painter.drawPolygon(polygon)
        else:
            painter.drawPolyline(polygon)


def _paint_handles(painter: QPainter, item: ItemMarks, held: str) -> None:
    places = {handle.name: place for handle, place in item.handles}
    if TURN in places and "top" in places:
        _stroke(painter, QPolygonF([places["top"], places[TURN]]), False, False)
    for name, place in places.items():
        more = 1.5 if name == held else 0.0
        if name == MOVE:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for pen in (QPen(EDGE, 4.0), QPen(WHITE, 2.0)):
                painter.setPen(pen)
                painter.drawEllipse(place, HOLLOW + more, HOLLOW + more)
        else:
            painter.setPen(QPen(EDGE, 1.5))
            painter.setBrush(WHITE)
            painter.drawEllipse(place, DOT + more, DOT + more)
    if item.label and MOVE in places:
        _paint_label(painter, item.label, places[MOVE] + QPointF(INSET, INSET))


def _paint_label(painter: QPainter, words: str, at: QPointF) -> None:
    face = font(HINT)
    box = QRectF(at.x(), at.y(), QFontMetricsF(face).horizontalAdvance(words) + 16, LABEL_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(LABEL)
    painter.drawRoundedRect(box, 3, 3)
    painter.setFont(face)
    painter.setPen(WHITE)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
