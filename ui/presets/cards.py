"""CardDelegate: how a preset is drawn in the gallery: its picture, a star on it, its name below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.look.fonts import HINT, font
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.tokens import Tokens, tokens_of
from ui.presets.model import PRESET, STARRED_ROLE, THUMBNAIL

PICTURE: Final = QSize(104, 64)  # logical pixels at least
NAME: Final = 18
GAP: Final = 8  # between columns
ROW_GAP: Final = 10
KERNEL: Final = 32  # of a kernel that stands for a picture still to come
STAR: Final = 12
STAR_ROOM: Final = 22  # a side of the corner that takes the star's clicks
RADIUS: Final = 2
Index = QModelIndex | QPersistentModelIndex
WORDS: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def picture_of(card: QRectF) -> QRectF:
    """Return where on a card its picture is."""
    return QRectF(card.left(), card.top(), card.width(), card.height() - NAME)


def star_of(card: QRectF) -> QRectF:
    """Return where on a card its star takes clicks."""
    picture = picture_of(card)
    return QRectF(picture.right() - STAR_ROOM, picture.top(), STAR_ROOM, STAR_ROOM)


class CardDelegate(QStyledItemDelegate):
    """Draws cards in all their states, and lays the field for another name over the name."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setAccessibleName(said("Name of the preset"))
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        card = QRectF(option.rect)
        editor.setGeometry(int(card.left()), int(card.bottom()) - 20, int(card.width()), 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card, tokens = QRectF(option.rect), tokens_of(option.palette)
        picture, state = picture_of(card), option.state
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_picture(painter, picture, index, tokens)
        if bool(index.data(STARRED_ROLE)) or (hovered and index.data(PRESET) is not None):
            self._paint_star(painter, star_of(card), bool(index.data(STARRED_ROLE)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if hovered:
            self._outline(painter, picture.adjusted(0.5, 0.5, -0.5, -0.5), QColor("white"), 1)
        if state & QStyle.StateFlag.State_Selected:
            self._outline(painter, picture.adjusted(-2, -2, 2, 2), tokens.colour("accent"), 2)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("text" if index.data(PRESET) is not None else "error"))
        room = QRectF(card.left(), picture.bottom() + 2, card.width(), NAME - 2)
        name = str(index.data(Qt.ItemDataRole.EditRole) or index.data())
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            room, WORDS, painter.fontMetrics().elidedText(name, elide, int(room.width()))
        )
        painter.restore()

    @staticmethod
    def _outline(painter: QPainter, box: QRectF, colour: QColor, width: int) -> None:
        painter.setPen(QPen(colour, width))
        painter.drawRoundedRect(box, RADIUS + 1, RADIUS + 1)

    @staticmethod
    def _paint_picture(painter: QPainter, box: QRectF, index: Index, tokens: Tokens) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(shape, tokens.colour("field"))
        found = index.data(THUMBNAIL)
        if isinstance(found, QPixmap):
            scale = max(box.width() / found.width(), box.height() / found.height())
            size = QSize(round(box.width() / scale), round(box.height() / scale))
            at = QPointF((found.width() - size.width()) / 2, (found.height() - size.height()) / 2)
            painter.save()
            painter.setClipPath(shape)
            painter.drawPixmap(box, found, QRectF(at, size))
            painter.restore()
            return
        sign = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(sign, QIcon):  # what it is, until its picture is there
            corner = box.center() - QPointF(KERNEL / 2, KERNEL / 2)
            sign.paint(painter, QRectF(corner, QSize(KERNEL, KERNEL)).toRect())

    @staticmethod
    def _paint_star(painter: QPainter, room: QRectF, filled: bool) -> None:
        ratio = painter.device().devicePixelRatioF()
        box = QRectF(0, 0, STAR, STAR)
        box.moveCenter(room.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 120))
        painter.drawEllipse(box.adjusted(-3, -3, 3, 3))
        star = drawn("star-filled" if filled else "star", "#ffffff", round(STAR * ratio))
        painter.drawPixmap(box, star, QRectF(star.rect()))
