"""KeyField: a field that takes the next keys that are pressed as a shortcut."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

MODIFIERS: Final = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
)
PLAIN: Final = Qt.KeyboardModifier.NoModifier


def shortcut_of(event: QKeyEvent) -> str:
    """Return what was pressed as Qt writes it; empty where it is modifiers only.

    Where a sign needs Shift on this keyboard, Shift is no part of the shortcut.
    """
    if event.key() in (*MODIFIERS, Qt.Key.Key_unknown):
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    is_sign = 0x20 < event.key() < 0x7F and not chr(event.key()).isalnum()
    if is_sign:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(event.key() | modifiers.value).toString()


class KeyField(QLineEdit):
    """Takes keys instead of text. Escape leaves it, Backspace stands for no keys."""

    pressed = Signal(str)  # the shortcut; empty for none
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText("Press keys")
        self.setToolTip("Press the new keys; Backspace removes them, Escape leaves them")
        self.setAccessibleName("New keys")

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # nothing is done by keys that are being chosen
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == PLAIN:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backspace and event.modifiers() == PLAIN:
            self.pressed.emit("")
        elif shortcut := shortcut_of(event):
            self.pressed.emit(shortcut)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
