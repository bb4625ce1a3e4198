"""The column of a panel of the lab: a head, and under it what scrolls where room is short."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.look.panel_head import PanelHead


def lay_under_head(panel: QWidget, title: str, inside: QWidget) -> None:
    """Lay a head and `inside` into a panel; what is inside has the focus, not its scroll area."""
    scroll = QScrollArea()
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    whole = QVBoxLayout(panel)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(PanelHead(title))
    whole.addWidget(scroll, 1)
