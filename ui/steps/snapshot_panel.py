"""SnapshotPanel: named states of the photo with their times; one is returned to as one change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.document.session import Session
from editor.document.snapshot import Snapshot
from editor.document.snapshot_edits import SnapshotEdits
from ui.command.command import Command
from ui.look.fonts import HINT, TEXT, font
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE, tokens_of

GROUP: Final = ("Edit", "snapshots", "Snapshots")
DETAIL: Final = Qt.ItemDataRole.UserRole
HEIGHT: Final = 28  # logical pixels
BAR: Final = 3
Index = QModelIndex | QPersistentModelIndex


class SnapshotPanel(QWidget):
    """Newest first. A double click renames, Enter returns, Delete removes."""

    noted = Signal(str)  # one was taken while the panel was not seen

    def __init__(
        self, edits: SnapshotEdits, session: Session, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.edits, self.session = edits, session
        self._shown: tuple[Snapshot, ...] = ()
        self.head = PanelHead("Snapshots")  # the window lays it over the panel
        self.add = self.head.add_tool("plus", "Take a snapshot of the steps as they are")
        self.compare = self.head.add_tool("compare", "Compare the chosen snapshot with now")
        self.back = self.head.add_tool("return", "Return to the chosen snapshot")
        self.add.clicked.connect(lambda: self.take())
        self.back.clicked.connect(self.return_to_chosen)
        self.list = _SnapshotList(self)
        self.list.itemChanged.connect(self._rename)
        self.list.currentRowChanged.connect(lambda _: self._follow_choice())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        session.subscribe(self.refresh)
        self._follow_choice()
        self.refresh()

    @property
    def chosen(self) -> int | None:
        """Index of the chosen one among those taken; None where none is."""
        row = self.list.currentRow()
        return len(self._shown) - 1 - row if row >= 0 else None

    def refresh(self) -> None:
        """Show those of the shown photo."""
        taken = self.edits.taken
        if taken == self._shown and self.list.count() == len(taken):
            return
        is_new = len(taken) != len(self._shown)
        row, self._shown = 0 if is_new else self.list.currentRow(), taken
        self.list.blockSignals(True)
        self.list.clear()
        for one in reversed(taken):
            item = QListWidgetItem(one.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            count = phrase("{count} steps", one="{count} step", count=len(one.steps))
            when = f"{one.taken.astimezone():%Y-%m-%d %H:%M:%S}"
            item.setToolTip(
                phrase(
                    "{when}, {steps}\nEnter returns to it, Delete removes it",
                    when=when,
                    steps=count,
                )
            )
            item.setData(DETAIL, f"{count}, {one.taken.astimezone():%H:%M}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.name}, {when}, {count}")
            self.list.addItem(item)
        self.list.setCurrentRow(row if taken else -1)
        self.list.blockSignals(False)
        self._follow_choice()

    def take(self) -> None:
        """Keep the steps as they are, and say so where the list does not show it."""
        self.edits.take()
        if self._shown and not self.isVisible():
            name = self._shown[-1].name
            self.noted.emit(phrase("{name} is taken: the panel Snapshots has it", name=name))

    def return_to_chosen(self) -> None:
        """Have its steps in place of those there are."""
        if self.chosen is not None:
            self.edits.return_to(self.chosen)

    def rename_chosen(self) -> None:
        """Have another name typed in its row."""
        if self.list.currentItem() is not None:
            self.list.setFocus()
            self.list.editItem(self.list.currentItem())

    def remove_chosen(self) -> None:
        """Forget it."""
        if self.chosen is not None:
            self.edits.remove(self.chosen)

    def _rename(self, item: QListWidgetItem) -> None:
        index = len(self._shown) - 1 - self.list.row(item)
        if item.text().strip():
            self.edits.rename(index, item.text())
        else:
            item.setText(self._shown[index].name)

    def _follow_choice(self) -> None:
        self.back.setEnabled(self.chosen is not None)
        self.compare.setEnabled(self.chosen is not None)
        one = None if self.chosen is None else self._shown[self.chosen]
        self.head.figure.setText(
            said("None taken yet") if one is None else f"{one.taken.astimezone():%d %b, %H:%M}"
        )


class _SnapshotList(QListWidget):
    """Enter returns to the chosen one, Delete removes it; both go to a name being typed first."""

    def __init__(self, panel: SnapshotPanel) -> None:
        super().__init__()
        self._panel = panel
        self.setItemDelegate(_RowDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setAccessibleName("Snapshots")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == self.State.EditingState:  # the Enter that ends a name
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._panel.return_to_chosen()
        elif event.key() == Qt.Key.Key_Delete:
            self._panel.remove_chosen()
        else:
            super().keyPressEvent(event)


class _RowDelegate(QStyledItemDelegate):
    """Draws name, count of steps and time of day; a bar beside the chosen one, as in History."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, HEIGHT)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect.adjusted(SPACE, 1, -SPACE, -1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area, tokens = QRectF(option.rect), tokens_of(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and not selected
        painter.save()
        if selected:
            painter.fillRect(area, tokens.colour("selected"))
            painter.fillRect(QRectF(0, area.top(), BAR, area.height()), tokens.colour("accent"))
        elif hovered:
            painter.fillRect(area, tokens.colour("hover"))
        room = area.adjusted(EDGE, 0, -EDGE, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(HINT))
        painter.setPen(tokens.hover_muted if hovered else tokens.muted)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, index.data(DETAIL))
        room.setRight(
            room.right() - painter.fontMetrics().horizontalAdvance(index.data(DETAIL)) - SPACE
        )
        painter.setFont(font(TEXT, semibold=selected))
        painter.setPen(tokens.text)
        name = index.data(Qt.ItemDataRole.DisplayRole)
        elided = Qt.TextElideMode.ElideRight
        name = painter.fontMetrics().elidedText(name, elided, max(0, int(room.width())))
        painter.drawText(room, middle, name)
        painter.restore()


def snapshot_commands(panel: SnapshotPanel, has_photo: Callable[[], bool]) -> tuple[Command, ...]:
    """Return what takes a snapshot, returns to the chosen one, and forgets it."""

    def is_chosen() -> bool:
        return panel.chosen is not None

    return (
        Command(
            "take_snapshot",
            "Take a snapshot",
            "Keep the steps as they are under a name; undo leaves it as it is",
            GROUP,
            panel.take,
            ("Ctrl+Alt+S",),
            is_enabled=has_photo,
        ),
        Command(
            "return_to_snapshot",
            "Return to the chosen snapshot",
            "Have its steps in place of those there are, as one change",
            GROUP,
            panel.return_to_chosen,
            is_enabled=is_chosen,
        ),
        Command(
            "rename_snapshot",
            "Rename the chosen snapshot",
            "Type another name in its row of the panel Snapshots",
            GROUP,
            panel.rename_chosen,
            is_enabled=lambda: is_chosen() and panel.isVisible(),
        ),
        Command(
            "remove_snapshot",
            "Remove the chosen snapshot",
            "Forget the chosen one of the panel Snapshots",
            GROUP,
            panel.remove_chosen,
            is_enabled=is_chosen,
        ),
    )
