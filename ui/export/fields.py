"""Fields of the export settings: a name with a list of words or a line to type under it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.form.number_field import NumberField
from ui.input.focused_wheel import FocusedWheel
from ui.look.invalid import mark_invalid
from ui.look.language import said
from ui.look.slider import Slider
from ui.look.tokens import GAP

STEPS: Final = 100  # of a slider's arrow keys
STAYS: Final = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class ChoiceField(QWidget):
    """A name over a list of words."""

    chosen = Signal(object)  # what the word stands for

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        FocusedWheel(self.box)
        self.box.setToolTip(tip)
        self.box.setAccessibleName(name)
        self.box.setMinimumContentsLength(4)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.activated.connect(lambda _: self.chosen.emit(self.box.currentData()))
        label = QLabel(name)
        label.setBuddy(self.box)  # which names it: Qt takes what is chosen for a box's own name
        below_each_other(self, label, self.box)

    def set_choices(self, choices: Iterable[tuple[str, Any]]) -> None:
        """Offer words, each with what it stands for."""
        wanted = [(said(word), value) for word, value in choices]
        there = [(self.box.itemText(n), self.box.itemData(n)) for n in range(self.box.count())]
        if wanted != there:
            self.box.clear()
            for word, value in wanted:
                self.box.addItem(word, value)
        self.setEnabled(len(wanted) > 1)

    def set_value(self, value: Any) -> None:
        """Show what is chosen; nothing is signalled."""
        self.box.setCurrentIndex(self.box.findData(value))


class LineField(QWidget):
    """A name over a line to type; a sentence under it says what is wrong.

    Return leaves what is wrong there, to be mended. Elsewhere, what was there before comes back:
    what is typed up to the mistake was never meant.
    """

    typed = Signal(str)

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setToolTip(tip)
        self.field.setAccessibleName(name)
        self.field.textEdited.connect(self._type)
        self.field.returnPressed.connect(self._enter)
        self.field.installEventFilter(self)  # editingFinished comes no second time, after Return
        self._error = QLabel()
        self._error.setProperty("error", True)
        self._error.setWordWrap(True)
        self._error.hide()
        self._text, self._before, self._is_typing = "", "", False
        below_each_other(self, QLabel(name), self.field, self._error)

    def set_text(self, text: str) -> None:
        """Show a text, unless it is just being typed."""
        self._text = text
        if not self._is_typing and text != self.field.text():
            self.field.setText(text)
            self.field.setCursorPosition(0)

    def set_error(self, sentence: str) -> None:
        """Outline the line and say why under it; nothing with an empty sentence."""
        self._error.setText(said(sentence))
        self._error.setVisible(bool(sentence))
        mark_invalid(self.field, bool(sentence))

    @property
    def error(self) -> str:
        """What is wrong with the text; empty where nothing."""
        return self._error.text()

    def _type(self, text: str) -> None:
        if not self._is_typing:
            self._is_typing, self._before = True, self._text
        self.typed.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in STAYS:
            self._finish()
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        if not self.error:
            self._finish()

    def _finish(self) -> None:
        if self.error:
            self.typed.emit(self._before)
        self._is_typing = False
        self.set_error("")
        self.field.setText(self._text)


class SliderField(NumberField):
    """A number over a slider from the lowest to the highest that it may be."""

    def __init__(
        self,
        name: str,
        default: float,
        low: float,
        high: float,
        *,
        unit: str = "",
        whole: bool = False,
    ) -> None:
        super().__init__(name, default, low, high, unit=unit, whole=whole)
        self._low, self._high = low, high
        self.slider = Slider(round(high - low) if whole else STEPS)
        self.slider.setAccessibleName(name)
        self.slider.set_marks(0.0, (default - low) / (high - low))
        self.slider.moved.connect(self.slide_to)
        self.put_below(self.slider)
        self.changed.connect(lambda value, _: self._follow(value))
        self._follow(default)

    def set_value(self, value: float) -> None:
        super().set_value(value)
        self._follow(value)

    def slide_to(self, position: float) -> None:
        """Take the number at a share of the way, 0..1, as if the knob were dragged there."""
        value = self._low + (self._high - self._low) * position
        value = round(value) if self._whole else round(value, 2)
        if value != self.value():
            self.set_value(value)
            self.changed.emit(value, "")

    def _follow(self, value: float) -> None:
        self.slider.set_position((value - self._low) / (self._high - self._low))


def below_each_other(parent: QWidget, *widgets: QWidget) -> None:
    """Lay parts into one, close below each other."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    for widget in widgets:
        column.addWidget(widget)
