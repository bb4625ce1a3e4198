"""HeldKeys: keys that do something as long as they are held, wherever the focus is in a window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenuBar, QWidget

from editor.document.step_edits import StepEdits
from ui.canvas.canvas import Canvas
from ui.canvas.mask_tools import MaskTools
from ui.insight.probing import ProbeController

BEFORE: Final = (Qt.Key.Key_Backslash, Qt.Key.Key_Bar)  # the latter with Shift, on most boards


class HeldKeys(QObject):
    """The backslash shows the photo as it was, Alt the mask alone, P probes.

    With Shift the backslash shows the photo without the edited step.

    Escape ends drawing, else takes back the newest step; where none was just added, it gives the
    photo the focus.

    It takes the keys that no widget of the window has used.
    """

    def __init__(
        self,
        window: QWidget,
        canvas: Canvas,
        masks: MaskTools,
        probing: ProbeController,
        edits: StepEdits,
    ) -> None:
        super().__init__(window)
        self._window, self._canvas, self._probing = window, canvas, probing
        self._masks, self._edits = masks, edits
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ActivationChange and not self._window.isActiveWindow():
            self._canvas.hold_before(False)  # a key let go in another window never gets here
            self._edits.leave_out(False)
            self._masks.show_alone(False)
            self._probing.let_go()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            return event.key() == Qt.Key.Key_Alt and self._keeps_alt()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            return self._released(event)
        return super().eventFilter(watched, event)

    def _keeps_alt(self) -> bool:
        """Whether the bar of menus must not take the focus, and the brush's keys, after Alt."""
        is_in_menus = isinstance(self._window.focusWidget(), QMenuBar)  # which Alt leaves
        return self._masks.is_at_work and not is_in_menus

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in BEFORE:
            self._show_before(event)
            return True
        if event.key() == Qt.Key.Key_Alt:
            self._masks.show_alone(True)
            return False
        if self._probing.key_pressed(event):
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._take_back()
            return True
        return False

    def _show_before(self, event: QKeyEvent) -> None:
        """Show the photo as it was, or with Shift as it is without the edited step."""
        if event.isAutoRepeat():
            return
        is_bar = event.key() == Qt.Key.Key_Bar
        if is_bar or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._edits.leave_out(True)
        else:
            self._canvas.hold_before(True)

    def _take_back(self) -> None:
        if self._masks.step_back():
            return
        if self._edits.just_added is not None:
            self._edits.take_back()
        else:
            self._canvas.setFocus()

    def _released(self, event: QKeyEvent) -> bool:
        if event.key() in BEFORE:
            if not event.isAutoRepeat():  # Shift may have been let go first
                self._canvas.hold_before(False)
                self._edits.leave_out(False)
            return True
        if event.key() == Qt.Key.Key_Alt:
            self._masks.show_alone(False)
        self._probing.key_released(event)
        return False
