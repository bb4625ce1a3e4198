"""FieldPainter: draws the photo, the field and its taps, the line to the map, and the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from editor.render.heat import HeatTable
from filters.network.field import taps_of
from ui.lab.dashed_line import draw_dashed
from ui.lab.network.field_geometry import HEAD, FieldGeometry
from ui.lab.network.state import NetworkState
from ui.lab.network.words import pair_text
from ui.look.colour_bar import short_number
from ui.look.fonts import HINT, LARGE, TEXT, font
from ui.look.language import said
from ui.look.number_text import number_text
from ui.look.phrase import phrase
from ui.look.tokens import Tokens

WHITE, DARK = QColor(255, 255, 255), QColor(0, 0, 0, 200)
BAR: Final = 8  # logical pixels: the legend's height
MOST_TAPS: Final = 49  # that are outlined
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FieldPainter:
    """Draws one state with a painter; there is a run."""

    def __init__(
        self, painter: QPainter, tokens: Tokens, state: NetworkState, geometry: FieldGeometry
    ) -> None:
        run = state.run
        assert run is not None
        self._painter, self._tokens, self._state = painter, tokens, state
        self._geometry, self._run, self._layer = geometry, run, state.layer
        self._place = state.shown_place
        field = run.fields[self._layer]
        self._seen = field.seen_by(*self._place)

    def paint(self, value: float) -> None:
        """Draw it all; `value` is that of the place."""
        self._photo()
        self._map()
        self._link()
        self._legend()
        self._reading(value)

    def _photo(self) -> None:
        painter, frame = self._painter, self._geometry.photo
        rows, columns = self._seen.rows, self._seen.columns
        shrink = self._run.part.shrink
        part = phrase(
            "{columns}×{rows} of {size}×{size_2}",
            columns=columns,
            rows=rows,
            size=self._geometry.size[1],
            size_2=self._geometry.size[0],
        )
        texts = [part]
        if shrink > 1:
            whole = phrase(
                ", {columns}×{rows} of the photo", columns=columns * shrink, rows=rows * shrink
            )
            texts.insert(0, part + whole)
        self._title(frame, said("What the value sees"), *texts)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(frame, self._state.picture(0, 0))
        field = self._geometry.photo_box(self._seen)
        around, inside = QPainterPath(), QPainterPath()
        around.addRect(frame)
        inside.addRect(field)
        painter.fillPath(around.subtracted(inside), QColor(0, 0, 0, 110))
        taps = taps_of(self._run.network, self._run.fields, self._layer, self._place)
        if len(taps) <= MOST_TAPS:
            painter.setPen(QPen(QColor(255, 255, 255, 120), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for tap in taps:
                painter.drawRect(self._geometry.photo_box(tap))
        self._outline(field)
        self._chip(field)

    def _chip(self, field: QRectF) -> None:
        """Say under the field how it grew from layer to layer, and where the next one lies."""
        painter, axis = self._painter, self._run.fields[self._layer]
        sizes = [axis.columns.size for axis in self._run.fields[1 : self._layer + 1]] or [1]
        jump = pair_text(axis.rows.jump, axis.columns.jump)
        first = axis.seen_by(0, 0)
        start = pair_text(first.top, first.left)
        words = phrase(
            "{names} px · next {jump} px on · first at {start}",
            names=" → ".join(map(str, sizes)),
            jump=jump,
            start=start,
        )
        painter.setFont(font(HINT))
        width = QFontMetricsF(painter.font()).horizontalAdvance(words) + 12
        frame = self._geometry.photo
        left = min(max(field.left(), 4.0), max(4.0, frame.right() - width))
        top = field.bottom() + 6
        if top + 18 > frame.bottom():
            top = max(frame.top(), min(field.top(), frame.bottom()) - 24)
        box = QRectF(left, top, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 210))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(WHITE)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _map(self) -> None:
        frame, number = self._geometry.map, self._layer
        rows, columns = self._geometry.shape
        name = (
            phrase(
                "Layer {number}, map {map_index}",
                number=number,
                map_index=self._state.map_index + 1,
            )
            if number
            else said("The photo")
        )
        self._title(frame, name, f"{columns}×{rows}")
        self._painter.drawImage(frame, self._state.picture(number, self._state.map_index))
        self._painter.setPen(QPen(self._tokens.colour("hair"), 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5))
        self._outline(self._mark())

    def _mark(self) -> QRectF:
        box = self._geometry.map_box(*self._place)
        grown = max(0.0, 8 - box.width()) / 2
        return box.adjusted(-grown, -grown, grown, grown)

    def _link(self) -> None:
        field, mark = self._geometry.photo_box(self._seen), self._mark()
        line = QLineF(
            QPointF(min(field.right(), self._geometry.photo.right()) + 2, field.center().y()),
            QPointF(mark.left() - 3, mark.center().y()),
        )
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_dashed(self._painter, line)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _legend(self) -> None:
        frame, painter = self._geometry.map, self._painter
        painter.setFont(font(HINT))
        painter.setPen(self._tokens.colour("text"))
        if not self._layer:
            return
        limit = self._run.figures[self._layer].limits[self._state.map_index]
        top = frame.bottom() + 8
        bar = QRectF(frame.left() + 32, top + 4, max(1.0, frame.width() - 64), BAR)
        colours = HeatTable.between(self._tokens.signed).colours(np.linspace(-1, 1, 256)[None], 1)
        packed = np.ascontiguousarray(colours)
        painter.drawImage(bar, QImage(packed.data, 256, 1, 768, QImage.Format.Format_RGB888))
        painter.drawText(QRectF(frame.left(), top, 28, 16), LEFT, short_number(-limit))
        painter.drawText(QRectF(frame.right() - 28, top, 28, 16), RIGHT, short_number(limit))

    def _reading(self, value: float) -> None:
        frame, painter = self._geometry.map, self._painter
        row, column = self._place
        line = QRectF(frame.left(), frame.bottom() + 28, max(frame.width(), 150), 20)
        painter.setFont(font(TEXT))
        painter.setPen(self._tokens.colour("text"))
        painter.drawText(line, LEFT, phrase("Row {row}, column {column}", row=row, column=column))
        painter.setFont(font(LARGE, semibold=True))
        painter.drawText(line, RIGHT, number_text(value, 3))
        maps = self._run.maps[self._layer]
        painter.setFont(font(HINT))
        largest = number_text(float(maps[self._state.map_index].max()), 3)
        count = maps[0].size
        words = phrase("largest of {count} places: {largest}", count=count, largest=largest)
        painter.drawText(line.translated(0, 20), LEFT, words)

    def _title(self, frame: QRectF, title: str, *figures: str) -> None:
        """Draw a title, and at the right the first of the figures that there is room for."""
        painter = self._painter
        room = QRectF(frame.left(), 0, frame.width(), HEAD)
        painter.setFont(font(TEXT, semibold=True))
        painter.setPen(self._tokens.colour("text"))
        painter.drawText(room, LEFT, title)
        width = QFontMetricsF(painter.font()).horizontalAdvance(title)
        painter.setFont(font(HINT))
        metrics, left = QFontMetricsF(painter.font()), room.width() - width - 12
        painter.drawText(room, RIGHT, fitting(figures, metrics, left))

    def _outline(self, box: QRectF) -> None:
        """Outline what lies on data: white, with a dark edge."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((DARK, 4.0), (WHITE, 2.0)):
            self._painter.setPen(QPen(colour, width))
            self._painter.drawRect(box)


def fitting(texts: Sequence[str], metrics: QFontMetricsF, room: float) -> str:
    """Return the first text that is no wider than the room, or the last one cut off."""
    fit = (text for text in texts if metrics.horizontalAdvance(text) <= room)
    return next(fit, metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, room))
