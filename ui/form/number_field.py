"""NumberField: a number that drags, scrolls and takes arithmetic."""

from __future__ import annotations

import math
import sys
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from filters.formula.arithmetic import ArithmeticTextError, evaluate
from filters.params.kinds.number import CLOSE
from ui.form.gesture import EditGesture
from ui.input.wheel import WheelCounter, is_sideways
from ui.look.invalid import mark_invalid
from ui.look.language import said
from ui.look.number_text import number_text as number_text  # as part of a field's module
from ui.look.number_text import read_typed
from ui.look.phrase import phrase
from ui.look.slider import Slider
from ui.look.tokens import GAP, SLIDER_ROW, SPACE

DIGITS: Final = 72  # logical pixels: 6 digits, a point and a sign
BARE_HEIGHT: Final = 22
OUTLINE: Final = 2  # of a bare number that is used

HINT = "Drag the name or turn the wheel to change it; double click restores the default"


class _DragLabel(QLabel):
    """The name of a number; dragging it left and right changes the number."""

    dragged = Signal(int, object)  # pixels since the last move, modifiers
    released = Signal()
    reset = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self._last: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._last = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._last is not None:
            at = event.position().toPoint()
            if at.x() != self._last.x():
                self.dragged.emit(at.x() - self._last.x(), event.modifiers())
            self._last = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._last = None
        self.released.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset.emit()


