"""PresetView: the rows of presets, with hovering and dragging."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from editor.presets.library import Preset
from ui.presets.model import PRESET, PresetModel


class PresetView(QTreeView):
    """Rows that can be hovered over and dragged; leaving them ends the hovering."""

    escape_pressed = Signal()
    left = Signal()

    def __init__(self, model: PresetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setIndentation(12)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setAccessibleName("Presets")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)

    def current(self) -> Preset | None:
        """Return the preset of the current row."""
        found = self.currentIndex().data(PRESET)
        return found if isinstance(found, Preset) else None

    def seen(self) -> list[Preset]:
        """Return the presets whose rows are in view."""
        found: list[Preset] = []
        at, bottom = self.indexAt(self.viewport().rect().topLeft()), self.viewport().height()
        while at.isValid() and self.visualRect(at).top() < bottom:
            if isinstance(preset := at.data(PRESET), Preset):
                found.append(preset)
            at = self.indexBelow(at)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()
        super().leaveEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.mimeData().hasUrls() and event.source() is not self:
            event.acceptProposedAction()  # files from elsewhere may fall anywhere
