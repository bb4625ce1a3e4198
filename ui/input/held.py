"""What is held on the keyboard while something is clicked that tells of no event."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def is_shift_held() -> bool:
    """Whether Shift is down: what is chosen takes the place of the selected step then."""
    return bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