class NumberField(QWidget):
    """A labelled number; with `put_below` the label stands over a slider of the whole width.

    Dragging the label and, while it has the focus, the wheel change it by steps (Shift ten times,
    Ctrl a tenth), typing takes arithmetic and is live, a double click on the label restores the
    default.
    """

    changed = Signal(float, str)  # value, merge key: one for each gesture

    def __init__(
        self,
        label: str,
        default: float = 0.0,
        minimum: float = -math.inf,
        maximum: float = math.inf,
        *,
        unit: str = "",
        whole: bool = False,
        step: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._default, self._minimum, self._maximum = default, minimum, maximum
        self._whole, self._value = whole, default
        self._step = step or (1.0 if whole else self._natural_step())
        self._before = default
        self._gesture = EditGesture()
        self._wheel = WheelCounter()
        self.label = _DragLabel(label)
        self.label.dragged.connect(self._drag)
        self.label.released.connect(self._end_gesture)
        self.label.reset.connect(lambda: self._change(self._default))
        self.field = QLineEdit()
        self.field.setAccessibleName(label)
        self.field.setMinimumWidth(DIGITS)
        self.field.textEdited.connect(self._typed)
        self.field.installEventFilter(self)
        self._error = QLabel()
        self._error.setProperty("error", True)
        self._error.setWordWrap(True)
        self._error.hide()
        self._unit = QLabel(unit)
        self._unit.setTextFormat(Qt.TextFormat.PlainText)
        self._unit.setProperty("muted", True)
        if not unit:  # shown before it has a parent, it would be a window of its own
            self._unit.hide()
        self._row = row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.label, 1)
        row.addWidget(self.field, 1)
        row.addWidget(self._unit)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(row)
        column.addWidget(self._error)
        self._show()

    def put_below(self, slider: Slider) -> None:
        """Lay a slider under name and number, which stands bare then until it is used."""
        self._row.setSpacing(0)
        self._row.setStretchFactor(self.field, 0)
        self.field.setProperty("bare", True)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        close = self._move_unit_inside() if self._unit.text() in CLOSE else 0
        # Less Qt's own, and the place of a cursor: the number stands over the slider's end.
        self.field.setTextMargins(-2, 0, close - 3, 0)
        self.field.setFixedSize(DIGITS + close, BARE_HEIGHT)
        slider.setFixedHeight(SLIDER_ROW - BARE_HEIGHT - GAP)
        self._column.setSpacing(0)
        self._column.insertWidget(1, slider)

    def _move_unit_inside(self) -> int:
        """Lay a unit without a space into the field, right of the number; return its width.

        Beside the field, its outline and the place of the cursor would stand between both.
        """
        self._row.removeWidget(self._unit)
        self._unit.setParent(self.field)
        self._unit.setProperty("muted", False)
        self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._unit.setVisible(bool(self._unit.text()))
        wide = self._unit.sizeHint().width() if self._unit.text() else 0
        inside = QVBoxLayout(self.field)
        inside.setContentsMargins(0, 0, OUTLINE, 0)
        inside.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignRight)
        return wide

    def value(self) -> float:
        """Return the number."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show another number; nothing is signalled."""
        if value != self._value:
            self._value = value
            self._before = value
            if not (self.field.hasFocus() and self._reads_as(value)):
                self._show()
            self.set_error("")

    def set_error(self, sentence: str) -> None:
        """Outline the field and say why under it; nothing with an empty sentence."""
        self._error.setText(said(sentence))
        self._error.setVisible(bool(sentence))
        mark_invalid(self.field, bool(sentence))

    def setToolTip(self, text: str) -> None:
        text = said(text)
        hint = said(HINT)
        self.label.setToolTip(f"{text}\n{hint}" if text else hint)
        self.field.setToolTip(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            self._turn(event)
            return True
        if isinstance(event, QFocusEvent):
            self._before = self._value
            self._end_gesture()
            if event.lostFocus():
                self._show()
                self.set_error("")
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _turn(self, event: QWheelEvent) -> None:
        """Count the wheel; an event that is not accepted scrolls the panel that this lies in."""
        event.setAccepted(self.field.hasFocus() and not is_sideways(event))
        if event.isAccepted() and (notches := self._wheel.notches(event)):
            self._nudge(notches, event.modifiers())

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._nudge(1 if event.key() == Qt.Key.Key_Up else -1, event.modifiers())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                self._before = self._value
                self._end_gesture()
                self._show()
                self.field.selectAll()
            case Qt.Key.Key_Escape if self._value != self._before or self.field.isModified():
                self._change(self._before)
                self.set_error("")
            case _:
                return False
        return True

    def _typed(self, text: str) -> None:
        try:
            value = read_typed(text, evaluate)
        except ArithmeticTextError as error:
            self.set_error(str(error) if text.strip() not in ("", "-", "−", "=", "+") else "")
            return
        if self._whole and value != int(value):
            self.set_error(phrase("{value} is not a whole number", value=number_text(value)))
            return
        if not self._minimum <= value <= self._maximum:
            self.set_error(
                phrase(
                    "{value} is not allowed: {minimum} to {maximum}",
                    value=number_text(value),
                    minimum=number_text(self._minimum),
                    maximum=number_text(self._maximum),
                )
            )
            return
        self.set_error("")
        if value != self._value:
            self._value = value
            self.changed.emit(value, self._gesture.key)

    def _drag(self, pixels: int, modifiers: Qt.KeyboardModifier) -> None:
        self._nudge(pixels, modifiers)

    def _nudge(self, steps: int, modifiers: Qt.KeyboardModifier) -> None:
        size = self._step * steps
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            size *= 10
        if modifiers & Qt.KeyboardModifier.ControlModifier and not self._whole:
            size /= 10
        self._change(round(self._value + size, 10))

    def _change(self, value: float) -> None:
        value = min(max(value, self._minimum), self._maximum)
        if value != self._value:
            self._value = value
            self._show()
            self.changed.emit(value, self._gesture.key)

    def _end_gesture(self) -> None:
        """Have the next changes be another entry: the mouse or the focus has let go."""
        self._gesture = EditGesture()

    def _reads_as(self, value: float) -> bool:
        try:
            return read_typed(self.field.text(), evaluate) == value
        except ArithmeticTextError:
            return False

    def _show(self) -> None:
        self.field.setText(number_text(self._value, 0 if self._whole else 4))
        self.field.setCursorPosition(0)

    def _natural_step(self) -> float:
        step = (self._maximum - self._minimum) / 50
        if not math.isfinite(step) or step < sys.float_info.min:
            return 0.1
        return float(10.0 ** math.floor(math.log10(step)))
