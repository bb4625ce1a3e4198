"""WrittenControl: a value that is typed as a text; what can't be read is marked and not taken."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from filters.params.param import Param, ParamError
from ui.form.controls import Control
from ui.look.invalid import mark_invalid


class WrittenControl(Control):
    """A name over a line of text; it holds for what follows when the line is left or Enter struck.

    `row` has room for more right of the text, `column` below.
    """

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._value: Any = param.default
        self.field = QLineEdit()
        self.field.setAccessibleName(param.label)
        self.field.textEdited.connect(self._typed)
        self.field.editingFinished.connect(self._finished)
        self.column, self.row = QVBoxLayout(), QHBoxLayout()
        self.column.setSpacing(4)
        self.row.setSpacing(4)
        self.row.addWidget(self.field, 1)
        self.column.addWidget(self._named())
        self.column.addLayout(self.row)
        self.line.addLayout(self.column)
        self._say("")

    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value
        text = self.param.to_text(value)
        if self.field.text() != text:
            self.field.setText(text)
        self._say("")
        self._shown()

    def forget_typing(self) -> None:
        self.set_value(self.value())

    def _shown(self) -> None:
        """Follow the value, where more than its text is shown."""

    def take(self, value: Any, label: str = "") -> None:
        """Take a value that a person has given in another way than by typing."""
        self.set_value(self.param.checked(value))
        self._tell(self._value, label=label)

    def _read(self) -> Any:
        try:
            return self.param.from_text(self.field.text())
        except ParamError as error:
            self._say(str(error))
            return None

    def _typed(self) -> None:
        if self._read() is not None:
            self._say("")

    def _finished(self) -> None:
        value = self._read()
        if value is not None and value != self._value:
            self.take(value)

    def _say(self, fault: str) -> None:
        tip = f"{self.param.tooltip}\n{self.param.kind.described()}".strip()
        self.field.setToolTip(fault or tip)
        mark_invalid(self.field, bool(fault))
