"""ZoomButton: how large pictures are shown, and other sizes to choose from."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui.look.number_text import figure
from ui.look.tokens import FIELD

WIDTH: Final = 72  # logical pixels


class ZoomButton(QToolButton):
    """Says how large the photo is shown, and offers other sizes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("field", True)
        self.setFixedSize(WIDTH, FIELD)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip("How large the photo is shown")
        self.setAccessibleName("Zoom")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.choices = QMenu(self)
        self.setMenu(self.choices)

    def show_zoom(self, zoom: float) -> None:
        """Show a zoom factor, 1.0 = 100 %."""
        self.setText(zoom_text(zoom))


def zoom_text(zoom: float) -> str:
    """Write a zoom factor, 1.0 = 100 %."""
    percent = zoom * 100
    return f"{percent:.0f} %" if percent >= 10 else f"{figure(percent, '.1f')} %"
