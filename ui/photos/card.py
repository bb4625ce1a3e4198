"""PhotoCard: how one photo is drawn in the film strip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.filling import filling
from ui.look.fonts import HINT, font
from ui.look.icons import drawn
from ui.look.tokens import Tokens, tokens_of

CARD: Final = QSize(120, 80)  # logical pixels of the picture
BESIDE: Final = 8  # between two
FRAME: Final = 3  # around the picture, for the outline of the chosen one
PHOTO_DATA: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
GLYPH: Final = 12
SHADE: Final = QColor(0, 0, 0, 150)  # under words on a picture, whatever the theme
ON_SHADE: Final = "#ffffff"


@dataclass(frozen=True, eq=False)
class PhotoCard:
    """What a card shows.

    Parameters
    ----------
    name
        The file's name.
    picture
        The photo, small; None until it is read.
    steps
        How many there are, or were when it was edited last.
    is_shown, is_open, is_modified
        Whether it is on the canvas, in a tab, and not saved.
    reason
        Why it can't be opened; empty where it can.
    """

    name: str
    picture: QImage | None = None
    steps: int = 0
    is_shown: bool = False
    is_open: bool = False
    is_modified: bool = False
    reason: str = ""


class PhotoCardDelegate(QStyledItemDelegate):
    """Draws cards: the picture, cut to fill; a dot where not saved; how many steps."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(CARD.width() + BESIDE, CARD.height() + 2 * FRAME)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(PHOTO_DATA)
        if not isinstance(card, PhotoCard):
            return
        area, state = QRectF(option.rect), option.state
        tokens = tokens_of(option.palette)
        box = QRectF(area.left() + FRAME, area.top() + FRAME, CARD.width(), CARD.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(box, 2, 2)
        painter.setClipPath(shape)
        painter.fillRect(box, tokens.colour("field"))
        if card.picture is not None and not card.picture.isNull():
            painter.drawImage(box, card.picture, filling(card.picture, box))
        else:
            self._paint_sign(painter, box, card, tokens)
        if not card.is_shown and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(255, 255, 255, 24))
        self._paint_marks(painter, box, card)
        painter.setClipping(False)
        is_focused = state & QStyle.StateFlag.State_HasFocus
        if card.is_shown or is_focused:
            around = box.adjusted(-1.5, -1.5, 1.5, 1.5)
            painter.setPen(QPen(tokens.colour("accent"), 2 if card.is_shown else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)  # else with the one of the marks
            painter.drawRoundedRect(around, 3, 3)
        painter.restore()

    @staticmethod
    def _paint_sign(painter: QPainter, box: QRectF, card: PhotoCard, tokens: Tokens) -> None:
        """Draw a sign and the name in the place of a picture that is not there."""
        name, colour = ("warning", tokens.error) if card.reason else ("photo", tokens.muted)
        ratio = painter.device().devicePixelRatioF()
        at = QPointF(box.center().x() - 8, box.top() + 20)
        paint_icon(painter, name, colour, at, 16, ratio)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        room = box.adjusted(6, 44, -6, -8)
        text = painter.fontMetrics().elidedText(
            card.name, Qt.TextElideMode.ElideMiddle, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def _paint_marks(painter: QPainter, box: QRectF, card: PhotoCard) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if card.is_modified:
            painter.setBrush(QColor(ON_SHADE))
            painter.setPen(QPen(SHADE, 1))
            painter.drawEllipse(QPointF(box.left() + 10, box.top() + 10), 4, 4)
            painter.setPen(Qt.PenStyle.NoPen)
        if card.steps:
            painter.setFont(font(HINT))
            text = str(card.steps)
            width = painter.fontMetrics().horizontalAdvance(text) + GLYPH + 10
            plate = QRectF(box.left() + 4, box.bottom() - 20, width, 16)
            painter.setBrush(SHADE)
            painter.drawRoundedRect(plate, 3, 3)
            ratio = painter.device().devicePixelRatioF()
            at = QPointF(plate.left() + 3, plate.top() + 2)
            paint_icon(painter, "steps", ON_SHADE, at, GLYPH, ratio)
            painter.setPen(QColor(ON_SHADE))
            painter.drawText(
                plate.adjusted(GLYPH + 5, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text
            )


def paint_icon(
    painter: QPainter, name: str, colour: str, at: QPointF, side: int, ratio: float
) -> None:
    """Draw an icon in one colour, `side` logical pixels wide."""
    picture = drawn(name, colour, round(side * ratio))
    painter.drawPixmap(QRectF(at.x(), at.y(), side, side), picture, QRectF(picture.rect()))
