"""PaletteRow: how a heading and a command are drawn in the palette."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.fonts import HINT, TEXT, font
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.tokens import GROUP, PALETTE_ROW, Tokens, tokens_of
from ui.look.word_spans import spans

ENTRY: Final = Qt.ItemDataRole.UserRole
HEADING: Final = 28  # logical pixels
ICON: Final = 24
SIGN: Final = 16
WORDS: Final = 240  # where descriptions begin, from the left
BAR: Final = 3
Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Heading:
    """A group's title and how many commands it has."""

    title: str
    count: int


@dataclass(frozen=True)
class PaletteRow:
    """What a command's row shows.

    Parameters
    ----------
    title, words
        What it is called, and one line on what it does.
    query
        What is typed; its words are bold in the title.
    icon
        The name of a drawing, or a picture of a kernel or a photo.
    tail
        Its keys, or whether it is on.
    """

    title: str
    words: str
    query: str = ""
    icon: str | QIcon = ""
    tail: str = ""


class PaletteDelegate(QStyledItemDelegate):
    """Draws headings and rows."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_heading = isinstance(index.data(ENTRY), Heading)
        return QSize(200, HEADING if is_heading else PALETTE_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, area = index.data(ENTRY), QRectF(option.rect)
        tokens = tokens_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if isinstance(entry, Heading):
            self._paint_heading(painter, area, entry, tokens)
        elif isinstance(entry, PaletteRow):
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            is_over = bool(option.state & QStyle.StateFlag.State_MouseOver)
            if is_chosen or is_over:
                painter.fillRect(area, tokens.colour("hover" if is_chosen else "selected"))
            if is_chosen:
                tokens = tokens.on_hover
                bar = QRectF(area.left(), area.top(), BAR, area.height())
                painter.fillRect(bar, tokens.colour("accent"))
            self._paint_row(painter, area, entry, tokens)
        painter.restore()

    @staticmethod
    def _paint_heading(painter: QPainter, area: QRectF, entry: Heading, tokens: Tokens) -> None:
        room = area.adjusted(GROUP, 4, -GROUP, 0)
        painter.setFont(font(HINT, semibold=True))
        painter.setPen(tokens.colour("muted"))
        painter.drawText(room, LEFT, said(entry.title))
        painter.drawText(room, RIGHT, str(entry.count))

    def _paint_row(
        self, painter: QPainter, area: QRectF, entry: PaletteRow, tokens: Tokens
    ) -> None:
        self._paint_icon(painter, area, entry.icon, tokens)
        room = area.adjusted(GROUP + ICON + 12, 0, -GROUP, 0)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        painter.drawText(room, RIGHT, said(entry.tail))
        if entry.tail:
            tail = painter.fontMetrics().horizontalAdvance(said(entry.tail))
            room.setRight(room.right() - tail - GROUP)
        end = self._paint_title(painter, room, entry, tokens)
        room.setLeft(max(area.left() + WORDS, end + GROUP))
        if room.width() > 40:
            painter.setFont(font(TEXT))
            painter.setPen(tokens.colour("muted"))
            words = painter.fontMetrics().elidedText(
                entry.words, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, LEFT, words)

    @staticmethod
    def _paint_icon(painter: QPainter, area: QRectF, icon: str | QIcon, tokens: Tokens) -> None:
        box = QRectF(area.left() + GROUP, area.center().y() - ICON / 2, ICON, ICON)
        if isinstance(icon, QIcon):
            is_picture = bool(icon.availableSizes())  # else a drawing, of any size
            inner = box if is_picture else box.adjusted(4, 4, -4, -4)
            icon.paint(painter, inner.toRect())
        elif icon:
            picture = drawn(icon, tokens.muted, round(SIGN * painter.device().devicePixelRatioF()))
            inner = box.adjusted(4, 4, -4, -4)
            painter.drawPixmap(inner, picture, QRectF(picture.rect()))

    @staticmethod
    def _paint_title(painter: QPainter, room: QRectF, entry: PaletteRow, tokens: Tokens) -> float:
        """Draw the title, what matches in bold; return where it ends."""
        painter.setPen(tokens.colour("text"))
        plain, bold = font(TEXT), font(TEXT, semibold=True)
        title = QFontMetricsF(bold).elidedText(
            entry.title, Qt.TextElideMode.ElideRight, room.width()
        )
        left, at = room.left(), 0
        for start, end in (*spans(title, entry.query), (len(title), len(title))):
            for part, face in ((title[at:start], plain), (title[start:end], bold)):
                painter.setFont(face)
                painter.drawText(QRectF(left, room.top(), room.width(), room.height()), LEFT, part)
                left += QFontMetricsF(face).horizontalAdvance(part)
            at = end
        return left
