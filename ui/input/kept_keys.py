"""Kept keys: those that a widget wants itself, though they are shortcuts elsewhere."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent


def keeps_key(event: QEvent, keys: Container[int]) -> bool:
    """Accept a key before it becomes a shortcut, where it is one of `keys`; say whether it was."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    is_kept = event.key() in keys
    if is_kept:
        event.accept()
    return is_kept
