"""GridKeyboard: what keys do to the state of a kernel grid."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.kernel.grid.edits import GridEdits
from ui.kernel.grid.keys import Intent, intent, takes_over
from ui.kernel.grid.selection import Selection
from ui.kernel.grid.state import GridState
from ui.kernel.grid.typing import Sign


class GridKeyboard:
    """The keyboard of one grid."""

    def __init__(self, state: GridState, edits: GridEdits) -> None:
        self._state, self._edits = state, edits

    def takes_over(self, event: QKeyEvent) -> bool:
        """Whether the grid wants a key that is a shortcut of the window's too."""
        return takes_over(event, self._state.text is not None, self._state.selection.is_range)

    def is_free(self, event: QKeyEvent) -> bool:
        """Whether a key may be a command's: while a weight is typed, its characters may not."""
        if self._state.text is None:
            return True
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        is_character = event.text().isprintable() and bool(event.text()) and not control
        return not is_character and event.key() != Qt.Key.Key_Backspace

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it asks for anything."""
        state = self._state
        wanted = intent(event, state.text is not None, state.selection.is_range)
        if wanted is None:
            return False
        sign = state.take_sign()
        if wanted.action == "sign":
            before = sign.before if sign else state.kernel
            state.hold_sign(Sign("" if sign else wanted.text, before))
            self._edits.nudge(wanted.steps)
        elif wanted.action == "type" and state.text is None and sign is not None and sign.text:
            state.take(sign.before, "Change cell")
            self._edits.type_text(sign.text + wanted.text, sign.before)
        else:
            self._do(wanted)
        return True

    def tab(self, forward: bool) -> bool:
        """Go to the next cell row by row; past the last one the focus leaves the grid."""
        rows, columns = self._state.kernel.shape
        row, column = self._state.current
        at = row * columns + column + (1 if forward else -1)
        if not 0 <= at < rows * columns:
            self._state.end_typing()
            return False
        self._state.select(Selection.at(at // columns, at % columns))
        return True

    def _do(self, wanted: Intent) -> None:
        state, edits = self._state, self._edits
        row, column = state.current
        match wanted.action:
            case "move" | "commit":
                self._move(row + wanted.down, column + wanted.across, wanted.extend)
            case "jump":
                far = {-1: (0, 0), 0: (row, column), 1: state.kernel.shape}
                self._move(far[wanted.down][0], far[wanted.across][1], wanted.extend)
            case "nudge":
                edits.nudge(wanted.steps)
            case "type":
                edits.type_text((state.text or "") + wanted.text)
            case "rub out":
                edits.type_text((state.text or "")[:-1])
            case "give up":
                state.end_typing(keep=False)
            case "fill":
                text = state.text or ""
                state.end_typing()
                edits.fill_from_text(text)

    def _move(self, row: int, column: int, extend: bool) -> None:
        state = self._state
        state.select(state.selection.moved(row, column, state.kernel.shape, extend))
