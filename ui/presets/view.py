"""PresetView: the gallery of presets: cards in columns under headings that fold."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from editor.presets.library import Preset
from ui.input.dropped import accept_copy
from ui.look.fonts import HINT, font
from ui.look.icons import drawn
from ui.look.tokens import tokens_of
from ui.presets.cards import CardDelegate, star_of
from ui.presets.gallery import GalleryView
from ui.presets.model import PRESET, PresetModel

CHEVRON: Final = 16  # logical pixels


class PresetView(GalleryView):
    """Cards that can be hovered over, walked and dragged; leaving them ends the hovering."""

    escape_pressed = Signal()
    star_clicked = Signal(QModelIndex)
    walked = Signal(QModelIndex)  # to a card, by a key
    left = Signal()

    def __init__(self, model: PresetModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._dragged_over = QModelIndex()
        self.setObjectName("preset-gallery")
        self.setItemDelegate(CardDelegate(self))
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName("Presets")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)

    def current(self) -> Preset | None:
        """Return the preset of the current card."""
        found = self.currentIndex().data(PRESET)
        return found if isinstance(found, Preset) else None

    def seen(self) -> list[Preset]:
        """Return the presets whose cards are in view."""
        found = (self.index_of(place).data(PRESET) for place in self.seen_places())
        return [preset for preset in found if isinstance(preset, Preset)]

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        under = self.viewport().mapFromGlobal(self.cursor().pos())
        for place in self.seen_places():
            index = self.index_of(place)
            area = place.area.translated(0, -self.verticalOffset())
            if not area.adjusted(-4, -4, 4, 4).intersects(event.rect()):
                continue
            if place.row is None:
                self._paint_heading(painter, area, index)
                continue
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = area
            option.state = QStyle.StateFlag.State_Enabled
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if self.viewport().underMouse() and area.contains(under):
                option.state |= QStyle.StateFlag.State_MouseOver
            self.itemDelegate().paint(painter, option, index)
            if index == self._dragged_over:
                accent = tokens_of(self.palette()).colour("accent")
                painter.fillRect(area.left() - 5, area.top(), 2, area.height(), accent)
        painter.end()

    def _paint_heading(self, painter: QPainter, area: QRect, index: QModelIndex) -> None:
        tokens = tokens_of(self.palette())
        name = "down" if self.isExpanded(index) else "right"
        sign = drawn(name, tokens.muted, round(CHEVRON * self.devicePixelRatioF()))
        box = QRectF(-2, area.center().y() - CHEVRON / 2 + 1, CHEVRON, CHEVRON)
        painter.drawPixmap(box, sign, QRectF(sign.rect()))
        painter.setFont(font(HINT, semibold=True))
        painter.setPen(tokens.colour("muted"))
        room = QRectF(area).adjusted(CHEVRON, 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, str(index.data()))

    # input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        index = self.indexAt(at.toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            if not index.parent().isValid():
                self.setExpanded(index, not self.isExpanded(index))
                return
            is_preset = isinstance(index.data(PRESET), Preset)
            if is_preset and star_of(QRectF(self.visualRect(index))).contains(at):
                self.star_clicked.emit(index)
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before and self.currentIndex().isValid():
            self.walked.emit(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.left.emit()
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()
        self.viewport().update()
        super().leaveEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if event.mimeData().hasUrls():
            accept_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._mark(self.indexAt(event.position().toPoint()))
        if event.mimeData().hasUrls() and event.source() is not self:
            accept_copy(event)  # files from elsewhere may fall anywhere

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(QModelIndex())
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(QModelIndex())
        event.setDropAction(Qt.DropAction.CopyAction)  # the only one that the list knows
        super().dropEvent(event)

    def _mark(self, index: QModelIndex) -> None:
        self._dragged_over = index
        self.viewport().update()
