"""WorkedOut: one number of the map, plane by plane: values, weights, and what they add up to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.lab.field import Field
from editor.lab.formula import fixed, padded_text, terms
from ui.input.arrows import ARROWS
from ui.lab.cells import Bytes, Numbers, paint_cells, signed_colours, value_colours
from ui.lab.state import SlideState
from ui.look.fonts import HINT, LARGE, TEXT, font
from ui.look.language import said
from ui.look.number_text import localized
from ui.look.tokens import SPACE, Tokens, tokens_of

MARGIN: Final = 16  # logical pixels
NAME: Final = 22  # over each plane
LINE: Final = 40  # under all
BETWEEN: Final = 40  # of planes
SIGN: Final = 16  # of a sign between two grids
CELL: Final = 29  # the largest
LONGEST: Final = 1.7  # a cell's width, of its height
ROOMY: Final = 24  # from that width on, products have a grid of their own
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE: Final = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class Grids:
    """Where the grids of each plane lie: values, weights, and products where there is room."""

    frames: tuple[tuple[QRectF, ...], ...]

    @classmethod
    def of(cls, field: Field, width: float, height: float) -> Grids:
        """Lay the planes out side by side, cells as large as there is room for."""
        count, (rows, columns) = len(field.planes), field.planes[0].weights.shape
        share = (width - 2 * MARGIN - (count - 1) * BETWEEN) / count
        tall = (height - NAME - LINE - SPACE) / rows
        grids = 3 if (share - 2 * SIGN) / (3 * columns) >= ROOMY else 2
        wide = (share - (grids - 1) * SIGN) / (grids * columns)
        cell_height = min(CELL, tall, max(wide, 14.0))
        cell_width = min(CELL, wide, LONGEST * cell_height)
        frames = []
        for plane in range(count):
            left = MARGIN + plane * (share + BETWEEN)
            step = columns * cell_width + SIGN
            frames.append(
                tuple(
                    QRectF(left + i * step, NAME, columns * cell_width, rows * cell_height)
                    for i in range(grids)
                )
            )
        return cls(tuple(frames))

    def tap_at(self, field: Field, point: QPointF) -> tuple[int, int] | None:
        """Return the tap under a point of any of the grids."""
        rows, columns = field.planes[0].weights.shape
        for frame in (frame for frames in self.frames for frame in frames):
            if frame.contains(point):
                row = int((point.y() - frame.top()) * rows / frame.height())
                column = int((point.x() - frame.left()) * columns / frame.width())
                return min(row, rows - 1), min(column, columns - 1)
        return None


class WorkedOut(QWidget):
    """The pointer, or with the focus the arrow keys, mark a tap here and on the photo."""

    spoken_role = QAccessible.Role.Table

    def __init__(self, state: SlideState) -> None:
        super().__init__()
        self._state = state
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Values and weights under the kernel")
        state.changed.connect(self.update)
        state.moved.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(600, 172)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 128)

    def grids(self) -> Grids | None:
        """Return where the grids are; None without a field."""
        field = self._state.field()
        return None if field is None else Grids.of(field, self.width(), self.height())

    # input

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        field, grids = self._state.field(), self.grids()
        if field is not None and grids is not None:
            self._state.mark(grids.tap_at(field, event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def leaveEvent(self, event: QEvent) -> None:
        self._state.mark(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move, field = ARROWS.get(Qt.Key(event.key())), self._state.field()
        if move is None or field is None:
            super().keyPressEvent(event)
            return
        rows, columns = field.planes[0].weights.shape
        row, column = self._state.tap or (0, 0)
        if self._state.tap is not None:
            row = min(max(row + move[0], 0), rows - 1)
            column = min(max(column + move[1], 0), columns - 1)
        self._state.mark((row, column))

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field, grids = self._state.field(), self.grids()
        if field is not None and grids is not None:
            for index, frames in enumerate(grids.frames):
                self._paint_plane(painter, tokens, field, index, frames)
            self._paint_line(painter, tokens, field)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(4, 1, -4, -1), 3, 3)
        painter.end()

    def _paint_plane(
        self,
        painter: QPainter,
        tokens: Tokens,
        field: Field,
        index: int,
        frames: tuple[QRectF, ...],
    ) -> None:
        plane, first, last = field.planes[index], frames[0], frames[-1]
        head = QRectF(first.left(), 0, max(96.0, last.right() - first.left()), NAME)
        painter.setPen(tokens.colour("text"))
        painter.setFont(font(TEXT, semibold=True))
        painter.drawText(head, LEFT, said(plane.name))
        painter.setFont(font(TEXT))
        painter.drawText(head, RIGHT, localized(fixed(plane.total)))
        limit = float(np.abs(plane.weights).max())
        products = plane.products
        contents: tuple[tuple[Numbers, Bytes, npt.NDArray[np.bool_] | None], ...] = (
            (plane.values, value_colours(plane.name, plane.values), field.padded),
            (plane.weights, signed_colours(plane.weights, tokens, limit), None),
            (products, signed_colours(products, tokens, float(np.abs(products).max())), None),
        )
        for frame, (values, colours, padded) in zip(frames, contents, strict=False):
            paint_cells(painter, frame, values, colours, padded, self._state.tap)
        painter.setPen(tokens.colour("muted"))
        painter.setFont(font(HINT))
        for frame, sign in zip(frames, "×=", strict=False):
            if frame is not last:
                gap = QRectF(frame.right(), frame.top(), SIGN, frame.height())
                painter.drawText(gap, MIDDLE, sign)

    def _paint_line(self, painter: QPainter, tokens: Tokens, field: Field) -> None:
        """Write the sum of all planes with what follows it, and at the right what is marked."""
        top = self.height() - LINE
        painter.fillRect(QRectF(0, top, self.width(), 1), tokens.colour("hair"))
        x = float(MARGIN)
        parts = [
            (said(text) if is_name else localized(text), TEXT, False, is_name)
            for text, is_name in terms(field)
        ]
        parts += [("=", TEXT, False, True), (localized(fixed(field.result)), LARGE, True, False)]
        for text, size, semibold, is_quiet in parts:
            painter.setFont(font(size, semibold))
            painter.setPen(tokens.colour("muted" if is_quiet else "text"))
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRectF(x, top, width + 4, LINE), LEFT, text)
            x += width + 7
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        words = said(padded_text(field) or "the engine's own float")
        room = QRectF(x + 12, top, self.width() - MARGIN - x - 12, LINE)
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(max(0, room.width()))
        )
        painter.drawText(room, RIGHT, shown)
