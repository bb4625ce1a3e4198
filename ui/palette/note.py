"""PreviewNote: says over the photo that what is seen is only tried."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLabel, QWidget

from ui.look.phrase import phrase

APART: Final = 12  # logical pixels from the corner
LOOK: Final = (  # on the photo, whatever the theme
    "background: rgba(0, 0, 0, 180); color: white; padding: 4px 8px; border-radius: 3px"
)


class PreviewNote(QLabel):
    """A line in the lower left corner of its parent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(LOOK)
        self.hide()

    def say(self, title: str) -> None:
        """Name what is tried."""
        parent = self.parentWidget()
        self.setText(phrase("Preview: {title} · Esc takes it back", title=title))
        self.adjustSize()
        if parent is not None:
            self.move(APART, parent.height() - APART - self.height())
        self.show()
        self.raise_()
