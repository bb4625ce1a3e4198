"""StepList: the document's Steps; switch off, edit again, move, delete."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.document.document import Document
from editor.document.step import Step
from filters.registry import Registry


def describe(step: Step, registry: Registry) -> str:
    """Say a Step in few words: its title, and the first of its values that can be said briefly."""
    spec = registry[step.filter_id]
    words = (param.kind.brief(step.values[param.name]) for param in spec.params)
    return f"{spec.title} {next(filter(None, words), '')}".rstrip()


class _Rows(QListWidget):
    """The rows, which can be dragged."""

    dragged = Signal(int, int)  # from row, to row

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAccessibleName("Steps")
        self.setUniformItemSizes(True)
        self.model().rowsMoved.connect(self._moved)

    def _moved(self, _: QModelIndex, start: int, __: int, ___: QModelIndex, row: int) -> None:
        self.dragged.emit(start, row - 1 if row > start else row)


class StepList(QWidget):
    """Steps, last one on top as they lie over the photo; signals for what the user did."""

    selected = Signal(int)
    switched = Signal(int, bool)
    moved = Signal(int, int)

    def __init__(self, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._document: Document | None = None
        self._rows = _Rows()
        self._rows.itemClicked.connect(self._clicked)
        self._rows.itemActivated.connect(self._clicked)
        self._rows.itemChanged.connect(self._changed)
        self._rows.dragged.connect(self._dragged)
        self._hint = QLabel("No steps yet. Edit the kernel, then apply it.")
        self._hint.setProperty("hint", True)
        self.buttons = {name: self._button() for name in ("new", "up", "down", "delete")}
        bar = QHBoxLayout()
        bar.setSpacing(4)
        for name in ("new", "up", "down"):
            bar.addWidget(self.buttons[name])
        bar.addStretch()
        bar.addWidget(self.buttons["delete"])
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(4)
        column.addWidget(self._hint)
        column.addWidget(self._rows, 1)
        column.addLayout(bar)

    @property
    def rows(self) -> QListWidget:
        """The list itself, last Step first."""
        return self._rows

    def set_document(self, document: Document | None) -> None:
        """Show a document's Steps."""
        if document == self._document:
            return
        self._document = document
        self._rows.blockSignals(True)
        self._rows.clear()
        for step in reversed(document.steps if document else ()):
            item = QListWidgetItem(describe(step, self._registry))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            on = Qt.CheckState.Checked if step.enabled else Qt.CheckState.Unchecked
            item.setCheckState(on)
            item.setToolTip("Click to edit again; the box switches it on and off")
            self._rows.addItem(item)
        if document is not None and document.selected is not None:
            self._rows.setCurrentRow(self._index(document.selected))
        self._rows.blockSignals(False)
        count = self._rows.count()
        self._hint.setVisible(count == 0)
        self._rows.setVisible(count > 0)

    @property
    def chosen(self) -> int | None:
        """The index of the Step in the current row; None where there is none."""
        row = self._rows.currentRow()
        return None if row < 0 else self._index(row)

    @staticmethod
    def _button() -> QToolButton:
        button = QToolButton()  # the window has each of them do its command
        button.setAutoRaise(True)
        return button

    def _index(self, row: int) -> int:
        """Turn a row into an index among the Steps, and back: the last Step is on top."""
        return self._rows.count() - 1 - row

    def _clicked(self, item: QListWidgetItem) -> None:
        self.selected.emit(self._index(self._rows.row(item)))

    def _changed(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        self.switched.emit(self._index(self._rows.row(item)), on)

    def _dragged(self, start: int, to: int) -> None:
        self._document = None  # the rows have moved by themselves: show the document again
        self.moved.emit(self._index(start), self._index(to))
