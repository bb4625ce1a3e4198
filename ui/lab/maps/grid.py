"""MapGrid: all maps small, in rows, with their numbers and ranges."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from ui.lab.maps.pictures import MapPictures
from ui.lab.maps.state import MapsState
from ui.look.colour_bar import short_number
from ui.look.fonts import HINT, font
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, GAP, SPACE, Tokens, tokens_of

ACROSS: Final = 3  # maps in a row
CELL: Final = 96  # logical pixels: a picture's width
CAPTION: Final = 20  # under it
HIGHEST: Final = 128  # of a picture that is taller than wide
MARK: Final = 16
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MOVES: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -ACROSS,
    Qt.Key.Key_Down: ACROSS,
}
KEYS: Final = (*MOVES, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space)


class MapGrid(QWidget):
    """A click shows a map large, with Ctrl or Shift it marks; arrows walk, Space marks."""

    spoken_role = QAccessible.Role.List
    seen_wanted = Signal(QRect)  # what is to be scrolled to

    def __init__(self, state: MapsState, pictures: MapPictures) -> None:
        super().__init__()
        self._state, self._pictures = state, pictures
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setMouseTracking(True)
        state.changed.connect(self._follow)
        state.chosen.connect(self._follow)
        pictures.changed.connect(self.update)
        self._follow()

    @property
    def order(self) -> list[int]:
        """The maps' numbers, one cell each; those that are still to come stand at the end."""
        gallery = self._state.gallery
        if gallery is None:
            return []
        known = self._state.numbers
        return [*known, *range(len(known), len(gallery.labels))]

    def cell(self, place: int) -> QRectF:
        """Return where the picture at a place of the order lies."""
        row, column = divmod(place, ACROSS)
        top = GAP + row * (self._height() + CAPTION + GAP)
        return QRectF(EDGE + column * (CELL + SPACE), top, CELL, self._height())

    def place_at(self, point: QPointF) -> int | None:
        """Return the place of the order under a point."""
        for place in range(len(self.order)):
            if self.cell(place).adjusted(0, 0, 0, CAPTION).contains(point):
                return place
        return None

    def sizeHint(self) -> QSize:
        rows = -(-len(self.order) // ACROSS)
        width = 2 * EDGE + ACROSS * CELL + (ACROSS - 1) * SPACE
        return QSize(width, round(2 * GAP + rows * (self._height() + CAPTION + GAP)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # input

    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.place_at(QPointF(event.pos()))
            text = "" if place is None else self._words(self.order[place])
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or place is None:
            return
        number = self.order[place]
        marks = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & marks:
            self._toggle(number)
        else:
            self._state.show_map(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        order = self.order
        if not order:
            super().keyPressEvent(event)
            return
        place = order.index(self._state.map) if self._state.map in order else 0
        if event.key() in MOVES:
            wanted = place + MOVES[Qt.Key(event.key())]
            self._go(wanted if 0 <= wanted < len(order) else place)
        elif event.key() == Qt.Key.Key_Home:
            self._go(0)
        elif event.key() == Qt.Key.Key_End:
            self._go(len(order) - 1)
        elif event.key() == Qt.Key.Key_Space:
            self._toggle(order[place])
        elif _is_all(event):
            self._state.mark(frozenset(order))
        else:
            super().keyPressEvent(event)

    def _go(self, place: int) -> None:
        self._state.show_map(self.order[place])

    def _toggle(self, number: int) -> None:
        self._state.mark(self._state.marked ^ {number})

    def _follow(self) -> None:
        self.updateGeometry()
        self.setFixedSize(self.sizeHint())
        order = self.order
        if self._state.map in order:
            self.setAccessibleDescription(self._words(self._state.map))
            place = self.cell(order.index(self._state.map)).adjusted(0, 0, 0, CAPTION)
            self.seen_wanted.emit(place.toRect())
        self.update()

    def spoken_value(self) -> str:
        """The chosen map, in words."""
        return self._words(self._state.map)

    def _words(self, number: int) -> str:
        gallery = self._state.gallery
        if gallery is None or number >= len(gallery.labels):
            return ""
        marked = ", marked" if number in self._state.marked else ""
        return phrase(
            "Map {number}: {label!t}{marked!t}",
            number=number + 1,
            label=gallery.labels[number],
            marked=marked,
        )

    def _height(self) -> float:
        gallery = self._state.gallery
        if gallery is None:
            return CELL
        rows, columns = gallery.part.shape
        return float(round(min(HIGHEST, max(24, CELL * rows / columns))))

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(font(HINT))
        for place, number in enumerate(self.order):
            cell = self.cell(place)
            if event.rect().toRectF().intersects(cell.adjusted(-4, -4, 4, CAPTION)):
                self._paint(painter, tokens, cell, number)
        painter.end()

    def _paint(self, painter: QPainter, tokens: Tokens, cell: QRectF, number: int) -> None:
        gallery = self._state.gallery
        small = self._pictures.small.get(number)
        painter.fillRect(cell, tokens.colour("field"))
        if small is not None:
            painter.drawImage(_fitted(cell, small.width() / max(1, small.height())), small)
        if number in self._state.marked:
            _paint_mark(painter, cell)
        is_chosen = number == self._state.map
        if is_chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            strong = self.hasFocus()
            painter.setPen(QPen(tokens.colour("accent"), 2 if strong else 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(-2, -2, 2, 2), 2, 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        caption = QRectF(cell.left(), cell.bottom() + 2, cell.width(), CAPTION - 4)
        painter.setPen(tokens.colour("text" if is_chosen else "muted"))
        limit = ""
        if gallery is not None and number < len(gallery.limits):
            limit = f"±{short_number(gallery.limits[number])}"
            if gallery.is_direction(number):
                limit = "0–180°"
        painter.drawText(caption, RIGHT, limit)
        metrics = QFontMetricsF(painter.font())
        room = caption.width() - metrics.horizontalAdvance(limit) - GAP
        name = metrics.elidedText(self._name(number), Qt.TextElideMode.ElideRight, room)
        painter.drawText(caption, LEFT, name)

    def _name(self, number: int) -> str:
        gallery = self._state.gallery
        if gallery is not None and number >= gallery.wanted:
            return said(gallery.labels[number].capitalize())
        return str(number + 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()


class MapScroll(QScrollArea):
    """Scrolls the grid, and to the map that is chosen."""

    def __init__(self, grid: MapGrid) -> None:
        super().__init__()
        self.setWidget(grid)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grid.seen_wanted.connect(self._show_place)

    def _show_place(self, place: QRect) -> None:
        middle = place.center()
        self.ensureVisible(middle.x(), middle.y(), 0, place.height() // 2 + GAP)


def _is_own(event: QKeyEvent) -> bool:
    return event.key() in KEYS or _is_all(event)


def _is_all(event: QKeyEvent) -> bool:
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return control and event.key() == Qt.Key.Key_A


def _fitted(cell: QRectF, ratio: float) -> QRectF:
    """Return the largest rectangle of a ratio of width to height in the middle of a cell."""
    width = min(cell.width(), cell.height() * ratio)
    height = width / ratio
    left = cell.left() + (cell.width() - width) / 2
    return QRectF(left, cell.top() + (cell.height() - height) / 2, width, height)


def _paint_mark(painter: QPainter, cell: QRectF) -> None:
    """Draw a white check on a dark ground: it lies on data, so it has no colour."""
    box = QRectF(cell.left() + 4, cell.top() + 4, MARK, MARK)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 190))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QPen(QColor(255, 255, 255), 1.6))
    x, y = box.left(), box.top()
    painter.drawPolyline([QPointF(x + 4, y + 8), QPointF(x + 7, y + 11), QPointF(x + 12, y + 5)])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
