"""StepRow: how one Step is drawn in the list, and what of it the pointer is over."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.look.fonts import HINT, TEXT, font
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.tokens import STEP_ROW, Tokens, tokens_of

ROW_DATA = Qt.ItemDataRole.UserRole
PICTURE = 32  # logical pixels
GLYPH = 16
MASK = QSizeF(28, 20)  # the most that a mask's picture takes
SIGN_INSET = 6  # which leaves 20
BAR = 3
WORDS = 17  # the height of a line
Index = QModelIndex | QPersistentModelIndex


class Part(Enum):
    """What of a row a place lies on."""

    BODY = auto()
    EYE = auto()


@dataclass(frozen=True)
class StepRow:
    """What a row shows.

    Parameters
    ----------
    title
        The Step's name.
    detail
        Its main values, or why it does nothing.
    picture
        Its kernel, or a sign.
    enabled
        Whether it is on, and seen.
    is_blended
        Whether it does not simply take the place of what lies below.
    is_missing
        Whether its filter is not there.
    has_mask
        Whether it is seen in parts of the photo only.
    mask
        That mask, in grey; None until its picture is made.
    """

    title: str
    detail: str
    picture: QIcon
    enabled: bool = True
    is_blended: bool = False
    is_missing: bool = False
    has_mask: bool = False
    mask: QImage | None = None


class StepRowDelegate(QStyledItemDelegate):
    """Draws rows: handle, picture, name, values, glyphs, eye; a bar beside the selected one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, STEP_ROW)

    def part_at(self, row: QRectF, at: QPointF) -> Part:
        """Say what of a row a place lies on."""
        return Part.EYE if at.x() >= row.right() - 8 - GLYPH - 8 else Part.BODY

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setAccessibleName(said("Name of the step"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Have the name typed; Qt asks again whenever the row is shown again, as with a picture."""
        row = index.data(ROW_DATA)
        if isinstance(editor, QLineEdit) and isinstance(row, StepRow) and not editor.isModified():
            editor.setText(row.title)
            editor.selectAll()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        area = QRectF(option.rect)
        left = area.left() + 27 + PICTURE + 4
        editor.setGeometry(int(left), int(area.top()) + 10, int(area.right() - left) - 40, 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_DATA)
        if not isinstance(row, StepRow):
            return
        area = QRectF(option.rect)
        state = option.state
        tokens = tokens_of(option.palette)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, tokens, state)
        self._paint_picture(painter, area, row, tokens)
        right = self._paint_glyphs(painter, area, row, tokens)
        left = area.left() + 27 + PICTURE + 9
        top = area.top() + 5 if row.detail else area.center().y() - WORDS / 2
        room = QRectF(left, top, right - left - 4, WORDS)
        painter.setFont(font(TEXT, semibold=selected))
        painter.setPen(tokens.colour("text" if row.enabled else "muted"))
        self._paint_words(painter, room, row.title)
        painter.setFont(font(HINT))
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        muted = "hover_muted" if hovered and not selected else "muted"
        painter.setPen(tokens.colour("error" if row.is_missing else muted))
        self._paint_words(painter, room.translated(0, WORDS), row.detail)
        painter.restore()

    @staticmethod
    def _paint_ground(
        painter: QPainter, area: QRectF, tokens: Tokens, state: QStyle.StateFlag
    ) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, tokens.colour("selected"))
            painter.fillRect(
                QRectF(area.left(), area.top(), BAR, area.height()), tokens.colour("accent")
            )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, tokens.colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(tokens.colour("accent"), 1))
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))

    @staticmethod
    def _paint_picture(painter: QPainter, area: QRectF, row: StepRow, tokens: Tokens) -> None:
        _paint_icon(
            painter, "handle", tokens.muted, QPointF(area.left() + 6, area.center().y() - 8)
        )
        box = QRectF(area.left() + 27, area.center().y() - PICTURE / 2, PICTURE, PICTURE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("field"))
        painter.drawRoundedRect(box, 2, 2)
        if row.is_missing:
            _paint_icon(painter, "warning", tokens.error, box.center() - QPointF(8, 8))
            return
        painter.setOpacity(1.0 if row.enabled else 0.5)
        inset = 1 if row.picture.availableSizes() else SIGN_INSET  # drawings have no size
        row.picture.paint(painter, box.adjusted(inset, inset, -inset, -inset).toRect())
        painter.setOpacity(1.0)

    @staticmethod
    def _paint_glyphs(painter: QPainter, area: QRectF, row: StepRow, tokens: Tokens) -> float:
        """Draw eye and glyphs; return where they begin."""
        top, left = area.center().y() - GLYPH / 2, area.right() - 8 - GLYPH
        _paint_icon(painter, "eye" if row.enabled else "eye-off", tokens.muted, QPointF(left, top))
        if row.is_blended:
            left -= GLYPH + 8
            _paint_icon(painter, "blend", tokens.muted, QPointF(left, top))
        if row.mask is not None:
            size = QSizeF(row.mask.size()).scaled(MASK, Qt.AspectRatioMode.KeepAspectRatio)
            left -= size.width() + 8
            box = QRectF(QPointF(left, area.center().y() - size.height() / 2), size)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, row.mask)
            painter.setPen(QPen(tokens.colour("edge"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        elif row.has_mask:
            left -= GLYPH + 8
            _paint_icon(painter, "mask", tokens.muted, QPointF(left, top))
        return left

    @staticmethod
    def _paint_words(painter: QPainter, room: QRectF, words: str) -> None:
        elided = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)


def _paint_icon(painter: QPainter, name: str, colour: str, at: QPointF) -> None:
    picture = drawn(name, colour, round(GLYPH * painter.device().devicePixelRatioF()))
    painter.drawPixmap(QRectF(at.x(), at.y(), GLYPH, GLYPH), picture, QRectF(picture.rect()))
