"""KindList: which photos of a batch the list shows, with how many there are of each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.batch.report import Tally
from ui.batch.model import KINDS
from ui.look.fonts import HINT, TEXT, font
from ui.look.language import said
from ui.look.tokens import EDGE, GAP, tokens_of

ROW: Final = 28  # logical pixels
MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class KindList(QListWidget):
    """A row for each of `KINDS`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Show")
        self.setItemDelegate(_RowDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for kind in KINDS:
            self.addItem(QListWidgetItem(said(kind.title)))
        self.setCurrentRow(0)
        self.setFixedHeight(len(KINDS) * ROW + GAP)

    def show_tally(self, tally: Tally) -> None:
        """Show counts."""
        for row, kind in enumerate(KINDS):
            count = sum(tally.of_state(state) for state in kind.states)
            self.item(row).setData(Qt.ItemDataRole.UserRole, count)
            self.item(row).setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{said(kind.title)}: {count}"
            )


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, area = tokens_of(option.palette), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = option.state & QStyle.StateFlag.State_Selected
        is_over = option.state & QStyle.StateFlag.State_MouseOver
        if is_chosen or is_over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("selected" if is_chosen else "hover"))
            painter.drawRoundedRect(area.adjusted(GAP, 1, -GAP, -1), 3, 3)
        room = area.adjusted(EDGE, 0, -EDGE, 0)
        painter.setFont(font(TEXT, semibold=bool(is_chosen)))
        painter.setPen(tokens.colour("text"))
        painter.drawText(room, MIDDLE | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("hover_muted" if is_over and not is_chosen else "muted"))
        count = str(index.data(Qt.ItemDataRole.UserRole) or 0)
        painter.drawText(room, MIDDLE | Qt.AlignmentFlag.AlignRight, count)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(GAP + 1, 2, -GAP - 1, -2), 3, 3)
        painter.restore()
