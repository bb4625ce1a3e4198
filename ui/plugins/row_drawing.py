"""RowDrawing: draws a heading, or picture, name, version, words and state of a plugin."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.fonts import HINT, TEXT, font
from ui.look.icons import drawn
from ui.look.tokens import EDGE, FIELD, GAP, HEADER, SPACE, Tokens, tokens_of
from ui.look.word_spans import spans
from ui.plugins.rows import ListedPlugin

ROW: Final = 52  # logical pixels
PICTURE: Final = 32
ICON: Final = 16
BAR: Final = 3
ROLE: Final = Qt.ItemDataRole.UserRole  # a ListedPlugin; a heading has none
COUNT: Final = Qt.ItemDataRole.UserRole + 1  # what stands at a heading's right end
MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
LEFT: Final = MIDDLE | Qt.AlignmentFlag.AlignLeft
RIGHT: Final = MIDDLE | Qt.AlignmentFlag.AlignRight
CUT: Final = Qt.TextElideMode.ElideRight
Index = QModelIndex | QPersistentModelIndex


class RowDrawing(QStyledItemDelegate):
    """Draws the rows of one list.

    Parameters
    ----------
    pictures
        Whether each row has a drawing in front.
    """

    def __init__(self, view: QListWidget, pictures: bool) -> None:
        super().__init__(view)
        self._view, self._pictures = view, pictures
        self.query = ""  # whose words are shown in bold

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(ROLE) is not None:
            return QSize(0, ROW)
        return QSize(0, HEADER if index.row() else FIELD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, area = tokens_of(option.palette), QRectF(option.rect)
        row = index.data(ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            _paint_heading(painter, tokens, area, index)
            painter.restore()
            return
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(area, tokens.colour("selected"))
            painter.fillRect(QRectF(area.left(), area.top(), BAR, ROW), tokens.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, tokens.colour("hover"))
            tokens = tokens.on_hover
        room = area.adjusted(EDGE, 0, -EDGE, 0)
        if self._pictures:
            self._paint_picture(painter, tokens, room, row)
        self._paint_state(painter, tokens, room, row)
        self._paint_words(painter, tokens, room, row, is_chosen)
        if is_chosen and self._view.hasFocus():
            painter.setPen(tokens.colour("accent"))
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, tokens: Tokens, room: QRectF, row: ListedPlugin
    ) -> None:
        box = QRectF(room.left(), room.center().y() - PICTURE / 2, PICTURE, PICTURE)
        painter.setPen(tokens.colour("hair"))
        painter.setBrush(tokens.colour("field"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        inset = (PICTURE - ICON) / 2
        self._paint_icon(painter, row.picture, tokens.muted, box.topLeft().x() + inset, room)
        room.setLeft(box.right() + EDGE)

    def _paint_icon(
        self, painter: QPainter, name: str, colour: str, left: float, room: QRectF
    ) -> None:
        picture = drawn(name, colour, round(ICON * self._view.devicePixelRatioF()))
        box = QRectF(left, room.center().y() - ICON / 2, ICON, ICON)
        painter.drawPixmap(box, picture, QRectF(picture.rect()))

    def _paint_state(
        self, painter: QPainter, tokens: Tokens, room: QRectF, row: ListedPlugin
    ) -> None:
        """Draw what is said at the right end, and leave the room that is left of it."""
        if row.deed:
            room.setRight(room.right() - button_width(row.deed) - SPACE)
        if not row.state:
            return
        painter.setFont(font(TEXT))
        painter.setPen(tokens.colour(row.colour))
        painter.drawText(room, RIGHT, row.state)
        room.setRight(room.right() - _width(row.state) - GAP - ICON)
        if row.sign:
            colour = getattr(tokens, row.colour)
            self._paint_icon(painter, row.sign, colour, room.right(), room)
        room.setRight(room.right() - SPACE)

    def _paint_words(
        self, painter: QPainter, tokens: Tokens, room: QRectF, row: ListedPlugin, bold: bool
    ) -> None:
        upper, lower = QRectF(room), QRectF(room)
        upper.setBottom(room.center().y())
        upper.setTop(room.top() + SPACE + GAP / 2)
        lower.setTop(room.center().y())
        lower.setBottom(room.bottom() - SPACE - GAP / 2)
        painter.setPen(tokens.colour("text"))
        upper.setLeft(self._paint_name(painter, upper, row.name, bold) + SPACE)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        for box, words in ((upper, row.version), (lower, row.words)):
            shown = painter.fontMetrics().elidedText(words, CUT, max(0, int(box.width())))
            painter.drawText(box, LEFT, shown)

    def _paint_name(self, painter: QPainter, room: QRectF, name: str, bold: bool) -> float:
        """Draw a name, bold as a whole or in what was looked for; return where it ends."""
        fits = _width(name, True) <= room.width()
        marked = spans(name, self.query) if fits and not bold else []
        at, left = 0, room.left()
        for start, end in (*marked, (len(name), len(name))):
            for part, is_bold in ((name[at:start], bold), (name[start:end], True)):
                painter.setFont(font(TEXT, semibold=is_bold))
                wide = max(0, int(room.right() - left))
                shown = painter.fontMetrics().elidedText(part, CUT, wide)
                painter.drawText(QRectF(left, room.top(), wide, room.height()), LEFT, shown)
                left += QFontMetricsF(painter.font()).horizontalAdvance(shown)
            at = end
        return left


def button_width(text: str) -> float:
    """Return how wide a row's button is, in logical pixels."""
    return _width(text) + 2 * EDGE + 2


def _paint_heading(painter: QPainter, tokens: Tokens, area: QRectF, index: Index) -> None:
    room = area.adjusted(EDGE, 0, -EDGE, 0)
    if index.row():  # between two lists
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), tokens.colour("line"))
    painter.setPen(tokens.colour("muted"))
    painter.setFont(font(HINT, semibold=True))
    painter.drawText(room, LEFT, str(index.data()))
    painter.setFont(font(HINT))
    painter.drawText(room, RIGHT, str(index.data(COUNT)))


def _width(text: str, semibold: bool = False) -> float:
    return QFontMetricsF(font(TEXT, semibold)).horizontalAdvance(text)
