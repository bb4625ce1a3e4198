"""LargeMap: the chosen map, its legend, and the value under the pointer."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.networks.gallery import Gallery
from editor.networks.map_colours import hued
from editor.render.heat import HeatTable
from ui.input.arrows import ARROWS
from ui.input.kept_keys import keeps_key
from ui.lab.maps.pictures import MapPictures
from ui.lab.maps.state import MapsState
from ui.look.colour_bar import short_number
from ui.look.fonts import HINT, LARGE, TEXT, font
from ui.look.language import said
from ui.look.number_text import number_text
from ui.look.phrase import phrase
from ui.look.tokens import GROUP, SPACE, Tokens, tokens_of

HEAD: Final = 28  # logical pixels, over the picture
FOOT: Final = 56  # under it
BAR: Final = 8
WIDEST_BAR: Final = 320
LARGEST: Final = 16.0  # logical pixels of a pixel of the map
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE: Final = Qt.AlignmentFlag.AlignCenter


class LargeMap(QWidget):
    """Shows the newest picture that is whole; where the pointer is, the engine's own number."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, state: MapsState, pictures: MapPictures) -> None:
        super().__init__()
        self._state, self._pictures = state, pictures
        self._pointer: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAccessibleName("The chosen map")
        pictures.changed.connect(self.update)
        state.chosen.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 160)

    @property
    def frame(self) -> QRectF:
        """Where the map lies."""
        shown = self._pictures.large_of
        room = QRectF(self.rect()).adjusted(GROUP, HEAD, -GROUP, -FOOT)
        if shown is None or room.width() < 1 or room.height() < 1:
            return QRectF()
        rows, columns = shown[0].part.shape
        scale = min(room.width() / columns, room.height() / rows, LARGEST)
        width, height = columns * scale, rows * scale
        left = room.left() + math.floor((room.width() - width) / 2)
        return QRectF(left, room.top() + math.floor((room.height() - height) / 2), width, height)

    def place_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return (row, column) of the map under a point."""
        shown, frame = self._pictures.large_of, self.frame
        if shown is None or not frame.contains(point):
            return None
        rows, columns = shown[0].part.shape
        row = int((point.y() - frame.top()) * rows / frame.height())
        column = int((point.x() - frame.left()) * columns / frame.width())
        return min(row, rows - 1), min(column, columns - 1)

    @property
    def reading(self) -> tuple[str, str]:
        """Place and value under the pointer, as they are written; empty where there is none."""
        shown = self._pictures.large_of
        place = None if self._pointer is None else self.place_at(self._pointer)
        if shown is None or place is None:
            return "", ""
        gallery, number = shown
        part = gallery.part
        row, column = (
            first + part.shrink * at
            for first, at in zip((part.seen.top, part.seen.left), place, strict=True)
        )
        value = number_text(float(gallery.maps[number][place]))
        if part.shrink == 1:
            return phrase("Row {row}, column {column} of the photo", row=row, column=column), value
        last = part.shrink - 1
        what = "Strongest of rows" if gallery.is_of_pixels else "Mean of rows"
        return phrase(
            "{what} {row} to {row_2}, columns {column} to {column_2}",
            what=what,
            row=row,
            row_2=row + last,
            column=column,
            column_2=column + last,
        ), value

    def spoken_value(self) -> str:
        """Where the mark is, and what is there."""
        return ": ".join(part for part in self.reading if part)

    def event(self, event: QEvent) -> bool:
        return keeps_key(event, ARROWS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self._pictures.large_of
        if shown is None or event.key() not in ARROWS:
            super().keyPressEvent(event)
            return
        rows, columns = shown[0].part.shape
        place = None if self._pointer is None else self.place_at(self._pointer)
        row, column = place or (rows // 2, columns // 2)
        if place is not None:
            far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            down, across = ARROWS[Qt.Key(event.key())]
            row = min(max(row + far * down, 0), rows - 1)
            column = min(max(column + far * across, 0), columns - 1)
        self._pointer = self._middle_of(row, column)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _middle_of(self, row: int, column: int) -> QPointF:
        shown, frame = self._pictures.large_of, self.frame
        rows, columns = (1, 1) if shown is None else shown[0].part.shape
        return QPointF(
            frame.left() + (column + 0.5) * frame.width() / columns,
            frame.top() + (row + 0.5) * frame.height() / rows,
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("canvas"))
        shown = self._pictures.large_of
        if shown is not None:
            self._paint(painter, tokens, *shown)
        elif self._state.is_busy:
            painter.setFont(font(TEXT))
            painter.setPen(tokens.colour("text"))
            painter.drawText(self.rect(), MIDDLE, said("Computing the maps…"))
        painter.end()

    def _paint(self, painter: QPainter, tokens: Tokens, gallery: Gallery, number: int) -> None:
        frame, shown = self.frame, self._pictures.large
        is_shrunk = frame.width() * self.devicePixelRatioF() < shown.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_shrunk)
        painter.drawImage(frame, shown)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRect(frame.adjusted(-3, -3, 3, 3))
        wide = QRectF(GROUP, 0, self.width() - 2 * GROUP, HEAD)
        painter.setFont(font(TEXT, semibold=True))
        painter.setPen(tokens.colour("text"))
        label = gallery.labels[number]
        title = (
            phrase("Map {number}: {label!t}", number=number + 1, label=label)
            if number < gallery.wanted
            else said(label.capitalize())
        )
        painter.drawText(wide, LEFT, title)
        painter.setFont(font(HINT))
        painter.drawText(wide, RIGHT, _size_in_words(gallery))
        self._legend(painter, tokens, gallery, number)
        self._reading(painter, tokens)
        if self._pointer is not None and (place := self.place_at(self._pointer)) is not None:
            self._mark(painter, gallery, place)

    def _legend(self, painter: QPainter, tokens: Tokens, gallery: Gallery, number: int) -> None:
        top = self.height() - FOOT + SPACE
        room = min(WIDEST_BAR, self.width() - 2 * GROUP - 2 * 40)
        bar = QRectF(GROUP + 40, top + 4, max(1, room), BAR)
        limit = gallery.limits[number]
        ends = short_number(-limit), short_number(limit)
        colours = HeatTable.between(tokens.signed).colours(np.linspace(-1, 1, 256)[None], 1)
        if gallery.is_direction(number):
            degrees = np.linspace(0, 180, 256, dtype=np.float32)[None]
            colours, ends = hued(degrees, np.ones_like(degrees), 1.0), ("0°", "180°")
        packed = np.ascontiguousarray(colours)
        painter.drawImage(bar, QImage(packed.data, 256, 1, 768, QImage.Format.Format_RGB888))
        painter.drawText(QRectF(GROUP, top, 36, 16), RIGHT, ends[0])
        painter.drawText(QRectF(bar.right() + 4, top, 40, 16), LEFT, ends[1])

    def _reading(self, painter: QPainter, tokens: Tokens) -> None:
        where, value = self.reading
        line = QRectF(GROUP, self.height() - FOOT + 26, self.width() - 2 * GROUP, 24)
        painter.setFont(font(TEXT))
        painter.setPen(tokens.colour("text"))
        painter.drawText(
            line,
            LEFT,
            where or said("Point at the map, or use the arrows on it, to read its values"),
        )
        painter.setFont(font(LARGE, semibold=True))
        painter.drawText(line, RIGHT, value)

    def _mark(self, painter: QPainter, gallery: Gallery, place: tuple[int, int]) -> None:
        """Outline the place, white with a dark edge: it lies on data."""
        side = max(8.0, self.frame.width() / gallery.part.shape[1])
        middle = self._middle_of(*place)
        box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        for colour, width in ((QColor(0, 0, 0, 200), 4.0), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(box)


def _size_in_words(gallery: Gallery) -> str:
    seen, shrink = gallery.part.seen, gallery.part.shrink
    text = phrase(
        "{columns}×{rows} at {left}, {top}",
        columns=seen.columns,
        rows=seen.rows,
        left=seen.left,
        top=seen.top,
    )
    if shrink == 1:
        return text
    what = "strongest of" if gallery.is_of_pixels else "mean of"
    return f"{text}, {what} {shrink}×{shrink}"
