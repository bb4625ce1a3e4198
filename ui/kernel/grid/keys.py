"""What each key means in the kernel grid; those of commands are not here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.input.arrows import ARROWS

KeyAction = Literal["move", "jump", "nudge", "sign", "type", "rub out", "commit", "fill", "give up"]

STARTS: Final = "=(.,nsec"  # what a number, a formula or a function's name begins with; p probes


@dataclass(frozen=True)
class Intent:
    """What a key asks for.

    Parameters
    ----------
    down, across
        Cells to move by; for ``jump`` -1 is the first and 1 the last row or column, 0 stays.
    steps
        How many steps to nudge by.
    text
        Typed.
    extend
        Whether the selection grows.
    """

    action: KeyAction
    down: int = 0
    across: int = 0
    steps: float = 0.0
    text: str = ""
    extend: bool = False


def intent(event: QKeyEvent, is_typing: bool, is_range: bool) -> Intent | None:
    """Say what a key press asks of the grid; None where it asks nothing."""
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if key in ARROWS:
        down, across = ARROWS[key]
        if control:
            return Intent("nudge", steps=(across - down) * (10 if shift else 1))
        return Intent("move", down, across, extend=shift)
    if control:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return Intent("fill") if is_typing and is_range else None
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            to = -1 if key == Qt.Key.Key_Home else 1
            return Intent("jump", to, to, extend=shift)
        return None
    return _plain_key(key, shift, is_typing) or _character(event, is_typing)


def _plain_key(key: Qt.Key, shift: bool, is_typing: bool) -> Intent | None:
    match key:
        case Qt.Key.Key_Home | Qt.Key.Key_End:
            return Intent("jump", across=-1 if key == Qt.Key.Key_Home else 1, extend=shift)
        case Qt.Key.Key_Return | Qt.Key.Key_Enter:
            return Intent("commit", -1 if shift else 1)
        case Qt.Key.Key_Escape if is_typing:
            return Intent("give up")
        case Qt.Key.Key_Backspace if is_typing:
            return Intent("rub out")
    return None


def _character(event: QKeyEvent, is_typing: bool) -> Intent | None:
    text = event.text()
    if not text or not text.isprintable():
        return None
    if is_typing:
        return Intent("type", text=text)
    if text in "+-−_":  # Shift makes a minus into an underscore on most keyboards
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
        size = 10 if text == "_" or (shift and keypad) else 1
        return Intent("sign", steps=size if text == "+" else -size, text=text.replace("_", "−"))
    return Intent("type", text=text) if text.isdigit() or text in STARTS else None


def takes_over(event: QKeyEvent, is_typing: bool, is_range: bool) -> bool:
    """Whether the grid wants a key that is a shortcut of the window's too."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    plain = not modifiers & ~Qt.KeyboardModifier.ShiftModifier
    if plain:
        return bool(event.text()) and event.text().isprintable()
    if modifiers != Qt.KeyboardModifier.ControlModifier:
        return False
    found = intent(event, is_typing, is_range)
    return found is not None and found.action not in ("jump", "move")
