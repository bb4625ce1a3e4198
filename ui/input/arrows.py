"""Arrow keys: which way each one goes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

ARROWS: Final = {  # rows down, columns to the right
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
