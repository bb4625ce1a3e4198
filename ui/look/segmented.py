"""SegmentedSwitch: one of a few choices, side by side in one field."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.fonts import TEXT, font
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.tokens import FIELD, tokens_of

ICON = 16  # logical pixels
EDGE = 12  # left and right of a title
DOT = 4
COLOUR_DOT = 6


class SegmentedSwitch(QWidget):
    """Choices with a title, and an icon and a key where they have one.

    Parameters
    ----------
    titles
        What the choices are called.
    icons
        Their icons' names; none where empty.
    hints
        Keys that choose them, shown muted; none where empty.
    fills
        Whether it takes the width that it is given; else as much as it needs. It is shared evenly
        where each title has room then, else by what each of them needs.
    colours
        ``#rrggbb`` of a dot before each title; empty where it has none.
    spoken
        What a screen reader and the tip say in place of short titles; the titles where empty.
    """

    spoken_role = QAccessible.Role.ComboBox

    chosen = Signal(int)
    clicked = Signal()  # one of them, chosen before or not; arrows tell of `chosen` alone
    hovered = Signal(int)  # the choice under the pointer

    def __init__(
        self,
        titles: Sequence[str],
        icons: Sequence[str] = (),
        hints: Sequence[str] = (),
        height: int = FIELD,
        fills: bool = False,
        parent: QWidget | None = None,
        *,
        colours: Sequence[str] = (),
        spoken: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._titles, self._spoken = tuple(map(said, titles)), tuple(map(said, spoken or titles))
        self._icons, self._hints, self._colours = tuple(icons), tuple(hints), tuple(colours)
        self._height, self._index, self._fills = height, 0, fills
        self._dots, self._dot_colour = frozenset[int](), "warning"
        self._under: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        across = QSizePolicy.Policy.Ignored if fills else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleDescription(self._spoken[0])

    @property
    def index(self) -> int:
        """Which one is chosen."""
        return self._index

    def spoken_value(self) -> str:
        """Return the title of the chosen one; empty where none is."""
        return self._spoken[self._index] if self._index >= 0 else ""

    def set_index(self, index: int) -> None:
        """Choose one, or none (-1); nothing is signalled."""
        if index != self._index:
            self._index = index
            self.setAccessibleDescription(self.spoken_value())
            self.update()

    def set_dots(self, indices: Collection[int], colour: str = "warning") -> None:
        """Mark choices with a dot, in a colour of the theme."""
        if (frozenset(indices), colour) != (self._dots, self._dot_colour):
            self._dots, self._dot_colour = frozenset(indices), colour
            self.update()

    @property
    def dots(self) -> frozenset[int]:
        """Which choices are marked."""
        return self._dots

    def sizeHint(self) -> QSize:
        return QSize(int(sum(self._widths())), self._height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            for index, cell in enumerate(self.cells()):
                if cell.contains(event.position()):
                    self._choose(index)
                    self.clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = (i for i, cell in enumerate(self.cells()) if cell.contains(event.position()))
        index = next(at, None)
        if index is not None and index != self._under:
            self.hovered.emit(index)
            if self._spoken != self._titles:
                self.setToolTip(self._spoken[index])
        self._under = index

    def leaveEvent(self, event: QEvent) -> None:
        self._under = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if by:
            self._choose(min(max(self._index + by, 0), len(self._titles) - 1))
        else:
            super().keyPressEvent(event)

    def _choose(self, index: int) -> None:
        if index != self._index:
            self.set_index(index)
            self.chosen.emit(index)

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(font(TEXT, semibold=True))
        widths = []
        for index, title in enumerate(self._titles):
            width = metrics.horizontalAdvance(title) + 2 * EDGE
            width += ICON + 8 if self._icons else 0
            width += self._dot_room(index)
            width += metrics.horizontalAdvance(self._hints[index]) + 8 if self._hints else 0
            widths.append(width)
        return widths

    def _dot_room(self, index: int) -> int:
        """Return the width of the coloured dot before a title, and of what parts them."""
        return COLOUR_DOT + 8 if self._colours and self._colours[index] else 0

    def cells(self) -> list[QRectF]:
        """Return where each choice is."""
        left, cells = 0.0, []
        widths = self._widths()
        if self._fills:
            even, needed = self.width() / len(widths), sum(widths)
            fits = max(widths) - 2 * EDGE <= even
            widths = [even if fits else self.width() * w / needed for w in widths]
        for width in widths:
            cells.append(QRectF(left, 0, width, self.height()))
            left += width
        return cells

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("field"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        for index, cell in enumerate(self.cells()):
            on = index == self._index
            if on:
                painter.setPen(tokens.colour("hair"))  # on a white field the ground alone is faint
                painter.setBrush(tokens.colour("raised"))
                painter.drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
            edge = 0 if self._fills else EDGE
            self._paint_cell(painter, index, cell.adjusted(edge, 0, -edge, 0), on)
            if index in self._dots:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.colour(self._dot_colour))
                painter.drawEllipse(QPointF(cell.right() - 6, 7), DOT / 2, DOT / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            chosen = self.cells()[max(self._index, 0)]
            painter.drawRoundedRect(chosen.adjusted(1, 1, -1, -1), 4, 4)

    def _paint_cell(self, painter: QPainter, index: int, room: QRectF, on: bool) -> None:
        tokens = tokens_of(self.palette())
        middle = Qt.AlignmentFlag.AlignVCenter
        if self._icons:
            colour = tokens.accent if on else tokens.muted
            picture = drawn(self._icons[index], colour, round(ICON * self.devicePixelRatioF()))
            at = QPointF(room.left(), (self.height() - ICON) / 2)
            painter.drawPixmap(QRectF(at.x(), at.y(), ICON, ICON), picture, QRectF(picture.rect()))
            room.setLeft(room.left() + ICON + 8)
        painter.setFont(font(TEXT, semibold=on))
        painter.setPen(tokens.colour("text" if on else "muted"))
        side = Qt.AlignmentFlag.AlignHCenter if self._fills else Qt.AlignmentFlag.AlignLeft
        if self._dot_room(index):
            room = self._paint_dot(painter, index, room)
            side = Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, middle | side, self._titles[index])
        if self._hints:
            painter.setFont(font(TEXT))
            painter.setPen(tokens.colour("muted"))
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self._hints[index])

    def _paint_dot(self, painter: QPainter, index: int, room: QRectF) -> QRectF:
        """Draw the coloured dot before a title; return the room that is left for the title."""
        wide = painter.fontMetrics().horizontalAdvance(self._titles[index])
        left = room.left() if not self._fills else room.center().x() - wide / 2
        left += 0 if not self._fills else -self._dot_room(index) / 2
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours[index]))
        painter.drawEllipse(QRectF(left, (self.height() - COLOUR_DOT) / 2, COLOUR_DOT, COLOUR_DOT))
        painter.setPen(pen)
        left += self._dot_room(index)
        return QRectF(left, room.top(), max(room.right() - left, wide + 1), room.height())
