"""HeldClipping: Alt on a slider of Levels marks what it clips, for as long as it is held."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHoverEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.form.controls import NumberControl
from ui.look.slider import Slider
from ui.scopes.clipping_layer import ClippingLayer
from ui.steps.filter_panel import FilterPanel

LEVELS: Final = "levels"
ENDS: Final = ("black", "white")  # what of a value's name says that it clips
AWAY: Final = (QEvent.Type.Leave, QEvent.Type.HoverLeave, QEvent.Type.FocusOut)


class HeldClipping(QObject):
    """Follows the form: with the pointer on such a slider, or the focus in it, Alt marks.

    The marks are those of *Show clipping*, of the result as it is shown.
    """

    def __init__(self, panel: FilterPanel, layer: ClippingLayer) -> None:
        super().__init__(layer)
        self._panel, self._layer = panel, layer
        self._window: QWidget | None = None  # looked at while Alt is held
        panel.form_shown.connect(self.follow)

    def follow(self, filter_id: str) -> None:
        """Follow the sliders of the form that is shown."""
        form = self._panel.form
        self._let_go()
        if form is None or filter_id != LEVELS:
            return
        for name, control in form.controls.items():
            is_end = any(end in name for end in ENDS)
            if is_end and isinstance(control, NumberControl) and control.slider is not None:
                control.slider.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            self._watch_window(event)
        elif isinstance(watched, Slider):
            self._watch(watched, event)
        return super().eventFilter(watched, event)

    def _watch(self, slider: Slider, event: QEvent) -> None:
        if isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and event.type() == QEvent.Type.KeyPress:
                self._hold(slider)
        elif isinstance(event, (QMouseEvent, QHoverEvent)) and event.type() not in AWAY:
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._hold(slider)
        elif event.type() in AWAY:
            self._let_go()

    def _watch_window(self, event: QEvent) -> None:
        """Alt may be let go while the focus is elsewhere, or in another window."""
        is_alt = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt
        is_up = is_alt and event.type() == QEvent.Type.KeyRelease
        if is_up or event.type() == QEvent.Type.WindowDeactivate:
            self._let_go()

    def _hold(self, slider: Slider) -> None:
        if self._window is None:
            self._window = slider.window()
            self._window.installEventFilter(self)
            self._layer.hold(True)

    def _let_go(self) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None
            self._layer.hold(False)
