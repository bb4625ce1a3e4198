"""HistoryPanel: what was done to the photo, one row a change; a click goes there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.document.change import Change
from editor.document.document import Document
from editor.document.history import History
from editor.document.session import Session
from ui.look.fonts import HINT, TEXT, font
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.number_text import localized
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import Tokens, tokens_of

ROW = Qt.ItemDataRole.UserRole
HEIGHT = 28  # logical pixels
GLYPH = 16
BAR = 3
PICTURES = {"add": "plus", "delete": "trash", "move": "handle", "switch": "eye", "edit": "sliders"}
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, eq=False)
class Row:
    """A change's label, the document just after it, and whether it is undone."""

    label: str
    after: Document
    is_undone: bool

    def is_as(self, other: Row) -> bool:
        """Whether it looks like another; documents are the same where none has taken its place."""
        same = self.after is other.after
        return same and (self.label, self.is_undone) == (other.label, other.is_undone)


class HistoryPanel(QWidget):
    """The changes of the shown photo, first one on top; what is undone is grey until a new change.

    Clicks and arrows go to how the photo was just after a change.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: list[Row] = []
        self.head = PanelHead("History")  # the window lays it over the panel
        self.count = self.head.figure
        self.list = QListWidget()
        self.list.setItemDelegate(_RowDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName("History")
        self.list.currentRowChanged.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        session.subscribe(self.refresh)

    def refresh(self) -> None:
        """Show the session's history as it is now; nothing is done while it can't be seen."""
        if not self.isVisible():
            return
        history = self._session.history
        rows = [] if history is None else _rows(history)
        at = 0 if history is None else len(history.past)
        self.list.blockSignals(True)
        while self.list.count() > len(rows):
            self.list.takeItem(self.list.count() - 1)
        for index, row in enumerate(rows):
            if index >= len(self._shown) or not row.is_as(self._shown[index]):
                self._show_row(index, row, rows[index - 1] if index else None)
        self._shown = rows
        self.list.setCurrentRow(at if rows else -1)
        self.list.blockSignals(False)
        if rows:
            self.list.scrollToItem(self.list.item(at))
        self._say_count(history)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown = []
        self.refresh()

    def _show_row(self, index: int, row: Row, before: Row | None) -> None:
        item = self.list.item(index)
        if item is None:
            item = QListWidgetItem()
            self.list.addItem(item)
        title, detail, picture = said(row.label), "", "photo"
        if before is not None:
            change = Change.of(row.label, before.after, row.after, self._session.registry)
            title, picture = said(change.title), PICTURES[change.kind]
            detail = localized(said(change.detail))
        item.setData(ROW, (title, detail, picture, row.is_undone))
        what = f"{title} {detail}".strip()
        what = phrase("{what}, undone", what=what) if row.is_undone else what
        item.setData(Qt.ItemDataRole.AccessibleTextRole, what)
        item.setToolTip(phrase("{what}\nGo to how the photo was then", what=what))

    def _say_count(self, history: History | None) -> None:
        if history is None or not history.labels:
            self.count.setText(said("Nothing is changed yet"))
            return
        undone = phrase(" · {count} undone", count=len(history.future)) if history.future else ""
        self.count.setText(f"{len(history.labels)}{undone}")

    def _go(self, row: int) -> None:
        if row >= 0:
            self._session.go_to(row - 1)


def _rows(history: History) -> list[Row]:
    """Return a row for each change; first how all began."""
    at = len(history.past)
    first = phrase("Before the last {at} changes", at=at) if at >= history.limit else "Opened"
    labels = (first, *history.labels)
    return [
        Row(label, after, index > at)
        for index, (label, after) in enumerate(zip(labels, history.documents, strict=True))
    ]


class _RowDelegate(QStyledItemDelegate):
    """Draws picture, words and values of a change; a bar beside the one that is shown."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        title, detail, picture, is_undone = index.data(ROW)
        area, tokens = QRectF(option.rect), tokens_of(option.palette)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and not selected
        self._paint_ground(painter, area, tokens, selected, hovered)
        colour = tokens.disabled if is_undone else tokens.text
        muted = tokens.disabled if is_undone else tokens.muted
        self._paint_picture(painter, picture, muted, QPointF(area.left() + 12, area.top() + 6))
        room = area.adjusted(12 + GLYPH + 8, 0, -8, 0)
        painter.setFont(font(TEXT, semibold=selected))
        painter.setPen(colour)
        room.setLeft(room.left() + self._paint_words(painter, room, title) + 8)
        painter.setFont(font(HINT))
        painter.setPen(tokens.hover_muted if hovered and not is_undone else muted)
        self._paint_words(painter, room, detail)
        painter.restore()

    @staticmethod
    def _paint_ground(
        painter: QPainter, area: QRectF, tokens: Tokens, selected: bool, hovered: bool
    ) -> None:
        if selected:
            painter.fillRect(area, tokens.colour("selected"))
            bar = QRectF(area.left(), area.top(), BAR, area.height())
            painter.fillRect(bar, tokens.colour("accent"))
        elif hovered:
            painter.fillRect(area, tokens.colour("hover"))

    @staticmethod
    def _paint_picture(painter: QPainter, name: str, colour: str, at: QPointF) -> None:
        picture = drawn(name, colour, round(GLYPH * painter.device().devicePixelRatioF()))
        place = QRectF(at.x(), at.y(), GLYPH, GLYPH)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))

    @staticmethod
    def _paint_words(painter: QPainter, room: QRectF, words: str) -> float:
        """Draw words as far as there is room; return how wide they are."""
        metrics = painter.fontMetrics()
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, int(room.width())))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return metrics.horizontalAdvance(text)
