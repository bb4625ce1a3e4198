"""BatchRowDelegate: how one photo of a batch is drawn, and what a click on its row does."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.batch.model import ROW_DATA, BatchRow
from ui.batch.words import left_text, stage_text, state_text
from ui.look.filling import filling
from ui.look.fonts import HINT, TEXT, font
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.tokens import EDGE, STEP_ROW, Tokens, tokens_of

PICTURE: Final = QSize(48, 32)  # logical pixels
NAME_AT: Final = EDGE + 48 + 12
NAME_SHARE: Final = 0.42  # of the row, up to where the state begins
BUTTON: Final = 24
RETRY: Final = 44
LEFT: Final = 88  # for a time such as "2 min 10 s", and what lies around it
ICON: Final = 14
SIGNS: Final = {
    "done": "check",
    "current": "check",
    "failed": "warning",
    "waiting": "clock",
    "cancelled": "minus",
}
MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex
Does = Literal["retry", "cancel", ""]


def does_at(row: BatchRow, area: QRectF, at: QPointF) -> Does:
    """Return what a click at a place of a row does."""
    for what, box in _boxes(row, area).items():
        if box.contains(at):
            return what
    return ""


def _boxes(row: BatchRow, area: QRectF) -> dict[Does, QRectF]:
    """Return where a row's buttons are."""
    if row.outcome.state in ("waiting", "working") and row.is_running:
        return {"cancel": _at_end(area, BUTTON)}
    if row.outcome.state in ("failed", "cancelled"):
        return {"retry": _at_end(area, RETRY)}
    return {}


def _at_end(area: QRectF, width: float) -> QRectF:
    top = area.top() + (area.height() - BUTTON) / 2
    return QRectF(area.right() - EDGE - width, top, width, BUTTON)


class BatchRowDelegate(QStyledItemDelegate):
    """Draws picture, name and size, state with its progress, and what can be done."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(320, STEP_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_DATA)
        if not isinstance(row, BatchRow):
            return
        area, tokens = QRectF(option.rect), tokens_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        selected = option.state & QStyle.StateFlag.State_Selected
        if selected:
            painter.fillRect(area, tokens.colour("selected"))
            painter.fillRect(
                QRectF(area.left(), area.top(), 3, area.height()), tokens.colour("accent")
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, tokens.colour("hover"))
            tokens = tokens.on_hover
        self._paint_picture(painter, row, area, tokens)
        self._paint_name(painter, row, area, tokens)
        self._paint_state(painter, row, area, tokens)
        self._paint_buttons(painter, row, area, tokens)
        painter.restore()

    @staticmethod
    def _paint_picture(painter: QPainter, row: BatchRow, area: QRectF, tokens: Tokens) -> None:
        top = area.top() + (area.height() - PICTURE.height()) / 2
        box = QRectF(area.left() + EDGE, top, PICTURE.width(), PICTURE.height())
        painter.fillRect(box, tokens.colour("raised"))
        if row.picture is not None and not row.picture.isNull():
            painter.setOpacity(0.5 if row.outcome.state == "waiting" else 1.0)
            painter.drawImage(box, row.picture, filling(row.picture, box))
            painter.setOpacity(1.0)
        else:
            _icon(painter, "photo", tokens.muted, box.center() - QPointF(8, 8), 16)

    @staticmethod
    def _paint_name(painter: QPainter, row: BatchRow, area: QRectF, tokens: Tokens) -> None:
        left = area.left() + NAME_AT
        room = QRectF(left, area.top() + 4, area.width() * NAME_SHARE - NAME_AT - EDGE, 20)
        painter.setFont(font(TEXT, semibold=row.outcome.state == "working"))
        painter.setPen(tokens.colour("text"))
        beside = room if row.size else room.translated(0, 8)
        _line(painter, beside, row.item.source.name, Qt.TextElideMode.ElideMiddle)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        _line(painter, room.translated(0, 16), row.size)

    @staticmethod
    def _paint_state(painter: QPainter, row: BatchRow, area: QRectF, tokens: Tokens) -> None:
        left = area.left() + area.width() * NAME_SHARE
        room = QRectF(left, area.top(), area.right() - left - EDGE - RETRY - EDGE, area.height())
        if row.outcome.state == "working":
            room.setWidth(area.right() - left - EDGE - BUTTON - LEFT)
        state, share = row.outcome.state, row.outcome.share
        if state == "working":
            painter.setFont(font(TEXT))
            painter.setPen(tokens.colour("text"))
            upper = room.adjusted(0, 4, 0, -14)
            _line(painter, upper, stage_text(row.outcome))
            painter.setFont(font(HINT))
            painter.setPen(tokens.colour("muted"))
            painter.drawText(
                upper, MIDDLE | Qt.AlignmentFlag.AlignRight, f"{share:.0%}".replace("%", " %")
            )
            rest = left_text(row.outcome.seconds_left)
            beside = QRectF(room.right(), room.top(), LEFT - EDGE, room.height())
            _line(painter, beside, rest, at=Qt.AlignmentFlag.AlignRight)
            track = QRectF(room.left(), room.top() + 31, room.width(), 2)
            painter.fillRect(track, tokens.colour("edge"))
            track.setWidth(track.width() * share)
            painter.fillRect(track, tokens.colour("accent"))
            return
        colour = tokens.error if state == "failed" else tokens.muted
        _icon(painter, SIGNS[state], colour, QPointF(left, area.center().y() - ICON / 2), ICON)
        painter.setFont(font(HINT if state == "failed" else TEXT))
        painter.setPen(colour)
        _line(painter, room.adjusted(ICON + 8, 0, 0, 0), state_text(row.item, row.outcome))

    @staticmethod
    def _paint_buttons(painter: QPainter, row: BatchRow, area: QRectF, tokens: Tokens) -> None:
        for what, box in _boxes(row, area).items():
            if what == "retry":
                painter.setFont(font(TEXT, semibold=True))
                painter.setPen(tokens.colour("accent"))
                painter.drawText(box, MIDDLE | Qt.AlignmentFlag.AlignRight, said("Retry"))
            else:
                _icon(painter, "close", tokens.muted, box.center() - QPointF(7, 7), ICON)


def _line(
    painter: QPainter,
    room: QRectF,
    text: str,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    at: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    shown = painter.fontMetrics().elidedText(text, elide, int(room.width()))
    painter.drawText(room, MIDDLE | at, shown)


def _icon(painter: QPainter, name: str, colour: str, at: QPointF, side: int) -> None:
    ratio = painter.device().devicePixelRatioF()
    picture = drawn(name, colour, round(side * ratio))
    painter.drawPixmap(QRectF(at.x(), at.y(), side, side), picture, QRectF(picture.rect()))
