"""FocusedWheel: a widget that the wheel changes only while it has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.input.wheel import WheelCounter, is_sideways, upward


class FocusedWheel(QObject):
    """Filters a widget's wheel events; without the focus they scroll the panel that it lies in.

    A list goes on by one entry a notch; sliders and dials count parts of a notch themselves.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._counter = WheelCounter()
        if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:  # the wheel would give it the focus
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and isinstance(watched, QWidget):
            if not watched.hasFocus() or is_sideways(event):
                event.ignore()
                return True
            is_list = isinstance(watched, QComboBox)
            if not (self._counter.notches(event) if is_list else upward(event)):
                event.accept()
                return True
        return super().eventFilter(watched, event)
