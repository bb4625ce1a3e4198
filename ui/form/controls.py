"""Controls: a widget for each kind of parameter that every form may have."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from filters.params.kinds.channels import Channels
from filters.params.kinds.choice import ChoiceKind, line_words
from filters.params.kinds.number import NumberKind
from filters.params.param import Param
from ui.form.gesture import EditGesture
from ui.form.number_field import NumberField
from ui.input.focused_wheel import FocusedWheel
from ui.look.language import said
from ui.look.phrase import phrase, within
from ui.look.slider import Slider

SLIDER_STEPS = 100  # of the arrow keys


class NameLabel(QLabel):
    """The name of a parameter; a double click on it restores the default."""

    reset = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset.emit()


class Control(QWidget):
    """One parameter's widget: its value, and a signal for what the user did."""

    changed = Signal(object, str, str)  # value, merge key, label

    def __init__(self, param: Param) -> None:
        super().__init__()
        self.param = param
        self.setToolTip(param.tooltip)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(8)
        self._gesture = EditGesture()

    def value(self) -> Any:
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        raise NotImplementedError

    def shows(self, value: Any) -> bool:
        """Whether it shows that value already."""
        return bool(self.value() == value)

    def forget_typing(self) -> None:
        """Show the value again where something else is typed and not entered."""

    def _tell(self, value: Any, merge: str = "", label: str = "") -> None:
        words = label or f"Change {within(self.param.label)}"
        self.changed.emit(value, merge or EditGesture().key, words)

    def _begin_gesture(self) -> None:
        """Have what comes next be another entry of the history."""
        self._gesture = EditGesture()

    @property
    def is_changed(self) -> bool:
        """Whether the value is another than the default."""
        return bool(self.value() != self.param.default)

    def restore_default(self) -> None:
        """Take the default again."""
        if self.is_changed:
            self.set_value(self.param.default)
            self._tell(self.value(), label=f"Reset {within(self.param.label)}")

    def _named(self) -> QLabel:
        label = NameLabel(self.param.label)
        label.setToolTip(
            phrase(
                "{tooltip}\nDouble click restores the default", tooltip=self.param.tooltip
            ).strip()
        )
        label.reset.connect(self.restore_default)
        self.line.addWidget(label, 1)
        return label


class NumberControl(Control):
    """A number field, over a slider where the number has limits."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        kind = param.kind
        assert isinstance(kind, NumberKind)
        self._whole = kind.whole
        self._low, self._high = kind.range.slider
        self.field = self._field(kind)
        self.field.setToolTip(param.tooltip)
        self.field.changed.connect(self._typed)
        self.slider: Slider | None = None
        if math.isfinite(self._high - self._low) and self._high > self._low:
            self.slider = self._slider()
            self.field.put_below(self.slider)
        self.line.addWidget(self.field)
        self._show()

    def value(self) -> Any:
        value = self.field.value()
        if not self._whole:
            return value
        assert isinstance(self.param.kind, NumberKind)
        limits, whole = self.param.kind.range, int(value)
        if limits.holds(whole):
            return whole
        return int(limits.minimum if whole < limits.minimum else limits.maximum)  # 10**30, not 1e30

    def set_value(self, value: Any) -> None:
        self.field.set_value(value)
        self._show()

    def _field(self, kind: NumberKind) -> NumberField:
        limits, param = kind.range, self.param
        return NumberField(
            param.label,
            param.default,
            limits.minimum,
            limits.maximum,
            unit=limits.unit,
            whole=self._whole,
        )

    def _slider(self) -> Slider:
        slider = Slider(self._steps())
        slider.setAccessibleName(self.param.label)
        slider.set_words(self.field.field.text)
        slider.setToolTip(self.param.tooltip)
        two_sided = self._low < 0 < self._high
        zero = self._place(0.0) if two_sided else 0.0
        slider.set_marks(zero, self._place(self.param.default))
        slider.pressed.connect(self._begin_gesture)
        slider.released.connect(self._begin_gesture)
        slider.moved.connect(self._slid)
        return slider

    def _steps(self) -> int:
        return round(self._high - self._low) if self._whole else SLIDER_STEPS

    def _place(self, value: float) -> float:
        return (value - self._low) / (self._high - self._low)

    def _typed(self, _: float, merge: str) -> None:
        self._show()
        self._tell(self.value(), merge)

    def _slid(self, position: float) -> None:
        value = self._low + (self._high - self._low) * position
        value = round(value) if self._whole else float(f"{value:.3g}")
        if value != self.field.value():
            self.field.set_value(value)
            self._tell(self.value(), self._gesture.key)

    def _show(self) -> None:
        if self.slider is not None:
            self.slider.set_position(self._place(self.value()))


class CheckControl(Control):
    """A box to tick."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self.box = QCheckBox(param.label)
        self.box.setToolTip(param.tooltip)
        self.box.toggled.connect(self._tell)
        self.line.addWidget(self.box)

    def value(self) -> Any:
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self.box.blockSignals(True)
        self.box.setChecked(value)
        self.box.blockSignals(False)


class ChoiceControl(Control):
    """A list of words."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self.box = QComboBox()
        self._named().setBuddy(self.box)  # what names it where a screen reader reads its value
        FocusedWheel(self.box)
        self.box.setToolTip(param.tooltip)
        self.box.setAccessibleName(param.label)
        assert isinstance(param.kind, ChoiceKind)
        for choice in param.kind.choices:
            self.box.addItem(said(line_words(choice)), choice)
        self.box.activated.connect(lambda _: self._tell(self.value()))
        self.line.addWidget(self.box, 1)

    def value(self) -> Any:
        return self.box.currentData()

    def set_value(self, value: Any) -> None:
        self.box.setCurrentIndex(self.box.findData(value))


class ChannelsControl(Control):
    """A button for each channel."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._named()
        self.boxes: dict[Channels, QToolButton] = {}
        for channel in Channels:
            button = QToolButton()
            button.setText((channel.name or "?")[0])
            button.setCheckable(True)
            button.setToolTip(said(f"{(channel.name or '?').capitalize()} changes"))
            button.setAccessibleName(said(f"{(channel.name or '?').capitalize()} channel"))
            button.setMinimumWidth(28)
            button.clicked.connect(lambda _: self._tell(self.value()))
            self.line.addWidget(button)
            self.boxes[channel] = button

    def value(self) -> Any:
        found = Channels(0)
        for channel, button in self.boxes.items():
            if button.isChecked():
                found |= channel
        return found

    def set_value(self, value: Any) -> None:
        for channel, button in self.boxes.items():
            button.setChecked(bool(value & channel))


class TextControl(Control):
    """A line to type."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self.line.setStretchFactor(self._named(), 0)  # a text needs the room
        self.field = QLineEdit()
        self.field.setToolTip(param.tooltip)
        self.field.setAccessibleName(param.label)
        self.field.textEdited.connect(lambda text: self._tell(text, self._gesture.key))
        self.field.editingFinished.connect(self._begin_gesture)
        self.line.addWidget(self.field, 1)

    def value(self) -> Any:
        return self.field.text()

    def set_value(self, value: Any) -> None:
        if value != self.field.text():
            self.field.setText(value)
            self.field.setCursorPosition(0)
