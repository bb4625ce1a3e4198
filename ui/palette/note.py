"""PreviewNote: says over the photo that what is seen is only tried."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget

from ui.look.phrase import phrase

APART: Final = 12  # logical pixels from the corner
MOVES: Final = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize)
LOOK: Final = (  # on the photo, whatever the theme
    "background: rgba(0, 0, 0, 180); color: white; padding: 4px 8px; border-radius: 3px"
)


class PreviewNote(QLabel):
    """A line in the lower left corner of its parent; above what else is there, if anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others: list[QWidget] = []
        self.setStyleSheet(LOOK)
        self.hide()

    def say(self, title: str) -> None:
        """Name what is tried."""
        self.setText(phrase("Preview: {title} · Esc takes it back", title=title))
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()

    def stay_above(self, *others: QWidget) -> None:
        """Leave the room to other widgets, the lowest first, as long as they are seen."""
        self._others = list(others)
        for other in others:
            other.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.move(APART, parent.height() - APART - self.height())
        for other in self._others:
            if not other.isHidden() and self._meets(other):
                self.move(APART, other.mapTo(parent, QPoint()).y() - APART - self.height())

    def _meets(self, other: QWidget) -> bool:
        parent = self.parentWidget()
        if parent is None or not parent.isAncestorOf(other):
            return False
        return QRect(other.mapTo(parent, QPoint()), other.size()).intersects(self.geometry())
