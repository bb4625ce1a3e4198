"""StagePainter: draws source, field, the line to the map, and the map as far as it is filled."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen

from editor.lab.drawing import map_limit
from editor.lab.field import Field
from editor.lab.formula import fixed
from editor.lab.sizes import unread
from editor.lab.slide import Slide
from editor.render.heat import HeatTable
from ui.lab.dashed_line import draw_dashed
from ui.lab.stage_geometry import StageGeometry
from ui.look.colour_bar import short_number
from ui.look.fonts import HINT, LARGE, TEXT, font
from ui.look.language import said
from ui.look.number_text import localized
from ui.look.phrase import phrase
from ui.look.tokens import Tokens

WHITE, DARK = QColor(255, 255, 255), QColor(0, 0, 0, 200)
BAR: Final = 8  # logical pixels: the legend's height
TITLE: Final = 24  # of a picture's title over it
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE: Final = Qt.AlignmentFlag.AlignCenter


class StagePainter:
    """Draws one state of a slide with a painter."""

    def __init__(
        self, painter: QPainter, tokens: Tokens, slide: Slide, geometry: StageGeometry
    ) -> None:
        self._painter, self._tokens = painter, tokens
        self._slide, self._geometry = slide, geometry

    def source(self, picture: QImage) -> None:
        """Draw the input, its pixels' grid, the padding hatched, and what is never read."""
        painter, frame = self._painter, self._geometry.source
        crop = self._slide.crop
        size = _shape_text(self._slide.pixels.shape)
        at = phrase("{size} at {left}, {top}", size=size, left=crop.left, top=crop.top)
        self._title(frame, said("Source"), at)
        painter.drawImage(frame, picture)
        self._grid(frame, self._geometry.grown)
        height, width = self._slide.size
        outside = QPainterPath()
        outside.addRect(frame)
        inside = QPainterPath()
        inside.addRect(self._geometry.source_box(0, 0, height, width))
        self._hatch(outside.subtracted(inside))
        rows, columns = unread(self._slide.layer, height, width)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for row in np.flatnonzero(rows):
            path.addRect(self._geometry.source_box(int(row), 0, 1, width))
        for column in np.flatnonzero(columns):
            path.addRect(self._geometry.source_box(0, int(column), height, 1))
        painter.fillPath(path, QColor(0, 0, 0, 165))

    def field(self, field: Field, tap: tuple[int, int] | None) -> None:
        """Outline the receptive field, with the gaps of a dilation, and the next one's place."""
        whole = self._field_box(field.rows, field.columns)
        layer = self._slide.layer
        if layer.stride > 1 and field.column + 1 < self._geometry.shape[1]:
            next_one = self._field_box(field.rows, field.columns + layer.stride)
            self._outline(next_one, 1, dotted=True)
        apart = layer.dilation > 1
        for row in field.rows:
            for column in field.columns:
                box = self._geometry.source_box(int(row), int(column))
                if apart:
                    self._outline(box.adjusted(1, 1, -1, -1), 1)
                elif box.width() >= 5:
                    self._painter.setPen(QPen(QColor(255, 255, 255, 110), 1))
                    self._painter.drawRect(box)
        self._outline(whole, 1 if apart else 2, dotted=apart)
        if tap is not None:
            at = int(field.rows[tap[0]]), int(field.columns[tap[1]])
            self._outline(self._geometry.source_box(*at), 2)
            source = field.source_of(*tap)
            if source is not None and source != at:  # the pixel that the border repeats
                self._outline(self._geometry.source_box(*source), 2, dotted=True)
        planes = self._slide.pixels.shape[2] if layer.depth == "full" else 1
        rows, columns = layer.kernel.shape
        size = f"{columns}×{rows}×{planes}"
        self._chip(whole, phrase("Receptive field {size}", size=size))

    def map(self, picture: QImage, number_shown: int, at: tuple[int, int], index: int) -> None:
        """Draw the map's first places, and mark the one that is taken apart."""
        painter, frame = self._painter, self._geometry.map
        rows, columns = self._geometry.shape
        maps = len(self._slide.maps)
        title = said("Map") if maps == 1 else phrase("Map {number}", number=index + 1)
        self._title(frame, title, f"{columns}×{rows}")
        row, column = divmod(number_shown + 1, columns)
        painter.fillRect(frame, self._tokens.colour("field"))
        for part in (QRectF(0, 0, columns, row), QRectF(0, row, column, 1)):
            if part.width() and part.height() and row <= rows:
                side = frame.width() / columns
                place = QRectF(
                    frame.left(),
                    frame.top() + part.top() * side,
                    part.width() * side,
                    part.height() * side,
                )
                painter.drawImage(place, picture, part)
        painter.setPen(QPen(self._tokens.colour("hair"), 1))
        painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5))
        box = self._geometry.map_box(*at)
        grown = max(0.0, 8 - box.width()) / 2
        self._outline(box.adjusted(-grown, -grown, grown, grown), 2)

    def link(self, field: Field) -> None:
        """Draw the line from the field to its place on the map."""
        begin = self._field_box(field.rows, field.columns)
        end = self._geometry.map_box(field.row, field.column)
        line = QLineF(
            QPointF(begin.right() + 2, begin.center().y()),
            QPointF(end.left() - 3, end.center().y()),
        )
        draw_dashed(self._painter, line)

    def figures(self, field: Field, index: int, right: float) -> None:
        """Write the map's legend, and place and value of what is taken apart."""
        painter, frame = self._painter, self._geometry.map
        limit = map_limit(self._slide.maps[index])
        width = right - frame.left()
        top = frame.bottom() + 8
        texts = short_number(-limit), short_number(limit)
        painter.setFont(font(HINT))
        side = 8 + max(painter.fontMetrics().horizontalAdvance(text) for text in texts)
        bar = QRectF(frame.left() + side, top + 4, width - 2 * side, BAR)
        colours = HeatTable.between(self._tokens.signed).colours(np.linspace(-1, 1, 256)[None], 1)
        packed = np.ascontiguousarray(colours)
        painter.drawImage(bar, QImage(packed.data, 256, 1, 768, QImage.Format.Format_RGB888))
        painter.setPen(self._tokens.colour("muted"))
        painter.drawText(QRectF(frame.left(), top, side, 16), LEFT, texts[0])
        painter.drawText(QRectF(right - side, top, side, 16), RIGHT, texts[1])
        painter.setFont(font(TEXT))
        at = phrase("Row {row}, column {column}", row=field.row, column=field.column)
        painter.drawText(QRectF(frame.left(), top + 20, width, 20), LEFT, at)
        painter.setFont(font(LARGE, semibold=True))
        painter.setPen(self._tokens.colour("text"))
        painter.drawText(
            QRectF(frame.left(), top + 20, width, 20), RIGHT, localized(fixed(field.result))
        )
        painter.setFont(font(HINT))
        painter.setPen(self._tokens.colour("muted"))
        place = self._slide.number(field.row, field.column) + 1
        text = phrase("place {place} of {count}", place=place, count=self._slide.count)
        painter.drawText(QRectF(frame.left(), top + 40, width, 16), LEFT, text)

    def nothing(self, room: QRectF, sentence: str) -> None:
        """Say why there is no map."""
        self._painter.setFont(font(TEXT))
        self._painter.setPen(self._tokens.colour("muted"))
        flags = MIDDLE | Qt.TextFlag.TextWordWrap
        self._painter.drawText(room, flags, sentence)

    # parts

    def _field_box(self, rows: np.ndarray, columns: np.ndarray) -> QRectF:
        height, width = self._slide.layer.span
        return self._geometry.source_box(int(rows[0]), int(columns[0]), height, width)

    def _title(self, frame: QRectF, title: str, figure: str) -> None:
        room = QRectF(frame.left(), frame.top() - TITLE, max(frame.width(), 120), TITLE)
        self._painter.setFont(font(TEXT, semibold=True))
        self._painter.setPen(self._tokens.colour("text"))
        self._painter.drawText(room, LEFT, title)
        self._painter.setFont(font(HINT))
        self._painter.setPen(self._tokens.colour("muted"))
        self._painter.drawText(room, RIGHT, figure)

    def _grid(self, frame: QRectF, shape: tuple[int, int]) -> None:
        side = frame.width() / shape[1]
        if side < 6:
            return
        self._painter.setPen(QPen(QColor(0, 0, 0, 48), 1))
        for row in range(1, shape[0]):
            y = frame.top() + row * side
            self._painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        for column in range(1, shape[1]):
            x = frame.left() + column * side
            self._painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))

    def _outline(self, box: QRectF, width: float, dotted: bool = False) -> None:
        """Draw a white line with a dark edge, that is seen on every photo."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(DARK, width + 2))
        self._painter.drawRect(box)
        pen = QPen(WHITE, width)
        if dotted:
            pen.setDashPattern([2, 2])
        self._painter.setPen(pen)
        self._painter.drawRect(box)

    def _hatch(self, path: QPainterPath) -> None:
        for colour, pattern in (
            (QColor(0, 0, 0, 150), Qt.BrushStyle.BDiagPattern),
            (QColor(255, 255, 255, 60), Qt.BrushStyle.FDiagPattern),
        ):
            self._painter.fillPath(path, QBrush(colour, pattern))

    def _chip(self, box: QRectF, text: str) -> None:
        """Write on a dark ground below the field, or above where there is no room."""
        self._painter.setFont(font(HINT))
        width = self._painter.fontMetrics().horizontalAdvance(text) + 12
        frame = self._geometry.source
        left = min(max(box.left() + 2, frame.left()), max(frame.left(), frame.right() - width))
        top = box.bottom() + 6
        if top + 18 > frame.bottom():
            top = box.top() - 24
        ground = QRectF(left, top, width, 18)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(16, 16, 16, 225))
        self._painter.drawRoundedRect(ground, 3, 3)
        self._painter.setPen(WHITE)
        self._painter.drawText(ground, MIDDLE, text)


def _shape_text(shape: tuple[int, ...]) -> str:
    rows, columns, planes = shape
    return f"{columns}×{rows}×{planes}"
