"""tool_button: a command as a button of a bar, with its icon alone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from ui.look.tokens import TOOL

ICON = QSize(16, 16)  # logical pixels


def tool_button(action: QAction) -> QToolButton:
    """Return a button that keeps its size and can be reached by Tab."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setFixedSize(TOOL, TOOL)
    button.setIconSize(ICON)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
