"""scrolled: widgets below each other, in a place that scrolls up and down alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.look.tokens import SPACE


def scrolled(*parts: QWidget, edge: int = 0, gap: int = SPACE) -> QScrollArea:
    """Return them in a place that scrolls, `edge` logical pixels from its sides, `gap` apart."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(edge, 0, edge, edge)
    column.setSpacing(gap)
    for part in parts:
        column.addWidget(part)
    column.addStretch()
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    return area
